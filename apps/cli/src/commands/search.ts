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
      // JSON is what was found; the reading has a procedure of its own.
      const isDrawn = call.format === "table";
      const read = isDrawn
        ? await caller.search.read({ q: call.words.join(" "), ...moment })
        : null;
      const limit = SearchQuery.shape.limit.parse(input.limit);
      const draw = (pen: Pen) => [
        ...hitLines(answer, limit, pen),
        ...(read ? readLines(read, pen) : []),
      ];
      present({ whole: answer, rows: answer.items, draw }, call);
    }
    return 0;
  });
}

function hitLines({ items, ledger }: Answer, limit: number, pen: Pen): readonly string[] {
  const lines = tableLines(
    items,
    [
      { head: "KIND", cell: ({ kind }) => codeWords(kind), most: 10 },
      { head: "RECORD", cell: ({ label }) => pen.text(label), most: 90, grows: true },
      { head: "ID", cell: ({ id }) => pen.style("accent", pen.text(id)), most: 100, below: "last" },
    ],
    pen,
  );
  const found = countWords(items.length, "record");
  // Nobody counts how many more there are.
  const some = items.length < limit ? found : `the first ${found}; --limit shows more`;
  const count = items.length === 0 ? "nothing holds all these words" : some;
  const foot = pen.style("quiet", `${count}, ${ledgerWords(ledger)}`);
  return items.length === 0 ? [foot] : [...lines, "", foot];
}

/** The command that asks for what the words name, where they name kinds, days, places or whom a filter knows. SPEC S3. */
function readLines({ filter }: AnswerOf<"search", "read">, pen: Pen): readonly string[] {
  if (filter === null) return [];
  const flags = Object.entries(filter).flatMap(([name, value]) =>
    typeof value === "string" || Array.isArray(value)
      ? `--${name} ${shellWord([value].flat().join(","))}`
      : [],
  );
  const command = ["sitrep incidents", ...flags].join(" ");
  return [pen.style("quiet", "read as a filter:"), pen.style("accent", pen.text(command))];
}

/** A value as a shell takes it for one word. */
function shellWord(text: string): string {
  return /^[\w./,:@-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
