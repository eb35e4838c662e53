import { said } from "@sitrep/domain/defect-sentence";
import { Dataset } from "@sitrep/domain/dataset";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { RowReader } from "./adapter.ts";
import type { Draft } from "./draft.ts";
import { BrokenFile } from "./raw/broken-file.ts";
import type { Demand, Row } from "./read-rows.ts";
import { readRows } from "./read-rows.ts";

const DATASET = Dataset.parse({
  id: "d",
  title: "Rows",
  publisher: "A test",
  licence: "none",
  edition: "1",
  citation: "None.",
  redistributable: true,
});

/** What a row of these tests says becomes of it. */
interface TestRow extends Row {
  readonly is: "event" | "blank" | "wrong" | "worse" | "flagged";
}

const READER: RowReader<TestRow> = {
  columnOf: { when: "date" },
  read: ({ is, line }) => {
    const record = `d/${line}`;
    const none = { record, drafts: [], shared: [], issues: [] };
    if (is === "blank") return { ...none, ignored: { is: "no-kind", label: "Blank" } };
    if (is === "wrong")
      return { ...none, issues: [{ code: "invalid", severity: "reject", ...said({ is: "told-so", told: "is wrong" }), column: "a" }] }; // prettier-ignore
    const publisher = { kind: "source", record: { id: "d/p", kind: "outlet", identity: { is: "named", name: "P" } } } as const; // prettier-ignore
    const document: Draft = { kind: "document", record: { id: "d/doc", title: "T", publisher: "d/p" } }; // prettier-ignore
    const incident: Draft = {
      kind: "incident",
      record: {
        id: record,
        title: "Something",
        kind: "armed-attack",
        when: is === "worse" ? "2019-02-30" : "2019-02-17",
        where: { place: "g/iq", precision: "country" },
        reports: [{ document: "d/doc" }],
      },
    };
    const flag = { code: "disordered", severity: "warn", ...said({ is: "told-so", told: "is odd" }), column: "b" } as const; // prettier-ignore
    return {
      record,
      drafts: [incident, document],
      shared: [publisher],
      issues: is === "flagged" ? [flag] : [],
      scene: { country: "g/iq", earliest: "2019-02-17", latest: "2019-02-17" },
    };
  },
  end: ({ scenes }) =>
    scenes.map(({ country }) => ({
      kind: "coverage",
      record: { id: "d/c", title: "C", dataset: "d", includes: [country], period: "2019", selection: "All." },
    })), // prettier-ignore
};

async function readAll(kinds: readonly TestRow["is"][], demands: readonly Demand[] = [], size = 3) {
  const rows = kinds.map((is, at): TestRow => ({ is, line: at + 2, issue: null }));
  const source = {
    name: "rows.csv",
    batches: async function* () {
      for (let at = 0; at < rows.length; at += size)
        yield { rows: rows.slice(at, at + size), position: at + size, issues: [] };
    },
  };
  const batches = [];
  for await (const batch of readRows(source, READER, {
    dataset: DATASET,
    isWhole: null,
    demands,
    printOf: null,
  }))
    batches.push(batch);
  return {
    counts: batches.at(-1)?.counts,
    records: batches.flatMap(({ records }) => records),
    issues: batches.flatMap(({ issues }) => issues),
    refused: batches.flatMap(({ refused }) => refused),
  };
}

test("U1: every row ends accepted, refused or ignored, and the counts add up to the rows read", async () => {
  const kind = fc.constantFrom<TestRow["is"]>("event", "blank", "wrong", "worse", "flagged");
  await fc.assert(
    fc.asyncProperty(
      fc.array(kind, { maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      async (kinds, size) => {
        const { counts, refused, records } = await readAll([...kinds, "event"], [], size);
        const ignored = counts?.ignored["no kind of ours: Blank"] ?? 0;
        expect(counts?.read).toBe(kinds.length + 1);
        expect((counts?.accepted ?? 0) + (counts?.refused ?? 0) + ignored).toBe(counts?.read);
        expect(refused).toHaveLength(counts?.refused ?? -1);
        expect(records.filter((any) => any.kind === "incident")).toHaveLength(
          counts?.accepted ?? -1,
        );
      },
    ),
  );
});

test("the dataset comes first, what rows lean on last, and a document that many cite once", async () => {
  const { records } = await readAll(["event", "event", "event", "event"]);
  expect(records.map(({ kind }) => kind)).toEqual([
    "dataset", "incident", "document", "incident", "incident", "incident", "coverage", "source",
  ]); // prettier-ignore
});

test("U1: an issue names file, line, record and column, also where the domain's parser found it", async () => {
  const { issues, refused } = await readAll(["event", "wrong", "worse", "flagged"]);
  expect(issues).toMatchObject([
    { severity: "reject", file: "rows.csv", line: 3, record: "d/3", path: "a", message: "is wrong" },
    { severity: "reject", file: "rows.csv", line: 4, record: "d/4", path: "date", code: "impossible-date" },
    { severity: "warn", file: "rows.csv", line: 5, record: "d/5", path: "b", message: "is odd" },
  ]); // prettier-ignore
  expect(refused).toMatchObject([
    { record: "d/3", row: { line: 3 } },
    { record: "d/4", row: { line: 4 } },
  ]);
});

test("U1: nothing of a refused row enters, what it leans on neither", async () => {
  const { records } = await readAll(["event", "worse"]);
  expect(records.filter(({ kind }) => kind === "incident")).toHaveLength(1);
  await expect(readAll(["worse"])).rejects.toThrow(
    "holds no row that can be taken: all 1 are refused",
  );
});

test("U5: a file without rows would retract all that is on file, and is refused", async () => {
  await expect(readAll([])).rejects.toThrow(BrokenFile);
  await expect(readAll(["blank"])).rejects.toThrow("holds no rows");
});

test("U5: an assertion that fails warns, or refuses the file where that is demanded", async () => {
  const assertions = { rows: { atLeast: 3 } };
  const { issues } = await readAll(["event"], [{ assertions, refuses: false }]);
  expect(issues).toMatchObject([{ severity: "warn", file: "rows.csv", seen: "1" }]);
  await expect(readAll(["event"], [{ assertions, refuses: true }])).rejects.toThrow(
    "has another number of rows than it should",
  );
});
