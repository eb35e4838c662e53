import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amended, instantOf, load } from "./collection.fixture.ts";
import { anyEdition, collectionOf } from "./editions.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES, newFolder } from "./engines.fixture.ts";
import { openSqlite } from "./engines/sqlite.ts";
import { RULES, rebuildProjections, verifyProjections } from "./rebuild.ts";

const TABLES = [
  "record", "incident", "estimate", "claim", "source", "place", "actor", "facet_set", "facet", "link",
  "voice", "hidden_link", "search_term",
] as const; // prettier-ignore

async function dump(engine: Engine): Promise<string> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const rows = await engine.read.selectFrom(table).selectAll().execute();
      return rows.map((row) => JSON.stringify([table, row])).toSorted();
    }),
  );
  return tables.flat().join("\n");
}

describe.each(ENGINES)("$name", ({ open }) => {
  test("L5: after any history the tables are exactly what the ledger alone makes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdition, { minLength: 1, maxLength: 5 }), async (editions) => {
        const engine = await open();
        for (const [index, edition] of editions.entries())
          await load(engine, collectionOf(edition), instantOf(index + 1));
        const before = await dump(engine);
        expect(await verifyProjections(engine)).toMatchObject({ whole: true });
        expect(await dump(engine)).toBe(before);
        await rebuildProjections(engine);
        expect(await dump(engine)).toBe(before);
        await engine.close();
      }),
      { numRuns: 15 },
    );
  });
});

test("L5: a table that somebody changed is found, and made anew from the ledger", async () => {
  const path = join(newFolder(), "sitrep.db");
  const engine = await openSqlite(path);
  await load(engine);
  await load(engine, amended("incidents", "demo/market", { title: "Two" }), instantOf(2));
  const before = await dump(engine);
  for (const [statement, id] of [
    [
      "update incident set verification = 'verified' where version = (select version from record where id = 'demo/spread')",
      "demo/spread",
    ],
    ["update record set label = 'Other' where id = 'demo/wire'", "demo/wire"],
    ["update record set visibility = 'withheld' where id = 'demo/general'", "demo/general"],
    ["update record set until = null where id = 'demo/market'", "demo/market"],
    [
      "update search set words = 'nothing' where rowid = (select version from record where id = 'demo/band')",
      "demo/band",
    ],
    ["update record set area = null where id = 'demo/syrian'", "demo/syrian"],
    ["insert into link select version, 99, 1 from record where id = 'demo/denial'", "demo/denial"],
    ["delete from record where id = 'demo/desk'", "demo/desk"],
    ["insert into facet values (9999, 'tag', 'stray')", "some record"],
  ] as const) {
    const database = new DatabaseSync(path);
    database.exec(statement);
    database.close();
    expect(await verifyProjections(engine)).toMatchObject({ whole: false, id });
    await rebuildProjections(engine);
    expect(await dump(engine)).toBe(before);
  }
  await engine.close();
});

test("the version of the rules is raised whenever the same ledger gives other rows", async () => {
  const engine = await openSqlite(join(newFolder(), "sitrep.db"));
  await load(engine);
  await load(engine, amended("incidents", "demo/market", { title: "Two" }), instantOf(2));
  const digest = createHash("sha256")
    .update(await dump(engine))
    .digest("hex");
  await engine.close();
  // Where the digest alone differs, raise RULES and write both anew; where the sample itself was changed, the digest.
  expect({ rules: RULES, digest }).toEqual({
    rules: "4",
    digest: "fe49cf009be4e5ace5322d20473ea98733ce6cc39bdffc22e68380586b1a055c",
  });
});

test("tables that an earlier version made by other rules are made anew by the next load", async () => {
  const path = join(newFolder(), "sitrep.db");
  const engine = await openSqlite(path);
  await load(engine);
  const before = await dump(engine);
  const database = new DatabaseSync(path);
  database.exec(
    "update meta set value = '0' where name = 'rules'; update search set words = 'old'",
  );
  database.close();
  expect(await load(engine)).toMatchObject({ position: null });
  expect(await dump(engine)).toBe(before);
  await engine.close();
});
