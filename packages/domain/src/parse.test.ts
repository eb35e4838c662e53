import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Harm } from "./harm.ts";
import type { Issue } from "./issue.ts";
import { sentenceOf } from "./issue.ts";
import { parseWith } from "./parse.ts";
import { startProcessorClock } from "./processor-clock.fixture.ts";
import { Quantity } from "./quantity.ts";
import { RECORD_KINDS, RECORD_SCHEMA } from "./record.ts";
import { SAMPLES } from "./samples.fixture.ts";

const AT = { file: "incidents.yaml", record: "t/incident" } as const;

function issuesOf(changes: object): readonly Issue[] {
  const parsed = parseWith(RECORD_SCHEMA.incident, { ...SAMPLES.incident, ...changes }, AT);
  return parsed.ok ? [] : parsed.issues;
}

function onlyIssue(changes: object): Issue {
  const [first, ...more] = issuesOf(changes);
  if (first === undefined) throw new Error("no issue");
  expect(more).toEqual([]);
  return first;
}

const [harm] = SAMPLES.incident.harm;
const [report] = SAMPLES.incident.reports;

describe("G1: an issue names file, record, path, what was seen and what was expected", () => {
  const cases: readonly (readonly [string, object, Partial<Issue>])[] = [
    ["an unknown key", { titel: "x" }, { code: "unknown-key", path: "titel", seen: '"titel"', expected: expect.stringContaining("id, title, kind") }],
    ["an unknown key inside", { where: { ...SAMPLES.incident.where, pont: 1 } }, { code: "unknown-key", path: "where.pont", message: 'unknown key: "pont"; did you mean "point"?' }],
    ["a missing field", { title: undefined }, { code: "missing", path: "title", seen: "nothing", expected: "a text" }],
    ["a missing choice", { kind: undefined }, { code: "missing", path: "kind", seen: "nothing", expected: expect.stringContaining("one of targeted-killing") }],
    ["a word outside the list", { kind: "explosin" }, { code: "invalid", path: "kind", seen: '"explosin"', hint: 'Did you mean "explosion"?', expected: expect.stringContaining("one of") }],
    ["a wrong type", { title: 5 }, { code: "invalid", path: "title", message: "has the wrong type", seen: "5", expected: "a text" }],
    ["a list that is none", { tags: "x" }, { code: "invalid", path: "tags", seen: '"x"', expected: "a list" }],
    ["an impossible date", { when: "2019-02-30" }, { code: "impossible-date", path: "when", seen: '"2019-02-30"', message: "names a day that the calendar does not have", expected: expect.stringContaining("2019-02-17") }],
    ["an interval that runs backwards", { when: "2019/2018" }, { code: "impossible-date", path: "when", message: "ends before it starts" }],
    ["a negative count", { harm: [{ ...harm, quantity: { form: "exactly", value: -4, unit: "person" } }] }, { code: "negative", path: "harm[0].quantity.value", seen: "-4", expected: "at least 0" }],
    ["a count that is no number", { harm: [{ ...harm, quantity: { form: "exactly", value: NaN, unit: "person" } }] }, { code: "invalid", path: "harm[0].quantity.value", seen: "NaN", expected: "a number" }],
    ["an endless count", { harm: [{ ...harm, quantity: { form: "exactly", value: Infinity, unit: "person" } }] }, { path: "harm[0].quantity.value", seen: "Infinity" }],
    ["a big integer", { harm: [{ ...harm, quantity: { form: "exactly", value: 4n, unit: "person" } }] }, { path: "harm[0].quantity.value", seen: "4n", expected: "a number" }],
    ["a form that nobody knows", { harm: [{ ...harm, quantity: { form: "exactl", value: 4, unit: "person" } }] }, { code: "invalid", path: "harm[0].quantity.form", seen: '"exactl"', hint: 'Did you mean "exactly"?', message: "is not one of the known forms", expected: expect.stringContaining("one of exactly, between") }],
    ["a missing form", { harm: [{ ...harm, quantity: { value: 4, unit: "person" } }] }, { code: "missing", path: "harm[0].quantity.form", seen: "nothing", expected: expect.stringContaining("one of exactly") }],
    ["a bare number for people", { harm: [{ ...harm, quantity: 4 }] }, { code: "invalid", path: "harm[0].quantity", seen: "4", expected: expect.stringContaining('form: "exactly"') }],
    ["harm counted in money", { harm: [{ ...harm, quantity: { form: "exactly", value: 4, unit: "usd" } }] }, { code: "invalid", path: "harm[0].quantity.unit", seen: '"usd"' }],
    ["no report", { reports: [] }, { code: "invalid", path: "reports", message: "must hold at least one report", expected: "at least 1 item" }],
    ["a word that is too long", { title: "x".repeat(161) }, { code: "invalid", path: "title", expected: "at most 160 characters" }],
    ["a point that the precision has not earned", { where: { place: "t/place", precision: "district", point: { lat: 1, lon: 1 } } }, { path: "where.point", message: "must be left out: a place known only to a district or wider has no point" }],
    ["a latitude beyond the pole", { where: { ...SAMPLES.incident.where, point: { lat: 91, lon: 1 } } }, { path: "where.point.lat", seen: "91", expected: "at most 90" }],
    ["an id that is none", { id: "No Id" }, { path: "id", seen: '"No Id"', expected: expect.stringContaining("<dataset>/<slug>") }],
    ["a fingerprint that is none", { reports: [{ ...report, pinpoint: { ...report.pinpoint, sha256: "xyz" } }] }, { path: "reports[0].pinpoint.sha256", seen: '"xyz"', expected: "64 lower-case hexadecimal digits" }],
  ]; // prettier-ignore
  test.each(cases)("G1: %s", (_, changes, expected) => {
    expect(onlyIssue(changes)).toMatchObject({ severity: "reject", ...AT, ...expected });
  });

  test("G1: every defect is found at once", () => {
    const found = issuesOf({ title: "", when: "soon", kind: "x", titel: 1, colour: 2 });
    expect(new Set(found.map(({ path }) => path))).toEqual(
      new Set(["colour", "kind", "titel", "title", "when"]),
    );
    expect(found).toHaveLength(5);
  });

  test("G1: what is sound becomes the record, with its defaults", () => {
    const parsed = parseWith(Quantity, { form: "exactly", value: 4, unit: "person" }, {});
    expect(parsed).toEqual({ ok: true, value: { form: "exactly", value: 4, unit: "person" } });
  });

  test("G1: the sentence says each thing once, and where", () => {
    expect(sentenceOf(onlyIssue({ kind: "explosin" }))).toMatch(
      /^is not in the list, seen "explosin"; expected one of .* \(t\/incident kind, incidents\.yaml\) Did you mean "explosion"\?$/,
    );
    expect(sentenceOf(onlyIssue({ title: undefined }))).toBe(
      "is missing; expected a text (t/incident title, incidents.yaml)",
    );
    expect(sentenceOf({ ...onlyIssue({ harm: [{ ...harm, quantity: { form: "exactly", value: -4, unit: "person" } }] }), line: 12 })).toBe(
      "must not be negative, seen -4 (t/incident harm[0].quantity.value, incidents.yaml line 12)",
    ); // prettier-ignore
  });
});

