import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import { readDataset } from "@sitrep/ingest/read-dataset";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const data = fileURLToPath(new URL("../../../../shared/data", import.meta.url));
const files = { iraq: "ucdp-ged-iraq-hdx.csv", sample: "ucdp-ged-23.1-sample.csv" } as const;
const isThere = Object.values(files).every((file) => existsSync(join(data, file)));
const skipped = isThere ? "" : " (skipped: ../shared/data is not there)";

/** Two editions of one publisher under two names: what has one number in both is one event. */
describe.skipIf(!isThere)(`real rows${skipped}`, () => {
  const folder = isThere ? mkdtempSync(join(tmpdir(), "sitrep-match-")) : "";
  let local: Local;
  beforeAll(async () => {
    local = await openLocal(join(folder, "real.db"), { role: "editor", create: true });
    const recordedAt = "2026-01-01T00:00:00.000Z";
    const authorship = { author: "A tester", reason: "a test", recordedAt };
    const { dataset, places } = readGazetteer();
    await local.load({ dataset, places }, authorship);
    for (const [name, file] of Object.entries(files)) {
      const reading = await readDataset(join(data, file), { dataset: name });
      if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
      const options = { dataset: name, mode: "apply", authorship } as const;
      const outcome = await local.importDataset(() => reading.batches(), options);
      if (outcome.refused) throw new Error(JSON.stringify(outcome.issues));
    }
  }, 120_000);
  afterAll(async () => {
    await local.close();
    rmSync(folder, { recursive: true });
  });

  const numberOf = (id: string): string => id.split("/").at(-1) ?? "";

  test("M7: the same event in two editions is proposed, strong or fair, and before all others", async () => {
    const { items } = await local.caller.matches.list({
      left: "iraq",
      right: "sample",
      least: "weak",
      limit: 200,
    });
    const known = items.filter(({ left, right }) => numberOf(left.id) === numberOf(right.id));
    expect(known).toHaveLength(18);
    expect(known.filter(({ strength }) => strength === "strong")).toHaveLength(16);
    expect(known.filter(({ strength }) => strength === "weak")).toEqual([]);
    for (const { left, right } of known)
      expect(items.find((pair) => pair.right.id === right.id)?.left.id).toBe(left.id);
  });

  test("M8: rows of one publisher that share day, point and parties stay apart", async () => {
    const { items, isKeptApart, found } = await local.caller.matches.list({ left: "iraq" });
    expect([items, isKeptApart, found]).toEqual([[], true, { strong: 0, fair: 0, weak: 0 }]);
    const { incidents } = await local.caller.incidents.count({ dataset: "iraq", count: "cluster" });
    expect([incidents.low, incidents.high]).toEqual([7473, 7473]);
  });
});
