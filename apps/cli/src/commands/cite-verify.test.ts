import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { CITED, COPY } from "../cited.fixture.ts";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";

const folder = temporaryFolder();
const copies = join(folder.path, "copies");
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, CITED));
});

beforeEach(() => {
  rmSync(copies, { recursive: true, force: true });
  mkdirSync(copies);
});

afterAll(() => folder.remove());

function verify(...args: readonly string[]) {
  return run(["cite", "verify", ...args, "--db", database], { env: { COLUMNS: "120" } });
}

function copy(name: string, text: string | Uint8Array): string {
  const path = join(copies, name);
  writeFileSync(path, text);
  return path;
}

/** Line by line. */
function rowsOf(stdout: string): readonly Readonly<Record<string, unknown>>[] {
  return stdout.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));
} // prettier-ignore

function findingsOf(stdout: string): readonly string[] {
  return rowsOf(stdout).map(({ finding }) => String(finding));
}

const SOUND = ["confirmed", "confirmed", "no-pinpoint"];

describe("one document and one copy", () => {
  test("R6: each pinpoint is confirmed by the text that was coded", () => {
    const { status, stdout, stderr } = verify("demo/bridge", copy("a.txt", COPY));
    expect([status, stderr]).toEqual([0, ""]);
    expect(findingsOf(stdout)).toEqual(SOUND);
  });

  test.each([
    ["straight quotes", COPY.replaceAll(/[“”]/g, '"')],
    ["other dashes", COPY.replaceAll("–", "—")],
    ["wider spaces and other line ends", COPY.replaceAll(" ", "  ").replaceAll("\n", "\r\n")],
    ["composed letters and a byte order mark", `\uFEFF${COPY.normalize("NFD")}`],
  ])("R6: %s refute nothing, and leave the fingerprint as it is", (_name, text) => {
    const { status, stdout } = verify("demo/bridge", copy("a.txt", text), "--format", "json");
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.copy).toBe("same");
    expect(answer.items.map(({ finding }: { readonly finding: string }) => finding)).toEqual(SOUND);
  });

  test("R6: a copy in Windows-1252 is read as what it is", () => {
    const bytes = Buffer.from(COPY.replaceAll("“", "\x93").replaceAll("”", "\x94").replaceAll("–", "\x96"), "latin1"); // prettier-ignore
    const { status, stdout } = verify("demo/bridge", copy("a.txt", bytes));
    expect(status).toBe(0);
    expect(findingsOf(stdout)).toEqual(SOUND);
  });

  test("R6: one changed digit is refuted, and the exit code says so", () => {
    const { status, stdout } = verify("demo/bridge", copy("a.txt", COPY.replace("1,200", "1,300")));
    expect(status).toBe(1);
    expect(findingsOf(stdout).toSorted()).toEqual(["changed", "confirmed", "no-pinpoint"]);
  });

  test("R6: a copy that is cut short has no such passage", () => {
    const { status, stdout } = verify("demo/bridge", copy("a.txt", "Bread and a bridge"));
    expect(status).toBe(1);
    expect(findingsOf(stdout).toSorted()).toEqual([
      "no-pinpoint",
      "no-such-passage",
      "no-such-passage",
    ]);
  });

  test("a table names the record, the finding and the passage, and never its words", () => {
    const file = copy("a.txt", COPY.replace("1,200", "1,300"));
    const { stdout } = verify("demo/bridge", file, "--format", "table");
    for (const part of ["What was said of crossing", "changed: other words stand there", "paragraph 2 from", "1 of 2 pinpoints confirmed.", "Your copy is not the text that was coded"])
      expect(stdout).toContain(part); // prettier-ignore
    expect(stdout).not.toContain("had crossed the bridge");
  });

  test("a document without pinpoints is no success", () => {
    const { status, stderr } = verify("demo/kiln", copy("a.txt", COPY));
    expect(status).toBe(1);
    expect(stderr).toBe("sitrep: nothing was checked: no report has a pinpoint into demo/kiln\n");
    const table = verify("demo/kiln", copy("a.txt", COPY), "--format", "table");
    expect(table.stdout).toContain("No report into this document has a pinpoint.");
    expect(table.status).toBe(1);
  });

  test("a document that nothing cites is no success", () => {
    const { status, stderr } = verify("demo/silent", copy("a.txt", COPY));
    expect(status).toBe(1);
    expect(stderr).toBe("sitrep: nothing was checked: no report cites demo/silent\n");
  });

  test("a copy may come through a pipe", () => {
    const { status, stdout } = run(["cite", "verify", "bridge", "-", "--db", database], { input: COPY }); // prettier-ignore
    expect(status).toBe(0);
    expect(findingsOf(stdout)).toEqual(SOUND);
  });

  test.each([
    ["a document that is not there", ["demo/brigde", "COPY"], 1, "near it are:\n  demo/bridge"],
    ["a file that is not there", ["demo/bridge", "none.txt"], 1, "none.txt is not there"],
    ["a folder", ["demo/bridge", "."], 1, ". is a folder"],
    ["one word alone", ["demo/bridge"], 2, 'cannot read "demo/bridge"'],
    ["no word at all", [], 2, "needs to know what to check"],
    ["three words", ["a", "b", "c"], 2, 'cannot read "a"'],
    ["half a pair", ["demo/bridge="], 2, 'cannot read "demo/bridge="'],
  ])("%s is said in one sentence", (_name, args, status, words) => {
    const given = args.map((word) => (word === "COPY" ? copy("a.txt", COPY) : word));
    const { stderr, stdout, ...ended } = verify(...given);
    expect(ended.status).toBe(status);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^sitrep: /);
    expect(stdout).toBe("");
  });
});

