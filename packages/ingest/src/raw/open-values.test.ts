import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Issue } from "@sitrep/domain/issue";
import { BrokenFile } from "./broken-file.ts";
import { MOST_AROUND, jsonItemReader } from "./json-items.ts";
import { jsonLineReader } from "./json-lines.ts";
import { openValues } from "./open-values.ts";
import { write } from "./reading.fixture.ts";
import type { ValueReader, ValueRow } from "./values.ts";
import { MOST_VALUE } from "./values.ts";
import { zipOf } from "./zip.fixture.ts";

async function valuesIn(path: string): Promise<readonly ValueRow[]> {
  const opened = await openValues(path);
  if (!opened.ok) throw new Error(opened.issues[0]?.message);
  const rows: ValueRow[] = [];
  for await (const batch of opened.value.batches()) rows.push(...batch.rows);
  return rows;
}

async function faultIn(path: string): Promise<Issue> {
  try {
    const opened = await openValues(path);
    if (!opened.ok && opened.issues[0] !== undefined) return opened.issues[0];
    await valuesIn(path);
  } catch (error) {
    if (error instanceof BrokenFile) return error.issue;
    throw error;
  }
  throw new Error("nothing was wrong");
}

function readAll(reader: ValueReader, pieces: readonly string[]): readonly ValueRow[] {
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

const collection = (features: string): string =>
  `{"type": "FeatureCollection",\n "name": "features: [",\n "features": [${features}], "more": {"features": [1]}}\n`;

describe("JSON Lines", () => {
  test("a value on each line, with its line", async () => {
    const text = '{"a": 1}\r\n\n[2]\n"three"';
    for (const file of [
      write("t.jsonl", text),
      write("t.ndjson.gz", gzipSync(text)),
      write("j.zip", zipOf([{ name: "t.jsonl", content: text }])),
    ])
      // prettier-ignore
      expect((await valuesIn(file)).map(({ line, value, issue }) => [line, value, issue])).toEqual([
        [1, { a: 1 }, null],
        [3, [2], null],
        [4, "three", null],
      ]);
  });

  test("a line that is no JSON is refused alone", async () => {
    const rows = await valuesIn(write("bad.jsonl", '{"a": 1}\n{a: 2}\n{"a": 3}\n'));
    expect(rows.map(({ issue }) => issue?.severity)).toEqual([undefined, "reject", undefined]);
    expect(rows[1]).toMatchObject({ line: 2, raw: "{a: 2}", issue: { line: 2, message: expect.stringMatching(/^is not JSON/) } }); // prettier-ignore
  });

  test("a cut line refuses the file, and so does one without end", async () => {
    expect(await faultIn(write("cut.jsonl", '{"a": 1}\n{"a": '))).toMatchObject({
      message: "is cut off in the middle of a line",
      line: 2,
    });
    expect(() => jsonLineReader("t").push(`1\n${"x".repeat(MOST_VALUE + 1)}`)).toThrow("line of more than 8000000 characters (t line 2)"); // prettier-ignore
    expect(await faultIn(write("blank.jsonl", "\n\n"))).toMatchObject({
      message: "holds no record",
    });
  });
});

test("values that come in many small pieces are the same, however long they are", () => {
  const long = "x".repeat(50_000);
  const record = JSON.stringify({ long, list: [1, { long }] });
  const piecesOf = (text: string): readonly string[] => text.match(/[^]{1,97}/g) ?? [];
  const lines = readAll(jsonLineReader("t"), piecesOf(`${record}\r\n\n7\n${record}`));
  expect(lines.map(({ line, number, raw }) => [line, number, raw])).toEqual([
    [1, 1, record],
    [3, 2, "7"],
    [4, 3, record],
  ]);
  const items = readAll(jsonItemReader("t", "features", () => null), piecesOf(`[${record},\n7,${record}]`)); // prettier-ignore
  expect(items.map(({ line, number, raw }) => [line, number, raw])).toEqual([
    [1, 1, record],
    [2, 2, "7"],
    [2, 3, record],
  ]);
});

describe("one document", () => {
  test("features of a collection, wherever in it they stand", async () => {
    const text = collection('{"a": "]},{"},\n\n {"b": [1, {"c": "\\\\\\""}]}\n, 3, true');
    const rows = await valuesIn(write("t.geojson", text));
    expect(rows.map(({ line, value }) => [line, value])).toEqual([
      [3, { a: "]},{" }],
      [5, { b: [1, { c: '\\"' }] }],
      [6, 3],
      [6, true],
    ]);
  });

  test("a document that is a list", async () => {
    expect((await valuesIn(write("list.json", ' [ {"a": 1}, {"b": 2} ]\n'))).map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]); // prettier-ignore
  });

  test.each<[string, string, Partial<Issue>]>([
    [
      "cut in a feature",
      collection('{"a": 1}, {"b').slice(0, -40),
      { message: "is cut off: it ends in the middle" },
    ],
    [
      "cut behind the features",
      collection('{"a": 1}').slice(0, -8),
      { message: expect.stringMatching(/^is not JSON/) },
    ],
    [
      "a comma too few",
      collection('{"a": 1} {"b": 2}'),
      { message: "is not JSON: a comma is missing between two elements", line: 3 },
    ],
    [
      "a comma too many",
      collection('{"a": 1},'),
      { message: "is not JSON: a comma stands behind the last element" },
    ],
    [
      "text behind the end",
      `${collection("1")} x`,
      { message: expect.stringMatching(/^is not JSON/) },
    ],
    ["no features", '{"type": "Topology"}', { message: "holds no features" }],
    ["no feature", collection(""), { message: "holds no record" }],
    [
      "another type",
      '{"type": "Other", "features": [1]}',
      { message: 'is of type "Other", not a FeatureCollection' },
    ],
    [
      "metres",
      '{"type": "FeatureCollection", "crs": {"properties": {"name": "EPSG:3857"}}, "features": [1]}',
      { message: expect.stringMatching(/^has coordinates in another system/) },
    ],
    ["a web page", "<html></html>", { message: expect.stringMatching(/^is not JSON/) }],
    ["nothing", "", { message: "is empty" }],
  ])("%s", async (name, text, issue) => {
    expect(await faultIn(write(`${name}.geojson`, text))).toMatchObject({
      severity: "reject",
      ...issue,
    });
  });

  test("what is without end stops at a limit", () => {
    const reader = (): ValueReader => jsonItemReader("t", "features", () => null);
    expect(() => reader().push(`[{"a": "${"x".repeat(MOST_VALUE)}`)).toThrow("an element of more than 8000000 characters"); // prettier-ignore
    expect(() => reader().push(`{"a": "${"x".repeat(MOST_AROUND)}`)).toThrow("more than 1000000 characters beside features"); // prettier-ignore
  });

  test("a list is read as JSON.parse reads it, however it is written and cut", () => {
    const cuts = fc.infiniteStream(fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.constantFrom(undefined, 1, "\t"),
        fc.boolean(),
        cuts,
        (list, indent, isInObject, lengths) => {
          const document = isInObject
            ? { type: "FeatureCollection", "x[{": ["}"], features: list }
            : list;
          const text = JSON.stringify(document, null, indent);
          const pieces: string[] = [];
          for (let at = 0; at < text.length;) {
            const length: number = lengths.next().value ?? 1;
            pieces.push(text.slice(at, at + length));
            at += length;
          }
          const read = readAll(
            jsonItemReader("t", "features", () => null),
            pieces,
          );
          expect(read.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
      { numRuns: 500 },
    );
  });
});
