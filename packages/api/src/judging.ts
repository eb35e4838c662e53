/**
 * Judging: writes one judgement into a dataset of judgements, or withdraws it, each as a batch of its own. Whatever else
 * is written meanwhile is left alone. SPEC J1–J2, L8.
 */
import { parseCollection } from "@sitrep/domain/collection";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Issue } from "@sitrep/domain/issue";
import type { Judgement, Verdict } from "@sitrep/domain/judgement";
import type { AnyRecord } from "@sitrep/domain/record";
import { recordsAt } from "@sitrep/store/body";
import type { Engine } from "@sitrep/store/engine";
import type { IncomingBatch } from "@sitrep/store/gathered-batches";
import { sha256 } from "@sitrep/store/hash";
import { NOW } from "@sitrep/store/held";
import { recordsOfDataset } from "@sitrep/store/queries/judgements";
import type { ImportResult } from "./import.ts";
import { importDataset } from "./import.ts";

/** Who judges which pair, in which dataset. */
export interface JudgedPair {
  readonly left: string;
  readonly right: string;
  readonly author: string;
  /** Made where it is not there yet. */
  readonly dataset: string;
  /** An instant in UTC, for the ledger. */
  readonly recordedAt: string;
}

/** A judgement to be written; its day is that of `recordedAt`. */
export interface Judging extends JudgedPair {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** What was written, or every issue that stood against it. */
export type JudgingOutcome =
  | {
      readonly written: true;
      readonly judgement: Judgement;
      readonly result: ImportResult;
    }
  | { readonly written: false; readonly issues: readonly Issue[] };

/** The judgement as it would be written, or what is wrong with it; nothing is written. */
export async function draftJudgement(
  engine: Engine,
  { left, right, author, dataset, recordedAt, verdict, reason }: Judging,
): Promise<
  | { readonly ok: true; readonly dataset: Dataset; readonly judgement: Judgement }
  | { readonly ok: false; readonly issues: readonly Issue[] }
> {
  const { own, before } = await standing(engine, { left, right, author, dataset });
  const id = before?.id ?? idFor({ left, right, author, dataset });
  const decidedOn = recordedAt.slice(0, 10);
  const judgement = { id, left, right, verdict, reason, author, decidedOn };
  const judged = await recordsAt(engine.read, [left, right], NOW);
  const collection = { dataset: own ?? datasetFor(dataset, author), judgements: [judgement] };
  const { records, issues } = parseCollection(collection, (one) => judged.get(one)?.kind);
  const refused = issues.filter(({ severity }) => severity === "reject");
  const [first, second] = records;
  if (refused.length > 0 || first?.kind !== "dataset" || second?.kind !== "judgement")
    return { ok: false, issues: refused };
  return { ok: true, dataset: first.record, judgement: second.record };
}

/** Writes a judgement; the same author's earlier one of the same pair is amended. @throws StoreError */
export async function judge(engine: Engine, judging: Judging): Promise<JudgingOutcome> {
  const draft = await draftJudgement(engine, judging);
  if (!draft.ok) return { written: false, issues: draft.issues };
  const { judgement } = draft;
  const records: readonly AnyRecord[] = [
    { kind: "dataset", record: draft.dataset },
    { kind: "judgement", record: judgement },
  ];
  const { author, dataset, recordedAt, left, right, verdict } = judging;
  const reason = `judged ${verdict}: ${left} and ${right}`;
  const outcome = await importDataset(engine, () => once(records), {
    isChecked: true,
    dataset,
    mode: "apply",
    isPart: true,
    authorship: { author, reason, recordedAt },
  });
  return outcome.refused
    ? { written: false, issues: outcome.issues }
    : { written: true, judgement, result: outcome.result };
}

/** Withdraws an author's judgement of a pair; null where there is none in that dataset. @throws StoreError */
export async function withdraw(engine: Engine, pair: JudgedPair): Promise<JudgingOutcome | null> {
  const { before } = await standing(engine, pair);
  if (before === undefined) return null;
  const { author, dataset, recordedAt, left, right } = pair;
  const outcome = await importDataset(engine, () => allBut(engine, dataset, before.id), {
    isChecked: true,
    dataset,
    mode: "apply",
    authorship: { author, reason: `withdrawn: ${left} and ${right}`, recordedAt },
  });
  return outcome.refused
    ? { written: false, issues: outcome.issues }
    : { written: true, judgement: before, result: outcome.result };
}

/** The dataset, and the author's judgement of the pair in it, as they stand. */
async function standing(
  engine: Engine,
  { left, right, author, dataset }: Omit<JudgedPair, "recordedAt">,
): Promise<{ readonly own: Dataset | undefined; readonly before: Judgement | undefined }> {
  const records = await recordsOfDataset(engine, dataset, ["dataset", "judgement"]);
  const own = records.find(({ record }) => record.id === dataset);
  const before = records.find(
    (any) =>
      any.kind === "judgement" &&
      any.record.author === author &&
      [any.record.left, any.record.right].includes(left) &&
      [any.record.left, any.record.right].includes(right),
  );
  return {
    own: own?.kind === "dataset" ? own.record : undefined,
    before: before?.kind === "judgement" ? before.record : undefined,
  };
}

/** From what never changes about it: the two ids and the author. */
function idFor({ left, right, author, dataset }: Omit<JudgedPair, "recordedAt">): string {
  const pair = [left, right].toSorted().join(" ");
  return `${dataset}/judgement-${sha256(`${pair} ${author}`).slice(0, 16)}`;
}

function datasetFor(id: string, author: string): object {
  return {
    id,
    title: `Judgements by ${author}`,
    publisher: author,
    description: "Which records tell of one thing, and which do not.",
    licence: "Not stated",
    edition: "kept up to date",
    citation: `Judgements by ${author}.`,
    redistributable: true,
  };
}

async function* once(records: readonly AnyRecord[]): AsyncGenerator<IncomingBatch> {
  yield { records };
}

/** All records of a dataset but one, read when the import asks for them: nobody else can write by then. */
async function* allBut(engine: Engine, dataset: string, id: string): AsyncGenerator<IncomingBatch> {
  const records = await recordsOfDataset(engine, dataset);
  yield { records: records.filter(({ record }) => record.id !== id) };
}