describe("all copies of a folder", () => {
  test("are matched by fingerprint, and a file of no document is no success", () => {
    const file = copy("a.txt", COPY);
    const found = verify("--all", copies);
    expect([found.status, found.stderr]).toEqual([0, ""]);
    expect(rowsOf(found.stdout)).toEqual([
      {
        document: "demo/bridge",
        title: "Bread and a bridge",
        file,
        matchedBy: "fingerprint",
        copy: "same",
        confirmed: 2,
        refuted: 0,
        unchecked: 1,
      },
    ]);
    const other = copy("b.txt", COPY.replace("1,200", "1,300"));
    const mixed = verify("--all", copies);
    expect(mixed.status).toBe(1);
    expect(mixed.stderr).toMatch(/^sitrep: \S+b\.txt has the fingerprint of no document on record/);
    expect(rowsOf(mixed.stdout).map(({ file: name }) => name)).toEqual([file, other]);
  });

  test("take a name for a file whose text is another, and refute what it changed", () => {
    copy("a.txt", COPY);
    const other = copy("b.txt", COPY.replace("1,200", "1,300"));
    const { status, stdout } = verify("--all", copies, `demo/bridge=${other}`);
    expect(status).toBe(1);
    expect(rowsOf(stdout).map(({ matchedBy, confirmed, refuted, copy: its }) => [matchedBy, its, confirmed, refuted])).toEqual([
      ["name", "differs", 1, 1],
      ["fingerprint", "same", 2, 0],
    ]); // prettier-ignore
  });

  test("come as a table of what was confirmed, refuted and not checked", () => {
    copy("a.txt", COPY);
    const { stdout } = verify("--all", copies, "--format", "table");
    for (const part of ["DOCUMENT", "CONFIRMED", "REFUTED", "NOT CHECKED", "1 copy: 2 confirmed, 0 refuted, 1 not checked.", "Without a copy, and not checked: demo/kiln, demo/silent."])
      expect(stdout.replaceAll(/\s+/g, " ")).toContain(part); // prettier-ignore
  });

  test.each([
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), "is not text"],
    ["an empty file", "", "is empty"],
    ["a page", "<!doctype html><p>Bread</p>", "is a page of HTML"],
  ])("say what %s is, and check the others", (_name, content, words) => {
    copy("a.txt", COPY);
    copy("b", content);
    const { status, stdout, stderr } = verify("--all", copies);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(rowsOf(stdout)).toHaveLength(2);
  });

  test("that are none are no success", () => {
    const empty = verify("--all", copies);
    expect([empty.status, empty.stdout]).toEqual([1, ""]);
    expect(empty.stderr).toContain("holds no file");
    const none = verify("--all", join(copies, "none"));
    expect([none.status, none.stderr]).toEqual([1, `sitrep: ${join(copies, "none")} is not there\n`]);
    const file = verify("--all", copy("a.txt", COPY));
    expect([file.status, file.stderr]).toEqual([1, `sitrep: ${join(copies, "a.txt")} is a file, not a folder\n`]);
  }); // prettier-ignore

  test("may all be named", () => {
    const { status, stdout } = verify(`bridge=${copy("a.txt", COPY)}`);
    expect(status).toBe(0);
    expect(rowsOf(stdout)).toMatchObject([{ document: "demo/bridge", matchedBy: "name", refuted: 0 }]);
  }); // prettier-ignore
});
