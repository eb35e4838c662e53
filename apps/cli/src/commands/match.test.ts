import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

/** Another desk's two records, of which one is the sample's market bomb. */
const OTHER = {
  dataset: { ...SAMPLE.dataset, id: "other", title: "Other" },
  actors: [{ id: "other/tg", name: "TG", kind: "armed-group" }],
  sources: [{ id: "other/desk", kind: "outlet", identity: { is: "named", name: "Another desk" } }],
  documents: [{ id: "other/story", title: "A story", publisher: "other/desk" }],
  incidents: [
    {
      id: "other/bomb",
      title: "A bomb at the market",
      kind: "explosion",
      when: "2019-02-17",
      where: {
        place: "gazetteer/iq-nineveh-mosul",
        precision: "settlement",
        point: { lat: 36.35, lon: 43.14 },
      },
      parties: [{ role: "perpetrator", actor: "other/tg", attribution: "claimed" }],
      harm: [
        {
          effect: "killed",
          who: "unknown",
          quantity: { form: "coded", low: 3, best: 5, high: 6, unit: "person" },
        },
      ],
      reports: [{ document: "other/story" }],
    },
    {
      id: "other/levy",
      title: "Money is taken in Anbar",
      kind: "extortion",
      when: "2018-08/2019-02",
      where: { place: "gazetteer/iq-anbar", precision: "governorate" },
      extent: "pattern",
      reports: [{ document: "other/story" }],
    },
  ],
};

let loaded = "";
beforeAll(() => {
  build();
  loaded = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
  const path = writeCollection(folder.path, OTHER, "other.json");
  const { status, stderr } = run(["load", path, "--db", loaded]);
  if (status !== 0) throw new Error(stderr);
});
beforeEach(() => {
  database = join(folder.path, "own.db");
  rmSync(database, { force: true });
  copyFileSync(loaded, database);
});
afterAll(() => folder.remove());

function ask(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = run([...args, "--db", database], { env });
  return { status, stdout, stderr };
}

