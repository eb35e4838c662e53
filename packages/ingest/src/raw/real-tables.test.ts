import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenFile } from "./broken-file.ts";
import { openTable } from "./open-table.ts";
import { opened, wholeOf, write } from "./reading.fixture.ts";
import { zipOf } from "./zip.fixture.ts";

const data = new URL("../../../../../shared/data/", import.meta.url);
const sample = new URL("ucdp-ged-23.1-sample.csv", data);
const iraq = new URL("ucdp-ged-iraq-hdx.csv", data);
const isThere = existsSync(sample) && existsSync(iraq);
const skipped = isThere ? "" : " (skipped: ../shared/data is not there)";

test.skipIf(!isThere)(`both exports are read whole${skipped}`, async () => {
  const first = await opened(sample.pathname);
  expect(first).toMatchObject({ newline: "LF", tags: null });
  expect(first.header).toHaveLength(49);
  const { rows } = await wholeOf(first);
  expect(rows).toHaveLength(1000);
  const second = await opened(iraq.pathname);
  expect(second).toMatchObject({ newline: "CRLF" });
  expect(second.tags).toHaveLength(45);
  const read = await wholeOf(second);
  expect(read.rows).toHaveLength(7473);
  expect([...rows, ...read.rows].every(({ issue }) => issue === null)).toBe(true);
});

test.skipIf(!isThere)(`mutated anywhere, they end in rows or in one issue${skipped}`, async () => {
  const bytes = readFileSync(sample).subarray(0, 60_000);
  const mutation = fc.record({
    at: fc.integer({ min: 0, max: bytes.length - 1 }),
    drop: fc.integer({ min: 0, max: 400 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom('"', '""', "\n", "\r\n", ",", "\0", "\uFEFF")
        .map((text) => Buffer.from(text)),
    ),
  });
  const packed = fc.constantFrom(
    (plain: Buffer) => plain,
    (plain: Buffer) => gzipSync(plain, { level: 1 }),
    (plain: Buffer) => zipOf([{ name: "t.csv", content: plain }]),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      packed,
      fc.boolean(),
      async (mutations, pack, isPackedFirst) => {
        const mutate = (plain: Buffer): Buffer =>
          mutations.reduce((now, { at, drop, insert }) => Buffer.concat([now.subarray(0, at), insert, now.subarray(at + drop)]), plain); // prettier-ignore
        const file = write(
          "mutated.bin",
          isPackedFirst ? mutate(pack(bytes)) : pack(mutate(bytes)),
        );
        const table = await openTable(file);
        if (!table.ok) {
          expect(table.issues).toMatchObject([
            { severity: "reject", file: expect.stringContaining(file) },
          ]);
          return;
        }
        try {
          const { rows } = await wholeOf(table.value);
          for (const { cells, issue } of rows)
            if (issue?.severity !== "reject") expect(cells).toHaveLength(table.value.header.length);
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenFile);
        }
      },
    ),
    { numRuns: 150 },
  );
});
