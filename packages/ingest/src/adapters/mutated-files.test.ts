import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { csvOf, folder } from "../dataset-reading.fixture.ts";
import { COLUMNS as OWN, INCIDENTS, ROW as OWN_ROW } from "../mapping/mapping.fixture.ts";
import { BrokenFile } from "../raw/broken-file.ts";
import { readDataset } from "../read-dataset.ts";
import { COLUMNS as ACLED, ROW as ACLED_ROW } from "./acled.fixture.ts";
import { COLUMNS as GTD, ROW as GTD_ROW } from "./gtd.fixture.ts";

const mapping = join(folder, "mapping.yaml");
beforeAll(() => writeFileSync(mapping, INCIDENTS));

/** Several rows with ids of their own. */
function tableOf(
  columns: readonly string[],
  row: Readonly<Record<string, string>>,
  id: string,
): string {
  const ids = Array.from({ length: 8 }, (_, index) => ({ [id]: `${row[id] ?? ""}${index}` }));
  return csvOf(
    columns,
    ids.map((one) => ({ ...row, ...one })),
  );
}

const { Lat: _, Lon: __, ...properties } = OWN_ROW;
const geometry = { type: "Point", coordinates: [43.7727, 35.3259] };
const features = Array.from({ length: 8 }, (___, No) => ({
  type: "Feature",
  properties: { ...properties, No },
  geometry,
}));
const DATASET = {
  id: "desk",
  title: "T",
  publisher: "P",
  licence: "L",
  edition: "1",
  citation: "C",
  redistributable: true,
};
const SOURCE = { kind: "agency", identity: { is: "named", name: "Example Wire" } };
const lines = [
  { kind: "dataset", record: DATASET },
  ...Array.from({ length: 8 }, (___, index) => ({
    kind: "source",
    record: { id: `desk/s${index}`, ...SOURCE },
  })),
];

test.each([
  ["acled.csv", tableOf(ACLED, ACLED_ROW, "event_id_cnty"), undefined],
  ["gtd.csv", tableOf(GTD, GTD_ROW, "eventid"), undefined],
  ["table.csv", tableOf(OWN, OWN_ROW, "No"), mapping],
  ["features.geojson", JSON.stringify({ type: "FeatureCollection", features }, null, 1), mapping],
  ["records.jsonl", lines.map((one) => `${JSON.stringify(one)}\n`).join(""), undefined],
])(
  "G6: %s, mutated anywhere, is refused whole, or its counts add up to the rows read",
  async (name, text, map) => {
    const bytes = Buffer.from(text);
    const insert = fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom(
          '"',
          '""',
          "\n",
          "\r\n",
          ",",
          "\0",
          "-99",
          "=1+1",
          "{",
          "]",
          "2019-02-30",
          "\uFEFF",
        )
        .map((one) => Buffer.from(one)),
    );
    const mutation = fc.record({ at: fc.nat(bytes.length - 1), drop: fc.nat(60), insert });
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (mutations, isPacked) => {
          const mutated = mutations.reduce(
            (now, { at, drop, insert: more }) =>
              Buffer.concat([now.subarray(0, at), more, now.subarray(at + drop)]),
            bytes,
          );
          const file = join(folder, isPacked ? `${name}.gz` : name);
          writeFileSync(file, isPacked ? gzipSync(mutated, { level: 1 }) : mutated);
          const reading = await readDataset(file, { mapping: map, edition: "1" });
          if (!reading.ok) {
            expect(reading.issues.some(({ severity }) => severity === "reject")).toBe(true);
            return;
          }
          try {
            for await (const { counts, refused, records } of reading.batches()) {
              const ignored = Object.values(counts.ignored).reduce((sum, one) => sum + one, 0);
              expect(counts.accepted + counts.refused + ignored).toBe(counts.read);
              for (const { issues } of refused)
                expect(issues.some(({ severity }) => severity === "reject")).toBe(true);
              for (const { record } of records)
                expect(record.id).toMatch(/^[a-z0-9.-]+(?:\/[a-z0-9.-]+)?$/);
            }
          } catch (error) {
            expect(error).toBeInstanceOf(BrokenFile);
          }
        },
      ),
      { numRuns: 120 },
    );
  },
);
