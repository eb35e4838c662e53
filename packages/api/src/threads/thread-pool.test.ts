import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newFolder } from "@sitrep/store/engines.fixture";
import { afterEach, expect, test } from "vitest";
import type { Order } from "./pool-program.fixture.ts";
import { NoThreads, ThreadPool, ThreadsLost } from "./thread-pool.ts";

const PROGRAM = fileURLToPath(new URL("pool-program.fixture.ts", import.meta.url));

interface Said {
  readonly word: string;
  readonly thread: number;
}

let pools: readonly ThreadPool<Order, Said>[] = [];
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  pools = [];
});

function poolOf(threads: number, program = PROGRAM) {
  const troubles: string[] = [];
  const onTrouble = (sentence: string): void => void troubles.push(sentence);
  const pool = new ThreadPool<Order, Said>({ program, given: null, threads, onTrouble });
  pools = [...pools, pool];
  return { pool, troubles };
}

/** A question that is not answered before it is let go. */
function held(): { readonly order: Order; readonly letGo: () => void } {
  const after = new Int32Array(new SharedArrayBuffer(4));
  const letGo = (): void => {
    Atomics.store(after, 0, 1);
    Atomics.notify(after, 0);
  };
  return { order: { say: "held", after }, letGo };
}

test("what stands in line goes to whoever is free, and nothing waits behind a long question", async () => {
  const { pool } = poolOf(2);
  const long = held();
  const slow = pool.ask(long.order);
  const quick = await Promise.all(["a", "b", "c", "d"].map((say) => pool.ask({ say })));
  expect(quick.map(({ word }) => word)).toEqual(["a", "b", "c", "d"]);
  long.letGo();
  const { thread } = await slow;
  expect(quick.map((one) => one.thread)).not.toContain(thread);
});

test("a thread that dies is replaced, said so, and its question asked once more", async () => {
  const { pool, troubles } = poolOf(1);
  const mark = join(newFolder(), "died");
  expect((await pool.ask({ die: "once", mark })).word).toBe("alive");
  expect(troubles).toEqual([expect.stringMatching(/^a thread that answers was lost .+another takes its place$/)]); // prettier-ignore
  expect(pool.state).toEqual({ threads: 1, waiting: 0 });
});

test("a question that kills whoever takes it is given up, and the next one is answered", async () => {
  const { pool, troubles } = poolOf(2);
  const deadly = pool.ask({ die: "always" });
  const harmless = pool.ask({ say: "here" });
  await expect(deadly).rejects.toThrow(ThreadsLost);
  expect((await harmless).word).toBe("here");
  expect(troubles).toHaveLength(2);
  expect(pool.state.threads).toBe(2);
});

test("threads that never last are given up, so that whoever asks answers alone", async () => {
  const { pool, troubles } = poolOf(1);
  const asked = Array.from({ length: 12 }, () => pool.ask({ die: "always" }));
  const all = await Promise.allSettled(asked);
  const reasons = all.map((one) => (one.status === "rejected" ? one.reason : null));
  expect(reasons[0]).toBeInstanceOf(ThreadsLost);
  expect(reasons.at(-1)).toBeInstanceOf(NoThreads);
  expect(pool.isOpen).toBe(false);
  expect(troubles.at(-1)).toContain("from now on one thread does everything");
});

test("a program that cannot be run is told once, and everybody who waits is let go", async () => {
  const { pool, troubles } = poolOf(3, join(newFolder(), "nothing.ts"));
  await expect(pool.ask({ say: "a" })).rejects.toThrow(NoThreads);
  await expect(pool.ask({ say: "b" })).rejects.toThrow(NoThreads);
  expect(troubles).toHaveLength(1);
});

test("who leaves the line is not answered, and nobody behind waits for it", async () => {
  const { pool } = poolOf(1);
  const long = held();
  const first = pool.ask(long.order);
  await pool.ask({ say: "ready" }, AbortSignal.abort(new Error("gone"))).catch(() => undefined);
  const leaving = new AbortController();
  const left = pool.ask({ say: "left" }, leaving.signal);
  const behind = pool.ask({ say: "behind" });
  leaving.abort(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  expect(pool.state.waiting).toBeLessThanOrEqual(2);
  long.letGo();
  expect([(await first).word, (await behind).word]).toEqual(["held", "behind"]);
});

test("a pool that is closed lets go of what is asked and what waits", async () => {
  const { pool } = poolOf(1);
  await pool.ask({ say: "ready" });
  const long = held();
  const asked = [pool.ask(long.order), pool.ask({ say: "behind" })];
  const ended = Promise.allSettled(asked);
  await pool.close();
  long.letGo();
  expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(pool.ask({ say: "late" })).rejects.toThrow(NoThreads);
});
