import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ucdpGed } from "@sitrep/ingest/adapters/ucdp-ged";
import { ROW, yearly } from "@sitrep/ingest/adapters/ucdp-ged.fixture";
import type { Cells } from "@sitrep/ingest/adapters/ucdp-ged.fixture";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import type { ReadOptions } from "@sitrep/ingest/read-dataset";
import { readDataset } from "@sitrep/ingest/read-dataset";
import { RowMemory } from "@sitrep/ingest/row-memory";
import * as fc from "fast-check";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-rows-"));
const ground = join(folder, "ground.db");
let count = 0;

beforeAll(async () => {
  const local = await openLocal(ground, { role: "editor", create: true });
  const { dataset, places } = readGazetteer();
  await local.load({ dataset, places }, authorship(0));
  await local.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const authorship = (number: number) => ({
  author: "A tester",
  reason: `Edition ${number}`,
  recordedAt: new Date(Date.UTC(2026, 0, 1, 0, number)).toISOString(),
});

/** A database that holds the gazetteer alone, and its path. */
async function newLocal(): Promise<{ readonly local: Local; readonly path: string }> {
  count += 1;
  const path = join(folder, `${count}.db`);
  copyFileSync(ground, path);
  return { local: await openLocal(path, { role: "editor" }), path };
}

/** One import of a file, and all that can be told of it. */
interface Run {
  readonly mode: "plan" | "apply";
  readonly number: number;
  readonly remembers: boolean;
  readonly options?: ReadOptions;
}

async function run(local: Local, text: string, { mode, number, remembers, options }: Run) {
  const file = join(folder, "ged.csv");
  writeFileSync(file, text);
  const reading = await readDataset(file, { edition: "1", dataset: "ged", ...options });
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  const memory = remembers && reading.rowsKey !== null ? new RowMemory(reading.rowsKey) : undefined;
  const issues: unknown[] = [];
  const spared = new Set<string>();
  const changes: string[] = [];
  let read: unknown;
  let incidents = 0;
  async function* batches(isAgain: boolean) {
    if (!reading.ok) return;
    for await (const batch of reading.batches(isAgain ? undefined : memory)) {
      issues.push(...batch.issues);
      for (const { record } of batch.refused) if (record !== undefined) spared.add(record);
      read = batch.counts;
      incidents += batch.records.filter(({ kind }) => kind === "incident").length;
      yield batch;
    }
  }
  const outcome = await local
    .importDataset(batches, {
      dataset: "ged",
      mode,
      authorship: authorship(number),
      isCoverageDerived: true,
      spared,
      memory,
      onChange: ({ id, change }) => void changes.push(`${change} ${id}`),
    })
    .catch((error: unknown) => String(error));
  const { ledger } = await local.caller.ledger.head({});
  return { told: { outcome, issues, read, changes, hash: ledger.hash }, incidents };
}

const article = (...days: readonly number[]): string =>
  days.map((day) => `"Example Wire,2019-02-${10 + day},What happened on day ${day}"`).join(";");

/** A row in one of the ways in which rows change, go wrong, and lean on what others share. */
const anyRow: fc.Arbitrary<Cells> = fc
  .record({
    id: fc.nat(7).map((n) => String(900_001 + n)),
    best: fc.constantFrom("4", "4", "4", "5"),
    sources: fc.constantFrom([1], [1], [2], [1, 2]),
    side_b: fc.constantFrom("IS", "IS", "ISIS"),
    side_b_new_id: fc.constantFrom("234", "234", "235"),
    adm_1: fc.constantFrom("At-Ta'mim province", "Example province"),
    country: fc.constantFrom("Iraq", "Iraq", "Example Land"),
    region: fc.constantFrom("Middle East", "Middle East", "Asia", ""),
    source_original: fc.constantFrom("A police source", "SOHR", ""),
    type_of_violence: fc.constantFrom("1", "1", "1", "1", "1", "1", "3", "4"),
    date_end: fc.constantFrom("2019-02-24", "2019-02-24", "2019-02-25"),
    relid: fc.constantFrom("a", "a", "b"),
  })
  .map(({ sources, ...cells }) => ({
    ...ROW,
    ...cells,
    number_of_sources: String(sources.length),
    source_article: article(...sources),
    date_prec: cells.date_end === "2019-02-24" ? "1" : "2",
  }));

type Step =
  | { readonly is: "plan" | "apply"; readonly rows: readonly Cells[]; readonly edition: number }
  | { readonly is: "rebuild" | "forget" | "load" };

/** Mostly each id comes once; now and then twice, alike or not. */
const anyRows: fc.Arbitrary<readonly Cells[]> = fc.oneof(
  { weight: 6, arbitrary: fc.uniqueArray(anyRow, { selector: ({ id }) => id, minLength: 1, maxLength: 8 }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.array(anyRow, { minLength: 1, maxLength: 5 }) },
);

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ is: fc.constant("apply" as const), rows: anyRows, edition: fc.nat(2) }) }, // prettier-ignore
  { weight: 3, arbitrary: fc.record({ is: fc.constant("plan" as const), rows: anyRows, edition: fc.nat(2) }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ is: fc.constantFrom("rebuild" as const, "forget" as const, "load" as const) }) }, // prettier-ignore
);

