import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { isId } from "./id.ts";
import { RECORD_KINDS, RECORD_SCHEMA, reportsOf } from "./record.ts";
import type { AnyRecord } from "./record.ts";
import { pathOf, referencesOf } from "./references.ts";
import { SAMPLES } from "./samples.fixture.ts";

function sampleOf(kind: AnyRecord["kind"]): AnyRecord {
  // The schema of a kind parses to the record of that kind.
  return { kind, record: RECORD_SCHEMA[kind].parse(SAMPLES[kind]) } as AnyRecord;
}

/** Every text of a value that has the form of an id with a dataset, with its path. */
function* idsIn(value: unknown, path = ""): Generator<string> {
  if (typeof value === "string" && value.startsWith("t/") && isId(value)) yield `${path} ${value}`;
  if (typeof value !== "object" || value === null) return;
  for (const [key, held] of Object.entries(value)) {
    const own = Array.isArray(value) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
    yield* idsIn(held, own);
  }
}

/** The fields of an object schema that a sample leaves out. */
function unfilled(schema: z.ZodType, sample: object): readonly string[] {
  const shape = "shape" in schema ? (schema.shape as object) : {}; // Every record is an object.
  return Object.keys(shape).filter((key) => !Object.hasOwn(sample, key));
}

describe("L1: records", () => {
  test.each(RECORD_KINDS)(
    "L1: the sample of %s fills every field that can stand together",
    (kind) => {
      const alternatives = { estimate: ["asOf"], coverage: ["dataset"] } as Readonly<Record<string, readonly string[]>>; // prettier-ignore
      expect(unfilled(RECORD_SCHEMA[kind], SAMPLES[kind])).toEqual(alternatives[kind] ?? []);
    },
  );

  test.each(RECORD_KINDS)("L1: %s read again after being written is the same", (kind) => {
    const { record } = sampleOf(kind);
    expect(RECORD_SCHEMA[kind].parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  test.each(RECORD_KINDS)("L1: %s refuses a key that it does not know", (kind) => {
    const result = RECORD_SCHEMA[kind].safeParse({ ...SAMPLES[kind], titel: "x" });
    expect(result.error?.issues[0]).toMatchObject({ code: "unrecognized_keys", keys: ["titel"] });
  });
});

describe("L2: references", () => {
  test.each(RECORD_KINDS)(
    "L2: every id in %s but its own is a reference, with its path",
    (kind) => {
      const any = sampleOf(kind);
      const named = [...idsIn(any.record)].filter((one) => one !== `id ${any.record.id}`);
      const references = referencesOf(any).map((one) => `${pathOf(one)} ${one.id}`);
      expect(references.toSorted()).toEqual(named.toSorted());
    },
  );

  test.each(RECORD_KINDS)("L2: each reference of %s says which kinds may stand there", (kind) => {
    for (const { kinds } of referencesOf(sampleOf(kind))) expect(kinds.length).toBeGreaterThan(0);
  });

  test("L2: a coverage may name a dataset instead of a watcher", () => {
    const { watcher: _, ...rest } = SAMPLES.coverage;
    const record = RECORD_SCHEMA.coverage.parse({ ...rest, dataset: "t" });
    expect(referencesOf({ kind: "coverage", record })).toContainEqual({ id: "t", field: "dataset", kinds: ["dataset"], part: -1, at: -1 }); // prettier-ignore
  });
});

describe("R1: nothing without a source", () => {
  test.each(["incident", "estimate", "claim", "balance"] as const)("R1: %s needs at least one report", (kind) => {
    expect(RECORD_SCHEMA[kind].safeParse({ ...SAMPLES[kind], reports: [] }).success).toBe(false);
    expect(reportsOf(sampleOf(kind))).toHaveLength(1);
  }); // prettier-ignore

  test("R1: things that nobody asserts have no reports", () => {
    const silent = RECORD_KINDS.filter((kind) => reportsOf(sampleOf(kind)).length === 0);
    expect(silent).toEqual(["dataset", "place", "actor", "source", "document", "judgement"]);
  });
});
