import { readFileSync } from "node:fs";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { SAMPLES } from "@sitrep/domain/samples.fixture";
import { expect, test } from "vitest";
import { z } from "zod";
import { SCHEMA_FILE, collectionSchema } from "./collection-schema.ts";
import collection from "../collections/islamic-state-resurgence/index.ts";

/** The schema turned back into a parser, so that what editors will be told is tried on records. */
const told = z.fromJSONSchema(collectionSchema());

const LISTS = {
  places: [SAMPLES.place],
  actors: [SAMPLES.actor],
  sources: [SAMPLES.source],
  documents: [SAMPLES.document],
  incidents: [SAMPLES.incident],
  estimates: [SAMPLES.estimate],
  claims: [SAMPLES.claim],
  coverage: [SAMPLES.coverage],
  balances: [SAMPLES.balance],
  judgements: [SAMPLES.judgement],
};

test("the file in the repository is what the domain says: sitrep schema > packages/ingest/schema/collection.schema.json", () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, "utf8"))).toEqual(collectionSchema());
});

test("it takes a record of every kind with every field, and the project's own collection", () => {
  const whole = { $schema: "./collection.schema.json", dataset: SAMPLES.dataset, ...LISTS };
  expect(told.safeParse(whole).error).toBeUndefined();
  expect(told.safeParse(collection).error).toBeUndefined();
});

test.each([
  ["an unknown key", { ...SAMPLES.incident, colour: "red" }],
  ["an unknown word", { ...SAMPLES.incident, kind: "explosoin" }],
  ["a number for a text", { ...SAMPLES.incident, title: 4 }],
  ["a field that is missing", { ...SAMPLES.incident, when: undefined }],
])("it refuses %s", (_, incident) => {
  expect(told.safeParse({ dataset: SAMPLES.dataset, incidents: [incident] }).success).toBe(false);
});

test("every field of every record says what it means, and every word of its lists too", () => {
  const { $defs } = collectionSchema() as unknown as {
    readonly $defs: Readonly<Record<string, JsonPart>>;
  };
  let explained = 0;
  for (const part of Object.values($defs)) {
    expect(part.description).toMatch(/^[A-Z].*\.$/);
    for (const { description, enum: words, enumDescriptions } of Object.values(
      part.properties ?? {},
    )) {
      expect(description).toMatch(/[.…]$/);
      if (enumDescriptions === undefined) continue;
      expect(enumDescriptions).toHaveLength(words?.length ?? 0);
      explained += 1;
      for (const sentence of enumDescriptions) expect(sentence).toMatch(/\w/);
    }
  }
  expect(explained).toBeGreaterThan(15);
  expect(Object.keys($defs).length).toBeGreaterThan(Object.keys(RECORD_SCHEMA).length);
});

interface JsonPart {
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonPart>>;
}
