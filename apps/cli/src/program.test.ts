import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMMANDS } from "./command-list.ts";
import {
  build,
  databaseOf,
  run,
  shell,
  temporaryFolder,
  writeCollection,
} from "./program.fixture.ts";
import { SAMPLE } from "./sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
});

afterAll(() => folder.remove());

/** The program on the sample. */
function ask(...args: readonly string[]) {
  return run([...args, "--db", database]);
}

/** One sentence, and nothing that a person at a terminal has no use for. */
function expectSentence(stderr: string): void {
  expect(stderr).toMatch(/^sitrep: \S[^\n]*\n$/);
  expect(stderr).not.toMatch(/\bat \S+ \(|node:internal|Error:|\.ts:\d/);
}

describe("exit codes and sentences", () => {
  test.each([
    ["an unknown command", ["incidnts"], 2, 'unknown command "incidnts"; did you mean incidents?'],
    ["an unknown flag", ["incidents", "--knd", "x"], 2, "did you mean --kind?"],
    ["a flag without its value", ["incidents", "--kind"], 2, "argument missing"],
    ["words where none belong", ["incidents", "foo"], 2, 'does not know what to do with "foo"'],
    [
      "a value that is not known",
      ["incidents", "--kind", "explosoin"],
      2,
      "did you mean explosion?",
    ],
    ["a day that is none", ["incidents", "--from", "2019-02-30"], 2, '--from "2019-02-30"'],
    ["a number that is none", ["incidents", "--limit", "many"], 2, '--limit "many"'],
    ["a number out of bounds", ["incidents", "--limit", "9999"], 2, "at most 200"],
    ["a cursor of another list", ["incidents", "--after", "nonsense"], 2, "is not a cursor"],
    ["an unknown form", ["incidents", "--format", "xml"], 2, '--format does not know "xml"'],
    ["a form that a command lacks", ["sources", "--format", "geojson"], 2, 'has no form "geojson"'],
    ["a moment that is none", ["incidents", "--known-at", "soon"], 2, '--known-at "soon"'],
    ["an argument that is missing", ["cite", "add", "x"], 2, "missing required argument"],
    ["a verb that is missing", ["cite"], 2, "sitrep cite add <document> <file>"],
    ["two places at once", ["incidents", "--server", "http://localhost:1"], 2, "give one of them"],
    ["a search for nothing", ["search"], 2, "needs words"],
    ["a series without days", ["series"], 2, "needs --from and --to"],
    ["a batch that is none", ["log", "zero"], 2, '"zero" is no batch'],
    ["a batch that is not there", ["log", "99"], 1, "99"],
    ["the browser in a pipe", ["browse"], 2, "needs a terminal at both ends"],
    ["an id of nothing", ["show", "demo/zzzzzzzz"], 1, "there is no record"],
  ])("%s", (_, args, status, words) => {
    const { stderr, stdout, ...result } = ask(...args);
    expect(result.status).toBe(status);
    expectSentence(stderr);
    expect(stderr).toContain(words);
    expect(stdout).toBe("");
  });

  test("without a command and without a terminal it says what to do", () => {
    const { status, stderr } = run([], { env: { SITREP_DB: database } });
    expect(status).toBe(2);
    expectSentence(stderr);
  });

  test("help names every command, and is no failure", () => {
    const { status, stdout } = run(["--help"]);
    expect(status).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(`\n  ${name.split(" ")[0]}`);
  });

  test("the help of a command names its flags and what they take", () => {
    const { status, stdout } = run(["estimates", "--help"]);
    expect(status).toBe(0);
    for (const part of ["--metric", "fighters-present", "--known-at", "--sure"])
      expect(stdout).toContain(part);
  });

  test("an id that is half remembered gets those near it", () => {
    const { status, stderr } = ask("show", "demo/market-bom");
    expect(status).toBe(1);
    expect(stderr).toContain("demo/market-bomb  =A car bomb in a market");
  });
});

describe("databases that cannot be read", () => {
  test("none there", () => {
    const { status, stderr } = run(["incidents", "--db", join(folder.path, "none.db")]);
    expect(status).toBe(1);
    expectSentence(stderr);
    expect(stderr).toContain("there is no database at");
    expect(existsSync(join(folder.path, "none.db"))).toBe(false);
  });

  test("a damaged one", () => {
    const damaged = join(folder.path, "damaged.db");
    const bytes = readFileSync(database);
    writeFileSync(damaged, bytes.fill(0x55, 4096));
    const { status, stderr } = run(["incidents", "--db", damaged]);
    expect(status).toBe(1);
    expectSentence(stderr);
    expect(stderr).toContain("damaged");
  });

  test("a file of another kind", () => {
    const other = join(folder.path, "other.db");
    writeFileSync(other, "hello ".repeat(1000));
    const { status, stderr } = run(["incidents", "--db", other]);
    expect(status).toBe(1);
    expectSentence(stderr);
  });

  test("a folder", () => {
    const { status, stderr } = run(["incidents", "--db", folder.path]);
    expect(status).toBe(1);
    expectSentence(stderr);
  });

  test("one in a place that may not be written, for a load", () => {
    const { status, stderr } = run([
      "load",
      join(folder.path, "sample.json"),
      "--db",
      "/proc/x/a.db",
    ]);
    expect(status).toBe(1);
    expectSentence(stderr);
  });

  test("a copy that may not be written is read all the same", () => {
    const place = join(folder.path, "read-only");
    mkdirSync(place);
    const copy = join(place, "a.db");
    copyFileSync(database, copy);
    chmodSync(copy, 0o444);
    chmodSync(place, 0o555);
    const { status, stdout } = run(["actors", "--db", copy]);
    chmodSync(place, 0o755);
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(2);
  });
});

describe("where output goes", () => {
  test("a reader that leaves early is no failure", () => {
    const { stdout, stderr, status } = shell(
      `{ sitrep places --db "$DATABASE"; echo "exit $?" >&2; } | head -n 1`,
      { env: { DATABASE: database } },
    );
    expect(status).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr).toBe("exit 0\n");
  });

  test.skipIf(!existsSync("/dev/full"))("a disk that is full is said", () => {
    const { stderr, status } = shell(`sitrep incidents --db "$DATABASE" > /dev/full`, {
      env: { DATABASE: database },
    });
    expect(status).toBe(1);
    expectSentence(stderr);
    expect(stderr).toContain("the disk is full");
  });

  test("a pipe gets a record a line, whole", () => {
    const lines = ask("places").stdout.trim().split("\n");
    expect(lines.length).toBeGreaterThan(200);
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("a pipe gets no colour, unless it is forced, and NO_COLOR comes first", () => {
    const colours = (env: Readonly<Record<string, string>>): boolean =>
      run(["incidents", "--db", database, "--format", "table"], { env }).stdout.includes("\u001B[");
    expect(colours({})).toBe(false);
    expect(colours({ FORCE_COLOR: "1" })).toBe(true);
    expect(colours({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
  });

  test("a locale without UTF-8 gets ASCII in tables, and UTF-8 in data", () => {
    const env = { LANG: "C", LC_ALL: "C" };
    const table = run(["estimates", "--db", database, "--format", "table"], { env }).stdout;
    expect(table).toMatch(/^[\x20-\x7e\n]*$/);
    expect(table).toContain("|");
    const data = run(["places", "--db", database, "--q", "Anbar"], { env }).stdout;
    expect(data).toContain("الأنبار");
  });

  test.each([50, 80, 120, 200])("a table of %i columns is no wider than that", (columns) => {
    const env = { COLUMNS: String(columns) };
    for (const noun of ["incidents", "estimates", "sources", "claims", "documents", "actors"]) {
      const { stdout } = run([noun, "--db", database, "--format", "table"], { env });
      for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });
});
