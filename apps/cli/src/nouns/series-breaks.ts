/** Series breaks: in words, where a series may not be read on, which of its cells are partial, and what like for like left out. */
import type { Pen } from "../drawing/pen.ts";
import { countWords } from "../words/quantity.ts";
import type { AnswerOf } from "./answers.ts";
import { labelOf } from "./answers.ts";

type Series = AnswerOf<"series", "incidents">;
type Change = Series["breaks"][number]["changes"][number];
type Reason = Series["partial"][number]["reasons"][number];

/** One line for each break and each partial cell, and what like for like kept. */
export function breakNotes(series: Series, pen: Pen): readonly string[] {
  const name = (id: string): string => pen.text(labelOf(series.labels, id));
  const changed = (change: Change): string =>
    change.is === "alters"
      ? `${name(change.before)} gives way to ${name(change.after)} with other ${change.in.map((one) => ALTERED[one]).join(", ")}`
      : `${name(change.coverage)} ${change.is}`;
  const reason = (one: Reason): string => {
    switch (one.is) {
      case "asked":
        return "the days asked for begin or end in it";
      case "not-over":
        return `nothing was recorded after ${one.asOf}`;
      case "watched":
        return `${one.coverage.map(name).join(", ")} began or ended in it`;
    }
  };
  return [
    ...series.breaks.map(
      ({ at, changes }) => `break before ${at}: ${changes.map(changed).join("; ")}`,
    ),
    ...series.partial.map(
      ({ key, reasons }) => `${key} is not whole: ${reasons.map(reason).join("; ")}`,
    ),
    ...likeForLikeNotes(series, name),
  ];
}

const ALTERED = {
  places: "places",
  kinds: "kinds",
  selection: "rule of selection",
  systematic: "closeness",
} as const;

function likeForLikeNotes(
  { likeForLike }: Series,
  name: (id: string) => string,
): readonly string[] {
  if (likeForLike === null) return [];
  const { kept, leftOut, incidents } = likeForLike;
  const watched =
    kept.length === 0
      ? "nobody on record watched from the first day to the last"
      : `watched throughout: ${kept.map(name).join(", ")}`;
  return [
    `like for like: ${countWords(incidents.kept, "incident")} kept, ${incidents.leftOut} left out; ${watched}`,
    ...leftOut.map(({ coverage, why }) => `left out: ${name(coverage)}, which ${LEFT_OUT[why]}`),
  ];
}

const LEFT_OUT = {
  "begins later": "begins later",
  "ends earlier": "ends earlier",
  "no sure days": "does not say for sure which days it covers",
} as const;
