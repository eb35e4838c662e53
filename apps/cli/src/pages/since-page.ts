/** The page of what became of a record or a list since a batch: what entered, changed and left, and how the count moved. */
import { describeInterval } from "@sitrep/domain/quantity";
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { countWords } from "../words/quantity.ts";
import { differenceLines, historyLines } from "./history.ts";
import { item, section } from "./page.ts";

/** What the counter tells of it. */
type SinceAnswer = AnswerOf<"changes", "since">;
type ListSince = Extract<SinceAnswer["what"], { readonly is: "list" }>;

/** The lines of the page. */
export function sincePage(
  { what, earlier, ledger, labels }: SinceAnswer,
  pen: Pen,
): readonly string[] {
  const head = pen.style(
    "strong",
    `Between batch ${earlier.position} and batch ${ledger.position}`,
  );
  if (what.is === "record") {
    const lines =
      what.history.length === 0
        ? ["nothing was written about it"]
        : historyLines(what.history, pen);
    return [head, pen.text(labelOf(labels, what.id)), ...lines];
  }
  const names = (ids: readonly { readonly id: string }[]): readonly string[] =>
    ids.flatMap(({ id }) =>
      item(
        pen,
        pen.glyphs.bullet,
        `${pen.text(labelOf(labels, id))}  ${pen.style("accent", pen.text(id))}`,
      ),
    );
  return [
    head,
    ...what.counts.map(countLine),
    ...group("Entered", what.entered, names(what.entered.items), pen),
    ...group(
      "Changed",
      what.changed,
      what.changed.items.flatMap((one) => [
        ...names([one]),
        ...differenceLines(one.differences, pen),
      ]),
      pen,
    ),
    ...group("Left", what.left, names(what.left.items), pen),
    ...(what.left.hidden > 0
      ? [pen.style("quiet", `${countWords(what.left.hidden, "record")} may not be shown any more`)]
      : []),
  ];
}

function countLine({ of, earlier, later }: ListSince["counts"][number]): string {
  return `counted by ${of === "records" ? "record" : "incident"}: ${describeInterval(earlier)} earlier, ${describeInterval(later)} now`;
}

function group(
  name: string,
  { count, items }: { readonly count: number; readonly items: readonly unknown[] },
  lines: readonly string[],
  pen: Pen,
): readonly string[] {
  if (count === 0) return [];
  const more = count - items.length;
  return section(pen, `${name}: ${countWords(count, "record")}`, [
    ...lines,
    ...(more > 0 && items.length > 0 ? [pen.style("quiet", `and ${more} more`)] : []),
  ]);
}
