/** Break words: what changes at a break, why a cell is partial, and what like for like leaves out, in words. */
import { listWords } from "../words/names.ts";
import type { SeriesAnswer } from "./month-columns.ts";
import { describeWhen } from "../words/said.ts";

type Break = SeriesAnswer["breaks"][number];
type Partial = SeriesAnswer["partial"][number];

function nameOf(
  id: string,
  { coverage, labels }: Pick<SeriesAnswer, "coverage" | "labels">,
): string {
  return coverage.find((one) => one.id === id)?.title ?? labels[id]?.label ?? id;
}

const ALTERED = {
  places: "the places",
  kinds: "the kinds of incident",
  selection: "the rule of selection",
  systematic: "whether it watches all or samples",
} as const satisfies Record<string, string>;

/** "“What the desk counts” begins; …" */
export function breakWords({ changes }: Break, answer: SeriesAnswer): string {
  return changes
    .map((change) =>
      change.is === "alters"
        ? `“${nameOf(change.before, answer)}” gives way to “${nameOf(change.after, answer)}”, which changes ${listWords(change.in.map((one) => ALTERED[one]))}`
        : `“${nameOf(change.coverage, answer)}” ${change.is}`,
    )
    .join("; ");
}

/** Why a cell is partial. */
export function partialWords({ reasons }: Partial, answer: SeriesAnswer): string {
  return reasons
    .map((reason) => {
      switch (reason.is) {
        case "asked":
          return "the days asked for begin or end in it";
        case "not-over":
          return `the record ends on ${describeWhen(reason.asOf)}`;
        case "watched":
          return `${listWords(reason.coverage.map((id) => `“${nameOf(id, answer)}”`))} began or ended in it`;
      }
    })
    .join("; ");
}

const LEFT_OUT = {
  "begins later": "begins later",
  "ends earlier": "ends earlier",
  "no sure days": "does not say for sure which days it covers",
} as const satisfies Record<string, string>;

/** Each coverage that like for like leaves out, and why. */
export function leftOutWords(
  leftOut: NonNullable<SeriesAnswer["likeForLike"]>["leftOut"],
  answer: SeriesAnswer,
): readonly string[] {
  return leftOut.map(({ coverage, why }) => `“${nameOf(coverage, answer)}” ${LEFT_OUT[why]}`);
}

/** The coverages that like for like keeps. */
export function keptWords(
  kept: NonNullable<SeriesAnswer["likeForLike"]>["kept"],
  answer: SeriesAnswer,
): string {
  return listWords(kept.map((id) => `“${nameOf(id, answer)}”`));
}
