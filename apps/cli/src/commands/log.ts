/** `sitrep log`: what was written when, by whom and why; or what one batch changed. */
import type { Inputs } from "@sitrep/api/router";
import { BatchChangesQuery, BatchQuery } from "@sitrep/domain/filter";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import { Failure } from "../failure.ts";
import { flagText } from "../flag-text.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { batchPage, changesWords } from "../pages/batch-page.ts";
import { present } from "../present.ts";
import { instantWords } from "../words/instant.ts";
import { countWords } from "../words/quantity.ts";
import { wrongInput } from "../wrong-input.ts";

type Batches = AnswerOf<"ledger", "batches">;

/** Lists the batches, newest first, or the changes of one. */
export async function runLog(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const [word] = call.words;
    const schema = word === undefined ? BatchQuery : BatchChangesQuery;
    for (const name of Object.keys(call.input))
      if (!(name in schema.shape)) throw notTaken(name, word);
    const input = { ...call.input, ...moment };
    const explain = (error: unknown): never => {
      throw wrongInput(schema, input) ?? error;
    };
    if (word === undefined) {
      // What the flags hold is text, and the counter reads texts; what it refuses is explained.
      const query = input as Inputs["ledger"]["batches"];
      const answer = await caller.ledger.batches(query).catch(explain);
      present({ whole: answer, rows: answer.items, draw: (pen) => logLines(answer, pen) }, call);
      return 0;
    }
    if (!/^[1-9]\d{0,8}$/.test(word))
      throw new Failure(2, `"${word}" is no batch: batches have whole numbers from 1 on`);
    const query = { position: Number(word), ...input } as Inputs["ledger"]["batch"];
    const answer = await caller.ledger.batch(query).catch(explain);
    present({ whole: answer, rows: answer.changes, draw: (pen) => batchPage(answer, pen) }, call);
    return 0;
  });
}

function notTaken(name: string, word: string | undefined): Failure {
  const command = word === undefined ? "sitrep log" : "sitrep log BATCH";
  return new Failure(2, `${command} takes no ${flagText(name)}; see sitrep log --help`);
}

function logLines({ items, ledger }: Batches, pen: Pen): readonly string[] {
  const lines = tableLines(
    items,
    [
      { head: "BATCH", cell: ({ position }) => String(position), most: 9, side: "right" },
      {
        head: "WHEN",
        cell: ({ recordedAt }) => instantWords(recordedAt),
        most: 24,
        below: "joined",
      },
      { head: "WHY", cell: ({ reason }) => pen.text(reason), most: 90, grows: true },
      { head: "CHANGES", cell: changesWords, most: 40, below: "joined" },
      {
        head: "DATASET",
        cell: ({ dataset }) => pen.text(dataset),
        most: 30,
        below: "joined",
        label: "in",
      },
      {
        head: "BY",
        cell: ({ author }) => pen.text(author),
        most: 24,
        below: "joined",
        label: "by",
      },
      { head: "HASH", cell: ({ hash }) => hash.slice(0, 12), most: 12, below: "joined" },
    ],
    pen,
  );
  const count =
    items.length === 0 ? "nothing was ever written" : countWords(ledger.latest, "batch", "batches");
  const foot = pen.style("quiet", `${count}; sitrep log BATCH shows what one of them changed`);
  return items.length === 0 ? [pen.style("quiet", count)] : [...lines, "", foot];
}
