import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { Dataset } from "@sitrep/domain/dataset";
import type { AnyRecord } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { SAMPLES } from "@sitrep/domain/samples.fixture";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import collection from "../collections/islamic-state-resurgence/index.ts";
import { anyRecord } from "./random-record.fixture.ts";
import { readCollection } from "./read-collection.ts";
import type { Written } from "./write-collection.ts";
import { jsonText, recordLine, sheetFiles, yamlText } from "./write-collection.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-write-"));
afterAll(() => rmSync(folder, { recursive: true }));

const place = (name: string): string => join(folder, name);

/** Each form: what is written, and where it is read from again. */
const FORMS: Readonly<Record<string, (written: Written) => string>> = {
  yaml: (written) => {
    writeFileSync(place("a.yaml"), yamlText(written));
    return place("a.yaml");
  },
  json: (written) => {
    writeFileSync(place("a.json"), jsonText(written));
    return place("a.json");
  },
  lines: ({ dataset, records }) => {
    const all: readonly AnyRecord[] = [{ kind: "dataset", record: dataset }, ...records];
    writeFileSync(place("a.jsonl"), all.map(recordLine).join(""));
    return place("a.jsonl");
  },
  sheets: (written) => {
    rmSync(place("sheets"), { recursive: true, force: true });
    mkdirSync(place("sheets"));
    for (const { name, text } of sheetFiles(written)) writeFileSync(place(`sheets/${name}`), text);
    // One sheet alone would be no collection.
    if (written.records.length === 0) return place("sheets/dataset.yaml");
    return place("sheets");
  },
};

const { records } = parseCollection(collection, () => "place");
const own = {
  dataset: Dataset.parse(collection.dataset),
  records: records.filter(({ kind }) => kind !== "dataset"),
};

/** Records by kind, as a collection holds them. */
function listed(all: readonly AnyRecord[]): unknown {
  return Map.groupBy(all, ({ kind }) => kind);
}

describe.each(Object.entries(FORMS))("%s", (_, write) => {
  test("the project's own collection comes back as it was", async () => {
    const { input, issues } = await readCollection(write(own));
    expect(issues).toEqual([]);
    const again = parseCollection(input, () => "place");
    expect(again.issues).toEqual([]);
    expect(listed(again.records)).toEqual(listed(records));
  });

  test("any records come back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRecord, { maxLength: 6 }), async (some) => {
        const rows = some.filter(({ kind }) => kind !== "dataset");
        const named = some.find(({ kind }) => kind === "dataset")?.record ?? SAMPLES.dataset;
        const written = { dataset: Dataset.parse(named), records: rows };
        const { input, issues } = await readCollection(write(written));
        expect(issues.filter(({ severity }) => severity === "reject")).toEqual([]);
        const { records: back } = parseCollection(input, () => undefined);
        const wanted: readonly AnyRecord[] = [
          { kind: "dataset", record: written.dataset },
          ...rows.map(({ kind, record }): AnyRecord => ({ kind, record: RECORD_SCHEMA[kind].parse(record) }) as AnyRecord), // prettier-ignore
        ];
        expect(listed(back)).toEqual(listed(wanted));
      }),
      { numRuns: 150 },
    );
  });
});

test("licence and attribution stand in every form", () => {
  const { licence, citation } = own.dataset;
  for (const text of [
    yamlText(own),
    jsonText(own),
    recordLine({ kind: "dataset", record: own.dataset }),
    sheetFiles(own)
      .map((file) => file.text)
      .join(""),
  ]) {
    expect(text).toContain(licence);
    expect(text.replaceAll(/\s+/g, " ")).toContain(citation);
  }
});
