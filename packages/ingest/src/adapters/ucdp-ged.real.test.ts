import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PlaceId } from "@sitrep/domain/id";
import type { Place } from "@sitrep/domain/place";
import { lineage } from "@sitrep/domain/place";
import type { AnyRecord } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGazetteer } from "../gazetteer.ts";
import { nastyCell } from "../nasty-cell.fixture.ts";
import { placeFinder } from "../place-finder.ts";
import { openTable } from "../raw/open-table.ts";
import { readDataset } from "../read-dataset.ts";
import { readTable } from "../read-opened.ts";
import type { RowCounts } from "../row-counts.ts";
import { tableOf } from "../table.fixture.ts";
import { ucdpGed } from "./ucdp-ged.ts";

const data = new URL("../../../../../shared/data/", import.meta.url);
const iraq = fileURLToPath(new URL("ucdp-ged-iraq-hdx.csv", data));
const sample = fileURLToPath(new URL("ucdp-ged-23.1-sample.csv", data));
const isThere = existsSync(iraq) && existsSync(sample);
const skipped = isThere ? "" : " (skipped: ../shared/data is not there)";

async function readWhole(path: string) {
  const reading = await readDataset(path, { edition: "test" });
  if (!reading.ok) throw new Error(reading.issues.map(({ message }) => message).join());
  const batches = [];
  for await (const batch of reading.batches()) batches.push(batch);
  const records: readonly AnyRecord[] = batches.flatMap((batch) => batch.records);
  return {
    counts: batches.at(-1)?.counts,
    records,
    incidents: records.flatMap((any) => (any.kind === "incident" ? [any.record] : [])),
    issues: [...reading.issues, ...batches.flatMap(({ issues }) => issues)],
  };
}

/** The governorate that a place lies in, or is. */
function governorateOf(id: PlaceId, places: ReadonlyMap<PlaceId, Place>): PlaceId | undefined {
  return lineage(id, (at) => places.get(at)?.parent).find(
    (at) => places.get(at)?.kind === "governorate",
  );
}

/** References that lead neither into the records nor into the gazetteer. */
function dangling(records: readonly AnyRecord[]): readonly string[] {
  const known = new Set<string>(records.map(({ record }) => record.id));
  for (const { id } of readGazetteer().places) known.add(id);
  return records.flatMap((any) =>
    referencesOf(any).flatMap(({ id }) => (known.has(id) ? [] : [id])),
  );
}

describe.skipIf(!isThere)(`UCDP's own files${skipped}`, () => {
  test("the Iraq export of HDX is read whole, each governorate in the gazetteer with the publisher's words beside", async () => {
    const { counts, records, incidents, issues } = await readWhole(iraq);
    expect(counts).toEqual({ read: 7473, accepted: 7473, refused: 0, ignored: {} });
    expect(incidents).toHaveLength(7473);
    expect(new Set(incidents.map(({ id }) => id)).size).toBe(7473);
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 69 }, () => "disordered"));
    // Mandali, which was a district, and Halabja, which is a governorate now, are districts of the dataset's own.
    const own = records.flatMap((any) => (any.kind === "place" ? [any.record] : []));
    expect(own.map(({ parent }) => parent)).toEqual([
      "gazetteer/iq-diyala",
      "gazetteer/iq-sulaymaniyah",
    ]);
    const ownIds = new Set(own.map(({ id }) => id));
    const found = incidents.map(({ where }) => where.place).filter((id) => !ownIds.has(id));
    expect(found.length).toBe(7473 - 15);
    expect(found.every((id) => id.startsWith("gazetteer/iq"))).toBe(true);
    expect(incidents.every(({ where }) => where.words !== undefined)).toBe(true);
    const atTamim = incidents.filter(({ where }) => where.words?.includes("At-Ta'mim") ?? false);
    expect(atTamim).toHaveLength(39);
    expect(atTamim.every(({ where }) => where.place.startsWith("gazetteer/iq-kirkuk"))).toBe(true);
    expect(dangling(records)).toEqual([]);
    const places = new Map([...readGazetteer().places, ...own].map((place) => [place.id, place]));
    const byGovernorate = Map.groupBy(incidents, ({ where }): string | undefined =>
      governorateOf(where.place, places),
    );
    expect(byGovernorate.get("gazetteer/iq-nineveh")).toHaveLength(2220);
    expect(byGovernorate.get("gazetteer/iq-kirkuk")).toHaveLength(302 + 39);
    expect(byGovernorate.get(undefined)).toHaveLength(413);
  });

  test("the known error of that export is put right: Northern Iraq is no settlement", async () => {
    const { incidents } = await readWhole(iraq);
    const north = incidents.filter(({ where }) => where.words === "Northern Iraq");
    expect(north).toHaveLength(131);
    expect(new Set(north.map(({ where }) => where.precision))).toEqual(new Set(["region"]));
    expect(north.every(({ where }) => where.point === undefined)).toBe(true);
  });

  test("a sample with the 49 columns is read through the same adapter, with places of its own where the gazetteer has none", async () => {
    const { counts, records, incidents, issues } = await readWhole(sample);
    expect(counts).toEqual({ read: 1000, accepted: 1000, refused: 0, ignored: {} });
    expect(issues.filter(({ code }) => code === "disordered")).toHaveLength(13);
    expect(issues.filter(({ code }) => code !== "disordered")).toMatchObject([
      { severity: "warn", record: "ucdp-ged/141599", path: "latitude" },
    ]);
    expect(incidents).toHaveLength(1000);
    expect(dangling(records)).toEqual([]);
    const syria = incidents.filter(({ where }) => where.place.startsWith("gazetteer/sy"));
    expect(syria.length).toBeGreaterThan(200);
  });

  test("G6: rows of the publisher's own, with any of their cells replaced, are kept or refused", async () => {
    const findPlace = placeFinder(readGazetteer().places);
    const rows: (readonly string[])[] = [];
    const opened = await openTable(iraq);
    if (!opened.ok) throw new Error("the file opens");
    const { header } = opened.value;
    for await (const batch of opened.value.batches())
      for (const { cells } of batch.rows) rows.push(cells);
    const change = fc.tuple(fc.nat(header.length - 1), nastyCell);
    const mutated = fc
      .tuple(fc.nat(rows.length - 1), fc.array(change, { minLength: 1, maxLength: 5 }))
      .map(([at, changes]) =>
        changes.reduce((cells, [column, cell]) => cells.with(column, cell), rows[at] ?? []),
      );
    const sound = rows[0] ?? [];
    await fc.assert(
      fc.asyncProperty(fc.array(mutated, { maxLength: 20 }), async (some) => {
        const table = tableOf(header, [sound, ...some]);
        const reading = readTable(table, { adapter: ucdpGed, findPlace });
        if (!reading.ok) throw new Error("the header is the publisher's own");
        let counts: RowCounts | undefined;
        for await (const batch of reading.batches()) ({ counts } = batch);
        expect(counts?.read).toBe(some.length + 1);
        expect((counts?.accepted ?? 0) + (counts?.refused ?? 0)).toBe(some.length + 1);
      }),
      { numRuns: 200 },
    );
  });
});
