import { isDisordered } from "@sitrep/domain/quantity";
import { referencesOf } from "@sitrep/domain/references";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readGazetteer } from "../gazetteer.ts";
import { nastyCell } from "../nasty-cell.fixture.ts";
import { placeFinder } from "../place-finder.ts";
import { readTable } from "../read-opened.ts";
import { tableOf } from "../table.fixture.ts";
import type { Cells } from "./ucdp-ged.fixture.ts";
import { ROW, YEARLY } from "./ucdp-ged.fixture.ts";
import { ucdpGed } from "./ucdp-ged.ts";

const findPlace = placeFinder(readGazetteer().places);

/** Reads the rows below one that is sound. */
async function read(...rows: readonly Cells[]) {
  const cells = [{ ...ROW, id: "1" }, ...rows].map((row: Cells) =>
    YEARLY.map((column) => row[column] ?? ""),
  );
  const table = tableOf(YEARLY, cells);
  const reading = readTable(table, { adapter: ucdpGed, findPlace, words: { edition: "fuzz" } });
  if (!reading.ok) throw new Error("the header is the publisher's own");
  const batches = [];
  for await (const batch of reading.batches()) batches.push(batch);
  return {
    counts: batches.at(-1)?.counts,
    records: batches.flatMap(({ records }) => records),
    refused: batches.flatMap(({ refused }) => refused),
    issues: batches.flatMap(({ issues }) => issues),
  };
}

const mutation: fc.Arbitrary<Cells> = fc
  .dictionary(fc.constantFrom(...YEARLY), nastyCell, {
    minKeys: 1,
    maxKeys: 6,
    noNullPrototype: true,
  })
  .map((changes) => ({ ...ROW, ...changes }));

test("G6: whatever stands in a row, it is kept or refused with an issue, and nothing is thrown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 8 }), async (rows) => {
      const { counts, refused, issues } = await read(...rows);
      expect(counts?.read).toBe(rows.length + 1);
      expect((counts?.accepted ?? 0) + (counts?.refused ?? 0)).toBe(rows.length + 1);
      expect(refused).toHaveLength(counts?.refused ?? -1);
      for (const one of refused) {
        const why = one.issues.filter(({ severity }) => severity === "reject");
        expect(why.length).toBeGreaterThan(0);
        expect(why.every(({ file, line, message }) => file === "table.csv" && line === one.row.line && message !== "")).toBe(true); // prettier-ignore
      }
      for (const { seen, message } of issues)
        expect(`${seen}${message}`).toSatisfy((text: string) => text.length < 400);
    }),
    { numRuns: 400 },
  );
});

test("U2: the order of rows does not change what is read", async () => {
  const sorted = async (rows: readonly Cells[]) =>
    (await read(...rows)).records.map((any) => JSON.stringify(any)).toSorted();
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 2, maxLength: 8 }), async (given) => {
      const rows = given.map((row, index) => ({ ...row, id: String(index + 10) }));
      expect(await sorted(rows.toReversed())).toEqual(await sorted(rows));
    }),
    { numRuns: 100 },
  );
});

test("Q10: a triple in any order is kept to the number, and flagged just where it is out of order", async () => {
  const count = fc.nat(100_000);
  await fc.assert(
    fc.asyncProperty(count, count, count, async (low, best, high) => {
      const cells = {
        ...ROW,
        low: `${low}`,
        best: `${best}`,
        high: `${high}`,
        deaths_a: "0",
        deaths_b: `${best}`,
      };
      const { records, issues } = await read(cells);
      const incident = records.find(({ record }) => record.id === `ucdp-ged/${ROW["id"]}`);
      const [harm] = incident?.kind === "incident" ? incident.record.harm : [];
      expect(harm?.quantity).toMatchObject({ form: "coded", low, best, high });
      const isFlagged = issues.some(({ code }) => code === "disordered");
      expect(isFlagged).toBe(harm !== undefined && typeof harm.quantity !== "string" && isDisordered(harm.quantity)); // prettier-ignore
    }),
    { numRuns: 150 },
  );
});

test("every reference of what is read leads to a record of it, to the gazetteer, or is refused", async () => {
  const known = new Set(readGazetteer().places.map(({ id }) => String(id)));
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { maxLength: 6 }), async (rows) => {
      const { records } = await read(...rows);
      const own = new Set(records.map(({ record }) => String(record.id)));
      for (const any of records)
        for (const { id } of referencesOf(any)) expect(own.has(id) || known.has(id)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
