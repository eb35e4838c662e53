import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { build, ownCollection, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let count = 0;
let database = "";

beforeAll(build);
beforeEach(() => {
  count += 1;
  database = join(folder.path, `${count}`, "sitrep.db");
});
afterAll(() => folder.remove());

function load(...args: readonly string[]) {
  return run(["load", ...args, "--db", database, "--format", "table"]);
}

function batches(): readonly { readonly author: string; readonly reason: string }[] {
  return JSON.parse(run(["log", "--format", "json", "--db", database]).stdout).items;
}

describe("loading", () => {
  test("brings the gazetteer first, and writes nothing the second time", () => {
    const path = writeCollection(folder.path, SAMPLE);
    const first = load(path);
    expect(first.stderr).toBe("");
    expect(first.stdout).toMatch(/^gazetteer: batch 1: \d+ created\n.*: batch 2: \d+ created\n$/);
    const second = load(path);
    expect(second.stdout).toMatch(
      /^gazetteer: nothing to write: \d+ unchanged\n.*: nothing to write/,
    );
    expect(batches()).toHaveLength(2);
  });

  test("keeps the author and the reason, and without them says nothing of the machine", () => {
    const path = writeCollection(folder.path, SAMPLE);
    load(path, "--author", "The desk", "--reason", "the first count");
    expect(batches()[0]).toMatchObject({ author: "The desk", reason: "the first count" });
    database = `${database}.other`;
    load(path);
    expect(batches()[0]).toMatchObject({ author: "local", reason: "edition 1 of Demo" });
    expect(JSON.stringify(batches())).not.toContain(folder.path);
  });

  test("takes the author from the environment", () => {
    const path = writeCollection(folder.path, SAMPLE);
    run(["load", path, "--db", database], { env: { SITREP_AUTHOR: "Somebody" } });
    expect(batches()[0]?.author).toBe("Somebody");
  });

  test("writes exactly what changed", () => {
    load(writeCollection(folder.path, SAMPLE));
    const { stdout } = load(writeCollection(folder.path, { ...SAMPLE, claims: [] }));
    expect(stdout).toMatch(/batch 3: 1 retracted, \d+ unchanged/);
  });

  test("tells a program how many and which, the first 20 unless all are asked for", () => {
    const path = writeCollection(folder.path, SAMPLE);
    const answers = (...args: readonly string[]) =>
      run(["load", path, "--db", database, ...args])
        .stdout.trim()
        .split("\n")
        .map((line) => JSON.parse(line));
    const [gazetteer, sample] = answers();
    expect(sample).toMatchObject({ path, dataset: "demo", position: 2, unchanged: 0, issues: [] });
    expect(gazetteer.created.count).toBeGreaterThan(400);
    expect(gazetteer.created.ids).toHaveLength(20);
    expect(gazetteer.created.more).toBe(gazetteer.created.count - 20);
    expect(gazetteer.retracted).toEqual({ count: 0, ids: [], more: 0 });
    database = `${database}.other`;
    const [whole] = answers("--ids");
    expect(whole.created.ids).toHaveLength(gazetteer.created.count);
    expect(whole.created).toMatchObject({ count: gazetteer.created.count, more: 0 });
    const [nothing] = answers();
    expect(nothing).toMatchObject({ position: null, unchanged: gazetteer.created.count });
  });

  test("takes the project's own collection", () => {
    const { status, stderr } = load(ownCollection);
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });
});

describe("the place of a new database", () => {
  test("is made, with the folders above it", () => {
    database = join(folder.path, "a", "b", "c", "sitrep.db");
    expect(load(writeCollection(folder.path, SAMPLE)).status).toBe(0);
    expect(existsSync(database)).toBe(true);
  });

  test.each([
    ["below a file", () => join(writeCollection(folder.path, SAMPLE), "x", "a.db"), "a file"],
    ["where no folder can be", () => "/proc/sitrep/x/a.db", "no folder can be made there"],
    ["in a folder that may not be written", () => "/sys/kernel/a.db", "may be written"],
    ["in one below that", () => "/sys/kernel/sitrep/a.db", "may not be written"],
    ["at a folder", () => folder.path, "is a folder; name a file in it with --db"],
  ])("%s it is refused in one sentence", (_, place, words) => {
    database = place();
    // Other systems have no such folders, and say so in other words.
    const isHere = process.platform === "linux" || database.startsWith(folder.path);
    const { status, stdout, stderr } = load(writeCollection(folder.path, SAMPLE));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^sitrep: [^\n]+\n$/);
    expect(stderr).toContain(isHere ? words : database);
  });
});