/** Editions that have most of their rows in common, one after the other. */
const anyHistory: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.tuple(anyStep, fc.boolean()), { minLength: 2, maxLength: 7 })
  .map((steps) => {
    let before: readonly Cells[] = [];
    return steps.map(([step, isKin]): Step => {
      if (!("rows" in step)) return step;
      const fresh = isKin ? step.rows.slice(0, 2) : step.rows;
      const ids = new Set(fresh.map(({ id }) => id));
      const rows = isKin ? [...before.filter(({ id }) => !ids.has(id)), ...fresh] : fresh;
      if (step.is === "apply") before = rows;
      return { ...step, rows };
    });
  });

/** Another collection under the same id: everything else is retracted. */
const OTHER = {
  dataset: {
    id: "ged",
    title: "Something else",
    publisher: "A desk",
    licence: "CC0",
    edition: "1",
    citation: "A desk, 2026.",
    redistributable: true,
  },
  actors: [{ id: "ged/actor-234", name: "A band", kind: "armed-group" }],
};

async function take(local: Local, path: string, step: Step, at: number, remembers: boolean) {
  if ("rows" in step) {
    const number = step.is === "plan" ? step.edition : at * 10 + step.edition;
    const text = yearly(...step.rows);
    const options = { edition: String(step.edition) };
    return (await run(local, text, { mode: step.is, number, remembers, options })).told;
  }
  if (step.is === "rebuild") await local.rebuild();
  if (step.is === "load") await local.load(OTHER, authorship(at * 10));
  if (step.is === "forget") {
    const database = new DatabaseSync(path);
    database.exec("delete from row_memory");
    database.close();
  }
  return (await local.caller.ledger.head({})).ledger.hash;
}

