import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { ExplorerQuestion } from "./explorer-questions.ts";
import { EXPLORER_QUESTIONS } from "./explorer-questions.ts";
import type { Bench, BenchRoom, Measurement } from "./measurement.ts";
import { fetchBody } from "./web-server.ts";
import { makeYearly } from "./yearly.ts";

/** How many ask at once, and how often each of them in a round. */
const USERS = 8;
const TURNS = 8;

/** Serves the API over a database from a process of its own, and answers its address. */
async function serveApi({ root, signal }: BenchRoom, database: string): Promise<string> {
  const server = spawn(process.execPath, [join(root, "bench/api-server.ts"), database], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  signal.addEventListener("abort", () => server.kill());
  const [port] = await once(server.stdout.setEncoding("utf8"), "data");
  return `http://127.0.0.1:${String(port).trim()}/api/trpc/`;
}

/** The publisher's rows in a table in memory. */
async function tableOf(file: string, signal: AbortSignal) {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  await connection.run("create table event as select * from read_csv($1, header = true)", [file]);
  signal.addEventListener("abort", () => {
    connection.closeSync();
    instance.closeSync();
  });
  return connection;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The value that 95 of 100 samples keep below. */
function p95(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/**
 * An explorer's questions over a yearly file: with several users at once, each of whom asks again as soon as answered, and one alone
 * held against DuckDB with the publisher's rows in memory. No question is asked twice.
 */
const bench: Bench = async (room) => {
  const { file, database } = await makeYearly(room);
  const address = await serveApi(room, database);
  const table = await tableOf(file, room.signal);
  let asked = 0;
  const ask = async ({ ours }: ExplorerQuestion): Promise<number> => {
    asked += 1;
    const { path, input } = ours(asked);
    const url = `${address}${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
    return timed(() => fetchBody(url));
  };
  const askDuck = async ({ duck }: ExplorerQuestion): Promise<number> => {
    asked += 1;
    const statements = duck(asked);
    return timed(async () => {
      for (const statement of statements) await table.runAndReadAll(statement);
    });
  };
  for (const question of EXPLORER_QUESTIONS) {
    await ask(question);
    await askDuck(question);
  }
  return EXPLORER_QUESTIONS.flatMap((question): readonly Measurement[] => [
    {
      name: `${question.name}, ${USERS} users, 95 of 100 answers`,
      unit: "ms",
      rounds: 3,
      limit: { atMost: 100 },
      sample: async () => {
        const user = async (): Promise<readonly number[]> => {
          const times: number[] = [];
          for (let turn = 0; turn < TURNS; turn += 1) times.push(await ask(question));
          return times;
        };
        return p95((await Promise.all(Array.from({ length: USERS }, user))).flat());
      },
    },
    {
      name: `${question.name}, alone`,
      unit: "ms",
      rounds: 9,
      limit: { timesBaseline: 3 },
      sample: () => ask(question),
      baseline: { name: "DuckDB in memory", sample: () => askDuck(question) },
    },
  ]);
};

export default bench;
