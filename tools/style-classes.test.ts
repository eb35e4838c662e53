import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../apps/web/src", import.meta.url));

const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** The classes that a style sheet of a component makes; those of the whole site are none of them. */
function madeIn(css: string): ReadonlySet<string> {
  const own = css.replace(/\/\*[\s\S]*?\*\/|:global\((?:[^()]|\([^()]*\))*\)|\{[^{}]*\}/g, " ");
  return new Set([...own.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name));
}

/** The classes that a component takes out of each of its style sheets; null where it takes them by a name it works out. */
function takenBy(
  code: string,
): readonly (readonly [from: string, names: readonly string[] | null])[] {
  const body = code.replace(/^import .*$/gm, "");
  return [...code.matchAll(/import (\w+) from "([^"]+\.module\.css)"/g)].map(
    ([, local = "", from = ""]) => {
      if (new RegExp(`\\b${local}\\[(?!")`).test(body)) return [from, null];
      const uses = new RegExp(`\\b${local}(?:\\.(\\w+)|\\["([^"]+)"\\])`, "g");
      return [from, [...body.matchAll(uses)].map(([, plain, quoted]) => plain ?? quoted ?? "")];
    },
  ); // prettier-ignore
}

const sheets = globSync("**/*.module.css", { cwd: root });
const components = globSync("**/*.{ts,tsx}", { cwd: root });

test("a component takes only classes that its style sheet makes, and none is made that nobody takes", () => {
  const left = new Map(sheets.map((path) => [path, new Set(madeIn(read(path)))]));
  const unmade: string[] = [];
  for (const path of components)
    for (const [from, names] of takenBy(read(path))) {
      const sheet = join(dirname(path), from);
      const made = madeIn(read(sheet));
      for (const name of names ?? made) {
        if (!made.has(name)) unmade.push(`${path}: ${name}`);
        left.get(sheet)?.delete(name);
      }
    }
  expect(sheets.length).toBeGreaterThan(0);
  expect(unmade).toEqual([]);
  expect(
    [...left].flatMap(([path, names]) => [...names].map((name) => `${path}: ${name}`)),
  ).toEqual([]);
});

test("a class that nobody takes or makes would be found", () => {
  const css = ".a:hover > .b-c, :global(.d) .e { color: red } @media (x) { .f { top: 0.5rem } }";
  expect([...madeIn(css)]).toEqual(["a", "b-c", "e", "f"]);
  const code = 'import s from "./s.module.css";\ns.a; s["b-c"]';
  expect(takenBy(code)).toEqual([["./s.module.css", ["a", "b-c"]]]);
});
