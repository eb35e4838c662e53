import { afterAll, beforeAll, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
});

afterAll(() => folder.remove());

function origins(...words: readonly string[]) {
  return run(["origins", ...words, "--db", database], { env: { COLUMNS: "100" } });
}

test("I9: prints who spoke below what was printed below who printed it, and what denies it beside", () => {
  const { stdout, stderr } = origins("market-bomb", "--format", "table");
  expect(stderr).toBe("");
  expect(stdout).toContain("≈ 1 independent origin, of 1 way in which it came to us");
  expect(stdout).toContain("1 account denies it and is no origin of it");
  expect(stdout).toMatch(/^A desk\n└─ An article\n {3}└─ \[1\] ● The mayor/m);
});

test("I9: takes a filter in place of ids, and gives the graph as JSON and its ways as CSV", () => {
  const whole = JSON.parse(origins("--dataset", "demo", "--format", "json").stdout);
  expect(whole).toMatchObject({ circles: [], why: { rule: "I6" } });
  expect(whole.waysTotal).toBeGreaterThan(1);
  const sheet = origins("--dataset", "demo", "--format", "csv").stdout.trim().split("\n");
  expect(sheet).toHaveLength(whole.waysTotal + 1);
});

test("an id that nobody has is answered in one sentence, and so is a filter that is wrong", () => {
  expect(origins("nothing-like-it").stderr).toMatch(
    /^sitrep: there is no record "nothing-like-it"/,
  );
  expect(origins("--kind", "deed").stderr).toMatch(/^sitrep: --kind does not know "deed"/);
  expect(origins("demo/desk").stderr).toContain("there is no incident, estimate or claim demo/desk here"); // prettier-ignore
});
