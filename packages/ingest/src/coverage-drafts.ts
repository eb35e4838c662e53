/** Coverage drafts: what a file watches, from the countries and days of its rows. SPEC V5–V9. */
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import type { Scene } from "./adapter.ts";
import type { Draft } from "./draft.ts";

/** Countries of one coverage record, as far as the domain takes them. */
const MOST_COUNTRIES = 100;

/** What is known of the file as a whole. */
export interface WatchedFile {
  readonly dataset: string;
  readonly title: string;
  readonly kinds: readonly IncidentKind[];
  /** Whether silence in the file means that the publisher recorded nothing. */
  readonly isWhole: boolean;
  /** The publisher's rule of selection, in our words. */
  readonly selection: string;
}

/** Coverage records over the days from the first to the last of all rows, of a hundred countries each. */
export function coverageDrafts(
  scenes: readonly Scene[],
  { dataset, title, kinds, isWhole, selection }: WatchedFile,
): readonly Draft[] {
  const earliest = scenes.map((scene) => scene.earliest).toSorted()[0];
  const latest = scenes.map((scene) => scene.latest).toSorted().at(-1); // prettier-ignore
  if (earliest === undefined || latest === undefined) return [];
  const parts = Math.ceil(scenes.length / MOST_COUNTRIES);
  return Array.from({ length: parts }, (_, index): Draft => {
    const some = scenes.slice(index * MOST_COUNTRIES, (index + 1) * MOST_COUNTRIES);
    return {
      kind: "coverage",
      record: {
        id: `${dataset}/coverage${index === 0 ? "" : `-${index + 1}`}`,
        title,
        dataset,
        includes: some.map(({ country }) => country),
        period: `${earliest}/${latest}`,
        kinds: [...kinds],
        systematic: isWhole,
        selection,
      },
    };
  });
}
