import type { AnyRecord } from "@sitrep/domain/record";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { instantOf, parsed, sample } from "./collection.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES } from "./engines.fixture.ts";
import type { IncomingBatch } from "./gathered-batches.ts";
import { importRecords } from "./import.ts";
import type { IncomingRow, RowMemory } from "./row-memory.ts";
import { ROWS_OF_PART, keptRows } from "./row-memory.ts";

const KEY = "rules of a test";

/** A reader of rows that keeps of each its number, and says which rows it was given. */
class NumberedRows implements RowMemory {
  readonly key = KEY;
  kept: number[] = [];
  #next = 0;

  open(parts: Iterable<Uint8Array> | null): void {
    this.kept = [...(parts ?? [])].flatMap((bytes) => [...new Uint32Array(bytes.slice().buffer)]);
  }

  part(remembered: number, known: Uint32Array): Uint8Array {
    const own = Array.from({ length: remembered }, (_, at) => this.#next + at);
    this.#next += remembered;
    const again = [...known].map((row) => this.kept[row] ?? -1);
    return new Uint8Array(new Uint32Array([...own, ...again]).buffer);
  }
}

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let records: readonly AnyRecord[];
  let ids: readonly string[];
  beforeEach(async () => {
    engine = await open();
    records = await parsed(engine, sample());
    ids = records.map(({ record }) => record.id);
  });
  afterEach(async () => engine.close());

  /** Imports the sample with rows beside it, and answers what is kept then. */
  const importWith = async (number: number, rows: readonly IncomingRow[]) => {
    const memory = new NumberedRows();
    async function* batches(): AsyncGenerator<IncomingBatch> {
      const [first, ...others] = records;
      yield { records: first === undefined ? [] : [first] };
      yield { records: others };
      for (let start = 0; start < rows.length; start += 7000)
        yield { records: [], rows: rows.slice(start, start + 7000) };
    }
    const authorship = { author: "A tester", reason: "A test", recordedAt: instantOf(number) };
    await importRecords(engine, batches(), { dataset: "demo", mode: "apply", authorship, memory });
    return keptRows(engine.read, "demo", KEY);
  };

  const idOf = (row: number): string => ids[row % ids.length] ?? "";

  test("U7: rows fill one part after the other, and each leads to the revisions of its records", async () => {
    const rows = Array.from({ length: 2 * ROWS_OF_PART + 5 }, (_, row) =>
      row % 3 === 0 ? [idOf(row), idOf(row + 1)] : [idOf(row)],
    );
    const kept = await importWith(1, rows);
    const revisions = await engine.read.selectFrom("revision").select(["seq", "id"]).execute();
    const seqOf = new Map(revisions.map(({ id, seq }) => [id, seq]));
    expect(kept?.told).toHaveLength(3);
    expect(kept?.rows).toBe(rows.length);
    const wrong = rows.filter((row, at) => {
      const seqs = [...(kept?.seqsOf(at) ?? [])];
      return seqs.join() !== row.map((id) => seqOf.get(id)).join();
    });
    expect(wrong).toEqual([]);
  });

  test("U7: rows that are known are kept again behind new ones, without a gap, and nothing is written where all came again", async () => {
    const first = Array.from({ length: ROWS_OF_PART + 10 }, (_, row) => [idOf(row)]);
    const before = await importWith(1, first);
    const parts = () => engine.read.selectFrom("row_memory_part").selectAll().execute();
    const written = await parts();
    await importWith(2, [...first.keys()]);
    expect(await parts()).toEqual(written);
    // A known row in twenty goes, and 30 are new.
    const stay = [...first.keys()].filter((row) => row % 20 > 0);
    const fresh = Array.from({ length: 30 }, (_, row) => [idOf(row), idOf(row + 2)]);
    const kept = await importWith(3, [...stay.slice(0, 40), ...fresh, ...stay.slice(40)]);
    const expected = [
      ...fresh.map((_, row) => before && [...before.seqsOf(row), ...before.seqsOf(row + 2)]),
      ...stay.map((row) => before && [...before.seqsOf(row)]),
    ];
    expect(kept?.rows).toBe(expected.length);
    const found = expected.map((_, row) => kept && [...kept.seqsOf(row)]);
    expect(found).toEqual(expected);
    const memory = new NumberedRows();
    memory.open(kept?.told ?? []);
    expect(memory.kept).toEqual([...fresh.keys(), ...stay]);
  });
});
