import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readDataset } from "@sitrep/ingest/read-dataset";
import { afterAll, expect, test } from "vitest";
import { writeUcdpFile } from "./ucdp-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-ucdp-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = 3000;

async function written(name: string, edition: number): Promise<string> {
  const path = join(folder, name);
  await writeUcdpFile(path, { rows: ROWS, edition });
  return path;
}

test("the file is the same for the same numbers, and a later edition differs in a few rows of a thousand", async () => {
  const [first, again, second] = await Promise.all([
    written("a.csv", 1),
    written("b.csv", 1),
    written("c.csv", 2),
  ]);
  const textOf = (path: string) => readFileSync(path, "utf8");
  expect(textOf(again) === textOf(first)).toBe(true);
  const before = new Set(textOf(first).split("\n"));
  const changed = textOf(second)
    .split("\n")
    .filter((line) => !before.has(line)).length;
  expect(changed).toBeGreaterThan(ROWS / 500);
  expect(changed).toBeLessThan(ROWS / 100);
});

test("the project's own adapter takes every row of it, and flags the odd ones", async () => {
  const reading = await readDataset(await written("d.csv", 1));
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  let accepted = 0;
  const codes = new Set<string>();
  for await (const { counts, issues } of reading.batches()) {
    accepted = counts.accepted;
    for (const { code } of issues) codes.add(code);
  }
  expect(reading.adapter).toMatchObject({ name: "ucdp-ged" });
  expect(accepted).toBe(ROWS);
  expect(codes).toContain("disordered");
});
