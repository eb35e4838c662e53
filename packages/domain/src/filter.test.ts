import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { SeriesQuery } from "./count-query.ts";
import {
  ActorQuery,
  ClaimQuery,
  DocumentQuery,
  EstimateQuery,
  IncidentFilter,
  IncidentQuery,
  PlaceQuery,
  SearchQuery,
  SourceQuery,
  narrowingOf,
} from "./filter.ts";
import { KnownAt } from "./known-at.ts";
import { readQuery } from "./query-reading.ts";

/** Any characters at all, assigned or not. */
const anyString = fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)) });

const QUERIES = {
  ActorQuery, ClaimQuery, DocumentQuery, EstimateQuery, IncidentQuery, PlaceQuery, SearchQuery, SeriesQuery, SourceQuery,
}; // prettier-ignore

/** What a page does with its address: what was understood is parsed as a whole. */
function read(params: Readonly<Record<string, string | readonly string[]>>): unknown {
  const { kept } = readQuery(IncidentQuery, params);
  return IncidentQuery.parse(kept);
}

test("F1: a page of incidents and a series of them are narrowed by the same fields", () => {
  const filter = { kind: ["explosion"], q: "car, market", sure: true, knownAt: "3" };
  const page = IncidentQuery.parse({ ...filter, sort: "title", limit: 20, after: "x" });
  const series = SeriesQuery.parse({ ...filter, by: "year", harm: "killed", who: "civilians" });
  expect(narrowingOf(page)).toEqual(filter);
  expect(narrowingOf(series)).toEqual(filter);
});

describe("F1: the same names and meanings everywhere", () => {
  test("F1: the texts of an address mean what the values of an API call mean", () => {
    const typed = { kind: ["explosion", "shelling"], place: ["g/iraq"], sure: true, limit: 20, knownAt: "3" };
    const texts = { kind: "explosion,shelling", place: "g/iraq", sure: "true", limit: "20", knownAt: "3" };
    expect(read(texts)).toEqual(IncidentQuery.parse(typed));
    expect(IncidentQuery.parse({ knownAt: 3 })).toEqual(IncidentQuery.parse({ knownAt: "3" }));
  }); // prettier-ignore

  test("F1: a filter that several lists share means the same in each", () => {
    const values = { q: "market", place: "g/iraq", from: "2019-01-01", to: "2019-02-01", sure: "1", dataset: "d", knownAt: "3" }; // prettier-ignore
    for (const query of Object.values(QUERIES)) {
      const { shape } = query;
      for (const [name, value] of Object.entries(values)) {
        const field: z.ZodType | undefined = Object.hasOwn(shape, name)
          ? shape[name as keyof typeof shape]
          : undefined; // Checked just before. // prettier-ignore
        const reference: z.ZodType = IncidentQuery.shape[name as keyof typeof values];
        expect(field === undefined ? null : field.parse(value)).toEqual(field === undefined ? null : reference.parse(value)); // prettier-ignore
      }
    }
  });

  test("F1: every query but a series and a search can be paged and asked as known at", () => {
    for (const [name, query] of Object.entries(QUERIES)) {
      expect(Object.hasOwn(query.shape, "knownAt")).toBe(true);
      const isList = name !== "SeriesQuery" && name !== "SearchQuery";
      expect(Object.hasOwn(query.shape, "after")).toBe(isList);
    }
  });
});

describe("F2: alternatives and narrowing", () => {
  test("F2: a list is given with commas, as several values, or both", () => {
    for (const kind of ["explosion,shelling", ["explosion", "shelling"], ["explosion,shelling"], " explosion , shelling ,"])
      expect(IncidentFilter.parse({ kind })).toEqual({ kind: ["explosion", "shelling"] });
  }); // prettier-ignore

  test("F2: an empty value asks for nothing in particular", () => {
    expect(read({ kind: "", q: "", from: "", sure: "", place: [], limit: "" })).toEqual(IncidentQuery.parse({})); // prettier-ignore
    expect(IncidentFilter.parse({ kind: [], place: "," })).toEqual({});
  });

  test("F2: flags are yes or no, and nothing else", () => {
    for (const [text, value] of [["true", true], ["1", true], ["false", false], ["0", false], [true, true]])
      expect(IncidentFilter.parse({ sure: text })).toEqual({ sure: value });
    for (const text of ["yes", "constructor", "__proto__", "toString", 1, null])
      expect(IncidentFilter.safeParse({ sure: text }).success).toBe(false);
  }); // prettier-ignore
});

