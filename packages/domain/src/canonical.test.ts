import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical.ts";
import { differencesBetween } from "./difference.ts";

const anyCharacter = fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code));

/** The same value with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, held]) => [key, turned(held)])); // prettier-ignore
}

/** The same value with the keys of every object in order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([key, held]) => [key, ordered(held)]));
}

describe("L3: canonical JSON", () => {
  test("L3: is one text for one value, whatever the order of its keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test("L3: is JSON, and reads back as the value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: anyCharacter }), (value) => {
        // Negative zero has no form of its own in JSON.
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("L3: is the same whether the keys stand in order before or not", () => {
    const key = fc.oneof(fc.stringMatching(/^[0-9a-cA-C_]{1,3}$/), fc.constant("__proto__"));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(key, tie("tree"), { maxKeys: 6 }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(canonicalJson(ordered(value))).toBe(canonicalJson(turned(ordered(value))));
      }),
    );
  });

  test("L3: sorts keys as texts, also those that an object keeps as numbers", () => {
    expect(canonicalJson({ 9: "a", 10: "b" })).toBe('{"10":"b","9":"a"}');
    expect(canonicalJson({ 1: { b: 2, a: 1 } })).toBe('{"1":{"a":1,"b":2}}');
  });

  test("L3: writes the own fields of a value, whatever form it gives itself", () => {
    expect(canonicalJson({ a: new Date(0) })).toBe('{"a":{}}');
    expect(() => canonicalJson({ toJSON: () => 1 })).toThrow(TypeError);
  });

  test("L3: differs for two values that differ", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const isSame = JSON.stringify(turned(turned(a))) === JSON.stringify(b);
        expect(!isSame || canonicalJson(a) === canonicalJson(b)).toBe(true);
        expect(canonicalJson([a, b]) === canonicalJson([b, a])).toBe(canonicalJson(a) === canonicalJson(b)); // prettier-ignore
      }),
    );
  });

  test("L3: sorts keys, writes no space, and leaves out what is undefined", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "ä" }], a: undefined })).toBe('{"b":[1,{"c":"ä","d":null}]}'); // prettier-ignore
    expect(canonicalJson(-0)).toBe("0");
    expect(canonicalJson(JSON.parse('{"__proto__":1,"a":2}'))).toBe('{"__proto__":1,"a":2}');
  });

  test("L3: refuses what JSON cannot say", () => {
    const sparse: unknown[] = [];
    sparse.length = 2;
    for (const value of [NaN, Infinity, undefined, () => 1, Symbol("x"), 1n, [undefined], sparse])
      expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe("L9: differences between two versions", () => {
  test("L9: name the changed fields with what stood there before and after", () => {
    const before = {
      title: "Old",
      tags: ["a"],
      where: { place: "t/a", precision: "site" },
      notes: "x",
    };
    const after = { title: "New", tags: ["a", "b"], where: { place: "t/a", precision: "district" }, when: "2019" }; // prettier-ignore
    expect(differencesBetween(before, after)).toEqual([
      { path: "title", before: "Old", after: "New" },
      { path: "tags", before: ["a"], after: ["a", "b"] },
      { path: "where.precision", before: "site", after: "district" },
      { path: "notes", before: "x" },
      { path: "when", after: "2019" },
    ]);
    expect(differencesBetween([{ a: 1 }, 2], [{ a: 3 }, 2])).toEqual([{ path: "[0].a", before: 1, after: 3 }]); // prettier-ignore
  });

  test("L9: are none between a value and itself, and some between values that differ", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(differencesBetween(a, turned(a))).toEqual([]);
        expect(differencesBetween(a, b).length > 0).toBe(canonicalJson(a) !== canonicalJson(b));
      }),
    );
  });

  test("L9: the other way round are the same fields with their sides exchanged", () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 2 }), fc.object({ maxDepth: 2 }), (a, b) => {
        const [left, right]: unknown[] = [a, b].map((one) => JSON.parse(JSON.stringify(one)));
        const paths = (list: ReturnType<typeof differencesBetween>): ReadonlySet<string> =>
          new Set(list.map(({ path }) => path));
        expect(paths(differencesBetween(left, right))).toEqual(paths(differencesBetween(right, left))); // prettier-ignore
      }),
    );
  });
});