describe("a collection with a fault", () => {
  const [first, ...rest] = SAMPLE.incidents;
  const faults: readonly [string, object, string][] = [
    ["an unknown key", { ...first, knd: 1 }, "unknown key"],
    [
      "a reference to nothing",
      { ...first, reports: [{ document: "demo/artcle" }] },
      'Did you mean "demo/article"?',
    ],
    ["an impossible date", { ...first, when: "2019-02-30" }, "the calendar does not have"],
    ["an id used twice", { ...first, id: "demo/levy" }, "id is used twice"],
    [
      "a negative count",
      {
        ...first,
        harm: [
          {
            effect: "killed",
            who: "civilians",
            quantity: { form: "exactly", value: -1, unit: "person" },
          },
        ],
      },
      "must not be negative",
    ],
  ];

  test.each(faults)(
    "%s is told with file and line, and nothing is written",
    (_, incident, words) => {
      const path = join(folder.path, "faulty.json");
      writeFileSync(path, JSON.stringify({ ...SAMPLE, incidents: [incident, ...rest] }, null, 1));
      const { status, stderr, stdout } = load(path);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(words);
      expect(stderr).toMatch(/faulty\.json:\d+:\d+: /);
      expect(stderr).toMatch(/\nsitrep: nothing was written: \d+ faults?, named above\n$/);
      expect(existsSync(database)).toBe(false);
    },
  );

  test("keeps the others of the same load out too", () => {
    const sound = writeCollection(folder.path, SAMPLE, "sound.json");
    const faulty = join(folder.path, "broken.yaml");
    writeFileSync(faulty, "dataset: [\n");
    expect(load(sound, faulty).status).toBe(1);
    expect(existsSync(database)).toBe(false);
  });

  test("a module that throws is a sentence", () => {
    const path = join(folder.path, "throws.ts");
    writeFileSync(path, "throw new Error('no luck');\n");
    const { status, stderr } = load(path);
    expect(status).toBe(1);
    expect(stderr).toBe(
      `${path}:1: threw Error: no luck\nsitrep: nothing was written: 1 fault, named above\n`,
    );
  });

  test("a path that is not there is a sentence", () => {
    const { status, stderr } = load(join(folder.path, "none"));
    expect(status).toBe(1);
    expect(stderr).toContain("none: is not there");
  });
});

describe("checking", () => {
  test("finds the same faults without a database, and makes none", () => {
    const faulty = { ...SAMPLE, incidents: [{ ...SAMPLE.incidents[0], kind: "explosoin" }] };
    const path = writeCollection(folder.path, faulty);
    const { status, stdout, stderr } = run(["check", path, "--db", database, "--format", "table"]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain('Did you mean "explosion"?');
    expect(stdout).toContain("1 fault: it would be refused");
    expect(existsSync(database)).toBe(false);
  });

  test("a sound collection is sound, and the project's own is", () => {
    for (const path of [writeCollection(folder.path, SAMPLE), ownCollection]) {
      const { status, stdout } = run(["check", path, "--db", database, "--format", "table"]);
      expect(stdout).toMatch(/: \d+ records, sound/);
      expect(status).toBe(0);
    }
  });

  test("what one collection lacks may be in the other, or on record", () => {
    const judgements = {
      dataset: { ...SAMPLE.dataset, id: "other" },
      judgements: [
        {
          id: "other/j",
          left: "demo/market-bomb",
          right: "demo/levy",
          verdict: "different",
          reason: "Other days.",
          author: "A desk",
        },
      ],
    };
    mkdirSync(join(folder.path, "pair"));
    const other = writeCollection(join(folder.path, "pair"), judgements);
    const own = writeCollection(folder.path, SAMPLE);
    expect(run(["check", other, "--db", database]).status).toBe(1);
    expect(run(["check", own, other, "--db", database]).status).toBe(0);
    load(own);
    expect(run(["check", other, "--db", database]).status).toBe(0);
  });

  test("in a pipe each issue is a line", () => {
    const path = writeCollection(folder.path, { dataset: { id: "Not An Id" } });
    const lines = run(["check", path, "--db", database]).stdout.trim().split("\n");
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ severity: "reject", file: path });
  });
});

test("a server takes no records", () => {
  const path = writeCollection(folder.path, SAMPLE);
  const { status, stderr } = run(["load", path, "--server", "http://localhost:3130"]);
  expect(status).toBe(2);
  expect(stderr).toContain("a server takes no records");
});
