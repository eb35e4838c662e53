import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shell } from "../apps/cli/src/program.fixture.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const guide = readFileSync(join(root, "docs/contributing-data.md"), "utf8");

/** A newcomer's clone: the repository's schema, nothing of their own, and somewhere to push to. */
const folder = mkdtempSync(join(tmpdir(), "sitrep-guide-"));
const clone = join(folder, "clone");

/** The blocks that are typed, in their order, each with the answer that stands below it. */
const blocks = [...guide.matchAll(/^```sh\n([^]*?)^```\n(?:\n```text\n([^]*?)^```$)?/gm)].map(
  ([, typed = "", answer]) => ({ typed, answer, name: typed.split("\n", 1)[0] ?? "" }),
);

function type(lines: string) {
  return shell(`set -e\nnpx() { "$@"; }\n${lines}`, {
    from: clone,
    env: {
      HOME: folder,
      SITREP_DB: join(folder, "none.db"),
      COLUMNS: "100",
      GIT_AUTHOR_NAME: "A newcomer",
      GIT_AUTHOR_EMAIL: "newcomer@example.org",
      GIT_COMMITTER_NAME: "A newcomer",
      GIT_COMMITTER_EMAIL: "newcomer@example.org",
      GIT_CONFIG_NOSYSTEM: "1",
    },
  });
}

beforeAll(() => {
  mkdirSync(join(clone, "packages/ingest"), { recursive: true });
  symlinkSync(join(root, "packages/ingest/schema"), join(clone, "packages/ingest/schema"));
  const { status, stderr } = type(
    "git init -q --bare ../origin.git && git init -q . && git remote add origin ../origin.git",
  );
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("docs/contributing-data.md, typed from the top", () => {
  test("has something to type", () => expect(blocks.length).toBeGreaterThan(9));

  test.each(blocks)("$name", ({ typed, answer }) => {
    const { status, stdout, stderr } = type(typed);
    expect(stderr).not.toContain("sitrep:");
    expect(status).toBe(0);
    if (answer !== undefined) expect(stdout).toBe(answer);
  });

  test("ends with the record where a reviewer finds it", () => {
    const { stdout } = type(
      "git show origin/my-desk:packages/ingest/collections/my-desk/index.yaml",
    );
    expect(stdout).toContain("id: my-desk/a-bomb-on-the-road-to-hawija");
    expect(stdout).toContain("pinpoint:");
  });

  test("tells of no command that it does not type, but for those that ask or never end", () => {
    const told = [...guide.matchAll(/`npx (sitrep [a-z]+(?: [a-z]+)?)/g)].map(([, words]) => words);
    for (const words of told) {
      const help = type(`npx ${words?.split(" ").slice(0, 2).join(" ")} --help`);
      expect(help.status).toBe(0);
    }
  });
});

test("docs/terminal.md names every flag of every question", () => {
  const terminal = readFileSync(join(root, "docs/terminal.md"), "utf8");
  for (const noun of ["dataset", "source", "document", "incident", "estimate"]) {
    const row = terminal.split("\n").find((line) => line.startsWith(`| \`${noun}\` |`)) ?? "";
    const { stdout } = type(`npx sitrep new ${noun} --help`);
    const flags = [...stdout.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag ?? "");
    const global = ["--db", "--server", "--known-at", "--format", "--into", "--help"];
    const own = flags.filter((flag) => !global.includes(flag));
    expect(own.length).toBeGreaterThan(5);
    expect([...row.matchAll(/`(--[a-z-]+)`/g)].map(([, flag]) => flag)).toEqual(own);
  }
});