describe("G6: hostile input", () => {
  test("G6: anything at all is a record or a list of issues, never an exception", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withTypedArray: true, withSparseArray: true }); // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...RECORD_KINDS), anything, (kind, value) => {
        const parsed = parseWith(RECORD_SCHEMA[kind], value, {});
        expect(parsed.ok || parsed.issues.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("G6: a sound record with anything in one field is a record or a list of issues about that field", () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const field = fc.constantFrom(...Object.keys(SAMPLES.incident));
    fc.assert(
      fc.property(field, anything, (key, value) => {
        const found = issuesOf({ [key]: value });
        expect(found.filter(({ path }) => !path?.startsWith(key))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("G6: keys of the prototype are keys like any other: unknown", () => {
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const input = JSON.parse(`{${JSON.stringify(key)}: {"title": "x"}}`);
      const parsed = parseWith(Harm, input, {});
      const found = parsed.ok ? [] : parsed.issues.filter(({ code }) => code === "unknown-key");
      expect(found.map(({ path }) => path)).toEqual([key]);
    }
  });

  test("G6: what cannot be read is one issue with the place", () => {
    const ring: Record<string, unknown> = { ...SAMPLES.incident };
    ring["notes"] = ring;
    expect(parseWith(RECORD_SCHEMA.incident, ring, AT)).toEqual({
      ok: false,
      issues: [
        { code: "malformed", severity: "reject", message: "contains itself", expected: "plain data", path: "notes", defect: { is: "not-plain", fault: { is: "circle" }, wants: "data" }, ...AT },
      ],
    }); // prettier-ignore
  });

  test("G6: a hundred thousand unknown keys, and one of a million letters, make a short list of short issues", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at]));
    const parsed = parseWith(Quantity, { form: "exactly", value: 1, unit: "person", ...many }, {});
    expect(parsed.ok ? [] : parsed.issues).toHaveLength(20);
    const [long] = issuesOf({ ["x".repeat(1_000_000)]: 1 });
    expect(JSON.stringify(long).length).toBeLessThan(1000);
  });

  test("G6: a text of many megabytes is refused for its length, quickly", () => {
    const spent = startProcessorClock();
    expect(onlyIssue({ notes: "x".repeat(10_000_000) })).toMatchObject({ path: "notes", expected: "at most 4000 characters" }); // prettier-ignore
    expect(spent()).toBeLessThan(4000);
  });
});
