/** The page of changes: batch by batch what was entered, amended and withdrawn, with the corrections field by field. */
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { instantWords } from "../words/instant.ts";
import { countWords } from "../words/quantity.ts";
import { differenceLines } from "./history.ts";
import { item } from "./page.ts";

/** What the counter tells of changes. */
type ChangesAnswer = AnswerOf<"changes", "list">;

/** The lines of the page. */
export function changesPage(answer: ChangesAnswer, pen: Pen): readonly string[] {
  const { items, total, batches, next } = answer;
  const sum = `${total.created} created, ${total.amended} amended, ${total.retracted} retracted in ${countWords(batches, "batch", "batches")}`;
  const rest = next === null ? [] : [pen.style("quiet", `earlier ones: --before ${next}`)];
  if (items.length === 0) return [pen.style("quiet", "no change on record fits")];
  return [
    ...items.flatMap((one) => [...batchLines(one, answer, pen), ""]),
    pen.style("quiet", sum),
    ...rest,
  ];
}

function batchLines(
  { batch, tally, changes, more }: ChangesAnswer["items"][number],
  { labels }: Pick<ChangesAnswer, "labels">,
  pen: Pen,
): readonly string[] {
  const counts = tally.map(({ kind, change, count }) => `${count} ${codeWords(kind)} ${change}`);
  const further = `${countWords(more, "further change")}: sitrep log ${batch.position}`;
  return [
    pen.style("strong", `Batch ${batch.position}, ${instantWords(batch.recordedAt)}`),
    ...pen.wrap(
      `${pen.text(batch.reason)} (by ${pen.text(batch.author)}, in ${pen.text(batch.dataset)})`,
      pen.columns,
    ),
    ...pen.wrap(counts.join(", "), pen.columns),
    ...changes.flatMap(({ id, kind, change, differences }) => [
      ...item(
        pen,
        pen.glyphs.bullet,
        `${change} ${codeWords(kind)} ${pen.text(labelOf(labels, id))}  ${pen.style("accent", pen.text(id))}`,
      ),
      ...differenceLines(differences, pen),
    ]),
    ...(more > 0 ? [pen.style("quiet", further)] : []),
  ];
}
