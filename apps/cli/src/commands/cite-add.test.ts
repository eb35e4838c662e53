import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CITED, COPY, pinpointOf } from "../cited.fixture.ts";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";

const folder = temporaryFolder();
const file = join(folder.path, "copy.txt");
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, CITED));
  writeFileSync(file, COPY);
});

afterAll(() => folder.remove());

function add(...args: readonly string[]) {
  return run(["cite", "add", ...args, "--db", database]);
}

describe("a passage becomes a pinpoint", () => {
  test("R10: by its words, in any setting of them", () => {
    const { status, stdout, stderr } = add("demo/bridge", file, "--passage", '"Nobody  counted them,"');
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual({
      document: "demo/bridge",
      pinpoint: pinpointOf("“Nobody counted them,”", COPY),
    });
  }); // prettier-ignore

  test("R10: by the numbers of its paragraph and words, and by its first and last words", () => {
    const wanted = pinpointOf("1,200 people had crossed the bridge.", COPY);
    for (const ends of [["--from", "9", "--to", "14"], ["--from", "1,200 people", "--to", "bridge."]]) {
      const { status, stdout } = add("bridge", file, "--paragraph", "2", ...ends);
      expect(status).toBe(0);
      expect(JSON.parse(stdout).pinpoint).toEqual(wanted);
    }
    expect(JSON.parse(add("bridge", file, "--paragraph", "1").stdout).pinpoint).toEqual(
      pinpointOf("Bread and a bridge", COPY),
    );
  }); // prettier-ignore

  test("as YAML to paste on a terminal", () => {
    const { stdout } = add("bridge", file, "--passage", "Some 40 lorries", "--format", "table");
    const { paragraph, start, length, sha256 } = pinpointOf("Some 40 lorries", COPY);
    expect(stdout).toBe(`document: demo/bridge\npinpoint:\n  paragraph: ${paragraph}\n  start: ${start}\n  length: ${length}\n  sha256: "${sha256}"\n`); // prettier-ignore
  });

  test.each([
    ["one that stands several times", ["--passage", "the"], 1, "the passage stands 3 times, at paragraph 2 from 65, paragraph 2 from 100 and paragraph 3 from 30"],
    ["one that stands twice in the paragraph", ["--passage", "mayor's office", "--paragraph", "3"], 1, "the passage stands twice in paragraph 3, at"],
    ["one that stands nowhere", ["--passage", "a thousand people"], 1, "the passage does not stand in the copy; copy its words from the file"],
    ["one with other capitals", ["--passage", "nobody counted them"], 1, "though paragraph 2 has such words with other capitals"],
    ["one inside a number", ["--passage", "200 people"], 1, "as part of longer words"],
    ["one over two paragraphs", ["--passage", "the baker said.\nSome 40 lorries"], 1, "no passage runs over several paragraphs"],
    ["one of blanks", ["--passage", " "], 2, "--passage needs words"],
    ["a paragraph that is not there", ["--paragraph", "9"], 1, "there is no paragraph 9: the copy has 3"],
    ["a word that is not there", ["--paragraph", "1", "--to", "9"], 1, "--to 9 is no word of the paragraph, which has 4 words"],
    ["ends the wrong way round", ["--paragraph", "1", "--from", "3", "--to", "1"], 1, "--to ends before --from begins"],
    ["words before a paragraph", ["--from", "3"], 2, "say which with --paragraph"],
    ["nothing, where nobody can be asked", [], 2, "needs --passage or --paragraph"],
    ["half of where to write", ["--passage", "Bread", "--into", "x.yaml"], 2, "--into and --record go together"],
    ["a module to write into", ["--passage", "Bread", "--into", "x.ts", "--record", "a"], 2, "takes a collection in YAML or JSON"],
  ])("R10: %s is said, and never its words", (_name, args, status, words) => {
    const { stdout, stderr, ...ended } = add("demo/bridge", file, ...args);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^sitrep: [^\n]+\n$/);
    expect([ended.status, stdout]).toEqual([status, ""]);
    expect(stderr).not.toMatch(/counted them,|crossed/);
  }); // prettier-ignore

  test("a copy that is not the text that was coded is said to be so", () => {
    const other = join(folder.path, "other.txt");
    writeFileSync(other, COPY.replace("1,200", "1,300"));
    const { status, stderr } = add("demo/bridge", other, "--passage", "Some 40 lorries");
    expect(status).toBe(0);
    expect(stderr).toContain("not word for word the text of demo/bridge");
  });

  test("a document that is not on record yet keeps the id that it was given", () => {
    const { status, stdout, stderr } = add("mine/new", file, "--passage", "Some 40 lorries");
    expect([status, JSON.parse(stdout).document]).toEqual([0, "mine/new"]);
    expect(stderr).toContain("there is no document mine/new on record");
    const none = run(["cite", "add", "mine/new", file, "--passage", "Bread", "--db", join(folder.path, "none.db")]); // prettier-ignore
    expect([none.status, JSON.parse(none.stdout).document]).toEqual([0, "mine/new"]);
    expect(add("Not an id", file, "--passage", "Bread").status).toBe(1);
  });
});

