/** Measure key: which of the pictures of a list of figures is meant, since a metric may be measured in several units. */

/** The name by which one measure of a list is asked: metric, unit and rate. */
export function measureKey({
  metric,
  unit,
  per,
}: {
  readonly metric: string;
  readonly unit: string;
  readonly per: string | null;
}): string {
  return [metric, unit, per ?? ""].join(" ").trim();
}
