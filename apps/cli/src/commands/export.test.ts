import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  build,
  databaseOf,
  ownCollection,
  run,
  temporaryFolder,
  writeCollection,
} from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
  const { status, stderr } = run(["load", ownCollection, "--db", database]);
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => folder.remove());

function take(...args: readonly string[]) {
  return run(["export", ...args, "--db", database]);
}

function loadAgain(path: string) {
  return run(["load", path, "--db", database, "--format", "table"]);
}

describe("what is exported is loaded again without a change", () => {
  test.each([
    ["yaml", "a.yaml"],
    ["json", "a.json"],
    ["jsonl", "a.jsonl"],
    ["ndjson", "a.ndjson"],
    ["csv", "sheets"],
  ])("as %s", (format, name) => {
    for (const dataset of ["demo", "islamic-state-resurgence"]) {
      const out = join(folder.path, `${dataset}-${name}`);
      const { stdout, stderr, status } = take(dataset, "--format", format, "--out", out);
      expect([stderr, status]).toEqual(["", 0]);
      expect(stdout).toMatch(/: \d+ records of .*, edition .*, under CC BY 4\.0\n$/);
      const loaded = loadAgain(out);
      expect(loaded.stderr).toBe("");
      expect(loaded.stdout.trim().split("\n").at(-1)).toMatch(/: nothing to write: \d+ unchanged$/);
    }
  });

  test("without --out it is written to standard output, as YAML", () => {
    const { stdout } = take("demo");
    expect(stdout.startsWith("# Demo, edition 1, by A desk.\n# Licence: CC BY 4.0.\n")).toBe(true);
    const path = join(folder.path, "out.yaml");
    writeFileSync(path, stdout);
    expect(loadAgain(path).stdout).toContain("nothing to write");
  });

  test("as known at an earlier moment", () => {
    run(["load", writeCollection(folder.path, { ...SAMPLE, claims: [] }, "less.json"), "--db", database]); // prettier-ignore
    expect(take("demo").stdout).not.toContain("\nclaims:");
    expect(take("demo", "--known-at", "2").stdout).toContain("\nclaims:");
    run(["load", join(folder.path, "sample.json"), "--db", database]);
  });
});

test("what would be too large to be read again is not written", () => {
  const dataset = { ...SAMPLE.dataset, id: "large" };
  const sources = Array.from({ length: 2600 }, (_, n) => ({
    kind: "source",
    record: {
      id: `large/outlet-${n}`,
      kind: "outlet",
      identity: { is: "named", name: `Outlet ${n}` },
      notes: "a long note ".repeat(330),
    },
  }));
  const lines = [{ kind: "dataset", record: dataset }, ...sources];
  const path = join(folder.path, "large.jsonl");
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  expect(loadAgain(path).status).toBe(0);
  for (const [format, words] of [
    ["yaml", "YAML"],
    ["json", "JSON"],
  ] as const) {
    const out = join(folder.path, `large.${format}`);
    const { status, stderr } = take("large", "--format", format, "--out", out);
    expect(status).toBe(1);
    expect(stderr).toContain(
      `large takes more than 10 MB as ${words}, which would not be read again: take it as --format jsonl`,
    );
    expect(existsSync(out)).toBe(false);
  }
});

test("no cell of a sheet is a formula", () => {
  const out = join(folder.path, "formulas");
  take("demo", "--format", "csv", "--out", out);
  const incidents = readFileSync(join(out, "incidents.csv"), "utf8");
  expect(incidents).toContain("'=A car bomb in a market");
  for (const cell of incidents.split(/[,\r\n]+/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
});

describe("what cannot be exported is a sentence", () => {
  test("a dataset that may not be passed on, also under another name for it", () => {
    const closed = { ...SAMPLE.dataset, id: "bought", redistributable: false, licence: "All rights reserved" }; // prettier-ignore
    run([
      "load",
      writeCollection(folder.path, { dataset: closed }, "bought.json"),
      "--db",
      database,
    ]);
    const out = join(folder.path, "bought.yaml");
    const { status, stderr, stdout } = take("bought", "--out", out);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      "sitrep: the rows of Demo may not be passed on: its licence, All rights reserved, forbids it\n",
    );
    expect(existsSync(out)).toBe(false);
  });

  test.each([
    [
      "a dataset that is not there",
      ["dmeo"],
      1,
      'there is no dataset "dmeo" here; did you mean demo?',
    ],
    [
      "sheets without a folder",
      ["demo", "--format", "csv"],
      2,
      "name a folder for them with --out",
    ],
    ["a form that it lacks", ["demo", "--format", "geojson"], 2, 'has no form "geojson"'],
    ["a folder that is not there", ["demo", "--out", "/nowhere/at/all.yaml"], 1, "lies in a folder that is not there"], // prettier-ignore
  ])("%s", (_, args, code, words) => {
    const { status, stderr, stdout } = take(...args);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(/^sitrep: \S[^\n]*\n$/);
    expect(stderr).toContain(words);
  });

  test("what is there already stays, unless it may be written over", () => {
    const out = join(folder.path, "there.yaml");
    writeFileSync(out, "mine");
    expect(take("demo", "--out", out).stderr).toContain("is there already");
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect(take("demo", "--out", out, "--overwrite").status).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("A car bomb");
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("a sheet of an earlier export does not stay among those of a later one", () => {
    const out = join(folder.path, "again");
    take("demo", "--format", "csv", "--out", out);
    expect(existsSync(join(out, "claims.csv"))).toBe(true);
    run(["load", writeCollection(folder.path, { ...SAMPLE, claims: [] }, "less.json"), "--db", database]); // prettier-ignore
    expect(take("demo", "--format", "csv", "--out", out).stderr).toContain("is there already");
    expect(take("demo", "--format", "csv", "--out", out, "--overwrite").status).toBe(0);
    expect(existsSync(join(out, "claims.csv"))).toBe(false);
    expect(loadAgain(out).stdout).toContain("nothing to write");
  });
});

test("the schema is JSON, whatever reads it", () => {
  const { stdout, status } = run(["schema"]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ title: "A Sitrep collection" });
});
