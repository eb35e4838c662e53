/** Break words: what changes at a break, why a cell is partial, and what like for like leaves out, in words. */
import { setApart } from "../language/record-text.tsx";
import { listWords } from "../words/names.ts";
import { describeWhen } from "../words/said.ts";
import { chartWords } from "./chart-words.tsx";
import type { DrawnSeries, SeriesAnswer } from "./month-columns.ts";

type Break = SeriesAnswer["breaks"][number];
type Partial = SeriesAnswer["partial"][number];

function nameOf(
  id: string,
  { coverage, labels }: Pick<SeriesAnswer, "coverage" | "labels">,
): string {
  return setApart(coverage.find((one) => one.id === id)?.title ?? labels[id]?.label ?? id);
}

/** "“What the desk counts” begins; …" */
export function breakWords({ changes }: Break, answer: DrawnSeries): string {
  const say = chartWords();
  return changes
    .map((change) =>
      change.is === "alters"
        ? say.alters(nameOf(change.before, answer), nameOf(change.after, answer), change.in)
        : say[change.is](nameOf(change.coverage, answer)),
    )
    .join(say.semicolon);
}

/** Why a cell is partial. */
export function partialWords({ reasons }: Partial, answer: DrawnSeries): string {
  const say = chartWords();
  return reasons
    .map((reason) => {
      switch (reason.is) {
        case "asked":
          return say.asked;
        case "not-over":
          return say.notOver(describeWhen(reason.asOf));
        case "watched":
          return say.began(reason.coverage.map((id) => nameOf(id, answer)));
      }
    })
    .join(say.semicolon);
}

/** Each coverage that like for like leaves out, and why. */
export function leftOutWords(
  leftOut: NonNullable<SeriesAnswer["likeForLike"]>["leftOut"],
  answer: SeriesAnswer,
): readonly string[] {
  return leftOut.map(({ coverage, why }) => chartWords().leftOut[why](nameOf(coverage, answer)));
}

/** The coverages that like for like keeps. */
export function keptWords(
  kept: NonNullable<SeriesAnswer["likeForLike"]>["kept"],
  answer: SeriesAnswer,
): string {
  return listWords(kept.map((id) => chartWords().quoted(nameOf(id, answer))));
}
