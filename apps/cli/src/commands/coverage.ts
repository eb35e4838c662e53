/** `sitrep coverage`: who watches what, where and when, and what chosen monitors do not watch. */
import type { Inputs } from "@sitrep/api/router";
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import { watchLinesOf, watchSheet } from "@sitrep/api/sheet/watch-sheet";
import { WatchQuery } from "@sitrep/domain/count-query";
import { describeWhen } from "@sitrep/domain/when-words";
import { monitorOf } from "@sitrep/domain/monitor";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { AskedCounter } from "../counter.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Column } from "../drawing/table.ts";
import { tableLines } from "../drawing/table.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { watchLines } from "../nouns/watch-table.ts";
import { withIds } from "../names.ts";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";
import { codeWords } from "../words/code.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import { wrongInput } from "../wrong-input.ts";

type Answer = AnswerOf<"series", "coverage">;
type Coverage = Answer["items"][number];

/** Lists all coverage on record, or narrowed by anything the months of each governorate with who watched them. */
export async function runCoverage(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async (counter, moment) => {
    const { knownAt: _, ...asked } = call.input;
    if (Object.keys(asked).length > 0) await gridOf(call, counter, moment);
    else {
      const answer = await counter.caller.series.coverage(moment);
      const { items } = answer;
      if (writeSheet(call, notesSheet(answer), items)) return 0;
      present({ whole: answer, rows: items, draw: (pen) => coverageLines(answer, pen) }, call);
    }
    return 0;
  });
}

/** Writes rows as CSV where that was asked for, and says whether it was. */
function writeSheet<Row>(
  { format }: Pick<Call, "format">,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): boolean {
  if (format !== "csv") return false;
  writeOut(csvHead(columns) + rows.map((row) => csvRow(columns, row)).join(""));
  return true;
}

async function gridOf(
  call: Call,
  counter: AskedCounter,
  moment: { readonly knownAt?: string },
): Promise<void> {
  const input = await withIds(counter, { ...call.input, ...moment });
  // What the flags hold is text, and the counter reads texts; what it refuses is explained.
  const query = input as Inputs["series"]["watch"];
  const answer = await counter.caller.series.watch(query).catch((error: unknown) => {
    throw wrongInput(WatchQuery, input) ?? error;
  });
  const { rows, labels } = answer;
  if (writeSheet(call, watchSheet(labels), watchLinesOf(rows))) return;
  present({ whole: answer, rows, draw: (pen) => watchLines(answer, pen) }, call);
}

function notesSheet({ labels }: Answer): readonly SheetColumn<Coverage>[] {
  const named = (ids: readonly string[]): string => ids.map((id) => labelOf(labels, id)).join("; ");
  return [
    { name: "id", value: ({ id }) => id },
    { name: "title", value: ({ title }) => title },
    { name: "by", value: (one) => monitorOf(one) },
    { name: "by_name", value: (one) => named([monitorOf(one)]) },
    { name: "period", value: ({ period }) => period },
    { name: "systematic", value: ({ systematic }) => systematic },
    { name: "kinds", value: ({ kinds }) => kinds?.join("; ") },
    { name: "includes", value: ({ includes }) => named(includes) },
    { name: "excludes", value: ({ excludes }) => named(excludes) },
    { name: "selection", value: ({ selection }) => selection },
  ];
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
      cell: (one) => named([monitorOf(one)]),
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
