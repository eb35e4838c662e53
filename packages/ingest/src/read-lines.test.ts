import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { afterAll, expect, test } from "vitest";
import { readCollection } from "./read-collection.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

const DATASET = {
  id: "d",
  title: "A dataset",
  publisher: "A desk",
  licence: "CC BY 4.0",
  edition: "1",
  citation: "A desk, 2026.",
  redistributable: true,
};
const line = (kind: string, record: object): string => JSON.stringify({ kind, record });
const dataset = line("dataset", DATASET);
const source = line("source", {
  id: "d/desk",
  kind: "outlet",
  identity: { is: "named", name: "A desk" },
});

/** What is wrong with a file of these lines, each with its line. */
async function faults(...lines: readonly string[]): Promise<readonly unknown[]> {
  const file = join(folder, "a.jsonl");
  writeFileSync(file, lines.map((one) => `${one}\n`).join(""));
  const { input, issues, locate } = await readCollection(file);
  const parsed = parseCollection(input, () => undefined);
  return [...issues, ...parsed.issues.map(locate)].map((issue) => [
    issue.line,
    issue.hint === undefined ? issue.message : `${issue.message} ${issue.hint}`,
  ]);
}

test("a record a line, with its kind, is a collection", async () => {
  expect(await faults(dataset, "", source)).toEqual([]);
});

test.each([
  ["a line that is no JSON", [dataset, "{"], [[2, "is not a line of JSON"]]],
  [
    "a key that is named twice",
    [dataset, source.replace('"id":"d/desk"', '"id":"d/other","id":"d/desk"')],
    [[2, "names a key twice; only one of the two could be kept"]],
  ],
  [
    "a kind that is none",
    [dataset, source.replace('"source"', '"surce"')],
    [[2, 'is not a record with its kind Did you mean "source"?']],
  ],
  ["a record without its kind", [dataset, "{}"], [[2, "is not a record with its kind"]]],
  ["a value that is no record", [dataset, "null"], [[2, "is not a record with its kind"]]],
  ["a second dataset", [dataset, source, dataset], [[3, "is a second dataset"]]],
  ["an id used twice", [dataset, source, source], [[3, "id is used twice, first by a source"]]],
  ["a fault of the dataset", [dataset.replace('"1"', '""'), source], [[1, "must not be empty"]]],
  [
    "a fault of a record without an id",
    [dataset, line("document", { id: "", title: "One", publisher: "d/desk" }), source],
    [[2, "must be <dataset>/<slug> in lower-case letters, digits, hyphens and dots"]],
  ],
])("%s is told with its line", async (_, lines, expected) => {
  expect(await faults(...lines)).toEqual(expected);
});

test("bytes that are no UTF-8 are refused", async () => {
  const file = join(folder, "bytes.jsonl");
  writeFileSync(file, new Uint8Array([0x7b, 0xff]));
  const { input, issues } = await readCollection(file);
  expect(input).toBeUndefined();
  expect(issues).toMatchObject([{ code: "unreadable", message: "is not text in UTF-8" }]);
});
