/**
 * Fills the cache of compiled code beside the built program. Node keeps what a first run compiled and never adds to it, so
 * that run has to be one that does what most commands do: a list of records, and not, say, a load.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("dist/sitrep.cjs", import.meta.url));
const cache = fileURLToPath(new URL("dist/cache", import.meta.url));

/** The smallest collection with an incident in it. */
const sample = {
  dataset: {
    id: "warm",
    title: "Warm",
    publisher: "Sitrep",
    licence: "CC0",
    edition: "1",
    citation: "None.",
    redistributable: true,
  },
  sources: [{ id: "warm/source", kind: "outlet", identity: { is: "named", name: "A source" } }],
  documents: [{ id: "warm/document", title: "A document", publisher: "warm/source" }],
  incidents: ["2019-02-17", "[..2019-02-20]", "2018-08/2019-02"].map((when, index) => ({
    id: `warm/incident-${index}`,
    title: "An incident",
    kind: "explosion",
    when,
    where: { place: "gazetteer/iq-anbar", precision: "governorate" },
    harm: [{ effect: "killed", who: "civilians", quantity: "unknown" }],
    reports: [{ document: "warm/document" }, { document: "warm/document", stance: "qualifies" }],
  })),
};

function run(args: readonly string[], variable: string): void {
  const options = [
    "--disable-warning=ExperimentalWarning",
    "--min-semi-space-size=16",
    "--single-threaded",
  ];
  const line = [variable, process.execPath, ...options, program, ...args];
  const { status, stderr } = spawnSync("env", line, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`sitrep ${args.join(" ")} failed: ${String(stderr)}`);
}

const folder = mkdtempSync(join(tmpdir(), "sitrep-warm-"));
try {
  const collection = join(folder, "warm.json");
  const database = join(folder, "warm.db");
  writeFileSync(collection, JSON.stringify(sample));
  run(["load", collection, "--db", database], "NODE_DISABLE_COMPILE_CACHE=1");
  for (const format of ["json", "table"])
    run(["incidents", "--db", database, "--format", format], `NODE_COMPILE_CACHE=${cache}`);
} finally {
  rmSync(folder, { recursive: true });
}
