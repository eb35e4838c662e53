import type { AnyRecord } from "@sitrep/domain/record";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { amended, instantOf, parsed, sample, said } from "./collection.fixture.ts";
import { anyEdition, collectionOf } from "./editions.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES } from "./engines.fixture.ts";
import type { IncomingBatch } from "./gathered-batches.ts";
import type { ImportOptions, ImportProgress, ImportResult } from "./import.ts";
import { importRecords } from "./import.ts";
import { many } from "./many.fixture.ts";
import { verifyProjections } from "./rebuild.ts";
import { verifyChain } from "./verify.ts";

async function* inBatches(records: readonly AnyRecord[], size = 3): AsyncGenerator<IncomingBatch> {
  for (let start = 0; start < records.length; start += size)
    yield { records: records.slice(start, start + size) };
}

/** A stream that fails where a test does not expect it to be read on. */
async function* breaking(records: readonly AnyRecord[]): AsyncGenerator<IncomingBatch> {
  yield { records };
  throw new Error("the file breaks off");
}

const edition = (number: number) => ({
  author: "A tester",
  reason: `Edition ${number}`,
  recordedAt: instantOf(number),
});

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
  });
  afterEach(async () => engine.close());

  const run = async (
    records: readonly AnyRecord[],
    number: number,
    more: Partial<ImportOptions> = {},
  ): Promise<ImportResult> => {
    const options = { dataset: "demo", mode: "apply", authorship: edition(number) } as const;
    return importRecords(engine, inBatches(records), { ...options, ...more });
  };

  const positions = async (): Promise<number> => {
    const rows = await engine.read.selectFrom("batch").select("position").execute();
    return rows.length;
  };

  test("L10: a plan tells what an import would do, and writes nothing", async () => {
    const records = await parsed(engine, sample());
    const planned = await run(records, 1, { mode: "plan" });
    expect(planned.position).toBeNull();
    expect(await positions()).toBe(0);
    const { position, ...applied } = await run(records, 1);
    expect(position).toBe(1);
    expect({ ...applied, position: null }).toEqual(planned);
    expect(applied.counts).toEqual({
      created: records.length,
      amended: 0,
      retracted: 0,
      unchanged: 0,
      spared: 0,
    });
  });

  test("L10: a new edition amends what changed and retracts what vanished, in one batch that names it", async () => {
    await run(await parsed(engine, sample()), 1);
    const edited = amended("incidents", "demo/market", { title: "Car bomb near a market" });
    const second = {
      ...edited,
      incidents: edited.incidents?.filter(({ id }) => id !== "demo/earlier") ?? [],
    };
    const seen: string[] = [];
    const result = await run(await parsed(engine, second), 2, {
      onChange: ({ id, change, before, after }) =>
        void seen.push(`${id} ${change} ${before !== null} ${after !== null}`),
    });
    expect(seen).toEqual(["demo/market amended true true", "demo/earlier retracted true false"]);
    expect(result.amendments).toEqual([
      {
        id: "demo/market",
        kind: "incident",
        differences: [
          { path: "title", before: expect.any(String), after: "Car bomb near a market" },
        ],
        more: 0,
      },
    ]);
    expect(result.byKind.incident).toMatchObject({ amended: 1, retracted: 1, created: 0 });
    const [, batch] = await engine.read.selectFrom("batch").selectAll().execute();
    expect(batch).toMatchObject({ reason: "Edition 2", amended: 1, retracted: 1, created: 0 });
  });

  test("L10: the same records again, in any order and more than once, write nothing", async () => {
    const records = await parsed(engine, sample());
    await run(records, 1);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...records], { minLength: records.length }),
        fc.subarray([...records]),
        async (shuffled, again) => {
          const result = await run([...shuffled, ...again], 2);
          expect(result).toMatchObject({ position: null, amendments: [], movements: [] });
          expect(result.counts.unchanged).toBe(records.length);
        },
      ),
      { numRuns: 20 },
    );
    expect(await positions()).toBe(1);
  });

  test("L10: any row of editions, each in any order, ends as what the ledger alone makes", async () => {
    const history = fc.array(fc.tuple(anyEdition, fc.infiniteStream(fc.nat())), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(history, async (editions) => {
        const own = await open();
        for (const [index, [one, numbers]] of editions.entries()) {
          const records = await parsed(own, collectionOf(one));
          const shuffled = records
            .map((any) => ({ any, at: numbers.next().value ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ any }) => any);
          const options = {
            dataset: "demo",
            mode: "apply",
            authorship: edition(index + 1),
          } as const;
          await importRecords(own, inBatches(shuffled, 4), options);
        }
        expect(await verifyChain(own.read)).toMatchObject({ whole: true });
        expect(await verifyProjections(own)).toMatchObject({ whole: true });
        await own.close();
      }),
      { numRuns: 15 },
    );
  });

  test("a record that comes twice with different bodies is told by its id, and nothing is written", async () => {
    const records = await parsed(engine, sample());
    const other = await parsed(engine, amended("actors", "demo/band", { name: "The gang" }));
    const twice = run([...records, ...other], 1);
    await expect(twice).rejects.toMatchObject({ ids: ["demo/band"] });
    await expect(twice).rejects.toThrow("demo/band came twice with different contents");
    expect(await positions()).toBe(0);
  });

  test("L2: what refers to nothing is told by a plan as by an import", async () => {
    const records = await parsed(engine, sample());
    const without = records.filter(({ record }) => record.id !== "demo/general");
    for (const mode of ["plan", "apply"] as const) {
      const refused = run(without, 1, { mode });
      await expect(refused).rejects.toMatchObject({ name: "BrokenReferences" });
    }
    await run(records, 1);
    for (const mode of ["plan", "apply"] as const)
      await expect(run(without, 2, { mode })).rejects.toThrow("refers to demo/general");
    expect(await positions()).toBe(1);
  });

  test("L2: what would lead back to itself is told, through records on file too", async () => {
    const records = await parsed(engine, sample());
    await run(records, 1);
    const turned = records.map((any): AnyRecord => {
      const isIraq = any.kind === "place" && any.record.id === "demo/iq";
      const under = records.find(({ record }) => record.id === "demo/hamlet");
      if (!isIraq || under?.kind !== "place") return any;
      return { kind: "place", record: { ...any.record, parent: under.record.id } };
    });
    for (const mode of ["plan", "apply"] as const)
      await expect(run(turned, 2, { mode })).rejects.toMatchObject({
        name: "CircularReferences",
        circles: [
          {
            ring: expect.arrayContaining(["demo/iq", "demo/nineveh", "demo/hamlet"]),
            field: "parent",
          },
        ],
      });
    expect(await positions()).toBe(1);
    // The line is turned round: what led up now leads down.
    const freed = turned.map((any): AnyRecord => {
      if (any.kind !== "place" || any.record.id !== "demo/nineveh") return any;
      const { parent: _parent, ...nineveh } = any.record;
      return { kind: "place", record: nineveh };
    });
    expect((await run(freed, 3)).counts).toMatchObject({ amended: 2 });
  });

  test("a stream without the dataset's own record is refused", async () => {
    const records = await parsed(engine, sample());
    const without = records.filter(({ kind }) => kind !== "dataset");
    await expect(run(without, 1)).rejects.toThrow("demo itself did not come in");
  });

  test("a part takes nothing away that it does not name", async () => {
    const records = await parsed(engine, sample());
    await run(records, 1);
    const changed = await parsed(engine, amended("actors", "demo/band", { name: "The gang" }));
    const part = changed.filter(({ record }) => record.id === "demo/band");
    const result = await run(part, 2, { isPart: true });
    expect(result.counts).toEqual({
      created: 0,
      amended: 1,
      retracted: 0,
      unchanged: 0,
      spared: records.length - 1,
    });
  });

  test("a record that was refused stays, with all that it leans on", async () => {
    const records = await parsed(engine, sample());
    await run(records, 1);
    const places = records.filter(({ kind }) => kind === "dataset" || kind === "place");
    const result = await run(places, 2, { spared: ["demo/market", "demo/nothing"] });
    const left = await engine.read
      .selectFrom("record")
      .select("id")
      .where("until", "is", null)
      .where("kind", "not in", ["dataset", "place"])
      .orderBy("id")
      .execute();
    const market = records.find(({ record }) => record.id === "demo/market");
    expect(left.map(({ id }) => id)).toContain("demo/market");
    expect(market?.kind === "incident" && market.record.reports.length).toBeGreaterThan(0);
    if (market?.kind === "incident")
      for (const { document, speakers } of market.record.reports)
        expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining([document, ...speakers]));
    expect(result.counts.spared).toBe(left.length);
    expect(await verifyProjections(engine)).toMatchObject({ whole: true });
  });

  test("L8: a stream that breaks off, or is aborted anywhere, leaves everything as it was", async () => {
    const records = await parsed(engine, sample());
    const options = { dataset: "demo", mode: "apply", authorship: edition(1) } as const;
    await expect(importRecords(engine, breaking(records), options)).rejects.toThrow("breaks off");
    const large = await parsed(engine, many({ incidents: 2000 }));
    const steps: ImportProgress[] = [];
    const whole = { dataset: "many", mode: "apply", authorship: edition(1) } as const;
    const onProgress = (step: ImportProgress): void => void steps.push(step);
    for (const at of ["reading", "writing"]) {
      const stop = new AbortController();
      const stopping = importRecords(engine, inBatches(large, 500), {
        ...whole,
        signal: stop.signal,
        onProgress: (step) => {
          if (step.phase === at) stop.abort(new Error("stopped by hand"));
        },
      });
      await expect(stopping).rejects.toThrow("stopped by hand");
      expect(await positions()).toBe(0);
    }
    await importRecords(engine, inBatches(large, 500), { ...whole, onProgress });
    expect(await positions()).toBe(1);
    const reading = steps.filter(({ phase }) => phase === "reading");
    expect(reading.at(-1)).toEqual({ phase: "reading", records: large.length, of: null });
    expect(steps.at(-1)).toEqual({ phase: "writing", records: large.length, of: large.length });
  });

  test("where many new records come at once, everything stands as if they had come one by one", async () => {
    const plain = await parsed(engine, sample());
    const [band] = plain.filter(({ record }) => record.id === "demo/band");
    if (band?.kind !== "actor") throw new Error("the sample has no band");
    const crowd = Array.from({ length: 21_000 }, (_, n): AnyRecord => {
      // Another id of the same form.
      const id = `demo/crowd-${n}` as typeof band.record.id;
      return { kind: "actor", record: { ...band.record, id, name: `Crowd ${n}` } };
    });
    const { counts } = await run([...crowd, ...plain], 1);
    expect(counts.created).toBe(21_000 + plain.length);
    expect(await engine.faults()).toEqual([]);
    expect(await verifyChain(engine.read)).toMatchObject({ whole: true });
    expect(await verifyProjections(engine)).toMatchObject({ whole: true });
    expect((await run([...plain, ...crowd], 2)).position).toBeNull();
  });

  test("Q10: the numbers that move are told for the incidents that change, as intervals", async () => {
    const harm = (value: number) => [
      { effect: "killed", who: "civilians", quantity: { form: "at-least", value, unit: "person" } },
    ];
    const first = amended("incidents", "demo/market", { harm: harm(4) });
    await run(await parsed(engine, first), 1);
    const more = amended("incidents", "demo/market", { harm: harm(6), kind: "shelling" });
    const { movements } = await run(await parsed(engine, more), 2, { mode: "plan" });
    const at = (low: number) => ({ low, high: null, lowOpen: false, highOpen: true });
    const one = { low: 1, high: 1, lowOpen: false, highOpen: false };
    const none = { low: 0, high: 0, lowOpen: false, highOpen: false };
    expect(movements).toEqual([
      { number: "killed", by: "all", of: "all", before: at(4), after: at(6) },
      { number: "incidents", by: "kind", of: "explosion", before: one, after: none },
      { number: "incidents", by: "kind", of: "shelling", before: none, after: one },
      { number: "killed", by: "kind", of: "explosion", before: at(4), after: null },
      { number: "killed", by: "kind", of: "shelling", before: null, after: at(6) },
      { number: "killed", by: "governorate", of: "demo/nineveh", before: at(4), after: at(6) },
    ]);
  });

  test("V3: an incident that does not tell of deaths is no zero, and leaves their sum open", async () => {
    const exactly = (value: number) => [
      { effect: "killed", who: "civilians", quantity: { form: "exactly", value, unit: "person" } },
    ];
    await run(await parsed(engine, amended("incidents", "demo/market", { harm: [] })), 1);
    const told = amended("incidents", "demo/market", { harm: exactly(6) });
    const { movements } = await run(await parsed(engine, told), 2, { mode: "plan" });
    const six = { low: 6, high: 6, lowOpen: false, highOpen: false };
    expect(movements[0]).toEqual({
      number: "killed",
      by: "all",
      of: "all",
      before: null,
      after: six,
    });
  });

  test("L3: what turns out to be kept back only when all has come in is hashed behind a salt", async () => {
    const records = await parsed(
      engine,
      sample({
        incidents: [
          {
            ...sample().incidents?.[0],
            id: "demo/said",
            reports: [said("demo/wire", { speakers: ["demo/hidden"] })],
          },
        ],
        claims: [],
        judgements: [],
        sources: [
          ...(sample().sources ?? []),
          {
            id: "demo/hidden",
            kind: "witness",
            identity: { is: "named", name: "Amal Haddad", private: true },
          },
        ],
      }),
    );
    const late = records.toSorted(
      (a, b) => Number(a.kind === "source") - Number(b.kind === "source"),
    );
    await run(late, 1);
    const salted = await engine.read
      .selectFrom("revision")
      .select("id")
      .where("salt", "is not", null)
      .orderBy("id")
      .execute();
    expect(salted.map(({ id }) => id)).toContain("demo/hidden");
    expect(await verifyChain(engine.read)).toMatchObject({ whole: true });
    expect(await run(late, 2)).toMatchObject({ position: null });
  });
});
