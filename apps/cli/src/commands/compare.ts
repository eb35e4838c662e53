/** `sitrep compare`: figures held against one another: which may be compared, and why the others may not. */
import { ComparisonQuery } from "@sitrep/domain/filter";
import type { Inputs } from "@sitrep/api/router";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { Failure } from "../failure.ts";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import { withIds } from "../names.ts";
import type { Compared } from "../nouns/picture-chart.ts";
import { PICTURE_SHEET, pictureLines, sheetRows } from "../nouns/picture-chart.ts";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";
import { attributionLines, ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import { wrongInput } from "../wrong-input.ts";

/** Compares the estimates that are named, or that the flags leave. */
export async function runCompare(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async (counter, moment) => {
    const input = await withIds(counter, { ...call.input, ...moment });
    // What the flags hold is text, and the counter reads texts; what it refuses is explained.
    const query = input as Inputs["estimates"]["compare"];
    const answer = await counter.caller.estimates.compare(query).catch((error: unknown) => {
      throw wrongInput(ComparisonQuery, input) ?? error;
    });
    checkFound(call.words, answer);
    if (call.format === "csv") {
      const rows = sheetRows(answer.items);
      writeOut(csvHead(PICTURE_SHEET) + rows.map((row) => csvRow(PICTURE_SHEET, row)).join(""));
    } else {
      const draw = (pen: Pen) => compareLines(answer, pen);
      present({ whole: answer, rows: answer.items, draw }, call);
    }
    return 0;
  });
}

/** @throws Failure where an id that was named is no estimate that may be shown, or that the flags leave */
function checkFound(ids: readonly string[], { items }: Compared): void {
  const found = new Set(
    items.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ key }): string => key))),
  );
  const lost = ids.flatMap((given) => given.split(",")).find((id) => !found.has(id.trim()));
  if (lost === undefined) return;
  throw new Failure(1, `no estimate "${lost}" to compare; sitrep estimates lists those on record`);
}

function compareLines(answer: Compared, pen: Pen): readonly string[] {
  const { items, total, next, ledger } = answer;
  const shown = items.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
  const stated = shown.filter(({ estimate }) => estimate !== null).length;
  const all = countWords(total, "estimate");
  const count =
    total === 0 ? "no estimate on record fits" : stated < total ? `${stated} of ${all}` : all;
  const foot = [`${count}, ${ledgerWords(ledger)}`];
  if (next !== null) foot.push(`the rest: --after ${next}`);
  return [
    ...items.flatMap((picture) => [...pictureLines(picture, pen), ""]),
    ...pen.legend(),
    ...attributionLines(answer, pen),
    ...foot.map((line) => pen.style("quiet", line)),
  ];
}
