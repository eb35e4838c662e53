import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Collection } from "./collection.ts";
import { COLLECTION_FIELD, parseCollection } from "./collection.ts";
import type { Issue } from "./issue.ts";
import { startProcessorClock } from "./processor-clock.fixture.ts";
import type { RecordKind } from "./record.ts";
import { RECORD_KINDS } from "./record.ts";
import { SAMPLES } from "./samples.fixture.ts";

const { period: _period, partial: _partial, ...TIMELESS } = SAMPLES.estimate;
const ORIGIN = { file: "index.ts" } as const;
const KINDS: Readonly<Record<string, RecordKind>> = {
  "t/district": "place", "t/country": "place", "t/other-place": "place", "t/region": "place",
  "t/network": "actor", "t/other-actor": "actor", "t/relay": "source", "t/force": "source", "t/official": "source",
  "t/outlet": "source", "t/police": "source", "t/desk": "source", "t/original": "document", "t/study": "document",
  "t/other-incident": "incident", "t/other-estimate": "estimate", "t/other-claim": "claim",
}; // prettier-ignore

function parse(changes: object = {}): Collection {
  const lists = Object.entries(COLLECTION_FIELD).map(([kind, field]) => [field, [SAMPLES[kind as RecordKind]]]); // prettier-ignore
  const input = { dataset: SAMPLES.dataset, ...Object.fromEntries(lists), ...changes };
  return parseCollection(input, (id) => (Object.hasOwn(KINDS, id) ? KINDS[id] : undefined), ORIGIN);
}

function only(changes: object): Issue {
  const { issues } = parse(changes);
  const [first, ...more] = issues;
  if (first === undefined) throw new Error("no issue");
  expect(more).toEqual([]);
  return first;
}

describe("G1: a collection", () => {
  test("G1: of one complete record of each kind is sound, in the order in which it is loaded", () => {
    const { dataset, records, issues } = parse();
    expect(issues).toEqual([]);
    expect(dataset).toBe("t");
    expect(records.map(({ kind }) => kind)).toEqual(RECORD_KINDS);
  });

  test.each([
    ["a list", []],
    ["a text", "incidents"],
    ["nothing", null],
    ["a number", 5],
  ])("G1: %s is no collection", (_, input) => {
    expect(parseCollection(input, () => undefined, ORIGIN)).toMatchObject({
      dataset: null,
      records: [],
      issues: [{ code: "malformed", severity: "reject", ...ORIGIN, expected: expect.any(String), seen: expect.any(String) }],
    }); // prettier-ignore
  });

  test("G1: a list of a kind that is none, and a field that nobody knows, are issues", () => {
    const judgements: readonly object[] = [];
    expect(only({ judgements, incidents: "x" })).toMatchObject({ code: "malformed", path: "incidents", seen: '"x"', expected: "a list" }); // prettier-ignore
    expect(only({ incident: [], judgements })).toMatchObject({ code: "unknown-key", path: "incident", message: 'unknown key: "incident"; did you mean "incidents"?' }); // prettier-ignore
    expect(only({ dataset: undefined })).toMatchObject({ code: "missing", record: "dataset" });
  });

  test("G1: an issue calls its record by id, else by its position", () => {
    const judgements: readonly object[] = [];
    const recordOf = (id: unknown): string | undefined => {
      const { issues } = parse({ incidents: [{ ...SAMPLES.incident, id, title: "" }], judgements });
      return issues.find(({ path }) => path === "title")?.record;
    };
    expect(recordOf("t/incident")).toBe("t/incident");
    expect(recordOf(5)).toBe("incidents[0]");
    expect(recordOf("x\u001b[2J")).toBe("incidents[0]");
    expect(recordOf("")).toBe("incidents[0]");
  });

  test("G6: anything at all is a collection with issues, never an exception", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const field = fc.constantFrom("dataset", ...Object.values(COLLECTION_FIELD));
    fc.assert(
      fc.property(field, anything, (name, value) => {
        const { issues } = parse({ [name]: value });
        expect(issues.every(({ message }) => message.length < 300)).toBe(true);
      }),
    );
  });
});

