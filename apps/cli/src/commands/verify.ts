/**
 * `sitrep verify`: recomputes the ledger's chain of hashes and names the first row that does not fit; of a file of our
 * own also whether the file is sound, and whether the tables that answer questions are what the ledger says.
 */
import type { Check } from "@sitrep/api/local";
import { openLocal } from "@sitrep/api/local";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import type { Pen } from "../drawing/pen.ts";
import { Failure } from "../failure.ts";
import { present } from "../present.ts";
import { countWords } from "../words/quantity.ts";

type Finding = Pick<Check, "chain"> & Partial<Check>;

/** Verifies; 1 where something does not fit. */
export async function runVerify(call: Call): Promise<ExitCode> {
  const noted = notedBatch(call.own["noted"]);
  const finding = await verify(call, noted);
  present({ whole: finding, rows: [finding], draw: (pen) => lines(finding, pen) }, call);
  const isSound =
    finding.chain.whole &&
    (finding.faults ?? []).length === 0 &&
    finding.projections?.whole !== false;
  return isSound ? 0 : 1;
}

interface Noted {
  readonly position: number;
  readonly hash: string;
}

async function verify(call: Call, noted: Noted | undefined): Promise<Finding> {
  const chain = await asking(call, ({ caller }) => caller.ledger.verify(noted));
  if (call.place.is === "server" || !chain.whole) return { chain };
  const local = await openLocal(call.place.path, { role: "editor" });
  try {
    if (call.own["rebuild"] === true) await local.rebuild();
    const { faults, projections } = await local.check();
    return { chain, faults, projections };
  } finally {
    await local.close();
  }
}

function notedBatch(text: unknown): Noted | undefined {
  if (typeof text !== "string") return undefined;
  const [, position, hash] = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (position === undefined || hash === undefined) {
    throw new Failure(
      2,
      `--noted "${text}" must be a batch and its whole hash, such as 3:9f2c…, as sitrep log --format json gives them`,
    );
  }
  return { position: Number(position), hash };
}

function lines({ chain, faults, projections }: Finding, pen: Pen): readonly string[] {
  const alarm = (sentence: string): readonly string[] =>
    pen.wrap(pen.text(sentence), pen.columns).map((line) => pen.style("alarm", line));
  if (!chain.whole) return alarm(`The ledger was changed: ${chain.sentence}.`);
  return [
    `The ledger is whole: ${countWords(chain.batches, "batch", "batches")}, ${countWords(chain.revisions, "revision")}.`,
    `Last hash ${chain.hash}`,
    ...(faults ?? []).flatMap((fault) => alarm(`The file is damaged: ${fault}.`)),
    ...(projections === undefined
      ? []
      : projections.whole
        ? [`The tables fit it: ${countWords(projections.versions, "version")}.`]
        : alarm(
            `The tables do not fit the ledger: ${projections.sentence} (sitrep verify --rebuild).`,
          )),
  ];
}
