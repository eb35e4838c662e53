import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  const path = writeCollection(folder.path, SAMPLE);
  database = databaseOf(folder.path, path);
  const [first, ...rest] = SAMPLE.incidents;
  const amended = { ...SAMPLE, incidents: [{ ...first, when: "2019-02-18" }, ...rest.slice(1)] };
  const again = run([
    "load",
    writeCollection(folder.path, amended),
    "--db",
    database,
    "--reason",
    "a day later",
  ]);
  if (again.status !== 0) throw new Error(`the second load was refused: ${again.stderr}`);
});

afterAll(() => folder.remove());

function page(id: string, columns = 120): string {
  const args = ["show", id, "--format", "table", "--db", database];
  const { status, stdout, stderr } = run(args, { env: { COLUMNS: String(columns) } });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

describe("an incident", () => {
  test("its accounts stand side by side, with what each of them says", () => {
    const text = page("demo/market-bomb");
    expect(text).toContain("The 2 accounts");
    expect(text).toMatch(/Says +● The mayor +○○○ Three officials \(Not allowed to speak\.\)/);
    expect(text).toMatch(/Stance +asserts +denies/);
    expect(text).toMatch(/When +17 Feb 2019 +18 Feb 2019/);
  });

  test("R8: what it rests on is a status with its reasons, and the accounts they stand in", () => {
    const text = page("demo/market-bomb");
    expect(text).toContain("Disputed: At least one account denies it.");
    expect(text).toContain("one account denies what others assert (account 2) [R9]");
    expect(text).toContain("1 independent origin (account 1) [I1]");
  });

  test("L9: its history is told as differences", () => {
    const text = page("demo/market-bomb");
    expect(text).toMatch(/amended in batch 3, .*: a day later/);
    expect(text).toContain("when  2019-02-17 → 2019-02-18");
    expect(text).toMatch(/created in batch 2, .*, by tester: a test/);
  });

  test("one that was withdrawn is shown as it last stood, and says so", () => {
    const text = page("demo/checkpoint");
    expect(text).toContain("withdrawn: shown as it last stood");
    expect(text).toContain("retracted in batch 3");
  });

  test.each([30, 50, 80, 200])("%i columns are enough", (columns) => {
    for (const line of page("demo/market-bomb", columns).split("\n"))
      expect(line.length).toBeLessThanOrEqual(columns);
  });
});

test("an estimate has its words, its bar, what it allows and what it is compared with", () => {
  const text = page("demo/more-than");
  expect(text).toMatch(/Said +more than 800 people/);
  expect(text).toContain("├");
  expect(text).toContain("▶");
  expect(text).toContain("≈ more than 800 people [Q8]");
  expect(text).toMatch(/no number fits both/);
  expect(text).toContain("disputes it");
});

test("the estimates of a balance show what is left over", () => {
  expect(page("demo/between")).toContain("Balance: A whole and a part");
  expect(page("demo/between")).toContain("above 200 to 700 people");
});

test.each([
  ["a claim", "demo/defeated", "What it bears on"],
  ["a source", "demo/officials", "not named, 3 people"],
  ["a document", "demo/reprint", "Prints again"],
  ["an actor", "demo/group", "Also called"],
  ["a place", "gazetteer/iq-nineveh-mosul", "happened there"],
  ["a coverage", "demo/watch", "Every attack that the desk hears of."],
  ["a balance", "demo/sum", "A whole and a part"],
  ["a dataset", "demo", "CC BY 4.0"],
])("%s has a page", (_, id, words) => {
  expect(page(id)).toContain(words);
});

test("G7: whose data it is, and on what terms, stands below every page", () => {
  for (const id of ["demo/market-bomb", "demo/more-than", "demo/group", "demo"])
    expect(page(id)).toContain("\nDemo, edition 1, A desk, CC BY 4.0\n");
});

test("the part behind the slash is enough where only one record has it", () => {
  expect(page("market-bomb")).toContain("demo/market-bomb");
});

test("in a pipe it is one line with everything the counter tells", () => {
  const { stdout } = run(["show", "demo/market-bomb", "--db", database]);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(Object.keys(JSON.parse(stdout))).toEqual(
    expect.arrayContaining(["item", "history", "documents", "sources", "referrers"]),
  );
});
