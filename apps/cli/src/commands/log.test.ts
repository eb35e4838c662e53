import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
  const [first, ...rest] = SAMPLE.incidents;
  const edited = {
    ...SAMPLE,
    incidents: [{ ...first, when: "2019-02-18" }, ...rest.slice(1)],
    actors: [...SAMPLE.actors, { id: "demo/third", name: "A third", kind: "armed-group" }],
  };
  const words = ["--author", "The desk", "--reason", "a\u001B[31m day later"];
  const again = run(["load", writeCollection(folder.path, edited), "--db", database, ...words]);
  if (again.status !== 0) throw new Error(`the second load was refused: ${again.stderr}`);
});

afterAll(() => folder.remove());

function log(...args: readonly string[]): string {
  const { status, stdout, stderr } = run(["log", ...args, "--db", database], {
    env: { COLUMNS: "120" },
  });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout;
}

function items(...args: readonly string[]) {
  return log(...args)
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe("the batches", () => {
  test("L1: are listed newest first, each with the hash of the one before", () => {
    const found = items();
    expect(found.map(({ position }) => position)).toEqual([3, 2, 1]);
    expect(found[0]).toMatchObject({
      author: "The desk",
      dataset: "demo",
      created: 1,
      amended: 1,
      retracted: 1,
    });
    expect(found[0].previous).toBe(found[1].hash);
    expect(found[1].previous).toBe(found[2].hash);
  });

  test("go on from one, and so many at once", () => {
    expect(items("--before", "3").map(({ position }) => position)).toEqual([2, 1]);
    expect(items("--limit", "1").map(({ position }) => position)).toEqual([3]);
  });

  test("stand in a table, without what a reason would do to the terminal", () => {
    const text = log("--format", "table");
    expect(text).toMatch(/^BATCH +WHEN +WHY +CHANGES/);
    expect(text).toContain("1 created, 1 amended, 1 retracted");
    expect(text).toContain("a[31m day later");
    expect(text).not.toContain("\u001B");
    expect(text).toContain("3 batches; sitrep log BATCH shows what one of them changed");
  });

  test("L5: are as many as were known", () => {
    expect(items("--known-at", "2").map(({ position }) => position)).toEqual([2, 1]);
  });
});

describe("one batch", () => {
  test("tells what it changed", () => {
    const changes = new Map(items("3").map(({ id, change }) => [id, change]));
    expect(Object.fromEntries(changes)).toEqual({
      "demo/checkpoint": "retracted",
      "demo/market-bomb": "amended",
      "demo/third": "created",
    });
  });

  test("can be narrowed and walked through", () => {
    expect(items("3", "--kind", "actor").map(({ id }) => id)).toEqual(["demo/third"]);
    const first = JSON.parse(log("1", "--limit", "5", "--format", "json"));
    expect(first.changes).toHaveLength(5);
    const second = items("1", "--limit", "5", "--after", String(first.next));
    expect(second).toHaveLength(5);
    const seen = new Set([...first.changes, ...second].map(({ id }) => id));
    expect(seen.size).toBe(10);
  });

  test("is a page with labels, and names a record that is gone", () => {
    const text = log("3", "--format", "table");
    expect(text).toMatch(/^Batch 3, /);
    expect(text).toContain("(by The desk, in demo)");
    expect(text).toMatch(/retracted +incident +A checkpoint near Mosul/);
    expect(text).toMatch(/hash [0-9a-f]{64}/);
  });
});

test.each([
  [["0"], 2, '"0" is no batch'],
  [["4"], 1, "4"],
  [["--after", "3"], 2, "sitrep log takes no --after"],
  [["3", "--before", "2"], 2, "sitrep log BATCH takes no --before"],
  [["--before", "none"], 2, '--before "none"'],
])("%j is refused in one sentence", (args, code, words) => {
  const { status, stdout, stderr } = run(["log", ...args, "--db", database]);
  expect([status, stdout]).toEqual([code, ""]);
  expect(stderr).toMatch(/^sitrep: [^\n]*\n$/);
  expect(stderr).toContain(words);
});

describe("changes over several batches", () => {
  test("L14: corrections are found at once, with what they changed", () => {
    const found = items("--corrections");
    expect(found.map(({ batch }) => batch.position)).toEqual([3]);
    const changes = found[0].changes.map(({ id, change }: Record<string, string>) => [id, change]);
    expect(new Map(changes)).toEqual(
      new Map([
        ["demo/market-bomb", "amended"],
        ["demo/checkpoint", "retracted"],
      ]),
    );
    const text = log("--corrections", "--format", "table");
    expect(text).toMatch(/amended incident .*demo\/market-bomb/);
    expect(text).toMatch(/when +2019-02-17 → 2019-02-18|when +\S+ → 2019-02-18/);
    expect(text).not.toContain("\u001B");
  });

  test("L14: are narrowed by kind, batch and day", () => {
    expect(items("--since", "2", "--kind", "actor")[0].tally).toEqual([
      { kind: "actor", change: "created", count: 1 },
    ]);
    expect(items("--since", "3")).toEqual([]);
    expect(items("--from", "2999-01-01")).toEqual([]);
  });

  test("L15: what became of a list, and of a record, is told", () => {
    const [list] = items("--since", "2", "--of", "/incidents");
    expect(list).toMatchObject({
      is: "list",
      entered: { count: 0 },
      changed: { count: 1, items: [{ id: "demo/market-bomb" }] },
      left: { count: 1, items: [{ id: "demo/checkpoint" }], hidden: 0 },
    });
    const text = log("--since", "2", "--of", "/incidents", "--format", "table");
    expect(text).toMatch(/counted by record: \d+ earlier, \d+ now/);
    const record = items("--since", "2", "--of", "demo/market-bomb");
    expect(record.map(({ position, change }) => [position, change])).toEqual([[3, "amended"]]);
  });
});

test.each([
  [["--of", "/incidents"], "--of goes with --since"],
  [["--since", "2", "--of", "/nothing"], "/nothing is no list of records"],
  [["--since", "2", "--of", "/incidents?kind=nonsense"], "kind=nonsense"],
  [["--since", "2", "--of", "/incidents", "--kind", "actor"], "takes no --kind"],
  [["--corrections", "--change", "created"], "leave one out"],
])("%j is refused in one sentence", (args, words) => {
  const { status, stdout, stderr } = run(["log", ...args, "--db", database]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^sitrep: [^\n]*\n$/);
  expect(stderr).toContain(words);
});
