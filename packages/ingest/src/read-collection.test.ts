import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import { readCollection } from "./read-collection.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** Every issue of a collection, of its file and of its records, with the place it was found at. */
async function issuesOf(path: string): Promise<readonly Issue[]> {
  const { input, issues, locate } = await readCollection(path);
  if (input === undefined) return issues;
  return [...issues, ...parseCollection(input, () => undefined).issues.map(locate)];
}

/** The same from a Node that was started for it, because the test runner loads modules in a way of its own. */
function issuesOfModule(path: string): readonly Issue[] {
  const reader = new URL("read-collection.ts", import.meta.url).href;
  const schema = new URL("../../domain/src/collection.ts", import.meta.url).href;
  const code = `
    import { readCollection } from ${JSON.stringify(reader)};
    import { parseCollection } from ${JSON.stringify(schema)};
    const { input, issues, locate } = await readCollection(${JSON.stringify(path)});
    const own = input === undefined ? [] : parseCollection(input, () => undefined).issues.map(locate);
    console.log(JSON.stringify([...issues, ...own]));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", code], {
      encoding: "utf8",
      timeout: 100_000,
      killSignal: "SIGKILL",
    }),
  );
}

const DATASET = `dataset:
  id: d
  title: A dataset
  publisher: A desk
  licence: CC BY 4.0
  edition: "1"
  citation: A desk, 2026.
  redistributable: true
sources:
  - { id: d/desk, kind: outlet, identity: { is: named, name: A desk } }
`;

describe("YAML", () => {
  test("a sound collection has no issue", async () => {
    expect(await issuesOf(write("sound.yaml", DATASET))).toEqual([]);
  });

  test("an issue names file and line of the field", async () => {
    const text = `${DATASET}documents:
  - id: d/one
    title: One
    publisher: d/desk
    publishedOn: 2018-02-30
  - id: d/two
    title: Two
    publisher: d/desc
    colour: red
    language: 5
`;
    const file = write("wrong.yaml", text);
    const found = (await issuesOf(file)).map(({ code, record, path, line }) => [
      code,
      record,
      path,
      line,
    ]);
    expect(found).toEqual([
      ["impossible-date", "d/one", "publishedOn", 15],
      ["invalid", "d/two", "language", 20],
      ["unknown-key", "d/two", "colour", 19],
    ]);
    expect((await issuesOf(file)).every((issue) => issue.file === file)).toBe(true);
  });

  test("a reference to nothing and an id used twice name the line of the offender", async () => {
    const text = `${DATASET}documents:
  - { id: d/one, title: One, publisher: d/desc }
  - { id: d/one, title: Two, publisher: d/desk }
`;
    const found = (await issuesOf(write("refs.yaml", text))).map(({ code, line }) => [code, line]);
    expect(found).toEqual([
      ["duplicate-id", 13],
      ["dangling-reference", 12],
    ]);
  });

  test("a heading below which nothing stands yet is no fault", async () => {
    expect(
      await issuesOf(write("headings.yaml", `${DATASET}incidents:\nestimates: # later\n`)),
    ).toEqual([]);
  });

  test("an issue names the column of the value, and of an unknown key the key's own", async () => {
    const text = `${DATASET}documents:
  - { id: d/one, title: One, publisher: d/desk, colour: red, publishedOn: 2018-02-30 }
`;
    const found = (await issuesOf(write("columns.yaml", text))).map(({ code, column }) => [
      code,
      column,
    ]);
    expect(found).toEqual([
      ["impossible-date", 75],
      ["unknown-key", 49],
    ]);
  });

  test("a year without quotes is a number, and the hint says what to do", async () => {
    const text = `${DATASET}documents:
  - { id: d/one, title: One, publisher: d/desk, publishedOn: 2018 }
`;
    const [issue] = await issuesOf(write("year.yaml", text));
    expect(issue).toMatchObject({ code: "invalid", line: 12, hint: 'Put it in quotes: "2018".' });
  });

  test.each([
    ["open list", "a: [1, 2\n", 2],
    ["key said twice", "a: 1\na: 2\n", 2],
    ["two documents", "a: 1\n---\nb: 2\n", 2],
  ])("%s is refused with its line", async (name, text, line) => {
    const [issue] = await issuesOf(write(`${name}.yaml`, text));
    expect(issue).toMatchObject({ code: "malformed", severity: "reject", line });
  });

  test("a bomb of aliases is refused", async () => {
    const rows = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(12).fill(`*a${n}`).join(", ")}]`,
    );
    const [issue] = await issuesOf(write("bomb.yaml", `a0: &a0 x\n${rows.join("\n")}\n`));
    expect(issue).toMatchObject({ code: "malformed", severity: "reject" });
  });

  test.each(["yaml", "json"])(
    "a file of %s that would take a gigabyte to read is refused, with its size",
    async (kind) => {
      const [issue] = await issuesOf(write(`large.${kind}`, "\n".repeat(10_400_000)));
      expect(issue).toMatchObject({
        code: "unreadable",
        severity: "reject",
        message: "holds 10.4 MB, more than is read of YAML or JSON",
        expected: "at most 10 MB",
      });
    },
  );

  test("bytes that are no UTF-8 are refused", async () => {
    const [issue] = await issuesOf(write("bytes.yaml", new Uint8Array([0x61, 0xff, 0xfe])));
    expect(issue).toMatchObject({ code: "unreadable", message: "is not text in UTF-8" });
  });
});

describe("JSON", () => {
  test("what JSON refuses is refused with its line, though YAML would take it", async () => {
    const [issue] = await issuesOf(
      write("comma.json", '{\n  "dataset": {\n    "id": "d",\n  }\n}'),
    );
    expect(issue).toMatchObject({ code: "malformed", severity: "reject", line: 4 });
  });

  test("a key said twice is refused, which JSON alone would swallow", async () => {
    const [issue] = await issuesOf(write("twice.json", '{\n "a": 1,\n "a": 2\n}'));
    expect(issue).toMatchObject({ code: "malformed", line: 3 });
  });

  test("an issue names the line", async () => {
    const text = '{\n  "dataset": {\n    "id": "d",\n    "title": ""\n  }\n}';
    const found = await issuesOf(write("lines.json", text));
    expect(found.find((issue) => issue.path === "title")).toMatchObject({ line: 4 });
  });
});

describe("modules", () => {
  const sound = `import { defineCollection } from "@sitrep/ingest/define-collection";
