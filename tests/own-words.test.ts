import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runToEnd } from "../apps/cli/src/child.fixture.ts";

const root = path.join(import.meta.dirname, "..");
const articles = path.join(root, "..", "shared", "seeds");

/** Longest run of an article's words that the project may repeat, plus one. */
const runLength = 8;

/** Files that hold no prose of ours: lock file, pictures, fonts, generated shapes. */
const notProse = /(^|\/)package-lock\.json$|\.(png|jpe?g|svg|ico|woff2?|topojson|geojson|gz)$/;

/** The words of a text in order, case and apostrophes folded, all other marks dropped. */
function wordsOf(text: string): readonly string[] {
  const folded = text.normalize("NFC").toLowerCase().replace(/[‘’ʼ]/g, "'");
  return folded.match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Every run of eight words in a text, as one string each. */
function* runsOf(text: string): Generator<string> {
  const words = wordsOf(text);
  for (let at = 0; at + runLength <= words.length; at += 1) {
    yield words.slice(at, at + runLength).join(" ");
  }
}

/** The first run of eight words that a text shares with the given runs, or null. */
function sharedRun(text: string, runs: ReadonlySet<string>): string | null {
  for (const run of runsOf(text)) if (runs.has(run)) return run;
  return null;
}

function trackedFiles(): readonly string[] {
  const { stdout: listed } = runToEnd("git", ["ls-files", "-z"], { cwd: root });
  return listed.split("\0").filter((file) => file !== "" && !notProse.test(file));
}

describe("a shared run of words", () => {
  const runs = new Set(runsOf("One two three four five six seven eight — nine’s the last."));

  test("is found across punctuation, case and kinds of apostrophe", () => {
    expect(sharedRun('"two THREE four", five; six seven eight NINE\'S', runs)).toBe(
      "two three four five six seven eight nine's",
    );
  });

  test("of seven words is allowed", () => {
    expect(sharedRun("one two three four five six seven, and then others", runs)).toBeNull();
  });
});

const present = existsSync(articles) && existsSync(path.join(root, ".git"));
const why = present ? "" : " (skipped: ../shared/seeds or .git is absent)";

describe.skipIf(!present)(`the project speaks in its own words${why}`, () => {
  test("no tracked file repeats eight words in a row of an article", () => {
    const files = readdirSync(articles).filter((file) => file.endsWith(".txt"));
    expect(files).toHaveLength(5);
    const runs = new Set(
      files.flatMap((file) => [...runsOf(readFileSync(path.join(articles, file), "utf8"))]),
    );
    const repeated = trackedFiles().flatMap((file) => {
      const at = path.join(root, file);
      const run = existsSync(at) ? sharedRun(readFileSync(at, "utf8"), runs) : null;
      return run === null ? [] : [`${file}: "${run}"`];
    });
    expect(repeated).toEqual([]);
  });
});
