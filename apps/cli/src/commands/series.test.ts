import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
});

afterAll(() => folder.remove());

function ask(args: readonly string[], columns = 120): string {
  const { status, stdout, stderr } = run(["series", ...args, "--db", database], {
    env: { COLUMNS: String(columns) },
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

function cells(...args: readonly string[]) {
  return ask(args)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const WINTER = ["--by", "month", "--from", "2018-11-01", "--to", "2019-03-31"] as const;

test("V21: series beside one another share one scale and the signs of those who watch, which are told once", () => {
  const args = ["--kind", "explosion", "--place", "gazetteer/iq-nineveh,gazetteer/iq-anbar"];
  const text = ask([...WINTER, ...args, "--beside", "place", "--format", "table"]);
  expect(text.match(/^a What the desk counts$/gm)).toHaveLength(1);
  expect(text).toContain("place by place, on one scale, each counted alone");
  expect(text).toMatch(/\nNineveh\nMONTH [\s\S]*on record\n\nAnbar\nMONTH /);
});

describe("by month", () => {
  test("a month without incidents is told apart by whether somebody watched", () => {
    const found = cells(...WINTER, "--kind", "explosion", "--place", "gazetteer/iq");
    expect(found.map(({ bucket, count }) => [bucket.key, count.is])).toEqual([
      ["2018-11", "not-covered"],
      ["2018-12", "not-covered"],
      ["2019-01", "none-reported"],
      ["2019-02", "observed"],
      ["2019-03", "not-covered"],
    ]);
  });

  test("what has no first day is in no cell, and is said", () => {
    const text = ask([...WINTER, "--place", "gazetteer/iq", "--format", "table"]);
    // The checkpoint was some day up to 20 February, whenever that began.
    expect(text).toContain("1 incident in no cell: the first day is not known");
    expect(text).toContain("3 incidents on record");
  });

  test("the picture has a hatch with its word, a tick with 0, and the letter of who watched", () => {
    const text = ask([...WINTER, "--kind", "explosion", "--format", "table"]);
    expect(text).toMatch(/2018-12 +╱+ +nobody watched/);
    expect(text).toMatch(/2019-01 +·0 +none reported .* a$/m);
    expect(text).toMatch(/2019-02 .* 1 .*1 for sure/);
    expect(text).toContain("a What the desk counts");
    expect(text).toContain("╱╱╱ nobody watched");
    expect(text).toContain("a cell without any is not zero");
  });

  test.each([40, 60, 80, 200])("%i columns are enough", (columns) => {
    const text = ask([...WINTER, "--format", "table"], columns);
    for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
  });
});

test("V19: people harmed stand in each row, and a cell that nobody tells of is not zero", () => {
  const found = cells(...WINTER, "--place", "gazetteer/iq", "--harm", "killed");
  for (const { count, killed } of found)
    if (count.is !== "observed") expect(killed.count).toEqual(count);
    else expect(killed.telling + killed.silent).toBeGreaterThan(0);
  expect(found.some(({ killed }) => killed.count.is === "observed")).toBe(true);
  const text = ask([...WINTER, "--place", "gazetteer/iq", "--harm", "killed", "--format", "table"]);
  expect(text).toContain("KILLED");
  expect(text).toMatch(/told by|TOLD BY/);
  const csv = ask([...WINTER, "--place", "gazetteer/iq", "--harm", "killed", "--format", "csv"]);
  expect(csv.split("\n")[0]).toMatch(/killed,killed_words,killed_low,killed_high,telling,silent/);
});

test("a break is a rule with what changed, and a month that is cut says why", () => {
  const days = ["--from", "2018-12-01", "--to", "2019-03-15", "--place", "gazetteer/iq"];
  const text = ask(["--by", "month", ...days, "--kind", "explosion", "--format", "table"]);
  expect(text).toMatch(/^┈┈.*\n2019-01 /m);
  expect(text).toContain("break before 2019-01: What the desk counts begins");
  expect(text).toContain("2019-03 is not whole: the days asked for begin or end in it");
  expect(text).toMatch(/^2019-03…/m);
});

test("like for like says what it leaves out and why, and a split who did it", () => {
  const days = ["--from", "2018-12-01", "--to", "2019-03-31", "--place", "gazetteer/iq"];
  const alike = ask(["--by", "month", ...days, "--like-for-like", "--format", "table"]);
  expect(alike).toContain("like for like: 0 incidents kept, 3 left out; nobody on record watched");
  expect(alike).toContain("left out: What the desk counts, which begins later");
  const split = ask(["--by", "month", ...days, "--split", "attribution", "--format", "table"]);
  expect(split).toContain("▨ 1 or more, □ 0 or more, nobody 0 or more");
});

test("by day there is a cell for each day", () => {
  const found = cells("--by", "day", "--from", "2019-02-16", "--to", "2019-02-18");
  expect(found.map(({ bucket }) => bucket.key)).toEqual(["2019-02-16", "2019-02-17", "2019-02-18"]);
});

test("by governorate no days are needed, and names stand for ids", () => {
  const text = ask(["--by", "governorate", "--format", "table"]);
  expect(text).toMatch(/^GOVERNORATE/);
  expect(text).toMatch(/^Anbar .*├▶ +1 or more +1 without a number +a$/m);
  expect(text).toMatch(/^Nineveh .*├▶ +2 or more +2 for sure +a$/m);
  expect(text).not.toMatch(/^gazetteer\//m);
});

test("csv has a line for each cell, and an open end is an empty cell", () => {
  const lines = ask([...WINTER, "--kind", "explosion", "--format", "csv"])
    .trim()
    .split("\r\n");
  expect(lines[0]).toBe(
    "cell,place,earliest,latest,count,words,low,high,sure,possible,beyond,coverage,breaks_before,partial",
  );
  expect(lines).toHaveLength(6);
  expect(lines[3]).toBe(
    "2019-01,Iraq,2019-01-01,2019-01-31,none-reported,none reported,,,0,0,0,demo/watch,yes,",
  );
});

test("json is the whole answer", () => {
  const answer = JSON.parse(ask([...WINTER, "--format", "json"]));
  expect(answer.cells).toHaveLength(5);
  expect(answer).toMatchObject({ by: "month", ledger: { position: 2 } });
});

test("L5: as known before the batch nobody watched and nothing was", () => {
  const found = cells(...WINTER, "--place", "gazetteer/iq", "--known-at", "1");
  expect(found.map(({ count }) => count.is)).toEqual(Array(5).fill("not-covered"));
});

test.each([
  [["--from", "2019-02-01"], "needs --from and --to"],
  [["--from", "2019-03-01", "--to", "2019-02-01"], "--to: lies before from"],
  [["--by", "week", "--from", "2019-02-01", "--to", "2019-03-01"], '--by does not know "week"'],
  [
    ["--by", "day", "--from", "1800-01-01", "--to", "2019-03-01"],
    "--to: lies too far from from: at most 3 years by day",
  ],
])("%j is refused in one sentence", (args, words) => {
  const { status, stdout, stderr } = run(["series", ...args, "--db", database]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^sitrep: [^\n]*\n$/);
  expect(stderr).toContain(words);
});
