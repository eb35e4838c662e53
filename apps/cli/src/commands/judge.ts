/** `sitrep judge`: records whether two records tell of one thing, or withdraws what was recorded. */
import type { JudgingOutcome } from "@sitrep/api/judging";
import { draftJudgement, judge, withdraw } from "@sitrep/api/judging";
import type { Local } from "@sitrep/api/local";
import { openLocal } from "@sitrep/api/local";
import type { Issue } from "@sitrep/domain/issue";
import { sentenceOf } from "@sitrep/domain/issue";
import { VERDICT, Verdict } from "@sitrep/domain/judgement";
import { nearest } from "@sitrep/domain/nearest";
import { fold } from "@sitrep/domain/text";
import { yamlText } from "@sitrep/ingest/write-collection";
import type { Call, ExitCode } from "../call.ts";
import { Failure } from "../failure.ts";
import { withId } from "../known-id.ts";
import { writeOut } from "../output.ts";
import { present } from "../present.ts";

/** Writes a judgement, withdraws one, or prints it for a contribution. */
export async function runJudge(call: Call): Promise<ExitCode> {
  if (call.place.is === "server")
    throw new Failure(
      2,
      "sitrep judge writes into a database file, and a server takes no records: name the file with --db",
    );
  const local = await openLocal(call.place.path, { role: "editor" });
  try {
    const [left = "", right = ""] = await Promise.all(
      call.words.slice(0, 2).map((word) => knownId(local, word)),
    );
    const author = textOf(call.own["author"]) ?? call.environment.author;
    const dataset = textOf(call.own["dataset"]) ?? datasetOf(author);
    const pair = { left, right, author, dataset, recordedAt: new Date().toISOString() };
    if (call.own["withdraw"] === true) {
      const outcome = await withdraw(local.context.engine, pair);
      if (outcome === null)
        throw new Failure(1, `${author} judged nothing of ${left} and ${right} in ${dataset}`);
      return tell(outcome, "withdrawn", call);
    }
    const judging = { ...pair, verdict: verdictOf(call.words[2]), reason: reasonOf(call) };
    if (call.own["print"] !== true)
      return tell(await judge(local.context.engine, judging), judging.verdict, call);
    const draft = await draftJudgement(local.context.engine, judging);
    if (!draft.ok) throw refused(draft.issues);
    const records = [{ kind: "judgement", record: draft.judgement }] as const;
    writeOut(yamlText({ dataset: draft.dataset, records }));
    return 0;
  } finally {
    await local.close();
  }
}

async function knownId({ caller }: Local, word: string): Promise<string> {
  return withId(caller, word, {}, async (id) => {
    await caller.search.byId({ id });
    return id;
  });
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** "judgements-a-desk" for A Desk. */
function datasetOf(author: string): string {
  const slug = fold(author)
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  if (slug === "")
    throw new Failure(
      2,
      "the author's name gives no id for a dataset of judgements: name one with --dataset",
    );
  return `judgements-${slug.slice(0, 60).replace(/-+$/, "")}`;
}

function verdictOf(word: string | undefined): Verdict {
  const verdict = Verdict.safeParse(word);
  if (verdict.success) return verdict.data;
  const takes = `${Verdict.options.slice(0, -1).join(", ")} or ${String(Verdict.options.at(-1))}`;
  if (word === undefined) throw new Failure(2, `the verdict is missing: ${takes}`);
  const meant = nearest(word, Verdict.options);
  const hint = meant === undefined ? `it is ${takes}` : `did you mean ${meant}?`;
  throw new Failure(2, `"${word}" is no verdict; ${hint}`);
}

function reasonOf({ own }: Call): string {
  const reason = textOf(own["reason"]);
  if (reason === undefined)
    throw new Failure(2, 'a judgement needs its reason: --reason "both tell of one bomb"');
  return reason;
}

function refused(issues: readonly Issue[]): Failure {
  return new Failure(1, `nothing was written: ${issues.map(sentenceOf).join("; ")}`);
}

function tell(outcome: JudgingOutcome, verdict: Verdict | "withdrawn", call: Call): ExitCode {
  if (!outcome.written) throw refused(outcome.issues);
  const { judgement, result } = outcome;
  const { position } = result;
  const whole = { judgement, position, withdrawn: verdict === "withdrawn" };
  const words = verdict === "withdrawn" ? "Withdrawn: it counts no more." : VERDICT[verdict];
  present(
    {
      whole,
      rows: [whole],
      draw: (pen) => [
        `${pen.style("strong", verdict)}  ${words}`,
        `  ${pen.style("accent", pen.text(judgement.left))}`,
        `  ${pen.style("accent", pen.text(judgement.right))}`,
        pen.style(
          "quiet",
          position === null
            ? `nothing to write: ${pen.text(judgement.id)} says so already`
            : `batch ${position}: ${pen.text(judgement.id)}, by ${pen.text(judgement.author)}`,
        ),
      ],
    },
    call,
  );
  return 0;
}
