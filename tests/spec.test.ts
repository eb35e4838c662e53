import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..");
const domain = path.join(root, "packages", "domain");

/** The rules of SPEC.md, in its order: each stands at the start of a line, in bold, with a full stop. */
const rules = [...readFileSync(path.join(domain, "SPEC.md"), "utf8").matchAll(/^\*\*([A-Z]\d+)\.\*\*/gm)]
  .map(([, rule = ""]) => rule); // prettier-ignore

interface Source {
  readonly file: string;
  readonly text: string;
}

function sources(pattern: string): readonly Source[] {
  return globSync(pattern, {
    cwd: root,
    exclude: ["**/node_modules", "**/dist", "**/.next", "tests/spec.test.ts"],
  })
    .map((file) => file.replaceAll("\\", "/"))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(path.join(root, file), "utf8") }));
}

const code = sources("{packages,apps,tests,tools,bench}/**/*.{ts,tsx,mjs}");
const tests = code.filter(({ file }) => /\.test\.tsx?$/.test(file));

/** "Q1–Q3, T2" names Q1, Q2, Q3 and T2. */
function expand(list: string): readonly string[] {
  return list.split(/,\s*|\s+and\s+/).flatMap((part) => {
    const range = /^([A-Z])(\d+)(?:[–-]\1(\d+))?$/.exec(part.trim());
    if (!range) return [];
    const [, letter = "", first = "", last = first] = range;
    const length = Number(last) - Number(first) + 1;
    return Array.from({ length }, (_, at) => `${letter}${Number(first) + at}`);
  });
}

const RULES = /[A-Z]\d+(?:[–-][A-Z]\d+)?(?:,\s*[A-Z]\d+(?:[–-][A-Z]\d+)?)*/;

/** What code and tests cite: "SPEC Q1–Q3" in a comment, "Q8: …" at the start of a test's or a group's name, `rule: "Q9"`. */
function citationsIn({ text }: Source): readonly string[] {
  const inComments = text.matchAll(new RegExp(`SPEC (${RULES.source})`, "g"));
  const asValues = text.matchAll(/\brule: "([A-Z]\d+)"/g);
  const found = [...inComments, ...asValues].flatMap(([, list = ""]) => expand(list));
  return [...found, ...citedInNames(text)];
}

function citedInNames(text: string): readonly string[] {
  // A name may stand behind the table of `test.each`, or be the first text of one of its rows.
  return [...text.matchAll(/["'`]([A-Z]\d{1,2}): /g)].map(([, rule = ""]) => rule);
}

describe("SPEC.md", () => {
  test("numbers its rules without a gap or a repetition", () => {
    const counted = new Map<string, number>();
    for (const rule of rules) {
      const letter = rule.charAt(0);
      const number = (counted.get(letter) ?? 0) + 1;
      counted.set(letter, number);
      expect(rule).toBe(`${letter}${number}`);
    }
    expect([...counted.keys()].join("")).toBe("QTPKRIECBVDJMLUWFSGA");
  });

  test("says something of each", () => {
    const text = readFileSync(path.join(domain, "SPEC.md"), "utf8");
    const bodies = text.split(/^\*\*[A-Z]\d+\.\*\*/m).slice(1);
    for (const body of bodies) expect(body.trim().length).toBeGreaterThan(20);
  });
});

describe("citations", () => {
  test("every rule is proved by a test that names it", () => {
    const proved = new Set(tests.flatMap(({ text }) => citedInNames(text)));
    expect(rules.filter((rule) => !proved.has(rule))).toEqual([]);
  });

  test("every rule that code or a test cites is there", () => {
    const known = new Set(rules);
    const strays = code.flatMap((source) =>
      citationsIn(source)
        .filter((rule) => !known.has(rule))
        .map((rule) => `${rule} in ${source.file}`),
    );
    expect(strays).toEqual([]);
  });

  test("every rule of the domain's own is cited by its code", () => {
    const own = code.filter(
      ({ file }) => file.startsWith("packages/") && !file.endsWith(".test.ts"),
    );
    const cited = new Set(own.flatMap(citationsIn));
    expect(rules.filter((rule) => !cited.has(rule))).toEqual([]);
  });

  test("are found in comments, in ranges and lists, and in the names of tests", () => {
    const text = '/** SPEC Q1–Q3, T2. */ test("V4: never zero"); const A = { rule: "Q9" };';
    const found = citationsIn({ file: "x.ts", text });
    expect(found).toEqual(["Q1", "Q2", "Q3", "T2", "Q9", "V4"]);
  });
});
