/** `sitrep log`: what was written when, by whom and why; what one batch changed; what became of something since. */
import type { Caller, Inputs } from "@sitrep/api/router";
import { CORRECTIONS } from "@sitrep/domain/change";
import {
  BatchChangesQuery,
  BatchQuery,
  ChangeQuery,
  SinceQuery,
} from "@sitrep/domain/change-query";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import { Failure } from "../failure.ts";
import { flagText } from "../flag-text.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { changesPage } from "../pages/changes-page.ts";
import { sincePage } from "../pages/since-page.ts";
import { batchPage, changesWords } from "../pages/batch-page.ts";
import { present } from "../present.ts";
import { instantWords } from "../words/instant.ts";
import { countWords } from "../words/quantity.ts";
import { wrongInput } from "../wrong-input.ts";

type Batches = AnswerOf<"ledger", "batches">;

/** Lists the batches, newest first; the changes of one; those that flags narrow; or what became of something since. */
export async function runLog(call: Call): Promise<ExitCode> {
  return asking<ExitCode>(call, async ({ caller }, moment) => {
    const [word] = call.words;
    const of = textOf(call.own["of"]);
    const hasCorrections = call.own["corrections"] === true;
    const input = {
      ...call.input,
      ...(hasCorrections && { change: CORRECTIONS }),
      ...moment,
    };
    if (hasCorrections && call.input["change"] !== undefined)
      throw new Failure(2, "--corrections and --change say what changed twice; leave one out");
    if (of !== undefined) return tellSince({ caller, call, input: { ...input, of }, word });
    const isNarrowed = Object.keys(input).some((name) => !(name in BatchQuery.shape));
    const schema = word !== undefined ? BatchChangesQuery : isNarrowed ? ChangeQuery : BatchQuery;
    for (const name of Object.keys(call.input))
      if (!(name in schema.shape)) throw notTaken(name, word);
    const explain = (error: unknown): never => {
      throw wrongInput(schema, input) ?? error;
    };
    if (word !== undefined) {
      if (!/^[1-9]\d{0,8}$/.test(word))
        throw new Failure(2, `"${word}" is no batch: batches have whole numbers from 1 on`);
      const query = {
        position: Number(word),
        ...input,
        differences: call.format !== "csv",
      } as Inputs["ledger"]["batch"];
      const answer = await caller.ledger.batch(query).catch(explain);
      present({ whole: answer, rows: answer.changes, draw: (pen) => batchPage(answer, pen) }, call);
      return 0;
    }
    if (isNarrowed) {
      // What the flags hold is text, and the counter reads texts; what it refuses is explained.
      const query = input as Inputs["changes"]["list"];
      const answer = await caller.changes.list(query).catch(explain);
      present({ whole: answer, rows: answer.items, draw: (pen) => changesPage(answer, pen) }, call);
      return 0;
    }
    const query = input as Inputs["ledger"]["batches"];
    const answer = await caller.ledger.batches(query).catch(explain);
    present({ whole: answer, rows: answer.items, draw: (pen) => logLines(answer, pen) }, call);
    return 0;
  });
}

/** Tells what became of a record or a list since a batch. */
async function tellSince({
  caller,
  call,
  input,
  word,
}: {
  readonly caller: Caller;
  readonly call: Call;
  readonly input: Readonly<Record<string, unknown>>;
  readonly word: string | undefined;
}): Promise<ExitCode> {
  if (word !== undefined || input["since"] === undefined)
    throw new Failure(
      2,
      "--of goes with --since and no batch: sitrep log --since 3 --of /incidents",
    );
  for (const name of Object.keys(input))
    if (!(name in SinceQuery.shape))
      throw new Failure(
        2,
        `with --of, sitrep log takes no ${flagText(name)}; put it into the address`,
      );
  // As above.
  const answer = await caller.changes
    .since(input as Inputs["changes"]["since"])
    .catch((error: unknown) => {
      throw wrongInput(SinceQuery, input) ?? error;
    });
  const { what } = answer;
  const rows = what.is === "record" ? what.history : [what];
  present({ whole: answer, rows, draw: (pen) => sincePage(answer, pen) }, call);
  return 0;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
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
