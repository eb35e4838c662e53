import { spawn } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMIT } from "../child.fixture.ts";
import { build, command, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
const database = join(folder.path, "none.db");

beforeAll(build);
afterAll(() => folder.remove());

const SOUND = `dataset:
  id: d
  title: A dataset
  publisher: A desk
  licence: CC BY 4.0
  edition: "1"
  citation: A desk, 2026.
  redistributable: true
sources:
  - { id: d/desk, kind: outlet, identity: { is: named, name: A desk } }
documents:
  - id: d/one
    title: One
    publisher: d/desk
incidents:
  - id: d/bomb
    title: A bomb
    kind: explosion
    when: 2019-02-17
    where:
      place: gazetteer/iq-kirkuk-hawija-district
      precision: district
    reports:
      - document: d/one
`;

function write(name: string, text: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, text);
  return path;
}

function check(...args: readonly string[]) {
  return run(["check", ...args, "--db", database]);
}

/** What a person is shown. */
function shown(...args: readonly string[]): string {
  return check(...args, "--format", "table").stdout;
}

describe("a fault", () => {
  test.each([
    ["an unknown key", ["edition:", "editoin:"], 'unknown key: "editoin"; did you mean "edition"?'],
    ["an unknown word", ["kind: explosion", "kind: explosoin"], 'Did you mean "explosion"?'],
    ["an id of nothing", ["document: d/one", "document: d/oen"], 'Did you mean "d/one"'],
    [
      "a misspelled place",
      ["iq-kirkuk-hawija-district", "iq-kirkuk-hawja-district"],
      'Did you mean "gazetteer/iq-kirkuk-hawija-district" (Hawija District)?',
    ],
    [
      "the name of a place",
      ["gazetteer/iq-kirkuk-hawija-district", "Hawija district"],
      'Did you mean "gazetteer/iq-kirkuk-hawija-district" (Hawija District)?',
    ],
    ["the name of a source", ["publisher: d/desk", "publisher: A desk"], 'Did you mean "d/desk" (A desk)?'], // prettier-ignore
  ])("%s is told with what was probably meant", (_, [right = "", wrong = ""], words) => {
    const { stdout, status } = check(write("meant.yaml", SOUND.replace(right, wrong)), "--format", "table"); // prettier-ignore
    expect(status).toBe(1);
    expect(stdout.replaceAll(/\n {2}/g, " ")).toContain(words);
  });

  test("is shown with its line and a caret below the place", () => {
    const path = write("caret.yaml", SOUND.replace("2019-02-17", "2019-02-30"));
    const [first, ...more] = shown(path).split("\n");
    expect(first?.startsWith(`${path}:19:11: d/bomb when: names a day`)).toBe(true);
    expect(more.slice(-5)).toEqual([
      "  19 │     when: 2019-02-30",
      "     │           ^",
      "",
      `${path}: 1 fault: it would be refused`,
      "",
    ]);
  });

  test("of a long line is shown by the part around it", () => {
    const path = write("long.json", JSON.stringify({ ...SAMPLE, edition: 1 }));
    const lines = shown(path).split("\n");
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(101 + path.length);
    const caret = lines.findIndex((line) => /^ +│ +\^$/.test(line));
    const column = lines[caret]?.indexOf("^") ?? 0;
    expect(lines[caret - 1]?.slice(column)).toMatch(/^"edition"/);
  });

  test("does not hide another: all are told at once, in the order of the lines", () => {
    const text = SOUND.replace("explosion", "explosoin")
      .replace("2019-02-17", "2019-02-30")
      .replace("document: d/one", "document: d/won")
      .replace("publisher: d/desk", "publisher: d/dsk");
    const issues = check(write("all.yaml", text)).stdout.trim().split("\n").map((line) => JSON.parse(line)); // prettier-ignore
    expect(issues.map(({ line, column, code }) => [line, column, code])).toEqual([
      [14, 16, "dangling-reference"],
      [18, 11, "invalid"],
      [19, 11, "impossible-date"],
      [24, 19, "dangling-reference"],
    ]);
  });

  test("of several paths is told path by path", () => {
    const one = write("one.yaml", SOUND.replace("explosion", "explosoin"));
    const two = write("two.yaml", SOUND.replaceAll("d/", "e/").replace("id: d\n", "id: e\n"));
    const { stdout, status } = check(one, two, "--format", "table");
    expect(status).toBe(1);
    expect(stdout).toContain(`${one}: 1 fault: it would be refused`);
    expect(stdout).toContain(`${two}: 4 records, sound`);
  });
});

describe("sheets", () => {
  const sheets = join(folder.path, "sheets");
  beforeAll(() => {
    mkdirSync(sheets);
    writeFileSync(join(sheets, "sources.csv"), "id;kind;identity.name\nd/desk;outlet;A desk\n");
    writeFileSync(join(sheets, "documents.csv"), "id,title,publisher\nd/one,One,d/dsk\n");
  });

  test("are checked with the dataset that is named, and told with line and caret", () => {
    const dataset = writeCollection(folder.path, { dataset: { ...SAMPLE.dataset, id: "d" } }, "dataset.json"); // prettier-ignore
    const text = shown(sheets, "--dataset", dataset);
    // How long the folder's path is decides where the line is broken.
    expect(text.replaceAll(/\n {2}(?=\S)/g, " ")).toContain(
      `${join(sheets, "documents.csv")}:2:11: d/one publisher: refers to nothing`,
    );
    expect(text).toContain("  2 │ d/one,One,d/dsk\n    │           ^");
    expect(shown(join(sheets, "sources.csv"), "--dataset", dataset)).toContain("2 records, sound");
  });

  test("without a dataset say so, and a dataset that is not there is wrong use", () => {
    expect(shown(sheets)).toContain("does not say which dataset its rows belong to");
    const { status, stderr } = check(sheets, "--dataset", join(folder.path, "gone.yaml"));
    expect(status).toBe(2);
    expect(stderr).toContain("gone.yaml is not there");
  });
});

describe("watching", () => {
  test("checks again when a file is written or moved into place, and ends with 0 when it is stopped", async () => {
    const path = write("watched.yaml", SOUND.replace("explosion", "explosoin"));
    const child = spawn(
      command,
      ["check", "--watch", path, "--db", database, "--format", "table"],
      {
        ...LIMIT,
        env: { NODE_ENV: "test", PATH: "/usr/bin:/bin", LANG: "C.UTF-8" },
      },
    );
    let told = "";
    child.stdout.on("data", (data: Buffer) => (told += data.toString()));
    child.stderr.on("data", (data: Buffer) => (told += data.toString()));
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    const seen = async (words: string, count: number): Promise<void> => {
      while (told.split(words).length <= count) {
        if (child.exitCode !== null) throw new Error(`it ended: ${told}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    try {
      await seen("watching for changes", 1);
      expect(told).toContain("1 fault");
      writeFileSync(path, SOUND);
      await seen("4 records, sound", 1);
      await seen("watching for changes", 2);
      // As editors do that write a new file and move it over the old one.
      const draft = write("watched.new", SOUND.replace("2019-02-17", "2019-02-31"));
      renameSync(draft, path);
      await seen("when: 2019-02-31", 1);
      await seen("watching for changes", 3);
    } finally {
      child.kill("SIGINT");
    }
    expect(await ended).toBe(0);
  });
});
