import { openCounter } from "@sitrep/api/counter";
import type { Caller } from "@sitrep/api/router";
import type { Bench, BenchRoom, Measurement } from "./measurement.ts";
import { makeYearly } from "./yearly.ts";

/** What is asked of the last batch, by somebody who is the first to ask. */
const QUESTIONS = {
  "what is on record": async (caller) => (await caller.ledger.head({})).counts.incident ?? 0,
  "which counts the batch moved": async (caller, position) =>
    (await caller.changes.moved({ position })).kind.length,
  "what entered since the batch before": async (caller, position) =>
    (await caller.changes.since({ of: "/incidents", since: position - 1 })).ledger.position,
} as const satisfies Record<string, (caller: Caller, position: number) => Promise<number>>;

/** Asks one question of a database that was opened for it, whose incidents somebody has counted. */
async function askFirst(
  { signal }: BenchRoom,
  database: string,
  question: (caller: Caller, position: number) => Promise<number>,
): Promise<number> {
  const { caller, close } = await openCounter(database, { role: "public" });
  try {
    signal.throwIfAborted();
    const { ledger } = await caller.incidents.count({});
    const began = performance.now();
    if ((await question(caller, ledger.position)) === 0) throw new Error("an answer that is empty");
    return performance.now() - began;
  } finally {
    await close();
  }
}

/** What is asked after a batch of a yearly file, before anything of it is at hand. */
const bench: Bench = async (room) => {
  const { rows, database } = await makeYearly(room);
  return Object.entries(QUESTIONS).map(([name, question]): Measurement => ({
    name: `${name}, of ${rows} incidents, asked first`,
    unit: "ms",
    rounds: 5,
    limit: { atMost: 300 },
    sample: () => askFirst(room, database, question),
  }));
};

export default bench;