describe("L1: ids", () => {
  test("L1: used twice, also by records of two kinds, are an issue", () => {
    expect(only({ incidents: [SAMPLES.incident, SAMPLES.incident] })).toMatchObject({
      code: "duplicate-id", record: "t/incident", path: "id", seen: '"t/incident"', expected: "an id of its own",
      message: "id is used twice, first by an incident",
    }); // prettier-ignore
    const { issues } = parse({ claims: [{ ...SAMPLES.claim, id: "t/estimate" }] });
    expect(issues).toMatchObject([{ code: "duplicate-id", message: "id is used twice, first by an estimate" }]); // prettier-ignore
  });

  test("L1: belong to the collection's own dataset", () => {
    expect(only({ claims: [{ ...SAMPLES.claim, id: "other/claim" }] })).toMatchObject({
      code: "wrong-dataset", path: "id", seen: '"other/claim"', expected: "t/…",
    }); // prettier-ignore
  });
});

describe("L2: references", () => {
  test("L2: to a record that is there but malformed are not called references to nothing", () => {
    const incidents = [{ ...SAMPLES.incident, title: "" }];
    expect(only({ incidents })).toMatchObject({ record: "t/incident", path: "title" });
  });

  test("L2: to nothing are an issue with the one that was probably meant", () => {
    expect(only({ balances: [{ ...SAMPLES.balance, whole: "t/estimat" }] })).toMatchObject({
      code: "dangling-reference", record: "t/balance", path: "whole", seen: '"t/estimat"', expected: "the id of an estimate",
      hint: 'Did you mean "t/estimate"?',
    }); // prettier-ignore
  });

  test("L2: to the wrong kind are an issue", () => {
    expect(only({ claims: [{ ...SAMPLES.claim, place: "t/actor" }] })).toMatchObject({
      code: "wrong-kind", path: "place", seen: '"t/actor"', expected: "a place", message: "refers to an actor",
    }); // prettier-ignore
  });

  test.each([
    ["reprints", "documents", "document", "republishes"],
    ["places", "places", "place", "parent"],
    ["actors", "actors", "actor", "parent"],
    ["affiliations", "sources", "source", "affiliation"],
  ] as const)("L2: %s that lead back to themselves are an issue", (_, field, kind, key) => {
    const sample: object = SAMPLES[kind];
    const ring = ["a", "b", "c"].map((one, at) => ({ ...sample, id: `t/${one}`, [key]: `t/${["b", "c", "b"][at]}` })); // prettier-ignore
    const { issues } = parse({ [field]: [sample, ...ring] });
    expect(issues).toMatchObject([
      { code: "cycle", record: "t/b", path: key, seen: "t/b → t/c → t/b", expected: expect.any(String) },
    ]); // prettier-ignore
  });

  test("L2: a line of fifty thousand reprints, and as many references to nothing, are checked in seconds", () => {
    const spent = startProcessorClock();
    const documents = Array.from({ length: 50_000 }, (_, at) => ({
      id: `t/d${at}`, title: "x", publisher: "t/nobody", ...(at > 0 && { republishes: `t/d${at - 1}` }),
    })); // prettier-ignore
    const { issues } = parse({ documents: [SAMPLES.document, ...documents] });
    expect(issues).toHaveLength(50_000);
    expect(issues.every(({ code }) => code === "dangling-reference")).toBe(true);
    expect(spent()).toBeLessThan(10_000);
  });
});

describe("B4: balances", () => {
  test("B4: a part in another unit than its whole is an issue", () => {
    const estimates = [
      SAMPLES.estimate,
      { ...TIMELESS, id: "t/share", metric: "territory-share", asOf: "2019", quantity: { form: "exactly", value: 5, unit: "percent" } },
    ]; // prettier-ignore
    const balances = [{ ...SAMPLES.balance, parts: ["t/share"] }];
    expect(only({ estimates, balances })).toMatchObject({
      code: "invalid", record: "t/balance", path: "parts[0]", seen: "percent", expected: "person per week",
    }); // prettier-ignore
  });
});

