/** Range shape: how a quantity's ends and line are drawn, by how it was said. No arithmetic beyond the scale. */
import type { Interval } from "@sitrep/domain/interval";
import type { QuantityForm } from "@sitrep/domain/quantity";

/** A range to draw. Without `form` it is derived by us, and its own bounds decide. */
export interface Range {
  readonly interval: Interval;
  readonly point: number | null;
  readonly form?: QuantityForm | undefined;
}

/** `cap`: stated; `open`: goes on; `soft`: thereabouts; `bare`: nothing of its own, the point or dots stand there. */
export type RangeEnd = "cap" | "open" | "soft" | "bare";

/** How a range is drawn. */
export interface RangeShape {
  readonly low: RangeEnd;
  readonly high: RangeEnd;
  readonly line: "solid" | "dotted" | "none";
}

const SHAPES = {
  exactly: { low: "bare", high: "bare", line: "none" },
  between: { low: "cap", high: "cap", line: "solid" },
  "more-than": { low: "cap", high: "open", line: "solid" },
  "at-least": { low: "cap", high: "open", line: "solid" },
  "less-than": { low: "open", high: "cap", line: "solid" },
  "at-most": { low: "open", high: "cap", line: "solid" },
  about: { low: "soft", high: "soft", line: "solid" },
  nearly: { low: "soft", high: "bare", line: "solid" },
  order: { low: "bare", high: "bare", line: "dotted" },
  coded: { low: "cap", high: "cap", line: "solid" },
} as const satisfies Record<QuantityForm, RangeShape>;

/** The shape of a range. */
export function shapeOf({ interval, form }: Range): RangeShape {
  const { low, high } = interval;
  const isOne = low !== null && low === high;
  if (form !== undefined) return isOne ? SHAPES.exactly : SHAPES[form];
  if (isOne) return SHAPES.exactly;
  return {
    low: low === null ? "open" : "cap",
    high: high === null ? "open" : "cap",
    line: "solid",
  };
}