describe("F3: a query that is partly wrong", () => {
  test("F3: loses what is wrong and nothing else, and says what, and what was meant", () => {
    const { kept, removed } = readQuery(IncidentQuery, { q: "market", kinds: "explosion", place: "g/iraq", sure: "maybe", limit: "1e3", from: "2019-02-30" }); // prettier-ignore
    expect(kept).toEqual({ q: "market", place: "g/iraq" });
    expect(removed.map(({ name }) => name)).toEqual(["kinds", "sure", "limit", "from"]);
    expect(removed[0]).toEqual({ name: "kinds", seen: "explosion", why: 'is not known here; did you mean "kind"?', meant: { kind: "explosion" } }); // prettier-ignore
    expect(removed.every(({ why }) => why !== "")).toBe(true);
  });

  test("F3: what is kept always parses, whatever the address says", () => {
    const name = fc.oneof(fc.constantFrom(...Object.keys(IncidentQuery.shape), "__proto__", "constructor"), fc.string()); // prettier-ignore
    const value = fc.oneof(anyString, fc.array(fc.string(), { maxLength: 3 }), fc.constantFrom("explosion", "2019-01-01", "true", "5")); // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(QUERIES)), fc.dictionary(name, value), (query, params) => {
        const { kept, removed } = readQuery(query, params);
        const withQ = query === SearchQuery ? { q: "x", ...kept } : kept;
        expect(query.safeParse(withQ)).toMatchObject({ success: true });
        for (const one of removed) expect(Object.hasOwn(params, one.name)).toBe(true);
      }),
      { numRuns: 500 },
    ); // prettier-ignore
  });

  test("F3: what is no text of the address is none of its values", () => {
    // "__proto__" and "sort" together, as a reader of addresses without care for prototypes gives them.
    const params: Readonly<Record<string, string[]>> = JSON.parse(
      '{"sort": [{}, "when"], "kind": [null]}',
    );
    expect(readQuery(IncidentQuery, params)).toEqual({ kept: { sort: "when" }, removed: [] });
  });

  test("F3: keys of the prototype are unknown names like any other", () => {
    const params = JSON.parse('{"__proto__": "x", "constructor": "y", "hasOwnProperty": "z"}');
    const { kept, removed } = readQuery(IncidentQuery, params);
    expect(Object.keys(kept)).toEqual([]);
    expect(removed.map(({ name }) => name)).toEqual(["__proto__", "constructor", "hasOwnProperty"]);
  });
});

describe("F4: what was probably meant can be asked for", () => {
  const meantBy = (params: Readonly<Record<string, string>>): unknown =>
    Object.assign({}, ...readQuery(IncidentQuery, params).removed.map(({ meant }) => meant));

  test("F4: a name and a value of a list that are nearly right, a number past its bound, two days the wrong way round", () => {
    expect(meantBy({ kinds: "explosion" })).toEqual({ kind: "explosion" });
    expect(meantBy({ kind: "explosoin,shelling" })).toEqual({ kind: "explosion,shelling" });
    expect(meantBy({ kind: "zzzzzzzz,shelling" })).toEqual({ kind: "shelling" });
    expect(meantBy({ sort: "newst" })).toEqual({});
    expect(meantBy({ limit: "9999" })).toEqual({ limit: "200" });
    expect(meantBy({ from: "2019-05-01", to: "2019-04-01" })).toEqual({ from: "2019-04-01", to: "2019-05-01" }); // prettier-ignore
  });

  test("F4: nothing is put in the place of what was understood, and nobody's meaning is made up", () => {
    expect(meantBy({ kind: "shelling", kinds: "explosion" })).toEqual({});
    expect(meantBy({ kinds: "no-such-thing" })).toEqual({});
    expect(meantBy({ from: "2019-02-30" })).toEqual({});
  });

  test("F4: what was meant is always understood", () => {
    const texts = fc.array(fc.oneof(fc.constantFrom("explosion", "explosio", "shelling", "site", "sit", "1e3", "999", "0"), fc.string())).map((all) => all.join(",")); // prettier-ignore
    const name = fc.oneof(fc.constantFrom(...Object.keys(IncidentQuery.shape), "kinds", "fromm", "limits"), fc.string()); // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(QUERIES)), fc.dictionary(name, texts), (query, params) => {
        const { kept, removed } = readQuery(query, params);
        const again = removed.flatMap(({ meant }) => (meant === undefined ? [] : readQuery(query, { ...kept, ...meant }).removed)); // prettier-ignore
        expect(again).toEqual([]);
      }),
      { numRuns: 500 },
    ); // prettier-ignore
  });
});

describe("F5: bounds of what may be asked", () => {
  test("F5: pages, words, lists and cursors have an end", () => {
    const isRefused = (input: object): boolean => !IncidentQuery.safeParse(input).success;
    expect([0, 201, 1.5, -1, NaN, "", "0x10", "1e2", true, [5]].filter((limit) => !isRefused({ limit }))).toEqual([]); // prettier-ignore
    expect(["1", "200", 1, 200].filter((limit) => isRefused({ limit }))).toEqual([]);
    expect(isRefused({ q: "x".repeat(201) })).toBe(true);
    expect(isRefused({ after: "x".repeat(401) })).toBe(true);
    expect(isRefused({ place: Array.from({ length: 51 }, (_, at) => `g/p${at}`) })).toBe(true);
    expect(isRefused({ sort: "-id" })).toBe(true);
    expect(isRefused({ unknown: 1 })).toBe(true);
  });

  test("F5: a search needs words", () => {
    expect(SearchQuery.safeParse({ q: "  " }).success).toBe(false);
    expect(SearchQuery.parse({ q: " market " })).toMatchObject({ q: "market" });
  });
});

describe("L5: known at", () => {
  test("L5: is a ledger position, a day or an instant, and any other value is refused, never an exception", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (value) => {
        expect(typeof KnownAt.safeParse(value).success).toBe("boolean");
      }),
    );
    for (const value of ["3", 0, "2026-11-20", "2026-11-20T09:00:00Z"]) expect(KnownAt.safeParse(value).success).toBe(true); // prettier-ignore
    for (const value of ["2026-02-30", "yesterday", 1.5, -1, {}, [3], null, true]) expect(KnownAt.safeParse(value).success).toBe(false); // prettier-ignore
  });
});
