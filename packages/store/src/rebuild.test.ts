import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { behindOwn } from "./columns/segment.ts";
import { amended, instantOf, load } from "./collection.fixture.ts";
import { anyEdition, collectionOf } from "./editions.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES, newFolder } from "./engines.fixture.ts";
import { openSqlite } from "./engines/sqlite.ts";
import { RULES, rebuildProjections, verifyProjections } from "./rebuild.ts";

const TABLES = [
  "record", "incident", "estimate", "claim", "source", "place", "actor", "facet_set", "facet", "link",
  "voice", "hidden_link", "search_term", "incident_segment",
] as const; // prettier-ignore

async function dump(engine: Engine): Promise<string> {
  const tables = await Promise.all(
    TABLES.map(async (table) => {
      const rows = await engine.read.selectFrom(table).selectAll().execute();
      return rows.map((row) => JSON.stringify([table, row], bytesAsText)).toSorted();
    }),
  );
  return tables.flat().join("\n");
}

function bytesAsText(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
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

test("L5: columns that somebody changed are found, and made anew from the ledger", async () => {
  const path = join(newFolder(), "sitrep.db");
  const engine = await openSqlite(path);
  await load(engine);
  const before = await dump(engine);
  const { own, links } = await engine.read
    .selectFrom("incident_segment")
    .selectAll()
    .executeTakeFirstOrThrow();
  for (const [column, blob, at] of [
    ["own", own, 12 + 4 * 4 * 4],
    ["own", own, own.length - behindOwn(own).length - 1],
    ["own", own, own.length - behindOwn(own).length],
    ["own", own, own.length - 1],
    ["links", links, links.length - 1],
  ] as const) {
    const changed = blob.slice();
    changed[at] = (changed[at] ?? 0) ^ 1;
    const database = new DatabaseSync(path);
    database.prepare(`update incident_segment set ${column} = ?`).run(changed);
    database.close();
    expect(await verifyProjections(engine)).toMatchObject({ whole: false });
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
    rules: "5",
    digest: "b52bd01bad2175bf8e4c2e1d469632bc55a67f6c864357f75d6a67936d7c1973",
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