import { documents } from "./documents.ts";
export default defineCollection({
  dataset: {
    id: "d", title: "T", publisher: "P", licence: "L", edition: "1", citation: "C", redistributable: true,
  },
  documents,
});
`;

  test("a folder outside the project may import Sitrep's packages, and lines are found in its files", () => {
    write("typed/index.ts", sound);
    const documents = write(
      "typed/documents.ts",
      'export const documents = [\n  {\n    id: "d/one",\n    title: "One",\n    publisher: "d/desk",\n  },\n  {\n    id: "d/two",\n    title: "Two",\n    publisher: "d/nobody",\n    publishedOn: "2019-13",\n  },\n];\n',
    );
    const found = issuesOfModule(join(folder, "typed"));
    expect(found.map(({ code, file, line }) => [code, file, line])).toEqual([
      ["impossible-date", documents, 11],
      ["dangling-reference", documents, 5],
    ]);
  });

  test.each([
    ["syntax", "export const a = 1;\nconst x: = ;\n", "is not a module that runs", 2],
    ["enum", "enum A { x }\nexport default {};\n", "enum is not supported", 1],
    ["throws", "export default 1;\n\nthrow new Error('no luck');\n", "threw Error: no luck", 3],
    ["text", "throw 'no luck';\n", "threw", undefined],
    ["exit", "\nprocess.exit(0);\n", "it ends the program", 2],
    [
      "gone",
      'import x from "./gone.ts";\nexport default x;\n',
      "imports what is not there",
      undefined,
    ],
    ["undefined", "export const a = 1;\n", "has no default export", undefined],
  ])("%s is an issue, not a stack", (name, text, message, line) => {
    const file = write(`bad-${name}.ts`, text);
    const [issue, ...more] = issuesOfModule(file);
    expect(more).toEqual([]);
    expect(issue?.message).toContain(message);
    expect(issue?.message).not.toContain("\n");
    expect([issue?.file, issue?.line]).toEqual([file, line]);
  });
});

describe("texts that no parser can read", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  test.each([
    [
      "a YAML of brackets",
      "deep.yaml",
      `dataset: ${deep}\n`,
      "has so many brackets within one another",
    ],
    [
      "a JSON of brackets",
      "deep.json",
      `{"dataset": ${deep}}`,
      "has so many brackets within one another",
    ],
    ["two documents", "two.yaml", "dataset: {}\n---\ndataset: {}\n", "holds a second document"],
    [
      "a bomb of aliases",
      "bomb.yaml",
      `a: &a [x, x, x, x, x, x, x, x, x]\n${["b", "c", "d", "e", "f"].map((key, at) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${"abcde"[at]}`).join(", ")}]\n`).join("")}`,
      "its aliases stand for more",
    ],
  ])("%s is one sentence", async (_, name, text, message) => {
    const issues = await issuesOf(write(name, text));
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(message);
  });
});

describe("paths", () => {
  test.each([
    ["nothing there", () => join(folder, "none"), "is not there"],
    ["an empty folder", () => join(write("empty/x.txt", ""), ".."), "holds no collection"],
    ["another kind of file", () => write("page.html", ""), "is of no kind that holds a collection"],
    ["neither file nor folder", () => "/dev/null", "is neither a file nor a folder"],
  ])("%s is an issue", async (_, path, message) => {
    expect(await issuesOf(path())).toMatchObject([{ severity: "reject", message }]);
  });

  test("the gazetteer is read as a collection of its own kind", async () => {
    const { input, issues } = await readCollection(
      new URL("../gazetteer", import.meta.url).pathname,
    );
    expect(issues).toEqual([]);
    expect(parseCollection(input, () => undefined).issues).toEqual([]);
  });
});
