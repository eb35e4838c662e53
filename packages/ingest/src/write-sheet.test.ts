import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COLLECTION_FIELD, parseCollection } from "@sitrep/domain/collection";
import type { AnyRecord } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import collection from "../collections/islamic-state-resurgence/index.ts";
import { anyRecord } from "./random-record.fixture.ts";
import { readSheets } from "./read-sheets.ts";
import { terseRecord } from "./terse-record.ts";
import { cellsOf, columnsFor, sheetLine } from "./write-sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-sheet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const dataset = join(folder, "dataset.json");
writeFileSync(dataset, JSON.stringify(collection.dataset));

const { records } = parseCollection(collection, () => "place");

/** What is read back of records that were written as sheets. */
async function back(written: readonly AnyRecord[]): Promise<unknown> {
  const sheets = Object.entries(COLLECTION_FIELD).flatMap(([kind, field]) => {
    const rows = written.filter((any) => any.kind === kind).map(cellsOf);
    if (rows.length === 0) return [];
    const names = columnsFor(
      kind as AnyRecord["kind"], // The keys of the constant.
      rows.flatMap((cells) => [...cells.keys()]),
    );
    const lines = rows.map((cells) => sheetLine(names.map((name) => cells.get(name) ?? "")));
    const path = join(folder, `${field}.csv`);
    writeFileSync(path, `\uFEFF${sheetLine(names)}${lines.join("")}`);
    return [path];
  });
  const { input, issues } = await readSheets(sheets, dataset);
  expect(issues.filter(({ severity }) => severity === "reject")).toEqual([]);
  return input;
}

describe("terse records", () => {
  test("are the record again once they are parsed", () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        expect(RECORD_SCHEMA[any.kind].parse(terseRecord(any))).toEqual(any.record);
      }),
      { numRuns: 500 },
    );
  });
});

describe("sheets", () => {
  test("what is written is read back the same, and nothing in it is a formula", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (any) => {
        if (any.kind === "dataset") return;
        for (const cell of cellsOf(any).values())
          expect(cell).not.toMatch(/^[=@\t\r\n]|^[+-](?!\d+(?:\.\d+)?$)/);
        const input = await back([any]);
        const list: unknown = Object(input)[COLLECTION_FIELD[any.kind]];
        const [record, ...more] = Array.isArray(list) ? list : [];
        expect(more).toEqual([]);
        expect(RECORD_SCHEMA[any.kind].parse(record)).toEqual(any.record);
      }),
      { numRuns: 400 },
    );
  });

  test("the project's own collection is read back the same", async () => {
    const input = await back(records.filter(({ kind }) => kind !== "dataset"));
    const again = parseCollection(input, () => "place");
    expect(again.issues).toEqual([]);
    expect(again.records).toEqual(records);
  });
});
