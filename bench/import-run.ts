// Imports a publisher's file into a database in a process of its own, and prints what it took:
//   node bench/import-run.ts FILE DATABASE plan|apply
import { existsSync } from "node:fs";
import { openLocal } from "@sitrep/api/local";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import { readDataset } from "@sitrep/ingest/read-dataset";
import { RowMemory } from "@sitrep/ingest/row-memory";

/** What one run took: milliseconds from opening the file to the end, and the most memory that the process held. */
export interface ImportRun {
  readonly ms: number;
  readonly peakMegabytes: number;
  readonly changed: number;
}

const [file = "", database = "", mode = ""] = process.argv.slice(2);
if (mode !== "plan" && mode !== "apply") throw new Error(`unknown mode: ${mode}; plan or apply`);

const isNew = !existsSync(database);
const local = await openLocal(database, { role: "editor", create: true });
const authorship = {
  author: "A bench",
  reason: `The edition of ${file}`,
  recordedAt: new Date().toISOString(),
};
if (isNew) {
  const { dataset, places } = readGazetteer();
  await local.load({ dataset, places }, authorship);
}

const began = performance.now();
const reading = await readDataset(file);
if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
const memory = reading.rowsKey === null ? undefined : new RowMemory(reading.rowsKey);
const outcome = await local.importDataset(
  (isAgain) => reading.batches(isAgain ? undefined : memory),
  { dataset: reading.dataset.id, mode, authorship, memory, isCoverageDerived: true },
);
if (outcome.refused) throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
await local.close();
const { created, amended, retracted } = outcome.result.counts;
const run: ImportRun = {
  ms: performance.now() - began,
  peakMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  changed: created + amended + retracted,
};
console.log(JSON.stringify(run));