describe("rows that are remembered", () => {
  const FIRST: readonly Cells[] = [
    { id: "1", source_article: article(1), number_of_sources: "1" },
    { id: "2", source_article: article(1, 2) },
    { id: "3", source_article: article(3), number_of_sources: "1", side_b: "ISIS" },
    { id: "4", low: "9" },
  ];
  const apply = { mode: "apply", remembers: true } as const;
  let local: Local;
  let path: string;
  beforeEach(async () => {
    ({ local, path } = await newLocal());
    await run(local, yearly(...FIRST), { ...apply, number: 1 });
  });
  afterEach(async () => local.close());

  const inForce = async (): Promise<readonly string[]> => {
    const { engine } = local.context;
    const rows = await engine.read
      .selectFrom("record")
      .select("id")
      .where("dataset", "=", "ged")
      .where("until", "is", null)
      .orderBy("id")
      .execute();
    return rows.map(({ id }) => id);
  };

  test("U7: a row that is on file unchanged is not read again, in whatever order, unless something was to be told of it", async () => {
    for (const rows of [FIRST, FIRST.toReversed(), [...FIRST, ...FIRST]])
      for (const mode of ["plan", "apply"] as const) {
        const again = await run(local, yearly(...rows), { ...apply, mode, number: 2 });
        const odd = rows.filter(({ id }) => id === "4").length;
        expect(again.incidents).toBe(odd);
        expect(again.told).toMatchObject({
          read: { read: rows.length, accepted: rows.length },
          outcome: { refused: false, result: { position: null, byKind: { incident: { unchanged: 4 } } } },
        }); // prettier-ignore
        const flags = again.told.issues.filter((issue) => Object(issue).code === "disordered");
        expect(flags).toHaveLength(odd);
      }
  });

  test("U7: of a new edition only what differs is read, and what a row that stays leans on stays", async () => {
    const [one = {}, , three = {}, four = {}] = FIRST;
    const rows = [
      one,
      { ...three, relid: "other", where_description: "by the river" },
      four,
      { id: "5", side_b: "ISIS" },
    ];
    const { told, incidents } = await run(local, yearly(...rows), { ...apply, number: 2 });
    expect(incidents).toBe(3);
    expect(told.outcome).toMatchObject({
      result: { byKind: { incident: { created: 1, amended: 1, retracted: 1, unchanged: 2 } } },
    });
    const left = await inForce();
    expect(left).toEqual(expect.arrayContaining(["ged/1", "ged/3", "ged/4", "ged/5"]));
    expect(left).not.toContain("ged/2");
    // The document of days 1 and 3 are cited still, and nothing else cites that of day 2.
    expect(told.changes.filter((change) => change.startsWith("retracted"))).toHaveLength(2);
    expect((await run(local, yearly(...rows), { ...apply, number: 3 })).incidents).toBe(1);
  });

  test("U7: what rows depend on beside their cells makes them be read again", async () => {
    const plan = { ...apply, mode: "plan", number: 2 } as const;
    const findPlace = () => [];
    const text = yearly(...FIRST);
    const moved = text.replace('"id","relid"', '"relid","id"').replace(/^"(\d+)","(.*?)"/gm, '"$2","$1"'); // prettier-ignore
    expect((await run(local, moved, plan)).told.outcome).toMatchObject({ result: { counts: { unchanged: (await inForce()).length } } }); // prettier-ignore
    expect((await run(local, moved, plan)).incidents).toBe(4);
    expect((await run(local, text, { ...plan, options: { findPlace } })).incidents).toBe(4);
    const adapter = { ...ucdpGed, rules: "another" };
    expect((await run(local, text, { ...plan, options: { adapter } })).incidents).toBe(4);
    const corrections = [{ row: { column: "id", value: "1" }, column: "best", expect: "4", put: "3", reason: "A test." }]; // prettier-ignore
    const descriptor = { ...ucdpGed.descriptor, corrections };
    const corrected = await run(local, text, { ...plan, options: { adapter: { ...ucdpGed, descriptor } } }); // prettier-ignore
    expect(corrected.incidents).toBe(4);
    expect(corrected.told.changes).toEqual(["amended ged/1"]);
    // Another edition of the same rows is none of these.
    expect((await run(local, text, { ...plan, options: { edition: "9" } })).incidents).toBe(1);
  });

  test("U7: nothing is remembered once something else was written, or what was kept is damaged", async () => {
    const plan = { ...apply, mode: "plan", number: 3 } as const;
    const alter = (sql: string): void => {
      const database = new DatabaseSync(path);
      database.exec(sql);
      database.close();
    };
    alter("update row_memory_part set told = zeroblob(length(told))");
    expect((await run(local, yearly(...FIRST), plan)).incidents).toBe(4);
    await run(local, yearly(...FIRST), { ...apply, number: 3 });
    expect((await run(local, yearly(...FIRST), plan)).incidents).toBe(1);
    await local.rebuild();
    expect((await run(local, yearly(...FIRST), plan)).incidents).toBe(1);
    const options = { edition: "2" };
    await run(local, yearly(...FIRST), { ...apply, number: 4, options });
    expect((await run(local, yearly(...FIRST), { ...plan, options })).incidents).toBe(1);
    const both = ["row_memory", "row_memory_part"];
    for (const table of both) alter(`create table aside_${table} as select * from ${table}`);
    await run(local, yearly(...FIRST.slice(1)), { ...apply, remembers: false, number: 5 });
    expect((await kept()).rows).toBe(0);
    // Even where it was brought back, it is known to be of an earlier batch.
    for (const table of both)
      alter(`insert into ${table} select * from aside_${table}; drop table aside_${table}`);
    expect((await kept()).rows).toBe(1);
    expect((await run(local, yearly(...FIRST), plan)).incidents).toBe(4);
  });

  const kept = async () =>
    local.context.engine.read
      .selectFrom("row_memory")
      .select((eb) => eb.fn.countAll<number>().as("rows"))
      .executeTakeFirstOrThrow();

  test("U7: a row that says something else of the record of one that is remembered refuses the file, whichever comes first", async () => {
    const [one = {}] = FIRST;
    const other = { ...one, best: "3" };
    for (const rows of [[...FIRST, other], [other, ...FIRST]])
      for (const mode of ["plan", "apply"] as const)
        expect((await run(local, yearly(...rows), { ...apply, mode, number: 2 })).told).toMatchObject({
          outcome: { refused: true, issues: [{ code: "duplicate-id", record: "ged/1" }] },
        }); // prettier-ignore
    expect((await run(local, yearly(...FIRST), { ...apply, number: 2 })).incidents).toBe(1);
  });

  test("U7: an import that is refused or broken off leaves what was remembered before", async () => {
    const broken = `${yearly(...FIRST)}"5","cut`;
    expect((await run(local, broken, { ...apply, number: 2 })).told.outcome).toMatch(/BrokenFile/);
    expect((await run(local, yearly(...FIRST), { ...apply, number: 3 })).incidents).toBe(1);
  });

  test("U7: any history of editions is told, counted and written as if no row were remembered", async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (steps) => {
        const [own, plain] = [await newLocal(), await newLocal()];
        for (const [at, step] of steps.entries()) {
          const told = await take(own.local, own.path, step, at + 1, true);
          expect(told).toEqual(await take(plain.local, plain.path, step, at + 1, false));
        }
        expect(await own.local.check()).toMatchObject({
          chain: { whole: true },
          projections: { whole: true },
        });
        await own.local.close();
        await plain.local.close();
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
