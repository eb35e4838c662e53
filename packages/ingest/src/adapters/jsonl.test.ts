import { describe, expect, test } from "vitest";
import { readAs } from "../dataset-reading.fixture.ts";

const DATASET = {
  id: "desk",
  title: "A table",
  publisher: "A desk",
  licence: "CC BY 4.0",
  edition: "7",
  citation: "A desk.",
  redistributable: true,
};
const SOURCE = { id: "desk/wire", kind: "agency", identity: { is: "named", name: "Example Wire" } };
const DOCUMENT = { id: "desk/page", title: "A page", publisher: "desk/wire" };

function linesOf(...records: readonly (readonly [string, object])[]): string {
  return records.map(([kind, record]) => `${JSON.stringify({ kind, record })}\n`).join("");
}

test("records of every kind are read as they stand, and the dataset is the file's own", async () => {
  const text = linesOf(["dataset", DATASET], ["source", SOURCE], ["document", DOCUMENT]);
  const { records, counts, issues } = await readAs("t.jsonl", text);
  expect(issues).toEqual([]);
  expect(counts).toEqual({
    read: 3,
    accepted: 2,
    refused: 0,
    ignored: { "the dataset's own record": 1 },
  });
  expect(records).toMatchObject([
    { kind: "dataset", record: DATASET },
    { kind: "source", record: SOURCE },
    { kind: "document", record: DOCUMENT },
  ]);
});

test("another edition can be named, and the ids stay", async () => {
  const { records } = await readAs("t.ndjson", linesOf(["dataset", DATASET], ["source", SOURCE]), {
    edition: "8",
  });
  expect(records[0]).toMatchObject({ record: { id: "desk", edition: "8" } });
});

describe("lines that are refused alone, by their line", () => {
  test("regression: of a key that is named twice the last was taken without a word", async () => {
    const twice = linesOf(["source", SOURCE]).replace('"kind":"agency"', '"kind":"outlet","kind":"agency"'); // prettier-ignore
    const text = linesOf(["dataset", DATASET], ["document", DOCUMENT]).concat("\n", twice);
    const { counts, issues } = await readAs("t.jsonl", text);
    expect(counts.refused).toBe(1);
    expect(issues).toMatchObject([{ message: "names a key twice; only one of the two could be kept" }]); // prettier-ignore
  });

  test.each([
    ["an unknown kind", { kind: "sorce", record: SOURCE }, 'Did you mean "source"?'],
    ["no record", { kind: "source" }, undefined],
    ["no id", { kind: "source", record: { kind: "agency" } }, undefined],
    ["a record alone", SOURCE, undefined],
    [
      "another dataset's id",
      { kind: "source", record: { ...SOURCE, id: "other/wire" } },
      undefined,
    ],
    ["a second dataset", { kind: "dataset", record: { ...DATASET, id: "other" } }, undefined],
    [
      "what the domain refuses",
      { kind: "source", record: { ...SOURCE, kind: "agenci" } },
      'Did you mean "agency"?',
    ],
    ["a list", [1], undefined],
    ["nothing", null, undefined],
  ])("%s", async (_, value, hint) => {
    const text = `${linesOf(["dataset", DATASET], ["source", SOURCE])}${JSON.stringify(value)}\n`;
    const { refused, counts } = await readAs("t.jsonl", text);
    expect(counts).toMatchObject({ accepted: 1, refused: 1 });
    expect(refused[0]?.issues).toMatchObject([
      { severity: "reject", line: 3, ...(hint !== undefined && { hint }) },
    ]);
  });
});

test("a file that does not begin with its dataset is refused whole", async () => {
  await expect(readAs("t.jsonl", linesOf(["source", SOURCE]))).rejects.toThrow(
    "does not begin with its dataset",
  );
  await expect(
    readAs("t.jsonl", linesOf(["dataset", { ...DATASET, licence: "" }])),
  ).rejects.toThrow(/licence.*line 1/);
  await expect(readAs("t.jsonl", "not JSON\nat all\n")).rejects.toThrow("is not JSON");
});
