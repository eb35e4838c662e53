import { describe, expect, test } from "vitest";
import * as fc from "fast-check";
import { parseDocument } from "yaml";
import { appendRecords } from "./append-record.ts";
import { anyRecord } from "./random-record.fixture.ts";
import { terseRecord } from "./terse-record.ts";

const source = { id: "d/new", kind: "expert", identity: { is: "named", name: "Somebody" } };
const LINES = `- id: d/new
  kind: expert
  identity:
    is: named
    name: Somebody
`;

function indented(lines: string, indent: string): string {
  return lines.replace(/^(?=.)/gm, indent);
}

function append(text: string): string {
  const written = appendRecords(text, [{ field: "sources", record: source }]);
  return "text" in written ? written.text : written.refused;
}

describe("a record is put behind the last one, and nothing else changes", () => {
  test.each([
    [
      "into a list with comments",
      "# Ours.\ndataset: { id: d } # the set\n\nsources:\n  # first\n  - id: d/a   # who\n    kind: outlet\n\n  # last\n  - { id: d/b }  # why\n",
      "",
    ],
    ["before what follows", "sources:\n  - id: d/a\n", "\n# The articles.\ndocuments: []\n"],
    ["where the dashes are not set in", "sources:\n- id: d/a\n", "documents:\n- id: d/b\n"],
    [
      "behind a text of several lines",
      "sources:\n  - id: d/a\n    notes: |\n      one\n\n      two\n",
      "\n\nactors: []\n",
    ],
    ["with the line ends of the file", "sources:\r\n  - id: d/a\r\n", "actors: []\r\n"],
  ])("%s", (_, before, after) => {
    const end = before.includes("\r\n") ? "\r\n" : "\n";
    const indent = before.includes("\n- ") ? "" : "  ";
    const added = indented(LINES, indent).replaceAll("\n", end);
    expect(append(before + after)).toBe(before + added + after);
  });

  test("a list that is not there is begun at the end", () => {
    const before = "# Ours.\ndataset:\n  id: d";
    expect(append(before)).toBe(`${before}\n\nsources:\n${indented(LINES, "  ")}`);
    expect(append("")).toBe(`sources:\n${indented(LINES, "  ")}`);
  });

  test("a list in brackets is written anew, with the comments of the file", () => {
    const written = append("# Ours.\ndataset: { id: d } # the set\nsources: []\n");
    expect(written).toContain("# Ours.");
    expect(written).toContain("# the set");
    expect(parseDocument(written).toJS()).toEqual({ dataset: { id: "d" }, sources: [source] });
  });
});

test.each([
  ["what is no YAML", "a: [", "cannot be read"],
  ["what is no collection", "- a\n", "is not a collection"],
  ["a list that is none", "sources: 5\n", "holds sources that are no list"],
])("%s is refused", (_, text, words) => {
  expect(append(text)).toContain(words);
});

test("whatever the records are, all of them are there in the end", () => {
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 5 }), (records) => {
      const rows = records.map(terseRecord);
      const written = appendRecords(
        "# Ours.\n",
        rows.map((record) => ({ field: "rows", record })),
      );
      if (!("text" in written)) throw new Error(written.refused);
      expect(parseDocument(written.text).toJS()).toEqual({ rows });
      expect(written.text.startsWith("# Ours.\n")).toBe(true);
    }),
  );
});
