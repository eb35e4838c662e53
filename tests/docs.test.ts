import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shell } from "../apps/cli/src/program.fixture.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(join(root, "README.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "sitrep-readme-"));

const terminal = readFileSync(join(root, "docs/terminal.md"), "utf8");

/** The blocks of a document that are fenced with a language. */
function blocksOf(document: string, language: string): readonly string[] {
  const fence = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm");
  return [...document.matchAll(fence)].map(([, block]) => block ?? "");
}

/** The commands that a document tells its reader to type. */
function commandsOf(document: string): readonly string[] {
  return blocksOf(document, "sh")
    .flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("npx sitrep "))
    .map((line) => line.slice("npx sitrep ".length));
}

function sitrep(words: string) {
  // The shell reads the words as it would read them from the README.
  return shell(`sitrep ${words}`, {
    env: { SITREP_DB: join(folder, "sitrep.db"), COLUMNS: "100" },
  });
}

/** The words that start a line of help below a heading: commands below "Commands", flags below "Options". */
function namesInHelp(words: string, pattern: RegExp): readonly string[] {
  return [...sitrep(`${words} --help`).stdout.matchAll(pattern)].map(([, name]) => name ?? "");
}

beforeAll(() => {
  const { status, stderr } = sitrep("load packages/ingest/collections/islamic-state-resurgence");
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ["README.md", readme],
  ["docs/terminal.md", terminal],
])("%s", (_name, document) => {
  test("shows commands", () => {
    expect(commandsOf(document).length).toBeGreaterThan(5);
  });

  test.each(commandsOf(document))("its command answers: sitrep %s", (words) => {
    const { status, stdout, stderr } = sitrep(words);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    // A collection without a fault is the one answer that a pipe is told nothing of.
    expect(stdout === "").toBe(words.startsWith("check "));
  });
});

test("docs/terminal.md names every command and every flag", () => {
  const commands = namesInHelp("", /^ {2}([a-z]+)(?: \[|  | <)/gm);
  expect(commands.length).toBeGreaterThan(15);
  const flags = commands.flatMap((command) => namesInHelp(command, /^ {2}(?:-., )?(--[a-z-]+)/gm));
  const missing = [...commands, ...new Set(flags)].filter(
    (name) => !terminal.includes(`\`${name}`),
  );
  expect(missing).toEqual([]);
});

describe("the README", () => {
  test("shows figures as the terminal draws them", () => {
    const { stdout } = sitrep("estimates --metric fighters-present --place Iraq --format table");
    const drawn = stdout.split("\n").slice(0, -2).join("\n");
    expect(blocksOf(readme, "text")).toContain(`${drawn}\n`);
  });

  test("shows pictures and pages that are there", () => {
    const links = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map(([, path]) => path ?? "");
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