function answer(...args: readonly string[]): string {
  const { status, stdout, stderr } = ask(args, { COLUMNS: "120" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

const REASON = ["--reason", "Both tell of one bomb."];
const SAME = ["judge", "demo/market-bomb", "other/bomb", "same", ...REASON, "--author", "A Desk"];

describe("sitrep match", () => {
  test("M1: draws both sides beside each other, with every reason and its rule", () => {
    const text = answer("match", "demo", "other", "--format", "table");
    expect(text).toMatch(/^1\. strong, \d+ points$/m);
    expect(text).toMatch(/^when +17 Feb 2019 +17 Feb 2019 +\+ the same day \[M2\]$/m);
    expect(text).toMatch(/^where +• Mosul +• Mosul +\+ the same place \[M3\]$/m);
    expect(text).toMatch(/^who +▨ The Group +□ TG +\+ an actor in common \[M5\]$/m);
    expect(text).toMatch(/^harm +at least 4 killed .*coded 3–6/m);
    expect(text).toContain("demo/market-bomb\nother/bomb\n");
    expect(text).toContain("2 pairs: 1 strong, 1 fair");
    expect(text).toContain("are no probability");
  });

  test("a narrow terminal stands the two below each other, and no line is wider than it", () => {
    const { stdout } = ask(["match", "demo", "other", "--format", "table"], { COLUMNS: "48" });
    expect(stdout).toMatch(/^when +17 Feb 2019\n +17 Feb 2019\n +\+ the same day \[M2\]$/m);
    const wide = stdout.split("\n").filter((line) => line.length > 48);
    expect(wide).toEqual([]);
  });

  test("gives a pipe one pair a line, all of them unless it is told how many", () => {
    const lines = answer("match", "demo", "other", "--least", "weak").trim().split("\n");
    const pairs = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(pairs.length).toBeGreaterThan(2);
    expect(Object.keys(pairs[0] ?? {}).toSorted()).toEqual([
      "left",
      "points",
      "reasons",
      "right",
      "rivals",
      "strength",
    ]);
    const one = answer("match", "demo", "other", "--least", "weak", "--limit", "1");
    expect(one.trim().split("\n")).toEqual(lines.slice(0, 1));
  });

  test("gives a spreadsheet a row for each pair", () => {
    const [head, first] = answer("match", "demo", "other", "--format", "csv").split("\n");
    expect(head).toContain("strength,points,left,right");
    expect(first).toContain("strong,");
    expect(first).toContain("demo/market-bomb,other/bomb");
  });

  test("what is wrong with the question is one sentence", () => {
    for (const [args, words] of [
      [["match", "demo", "nothing"], "there is no dataset nothing here"],
      [["match", "demo", "--least", "stron"], "did you mean strong?"],
      [["match"], "missing required argument"],
    ] as const) {
      const { status, stderr } = ask(args);
      expect(status).toBeGreaterThan(0);
      expect(stderr).toMatch(/^sitrep: \S[^\n]*\n$/);
      expect(stderr).toContain(words);
    }
  });
});

describe("sitrep judge", () => {
  test("J1: writes a judgement, which the page of both incidents and the counts tell of", () => {
    expect(answer(...SAME, "--format", "table")).toContain(
      "same  Both records are about one thing.",
    );
    const page = answer("show", "other/bomb", "--format", "table");
    expect(page).toContain("said to be the same as: =A car bomb in a market  demo/market-bomb");
    expect(page).toContain("Both tell of one bomb. A Desk");
    const days = ["--from", "2019-02-01", "--to", "2019-02-28", "--place", "gazetteer/iq-nineveh"];
    const series = answer("series", ...days, "--count", "cluster", "--format", "json");
    const byRecord = answer("series", ...days, "--format", "json");
    expect([JSON.parse(series).total, JSON.parse(byRecord).total]).toEqual([2, 3]);
    const drawn = answer("series", ...days, "--count", "cluster", "--format", "table");
    expect(drawn.replaceAll("\n", " ")).toContain(
      "1 record counted with another of the same incident",
    );
    expect(answer("match", "demo", "other", "--format", "table")).toContain(
      "1 more pair left out, because somebody judged them",
    );
  });

  test("J3: takes a judgement back, and says so where there is none", () => {
    answer(...SAME);
    const back = answer(
      "judge",
      "demo/market-bomb",
      "other/bomb",
      "--withdraw",
      "--author",
      "A Desk",
    );
    expect(JSON.parse(back)).toMatchObject({ withdrawn: true, judgement: { verdict: "same" } });
    expect(answer("show", "other/bomb", "--format", "table")).not.toContain("said to be the same");
    const again = ask([
      "judge",
      "demo/market-bomb",
      "other/bomb",
      "--withdraw",
      "--author",
      "A Desk",
    ]);
    expect([again.status, again.stderr]).toEqual([
      1,
      "sitrep: A Desk judged nothing of demo/market-bomb and other/bomb in judgements-a-desk\n",
    ]);
  });

  test("prints a judgement that can be loaded, and writes nothing then", () => {
    const yaml = answer(...SAME, "--print");
    expect(yaml).toContain("verdict: same");
    expect(answer("show", "other/bomb", "--format", "table")).not.toContain("said to be the same");
    const path = join(folder.path, "judged.yaml");
    writeFileSync(path, yaml);
    expect(run(["load", path, "--db", database]).stderr).toBe("");
    expect(answer("show", "other/bomb", "--format", "table")).toContain("said to be the same as");
  });

  test.each([
    ["no verdict", ["demo/market-bomb", "other/bomb"], 2, "the verdict is missing"],
    ["a wrong verdict", ["demo/market-bomb", "other/bomb", "sane"], 2, "did you mean same?"],
    ["no reason", ["demo/market-bomb", "other/bomb", "same"], 2, "needs its reason"],
    [
      "a record that is not there",
      ["demo/market-bomb", "other/bmob", "same", ...REASON],
      1,
      "other/bomb",
    ],
    [
      "another kind",
      ["demo/market-bomb", "demo/exactly", "same", ...REASON],
      1,
      "is of another kind",
    ],
    ["itself", ["other/bomb", "other/bomb", "same", ...REASON], 1, "is the same record as left"],
    [
      "a name without letters of an id",
      ["demo/market-bomb", "other/bomb", "same", ...REASON, "--author", "مكتب"],
      2,
      "name one with --dataset",
    ],
  ])("%s is a sentence", (_, args, code, words) => {
    const { status, stderr } = ask(["judge", ...args]);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/Error:|\.ts:\d/);
  });
});