describe("a pinpoint is written into a collection", () => {
  const YAML = `# The desk's own list.
dataset: # as it was
  id: demo
claims:
  - id: demo/lorries # forty of them
    reports:
      - document: demo/bridge
        speakers: [] # nobody
`;

  function addInto(path: string, ...args: readonly string[]) {
    return add("demo/bridge", file, "--into", path, "--record", "demo/lorries", ...args);
  }

  test("and all that was there stays, the comments and the file's mode too", () => {
    const path = join(folder.path, "mine.yaml");
    writeFileSync(path, YAML);
    chmodSync(path, 0o640);
    const { status, stdout } = addInto(path, "--passage", "Some 40 lorries were burned");
    expect(status).toBe(0);
    const wanted = pinpointOf("Some 40 lorries were burned", COPY);
    expect(JSON.parse(stdout)).toEqual({
      file: path,
      record: "demo/lorries",
      report: 1,
      document: "demo/bridge",
      pinpoint: wanted,
      had: "none",
    });
    const text = readFileSync(path, "utf8");
    const { paragraph, start, length, sha256 } = wanted;
    const block = `        pinpoint:\n          paragraph: ${paragraph}\n          start: ${start}\n          length: ${length}\n          sha256: ${sha256}\n`;
    expect(text.replace(block, "")).toBe(YAML);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(text).not.toContain("burned");
    const again = addInto(path, "--passage", "Some 40 lorries were burned", "--format", "table");
    expect([again.status, again.stdout.startsWith("already in ")]).toEqual([0, true]);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("as one that the copy then confirms", () => {
    const edited = { ...CITED, claims: CITED.claims.filter(({ id }) => id === "demo/lorries") };
    const path = writeCollection(folder.path, edited, "cited.json");
    expect(addInto(path, "--passage", "the mayor's office spoke of 45").status).toBe(0);
    const other = join(folder.path, "other.db");
    expect(run(["load", path, "--db", other]).status).toBe(0);
    const checked = run(["cite", "verify", "bridge", file, "--db", other]);
    expect([checked.status, JSON.parse(checked.stdout).finding]).toEqual([0, "confirmed"]);
  });

  test.each([
    ["a file that is not there", "none.yaml", null, "none.yaml is not there"],
    ["a record that is not there", "a.yaml", YAML.replace("lorries", "lorry"), 'holds no record "demo/lorries"; did you mean demo/lorry?'],
    ["a record that does not cite the document", "b.yaml", YAML.replace("demo/bridge", "demo/kiln"), "has no report of demo/lorries from demo/bridge"],
    ["a file that is no YAML", "c.yaml", "claims: [", "cannot be read"],
  ])("%s is said, and nothing is written", (_name, name, text, words) => {
    const path = join(folder.path, name);
    if (text !== null) writeFileSync(path, text);
    const { status, stdout, stderr } = addInto(path, "--passage", "Some 40 lorries");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(words);
    if (text !== null) expect(readFileSync(path, "utf8")).toBe(text);
  }); // prettier-ignore
});
