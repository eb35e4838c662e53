/** `sitrep coverage`: who watches what, where and when. */
import { describeWhen } from "@sitrep/domain/when-words";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Column } from "../drawing/table.ts";
import { tableLines } from "../drawing/table.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { present } from "../present.ts";
import { codeWords } from "../words/code.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";

type Answer = AnswerOf<"series", "coverage">;
type Coverage = Answer["items"][number];

/** Lists all coverage on record. */
export async function runCoverage(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const answer = await caller.series.coverage(moment);
    present({ whole: answer, rows: answer.items, draw: (pen) => coverageLines(answer, pen) }, call);
    return 0;
  });
}

function coverageLines({ items, labels, ledger }: Answer, pen: Pen): readonly string[] {
  const named = (ids: readonly string[]): string =>
    pen.text(ids.map((id) => labelOf(labels, id)).join(", "));
  const columns: readonly Column<Coverage>[] = [
    {
      head: "WHEN",
      cell: ({ period }) => pen.text(describeWhen(period)),
      most: 18,
      below: "joined",
    },
    {
      head: "WHAT IS WATCHED",
      cell: ({ title, selection }) =>
        `${pen.style("strong", pen.text(title))}\n${pen.text(selection)}`,
      most: 90,
      grows: true,
    },
    {
      head: "BY",
      cell: ({ watcher, dataset }) => named([watcher ?? dataset ?? ""]),
      most: 28,
      below: "joined",
      label: "by",
    },
    {
      head: "HOW",
      cell: ({ systematic }) => (systematic ? "systematically" : "in samples"),
      most: 14,
      below: "joined",
    },
    {
      head: "KINDS",
      cell: ({ kinds }) => (kinds === undefined ? "all kinds" : kinds.map(codeWords).join(", ")),
      most: 24,
      below: "joined",
    },
    { head: "IN", cell: ({ includes }) => named(includes), most: 40, below: "joined", label: "in" },
    {
      head: "WITHOUT",
      cell: ({ excludes }) => named(excludes),
      most: 40,
      below: "joined",
      label: "without",
    },
    {
      head: "ID",
      cell: ({ id }) => pen.style("accent", pen.text(id)),
      most: 100,
      below: "last",
    },
  ];
  const count =
    items.length === 0
      ? "nobody is on record as watching"
      : countWords(items.length, "coverage", "coverages");
  return [
    ...(items.length === 0 ? [] : [...tableLines(items, columns, pen), ""]),
    ...pen
      .wrap(`${count}, ${ledgerWords(ledger)}`, pen.columns)
      .map((line) => pen.style("quiet", line)),
  ];
}
