/** The page of a batch: who wrote it, when and why, and what it changed. */
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { differenceLines } from "./history.ts";
import { instantWords } from "../words/instant.ts";

/** What the counter tells of a batch. */
export type BatchAnswer = AnswerOf<"ledger", "batch">;

/** "3 created, 1 amended". */
export function changesWords({
  created,
  amended,
  retracted,
}: Pick<BatchAnswer["batch"], "created" | "amended" | "retracted">): string {
  return [
    ...(created > 0 ? [`${created} created`] : []),
    ...(amended > 0 ? [`${amended} amended`] : []),
    ...(retracted > 0 ? [`${retracted} retracted`] : []),
  ].join(", ");
}

/** The lines of the page. */
export function batchPage(
  { batch, changes, next, labels }: BatchAnswer,
  pen: Pen,
): readonly string[] {
  const total = batch.created + batch.amended + batch.retracted;
  const lines = tableLines(
    changes,
    [
      { head: "CHANGE", cell: ({ change }) => change, most: 10 },
      { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 10 },
      { head: "RECORD", cell: ({ id }) => pen.text(labelOf(labels, id)), most: 90, grows: true },
      { head: "ID", cell: ({ id }) => pen.style("accent", pen.text(id)), most: 100, below: "last" },
    ],
    pen,
  );
  const rest = `${changes.length} of ${total} shown; the rest: --after ${next ?? ""}`;
  return [
    pen.style("strong", `Batch ${batch.position}, ${instantWords(batch.recordedAt)}`),
    ...pen.wrap(
      `${pen.text(batch.reason)} (by ${pen.text(batch.author)}, in ${pen.text(batch.dataset)})`,
      pen.columns,
    ),
    changesWords(batch),
    ...pen.wrap(`hash ${batch.hash}`, pen.columns).map((line) => pen.style("quiet", line)),
    "",
    ...lines,
    ...changes
      .filter(({ differences }) => differences.length > 0)
      .flatMap(({ id, differences }) => [
        "",
        pen.style("accent", pen.text(id)),
        ...differenceLines(differences, pen),
      ]),
    ...(next === null ? [] : [pen.style("quiet", rest)]),
  ];
}
