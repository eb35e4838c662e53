/**
 * Checked stream: the records of an import on their way to the store, looked at for what is wrong between them: private names
 * in the texts of others, balances of other units, judgements on two kinds, claims about one another in a circle, incidents
 * outside of what their dataset watches. Where that asks for it they are read twice, so that nothing is kept of them.
 * SPEC B4, D4, G1–G3, J2, L10, V17.
 */
import { BetweenRecords } from "@sitrep/domain/between-records";
import type { Issue } from "@sitrep/domain/issue";
import { recordsAt } from "@sitrep/store/body";
import type { Engine } from "@sitrep/store/engine";
import { NOW } from "@sitrep/store/held";
import type { IncomingBatch } from "@sitrep/store/gathered-batches";

/** Batches of records, the same each time they are asked for; `isAgain` asks for those of remembered rows too. */
export type ReadRecords = (isAgain: boolean) => AsyncIterable<IncomingBatch>;

/** So many faults are told; whoever has more mends these first. */
const MOST_FAULTS = 1000;

/** Thrown at the end of a stream in which something stands that must not enter; warnings are among the issues. */
export class FaultsBetween extends Error {
  override readonly name = "FaultsBetween";
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`${issues.length} faults between records`);
    this.issues = issues;
  }
}

/** A stream that is checked as it runs through. */
export interface CheckedStream {
  /** @throws FaultsBetween at its end */
  readonly batches: AsyncIterable<IncomingBatch>;
  /** What lets the records in with a flag, once the stream has run through. */
  readonly warnings: readonly Issue[];
}

/** Checks records as they are read; `isCoverageDerived` where what is watched is made of the incidents themselves. */
export function checkedStream(
  read: ReadRecords,
  engine: Engine,
  isCoverageDerived: boolean,
): CheckedStream {
  const warnings: Issue[] = [];
  const between = new BetweenRecords({ isCoverageDerived });
  return { batches: checked(read, { engine, between, warnings }), warnings };
}

interface Check {
  readonly engine: Engine;
  readonly between: BetweenRecords;
  readonly warnings: Issue[];
}

async function* checked(
  read: ReadRecords,
  { engine, between, warnings }: Check,
): AsyncGenerator<IncomingBatch> {
  const faults: Issue[] = [];
  const tell = (issues: readonly Issue[]): void => {
    for (const issue of issues) {
      const list = issue.severity === "reject" ? faults : warnings;
      if (list.length < MOST_FAULTS) list.push(issue);
    }
  };
  for await (const batch of read(false)) {
    for (const any of batch.records) tell(between.note(any));
    yield batch;
  }
  if (between.needsLook) {
    for await (const { records } of read(true)) for (const any of records) tell(between.look(any));
    const outside = await recordsAt(engine.read, between.absent, NOW);
    for (const any of outside.values()) between.meet(any);
  }
  tell(between.end(() => undefined));
  if (faults.length > 0) throw new FaultsBetween([...faults, ...warnings]);
}
