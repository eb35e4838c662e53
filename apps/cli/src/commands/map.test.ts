import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build, run, temporaryFolder } from "../program.fixture.ts";

const folder = temporaryFolder();
const table = join(folder.path, "desk.csv");

beforeAll(() => {
  build();
  writeFileSync(
    table,
    "No,Date,Type,Province,Town,Killed,Source,Link\n17,25/04/2019,IED,Kirkuk,Hawija,more than 2,Example Wire,https://wire.example/17\n18,3/4/2019,Ambush,Kirkuk,Dibis,,Example Wire,https://wire.example/18\n",
  );
});
afterAll(() => folder.remove());

test("a draft is printed, and says where nobody can know", () => {
  const { stdout, stderr, status } = run(["map", table]);
  expect([stderr, status]).toEqual(["", 0]);
  expect(stdout).toContain("each: incident");
  expect(stdout).toContain("when: { column: Date, format: DD/MM/YYYY }");
  expect(stdout).toContain('publisher: "?"');
});

test("from a table to records: map, answer, plan, apply", () => {
  const out = join(folder.path, "mapping.yaml");
  const { stdout, stderr, status } = run(["map", table, "--out", out]);
  expect([stdout, status]).toEqual(["", 0]);
  expect(stderr).toMatch(
    /mapping\.yaml: drafted from 2 rows, with \d+ questions to answer; then sitrep plan/,
  );
  const database = join(folder.path, "a.db");
  const planned = run(["plan", table, "--mapping", out, "--db", database]);
  expect(planned.status).toBe(1);
  expect(planned.stdout + planned.stderr).toContain("is a question that is still open");
  const answers: readonly (readonly [RegExp, string])[] = [
    [/redistributable: "\?"/, "redistributable: true"],
    [/edition: "\?"/, 'edition: "1"'],
    [/country: \{ always: "\?" \}/, "country: { always: Iraq }"],
    [/precision: \{ always: "\?" \}/, "precision: { always: settlement }"],
    [/: "\?"/g, ": an answer"],
  ];
  const text = readFileSync(out, "utf8");
  writeFileSync(
    out,
    answers.reduce((now, [question, answer]) => now.replace(question, answer), text),
  );
  const applied = run(["apply", table, "--mapping", out, "--db", database]);
  expect([applied.stderr, applied.status]).toEqual(["", 0]);
  const { stdout: listed } = run(["incidents", "--format", "ndjson", "--db", database]);
  const ids = listed
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line).id);
  expect(new Set(ids)).toEqual(new Set(["desk/incident-17", "desk/incident-18"]));
});

test("nothing is written over, and nothing half", () => {
  const out = join(folder.path, "there.yaml");
  writeFileSync(out, "mine\n");
  const { stderr, status } = run(["map", table, "--out", out]);
  expect(status).toBe(1);
  expect(stderr).toContain("is there already");
  expect(readFileSync(out, "utf8")).toBe("mine\n");
  expect(run(["map", table, "--out", out, "--overwrite"]).status).toBe(0);
  expect(readFileSync(out, "utf8")).toContain("mapping: 1");
});

test.each([
  [["map", join(folder.path, "nowhere.csv")], 1, "is not there"],
  [["map", folder.path], 1, "is a folder"],
  [["map", table, "--each", "claim"], 2, '--each "claim" is none of incident, estimate, source'],
  [["map"], 2, "file"],
])("%j says why not", (args, code, message) => {
  const { stdout, stderr, status } = run(args);
  expect([stdout, status]).toEqual(["", code]);
  expect(stderr).toContain(message);
  expect(existsSync(join(folder.path, "nowhere.yaml"))).toBe(false);
});
