import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createCaller } from "@sitrep/api/router";
import { load, parsed } from "@sitrep/store/collection.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { sha256 } from "@sitrep/store/hash";
import { loadDataset } from "@sitrep/store/load";
import { many } from "@sitrep/store/many.fixture";
import type { Bench } from "./measurement.ts";

/** A large collection: fifty times what the pages start with. */
const INCIDENTS = 10_000;

type Caller = ReturnType<typeof createCaller>;

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const bench: Bench = async ({ folder }) => {
  const engine = await openSqlite(join(folder, "large.db"));
  const collection = many({ incidents: INCIDENTS });
  await load(engine, collection);
  const records = await parsed(engine, collection);
  const bodies = records.map(({ record }) => JSON.stringify(record));
  /** Asks what nobody asked before: answers are remembered, and others of the same pages are asked first to have them at hand. */
  const asked = async (question: (caller: Caller) => Promise<unknown>): Promise<number> => {
    const fresh = await openSqlite(join(folder, "large.db"));
    await question(createCaller({ engine: fresh, role: "editor" }));
    const ms = await timed(() => question(createCaller({ engine: fresh, role: "public" })));
    await fresh.close();
    return ms;
  };
  const bare = new DatabaseSync(join(folder, "bare.db"));
  bare.exec(
    "pragma journal_mode = wal; create table body (seq integer primary key, body text, hash text) strict",
  );
  let file = 0;

  /** The least that a ledger needs: every body hashed and written, in one transaction. */
  const writeBare = (): void => {
    bare.exec("begin; delete from body");
    const insert = bare.prepare("insert into body (body, hash) values (?, ?)");
    for (const body of bodies) insert.run(body, sha256(body));
    bare.exec("commit");
  };
  writeBare();
  const look = bare.prepare(
    "select count(*) as count from body where instr(body, 'no such words')",
  );
  const days = bare.prepare(
    "select json_extract(body, '$.when') as day, count(*) as count from body group by day",
  );
  const loadAll = async (): Promise<void> => {
    file += 1;
    const fresh = await openSqlite(join(folder, `load-${file}.db`));
    const authorship = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
    await loadDataset(fresh, "many", records, authorship);
    await fresh.close();
  };
  const bareWrite = { name: "bodies hashed and written", sample: () => timed(writeBare) };
  const bareLook = { name: "all bodies looked through", sample: () => timed(() => look.all()) };
  const bareDays = { name: "bodies grouped by day", sample: () => timed(() => days.all()) };
  const query = { unit: "ms", rounds: 25 } as const;
  const ofPage = { ...query, baseline: bareLook, limit: { timesBaseline: 3 } };
  const ofSeries = { ...query, baseline: bareDays, limit: { timesBaseline: 4 } };
  const DAYS = { from: "2012-01-01", to: "2020-12-31" };
  return [
    {
      name: `load ${INCIDENTS} incidents`,
      unit: "ms",
      rounds: 3,
      limit: { timesBaseline: 60 },
      sample: () => timed(loadAll),
      baseline: bareWrite,
    },
    {
      ...ofPage,
      name: "a page of incidents",
      sample: () => asked((caller) => caller.incidents.list({})),
    },
    {
      ...ofPage,
      name: "a page of one kind in one governorate",
      sample: () =>
        asked((caller) => caller.incidents.list({ kind: "explosion", place: "many/gov-3" })),
    },
    {
      ...ofPage,
      name: "a page of incidents with two words",
      sample: () => asked((caller) => caller.incidents.list({ q: "market bridge" })),
    },
    {
      ...ofPage,
      name: "a search",
      sample: () => asked((caller) => caller.search.all({ q: "market" })),
    },
    {
      ...ofSeries,
      name: "incidents by month",
      sample: () => asked((caller) => caller.series.incidents({ by: "month", ...DAYS })),
    },
    {
      ...ofSeries,
      name: "incidents by governorate",
      sample: () => asked((caller) => caller.series.incidents({ by: "governorate" })),
    },
    {
      ...ofSeries,
      name: "a map",
      sample: () => asked((caller) => caller.series.map({})),
    },
    {
      ...ofSeries,
      name: "who speaks, and how often",
      sample: () => asked((caller) => caller.sources.voices({})),
    },
    {
      ...ofSeries,
      name: "what datasets hold",
      sample: () => asked((caller) => caller.datasets.list({})),
    },
  ];
};

export default bench;
