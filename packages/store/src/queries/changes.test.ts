import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { join } from "node:path";
import { parseCollection } from "@sitrep/domain/collection";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newFolder } from "../engines.fixture.ts";
import type { Engine } from "../engine.ts";
import { openSqlite } from "../engines/sqlite.ts";
import { loadDataset } from "../load.ts";
import { changesIn, countChanges } from "./changes.ts";
import { countReferrers } from "./record.ts";
import { searchRecords } from "./search.ts";

const actor = (slug: string, name: string, parent?: string) => ({
  id: `demo/${slug}`,
  name,
  kind: "armed-group",
  ...(parent === undefined ? {} : { parent: `demo/${parent}` }),
});

const hidden = {
  id: "demo/hidden",
  kind: "witness",
  identity: { is: "anonymous", role: "A witness" },
  actor: "demo/north",
  sensitivity: "withhold",
};

const before = {
  dataset: DEMO_DATASET,
  actors: [actor("north", "Northern front"), actor("gone", "Group that was no group")],
  sources: [hidden],
};
const after = {
  dataset: DEMO_DATASET,
  actors: [
    actor("north", "The northern front"),
    actor("east", "Eastern wing of the northern front", "north"),
    actor("west", "Western wing", "north"),
  ],
  sources: [hidden],
};

const PUBLIC = { position: 2, role: "public" } as const;
const EDITOR = { position: 2, role: "editor" } as const;

let engine: Engine;

beforeAll(async () => {
  engine = await openSqlite(join(newFolder(), "sitrep.db"), { create: true });
  for (const [index, given] of [before, after].entries()) {
    const { records } = parseCollection(given, () => undefined);
    await loadDataset(engine, "demo", records, {
      author: "Test",
      reason: `Batch ${index + 1}`,
      recordedAt: `2026-11-2${index}T09:00:00.000Z`,
    });
  }
});

afterAll(() => engine.close());

describe("what a batch did is listed", () => {
  const all = { position: 2, limit: 10 };
  const told = (rows: Awaited<ReturnType<typeof changesIn>>): readonly string[] =>
    rows.map(({ id, change }) => `${id} ${change}`);

  test("with what it took away, under the name that it last had", async () => {
    const rows = await changesIn(engine, {}, all, PUBLIC);
    expect(told(rows)).toEqual([
      "demo/east created",
      "demo/north amended",
      "demo/west created",
      "demo/gone retracted",
    ]);
    expect(rows.find(({ id }) => id === "demo/gone")?.label).toBe("Group that was no group");
  });

  test("page by page, without a gap or a repetition", async () => {
    const first = await changesIn(engine, {}, { ...all, limit: 3 }, PUBLIC);
    const rest = await changesIn(
      engine,
      {},
      { ...all, after: first.at(-1)?.seq, limit: 3 },
      PUBLIC,
    );
    expect([...told(first), ...told(rest)]).toEqual(told(await changesIn(engine, {}, all, PUBLIC)));
    expect(rest).toHaveLength(1);
  });

  test("kind by kind, and without what the viewer may not see (SPEC G2)", async () => {
    const kind = ["source"] as const;
    const page = { position: 1, limit: 10 };
    expect(await changesIn(engine, { kind: [...kind] }, page, PUBLIC)).toEqual([]);
    expect(told(await changesIn(engine, { kind: [...kind] }, page, EDITOR))).toEqual([
      "demo/hidden created",
    ]);
  });

  test("and counted like it is listed", async () => {
    const batch = (upTo: number) => ({ behind: upTo - 1, upTo });
    const counts = await countChanges(engine, {}, batch(2), PUBLIC);
    expect(new Set(counts)).toEqual(
      new Set([
        { position: 2, kind: "actor", change: "created", count: 2 },
        { position: 2, kind: "actor", change: "amended", count: 1 },
        { position: 2, kind: "actor", change: "retracted", count: 1 },
      ]),
    );
    const kinds = async (role: "public" | "editor") =>
      (await countChanges(engine, {}, batch(1), { position: 2, role }))
        .map(({ kind }) => kind)
        .toSorted();
    expect(await kinds("public")).toEqual(["actor", "dataset"]);
    expect(await kinds("editor")).toEqual(["actor", "dataset", "source"]);
  });

  test("by what the records say, before or after (SPEC L14)", async () => {
    const found = async (q: string) =>
      (await changesIn(engine, { q }, { position: 2, limit: 10 }, PUBLIC)).map(({ id }) => id);
    expect(await found("wing")).toEqual(["demo/east", "demo/west"]);
    // What it was called before finds it too.
    expect(await found("group that was")).toEqual(["demo/gone"]);
    expect(await found("the northern")).toContain("demo/north");
    expect(await countChanges(engine, { q: "gone" }, { behind: 0, upTo: 2 }, PUBLIC)).toEqual([]);
  });
});

test("records that name one are counted by kind, as far as the viewer sees them", async () => {
  const ids = ["demo/north", "demo/west"];
  expect(await countReferrers(engine, ids, PUBLIC)).toEqual(
    new Map([["demo/north", { actor: 2 }]]),
  );
  expect((await countReferrers(engine, ids, EDITOR)).get("demo/north")).toEqual({
    actor: 2,
    source: 1,
  });
  expect(await countReferrers(engine, ids, { position: 1, role: "public" })).toEqual(new Map());
});

test("a search can be kept to some kinds", async () => {
  const asked = { text: "demo", limit: 10 };
  const ids = async (kind?: readonly ["dataset"] | readonly ["actor"]) =>
    (await searchRecords(engine, { ...asked, kind }, PUBLIC)).map(({ id }) => id);
  expect(await ids()).toContain("demo");
  expect(await ids(["dataset"])).toEqual(["demo"]);
  expect(await ids(["actor"])).toEqual([]);
});