describe("B5: balances whose parts overlap", () => {
  test("B5: are an issue that names both parts", () => {
    const part = { ...TIMELESS, metric: "fighters-present", quantity: { form: "exactly", value: 5, unit: "person" } }; // prettier-ignore
    const scope = part.scope;
    const estimates = [
      { ...part, id: "t/all", asOf: "2019" },
      { ...part, id: "t/part", asOf: "2019-02" },
      { ...part, id: "t/other", asOf: "2019-02", population: "others", scope },
    ];
    const balances = [{ ...SAMPLES.balance, whole: "t/other", parts: ["t/all", "t/part"] }];
    expect(only({ estimates: [SAMPLES.estimate, ...estimates], balances })).toMatchObject({
      code: "overlap",
      severity: "reject",
      record: "t/balance",
      path: "parts[1]",
      seen: '"t/part"',
      message: "is in another part, t/all, and would be counted twice",
    });
  });
});

describe("J2: judgements", () => {
  test("J2: on two records of different kinds are an issue", () => {
    expect(only({ judgements: [{ ...SAMPLES.judgement, right: "t/claim" }] })).toMatchObject({
      code: "wrong-kind", path: "right", seen: "a claim", expected: "an incident",
    }); // prettier-ignore
  });

  test("J2: on two sources, places or actors are sound", () => {
    const judgements = [{ ...SAMPLES.judgement, left: "t/source", right: "t/official" }];
    expect(parse({ judgements }).issues).toEqual([]);
  });
});

describe("Q10: coded triples out of order", () => {
  test("Q10: are let in with a warning", () => {
    const quantity = { form: "coded", low: 9, best: 5, high: 7, unit: "person" };
    expect(only({ estimates: [{ ...SAMPLES.estimate, quantity }] })).toMatchObject({
      code: "disordered", severity: "warn", record: "t/estimate", path: "quantity",
    }); // prettier-ignore
  });
});

describe("G3: private names in a collection", () => {
  const person = {
    ...SAMPLES.source, id: "t/person", identity: { is: "named", name: "Um Zayd", private: true }, aliases: ["Zaynab"],
    affiliation: undefined, possiblySameAs: [],
  }; // prettier-ignore
  const withPerson = (changes: object): Collection => parse({ sources: [SAMPLES.source, person], ...changes }); // prettier-ignore

  test("G3: may stand in the person's own source alone", () => {
    expect(withPerson({}).issues).toEqual([]);
    const { issues } = withPerson({ incidents: [{ ...SAMPLES.incident, title: "The house of Um Zayd burns" }] }); // prettier-ignore
    expect(issues).toMatchObject([
      { code: "private-person", severity: "reject", record: "t/incident", path: "title", expected: expect.any(String) },
    ]); // prettier-ignore
    expect(JSON.stringify(issues)).not.toContain("Zayd");
  });

  test("G3: are looked for in notes, ids and accounts too, and a single word only warns", () => {
    const incidents = [{ ...SAMPLES.incident, notes: "Zaynab saw it." }];
    expect(withPerson({ incidents }).issues).toMatchObject([{ code: "private-person", severity: "warn", path: "notes" }]); // prettier-ignore
    const sources = [SAMPLES.source, { ...person, id: "t/um-zayd" }];
    expect(parse({ sources }).issues).toMatchObject([{ code: "private-person", severity: "reject", path: "id" }]); // prettier-ignore
  });
});

describe("G2: places kept back in a collection", () => {
  test("G2: may not be told by the id of the incident", () => {
    const coarse = { ...SAMPLES.incident, sensitivity: "coarsen" };
    expect(parse({ incidents: [coarse] }).issues).toMatchObject([]);
    const judgements: readonly object[] = [];
    const { issues } = parse({ incidents: [{ ...coarse, id: "t/bomb-at-place" }], judgements });
    expect(issues).toMatchObject([{ code: "told-place", record: "t/bomb-at-place", path: "id", expected: expect.any(String) }]); // prettier-ignore
  });
});
