import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What one engine has and another lacks, or means otherwise. */
const OWN_SPEECH =
  /\b(?:pragma|ifnull|iif|strftime|julianday|json_\w+|jsonb|group_concat|string_agg|glob|ilike|regexp|match|bm25|fts5|autoincrement|rowid|ctid|sqlite_\w+|pg_\w+|now\(\)|insert or|limit -1|collate|::\w+|unixepoch|typeof|total\()\b/iu;

test("queries speak no engine's own language outside engines/", () => {
  const found = globSync("**/*.ts", { cwd: here })
    .filter((path) => !path.startsWith("engines/") && !/\.(?:test|fixture)\.ts$/.test(path))
    .flatMap((path) =>
      [...readFileSync(`${here}${path}`, "utf8").matchAll(/\bsql(?:<[^>]*>)?`([^`]*)`/g)].flatMap(
        ([, text = ""]) => (OWN_SPEECH.test(text) ? [`${path}: ${text}`] : []),
      ),
    );
  expect(found).toEqual([]);
});

test("the guard knows an engine's own words when it sees them", () => {
  for (const text of ["search match 'x'", "ifnull(a, b)", "json_extract(body, '$.id')", "a::text"])
    expect(OWN_SPEECH.test(text)).toBe(true);
});
