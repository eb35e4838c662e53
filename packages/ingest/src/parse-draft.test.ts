import { canonicalJson } from "@sitrep/domain/canonical";
import { parsePlain } from "@sitrep/domain/parse";
import type { AnyRecord } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Draft } from "./draft.ts";
import { parseDraft } from "./parse-draft.ts";
import { anyRecord } from "./random-record.fixture.ts";

const junk = fc.constantFrom<unknown>(undefined, null, "", "  ", "Not An Id", -1, 1e15, true, [], {}, [{}]); // prettier-ignore

/** A record some of whose fields, at any depth, hold something else, are gone, or stand beside one that is not known. */
const brokenRecord = fc.tuple(anyRecord, fc.gen()).map(([{ kind, record }, choose]) => {
  const spoil = (value: unknown): unknown => {
    if (choose(fc.nat, 14) === 0) return choose(() => junk);
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== "object" || value === null) return value;
    const fields = Object.entries(value).flatMap(([key, held]) =>
      key !== "id" && choose(fc.nat, 19) === 0 ? [] : [[key, spoil(held)] as const],
    );
    const more = choose(fc.nat, 29) === 0 ? [["titel", 1] as const] : [];
    return Object.fromEntries([...fields, ...more]);
  };
  const fields = Object.entries(record).map(([key, held]) => [key, key === "id" ? held : spoil(held)] as const); // prettier-ignore
  return draftOf({ kind, record: Object.fromEntries(fields) });
});

function draftOf(any: { readonly kind: AnyRecord["kind"]; readonly record: object }): Draft {
  // Of what a draft may be the compiler knows less than a test may give it.
  return any as Draft;
}

/** Whether the fields of every object stand in order. */
function isLaidOut(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return keys.join() === keys.toSorted().join() && Object.values(value).every(isLaidOut);
}

test("L3: a draft is read as the domain reads it, with its fields in order", () => {
  fc.assert(
    fc.property(anyRecord, ({ kind, record }) => {
      const parsed = parseDraft(draftOf({ kind, record }));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      const plain = RECORD_SCHEMA[kind].parse(record);
      expect(parsed.value).toEqual({ kind, record: plain });
      expect(canonicalJson(parsed.value.record)).toBe(canonicalJson(plain));
      // The codes of a place are a list of pairs, which no schema orders.
      expect(kind === "place" || isLaidOut(parsed.value.record)).toBe(true);
    }),
  );
});

test("a draft is refused where the domain refuses it, with the same issues in the same order", () => {
  fc.assert(
    fc.property(brokenRecord, (draft) => {
      const { kind, record } = draft;
      const plain = parsePlain(RECORD_SCHEMA[kind], record, { record: record.id });
      expect(parseDraft(draft)).toEqual(
        plain.ok ? { ok: true, value: { kind, record: plain.value } } : plain,
      );
    }),
  );
});

test("a list that is left out is another one in each record", () => {
  const draft = draftOf({
    kind: "document",
    record: { id: "t/one", title: "One", publisher: "t/two" },
  });
  const [one, other] = [parseDraft(draft), parseDraft(draft)];
  if (!one.ok || !other.ok || one.value.kind !== "document" || other.value.kind !== "document")
    throw new Error("not a document");
  expect(one.value.record.cites).toEqual([]);
  expect(one.value.record.cites).not.toBe(other.value.record.cites);
});
