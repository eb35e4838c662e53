/** `sitrep search`: records of every kind that hold all the words, best first. */
import type { AnswerOf } from "../nouns/answers.ts";
import type { Inputs } from "@sitrep/api/router";
import { SearchQuery } from "@sitrep/domain/filter";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import { Failure } from "../failure.ts";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";
import { codeWords } from "../words/code.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import { wrongInput } from "../wrong-input.ts";

type Answer = AnswerOf<"search", "all">;
type Hit = Answer["items"][number];

const SHEET: readonly SheetColumn<Hit>[] = [
  { name: "id", value: ({ id }) => id },
  { name: "kind", value: ({ kind }) => kind },
  { name: "label", value: ({ label }) => label },
];

/** Searches, and lists what was found. */
export async function runSearch(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    if (call.words.join("").trim() === "")
      throw new Failure(2, "sitrep search needs words, such as: sitrep search truffle hunters");
    // What the flags hold is text, and the counter reads texts; what it refuses is explained.
    const input = { ...call.input, ...moment } as Inputs["search"]["all"];
    const answer = await caller.search.all(input).catch((error: unknown) => {
      throw wrongInput(SearchQuery, { ...input }) ?? error;
    });
    if (call.format === "csv") {
      writeOut(csvHead(SHEET) + answer.items.map((hit) => csvRow(SHEET, hit)).join(""));
    } else {
      present({ whole: answer, rows: answer.items, draw: (pen) => hitLines(answer, pen) }, call);
    }
    return 0;
  });
}

function hitLines({ items, ledger }: Answer, pen: Pen): readonly string[] {
  const lines = tableLines(
    items,
    [
      { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 10 },
      { head: "RECORD", cell: ({ label }) => pen.text(label), most: 90, grows: true },
      { head: "ID", cell: ({ id }) => pen.style("accent", pen.text(id)), most: 100, below: "last" },
    ],
    pen,
  );
  const count =
    items.length === 0 ? "nothing holds all these words" : countWords(items.length, "record");
  const foot = pen.style("quiet", `${count}, ${ledgerWords(ledger)}`);
  return items.length === 0 ? [foot] : [...lines, "", foot];
}
