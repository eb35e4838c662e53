import type { AnyRecord } from "@sitrep/domain/record";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_SHARED, sharedRecords } from "./shared-records.ts";
import type { SharedDraft } from "./draft.ts";

function actor(id: string, name: string, kind: "state" | "armed-group" = "state"): SharedDraft {
  return { kind: "actor", record: { id: `d/${id}`, name, kind } };
}

function endOf(drafts: readonly SharedDraft[]) {
  const shared = sharedRecords("file.csv");
  for (const draft of drafts) {
    expect(shared.issuesOf(draft)).toEqual([]);
    shared.keep(draft);
  }
  return [...shared.end()].map(({ join }) => join());
}

const recordsOf = (ended: readonly { any: AnyRecord }[]) => ended.map(({ any }) => any.record);

test("U2: a record comes once, under its most frequent spelling, with the others as aliases", () => {
  const drafts = [actor("1", "IS"), actor("1", "ISIS"), actor("1", "ISIS"), actor("0", "Iraq")];
  expect(recordsOf(endOf(drafts))).toMatchObject([
    { id: "d/0", name: "Iraq", aliases: [] },
    { id: "d/1", name: "ISIS", aliases: ["IS"] },
  ]);
});

test("spellings of sources and places are joined as well", () => {
  const source = (name: string): SharedDraft => ({
    kind: "source",
    record: { id: "d/s", kind: "outlet", identity: { is: "named", name } },
  });
  const place = (text: string): SharedDraft => ({
    kind: "place",
    record: { id: "d/p", kind: "country", names: [{ text, lang: "en", preferred: true }] },
  });
  const ended = endOf([source("Wire"), source("Wire"), source("WIRE"), place("A"), place("Á")]);
  expect(recordsOf(ended)).toMatchObject([
    { id: "d/p", names: [{ text: "A", preferred: true }, { text: "Á" }] },
    { id: "d/s", identity: { name: "Wire" }, aliases: ["WIRE"] },
  ]);
});

test("U2: the order of the rows changes nothing", () => {
  const one = fc.tuple(fc.constantFrom("1", "2"), fc.constantFrom("A", "B", "C"), fc.constantFrom("state" as const, "armed-group" as const)); // prettier-ignore
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (given) => {
      const drafts = given.map((row) => actor(...row));
      const again = given.toReversed().map((row) => actor(...row));
      expect(endOf(again)).toEqual(endOf(drafts));
    }),
  );
});

test("rows that disagree on more than the spelling are flagged, and most of them are believed", () => {
  const [ended] = endOf([actor("1", "X", "armed-group"), actor("1", "X"), actor("1", "X")]);
  expect(ended?.any.record).toMatchObject({ kind: "state" });
  expect(ended?.issues).toMatchObject([{ code: "contradiction", severity: "warn", record: "d/1" }]);
});

test("the same object is parsed once, and what the domain refuses is an issue", () => {
  const shared = sharedRecords("file.csv");
  const draft = actor("1", "");
  expect(shared.issuesOf(draft)).toMatchObject([{ severity: "reject", path: "name" }]);
  expect(shared.issuesOf(draft)).toBe(shared.issuesOf(draft));
  expect(() => shared.keep(draft)).toThrow("a draft of d/1 was kept that is none");
  expect([...shared.end()]).toEqual([]);
});

test("too many of them break the file off, before memory does", () => {
  const shared = sharedRecords("file.csv");
  const keepAll = (): void => {
    for (let at = 0; at <= MOST_SHARED; at += 1) shared.keep(actor(String(at), "x"));
  };
  expect(keepAll).toThrow("names more than 200,000 different places, actors and publishers");
});
