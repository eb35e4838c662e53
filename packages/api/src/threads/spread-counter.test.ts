import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { amended, instantOf, load } from "@sitrep/store/collection.fixture";
import { newFolder } from "@sitrep/store/engines.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Asked } from "../everything.fixture.ts";
import { answerTo, everyQuestion } from "../everything.fixture.ts";
import { answerHttp } from "../http.ts";
import { SHEET_NOUNS } from "../sheet/sheet-noun.ts";
import { writtenParts } from "../sheet/sheet-part.ts";
import type { SpreadCounter } from "./spread-counter.ts";
import { openSpread } from "./spread-counter.ts";

const PROGRAM = fileURLToPath(new URL("answering-thread.ts", import.meta.url));
const FILTERS = [{ q: "market" }, { place: "demo/nineveh" }];

const troubles: string[] = [];
const spreadOver = async (path: string, threads: number, from = 0): Promise<SpreadCounter> =>
  openSpread(path, {
    role: "public",
    program: PROGRAM,
    threads,
    from,
    onTrouble: (sentence) => void troubles.push(sentence),
  });

function addressOf(path: string, input: unknown): string {
  return `http://localhost/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

describe("over a collection", () => {
  const path = join(newFolder(), "a.db");
  let spread: SpreadCounter;
  let alone: SpreadCounter;
  let ids: readonly string[] = [];

  beforeAll(async () => {
    const engine = await openSqlite(path);
    await load(engine);
    await load(engine, amended("incidents", "demo/market", { title: "Bomb in a market of Mosul" }), instantOf(2)); // prettier-ignore
    const rows = await engine.read.selectFrom("record").select("id").distinct().execute();
    ids = rows.map(({ id }) => id);
    await engine.close();
    spread = await spreadOver(path, 2);
    alone = await spreadOver(path, 0);
  });
  afterAll(async () => {
    await spread.close();
    await alone.close();
  });

  /** Each procedure, asked in so many ways. */
  const questions = (ways: number): readonly Asked[] => {
    const all = everyQuestion({ ids, filters: FILTERS, positions: 2 });
    return [...Map.groupBy(all, (one) => one.path).values()].flatMap((one) => one.slice(0, ways));
  };

  test("G8: a list leaves as the bytes that one thread gives it", async () => {
    for (const noun of SHEET_NOUNS) {
      const file = { noun, format: "json", address: `/${noun}`, query: { limit: 1, knownAt: "2" } } as const; // prettier-ignore
      const parts = [[], []] as [Buffer[], Buffer[]];
      for await (const { bytes } of writtenParts(file, spread.part)) parts[0].push(Buffer.from(bytes));
      for await (const { bytes } of writtenParts(file, alone.part)) parts[1].push(Buffer.from(bytes));
      expect(parts[0].length).toBeGreaterThan(1);
      expect(Buffer.concat(parts[0]).toString()).toBe(Buffer.concat(parts[1]).toString());
    }
  }); // prettier-ignore

  test("every procedure over HTTP has the bytes that one thread gives it", async () => {
    const different: string[] = [];
    for (const { path: procedure, input } of questions(6)) {
      const address = addressOf(procedure, input);
      const [one, other] = await Promise.all([
        spread.answer(new Request(address), "/api/trpc"),
        answerHttp(new Request(address), "/api/trpc", alone.context),
      ]);
      expect(one.headers.has("etag")).toBe(one.status === 200 && procedure !== "ledger.verify");
      for (const name of ["etag", "cache-control"]) one.headers.delete(name);
      const heads = [one, other].map(({ status, headers }) => JSON.stringify([status, ...headers]));
      const bodies = [await one.text(), await other.text()];
      if (heads[0] !== heads[1] || bodies[0] !== bodies[1]) different.push(address);
    }
    expect(different).toEqual([]);
  });

  test("every procedure asked by a page has the answer, or the refusal, that one thread gives it", async () => {
    for (const asked of questions(2))
      expect(await answerTo(spread.caller, asked)).toEqual(await answerTo(alone.caller, asked));
  });

  test("what somebody writes is seen by all threads at once", async () => {
    const total = async (): Promise<readonly number[]> => {
      // As many at once as no single thread could take.
      const all = await Promise.all(Array.from({ length: 8 }, () => spread.caller.incidents.list({})));
      return all.map((one) => one.ledger.position);
    }; // prettier-ignore
    expect(new Set(await total())).toEqual(new Set([2]));
    const engine = await openSqlite(path);
    await load(engine, amended("incidents", "demo/market", { title: "A bomb" }), instantOf(3));
    await engine.close();
    expect(new Set(await total())).toEqual(new Set([3]));
    const before = await spread.caller.incidents.list({ knownAt: "2" });
    expect(before).toEqual(await alone.caller.incidents.list({ knownAt: "2" }));
  });

  test("L5: an answer is not given again until something is written", async () => {
    const address = addressOf("explore.overview", { by: "year" });
    const ask = async (tag?: string) => {
      const headers = tag === undefined ? {} : { "if-none-match": `"other", ${tag}` };
      return spread.answer(new Request(address, { headers }), "/api/trpc");
    };
    const first = await ask();
    const tag = first.headers.get("etag") ?? "";
    const body = await first.text();
    const again = await ask(tag);
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect(await (await ask()).text()).toBe(body);
    expect((await ask(tag.replace("W/", ""))).status).toBe(304);
    const engine = await openSqlite(path);
    await load(engine, amended("incidents", "demo/market", { title: "The bomb" }), instantOf(4));
    await engine.close();
    const later = await ask(tag);
    expect([later.status, later.headers.get("etag") === tag]).toEqual([200, false]);
    expect(JSON.parse(await later.text()).result.data.ledger.position).toBe(4);
  });

  test("a refusal has no tag, and neither has what looks at the file itself", async () => {
    for (const [procedure, status] of [
      ["incidents.nothing", 404],
      ["ledger.verify", 200],
    ] as const) {
      const answered = await spread.answer(new Request(addressOf(procedure, {})), "/api/trpc");
      expect([answered.status, answered.headers.get("etag")]).toEqual([status, null]);
    }
    const posted = new Request(addressOf("incidents.list", {}), { method: "POST", body: "{}" });
    expect((await spread.answer(posted, "/api/trpc")).status).toBe(405);
  });

  test("who left before a thread was free is answered by nobody", async () => {
    const signal = AbortSignal.abort();
    const request = new Request(addressOf("explore.overview", {}), { signal });
    expect((await spread.answer(request, "/api/trpc")).status).toBe(499);
  });
});

test("a small database is answered without threads, and a program that is not there does no harm", async () => {
  const path = join(newFolder(), "a.db");
  const engine = await openSqlite(path);
  await load(engine);
  await engine.close();
  const options = { role: "public", program: join(newFolder(), "nothing.ts"), threads: 2 } as const;
  const told: string[] = [];
  const onTrouble = (sentence: string): void => void told.push(sentence);
  const small = await openSpread(path, { ...options, onTrouble });
  expect((await small.caller.incidents.list({})).total).toBe(4);
  expect(told).toEqual([]);
  await small.close();
  const large = await openSpread(path, { ...options, onTrouble, from: 1 });
  expect((await large.caller.incidents.list({})).total).toBe(4);
  expect((await large.caller.incidents.list({ q: "market" })).items).toHaveLength(1);
  expect(told).toHaveLength(1);
  await large.close();
});

test("threads keep no process that has nothing else to do, and leave none behind", async () => {
  const path = join(newFolder(), "a.db");
  const engine = await openSqlite(path);
  await load(engine);
  await engine.close();
  const counter = new URL("spread-counter.ts", import.meta.url).href;
  const code = `
    const { openSpread } = await import(${JSON.stringify(counter)});
    const { caller } = await openSpread(${JSON.stringify(path)}, {
      role: "public", program: ${JSON.stringify(PROGRAM)}, threads: 2, from: 0, onTrouble: console.error,
    });
    const waiting = setInterval(() => undefined, 1000);
    console.log((await caller.incidents.list({})).total);
    clearInterval(waiting);`;
  const run = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(run).toMatchObject({ status: 0, stdout: "4\n", stderr: "" });
});
