import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { sentenceOf } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ImportOutcome } from "./import.ts";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-import-"));
let local: Local;
beforeAll(async () => {
  local = await openLocal(join(folder, "a.db"), { role: "editor", create: true });
});
afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true });
});

const place = (id: string, parent?: string) => ({
  id: `demo/${id}`,
  kind: "district",
  names: [{ text: id, lang: "en", preferred: true }],
  ...(parent !== undefined && { parent: `demo/${parent}` }),
});

/** Parsed one by one, as an adapter's records are: what is wrong between them is not seen there. */
function recordsOf(places: readonly object[]): readonly AnyRecord[] {
  const dataset = {
    id: "demo",
    title: "Demo",
    publisher: "Us",
    licence: "CC BY 4.0",
    edition: "1",
    citation: "Us.",
    redistributable: true,
  };
  return parseCollection({ dataset, places }, () => "place").records;
}

async function run(
  places: readonly object[],
  mode: "plan" | "apply",
  more: readonly AnyRecord[] = [],
): Promise<ImportOutcome> {
  async function* batches() {
    yield [...recordsOf(places), ...more];
  }
  const authorship = {
    author: "Test",
    reason: "Edition 1",
    recordedAt: "2026-11-20T09:00:00.000Z",
  };
  return local.importDataset(batches(), { dataset: "demo", mode, authorship });
}

const told = (outcome: ImportOutcome): readonly string[] =>
  outcome.refused ? outcome.issues.map(sentenceOf) : [];

test("L10: a plan says what an import then does, and what was done shows in the ledger", async () => {
  const planned = await run([place("here"), place("there", "here")], "plan");
  expect(planned).toMatchObject({ refused: false, result: { position: null } });
  expect((await local.caller.ledger.head({})).ledger.position).toBe(0);
  const applied = await run([place("here"), place("there", "here")], "apply");
  expect(applied).toMatchObject({
    refused: false,
    result: { position: 1, counts: { created: 3 } },
  });
  expect((await local.caller.places.list({})).total).toBe(2);
});

test("what stands against an import comes back as issues, and nothing is written", async () => {
  for (const mode of ["plan", "apply"] as const) {
    expect(told(await run([place("there", "here")], mode))).toEqual([
      'refers to a record that would not be there, seen "demo/here"; expected a record that stays (demo/there)',
    ]);
    expect(told(await run([place("here", "there"), place("there", "here")], mode))).toEqual([
      "leads back to itself; expected a line that comes to an end (demo/here)",
    ]);
    const again = recordsOf([{ ...place("here"), notes: "Twice." }]);
    expect(told(await run([place("here")], mode, again))).toEqual([
      "came twice with different contents; expected an id of its own, or the same contents (demo/here)",
    ]);
  }
  expect((await local.caller.ledger.head({})).ledger.position).toBe(1);
});
