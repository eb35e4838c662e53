import { EstimateQuery, IncidentQuery } from "@sitrep/domain/filter";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amended, datasetNamed, instantOf, load, sample } from "./collection.fixture.ts";
import { anyEdition, collectionOf } from "./editions.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES } from "./engines.fixture.ts";
import { listEstimates } from "./queries/estimates.ts";
import { listIncidents } from "./queries/incidents.ts";

const KINDS = ["incident", "estimate", "claim", "source", "place", "actor"] as const;
const MANY = ["link", "voice", "hidden_link"] as const;

/** Columns that name a record by its number. */
const NAMING: ReadonlySet<string> = new Set(["target", "document", "source", "place"]);

/** All that the tables say of each record in force, without the numbers of versions, revisions and records. */
async function standing({ read }: Engine): Promise<ReadonlyMap<string, unknown>> {
  const records = await read.selectFrom("record").selectAll().where("until", "is", null).execute();
  const byVersion = new Map<number, unknown[]>();
  const revisions = await read.selectFrom("revision").select(["seq", "id"]).execute();
  const ids = new Map(revisions.map(({ seq, id }) => [seq, id]));
  const sets = await read.selectFrom("facet_set").selectAll().execute();
  const members = new Map<number | null, string>(sets.map((set) => [set.id, set.members]));
  for (const { version, since: _since, seq: _seq, number, area, traits, ...record } of records)
    byVersion.set(version, [record, ids.get(number), members.get(area), members.get(traits)]);
  for (const table of [...KINDS, ...MANY]) {
    const rows = await read.selectFrom(table).selectAll().execute();
    const texts = rows.map(({ version, ...row }) => ({
      version,
      text: JSON.stringify([table, row], (key, value: unknown) =>
        typeof value === "number" && NAMING.has(key) ? ids.get(value) : value,
      ),
    }));
    for (const { version, text } of texts.toSorted((a, b) => (a.text < b.text ? -1 : 1)))
      byVersion.get(version)?.push(text);
  }
  const words = await read.selectFrom("search_term").select(["doc", "term"]).execute();
  for (const { doc, term } of words) byVersion.get(doc)?.push(term);
  return new Map(records.map(({ id, version }) => [id, byVersion.get(version)]));
}

describe.each(ENGINES)("$name", ({ open }) => {
  test("L5: whatever came before, what is in force is what loading it alone would give", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdition, { minLength: 2, maxLength: 4 }), async (editions) => {
        const [engine, fresh] = [await open(), await open()];
        for (const [index, edition] of editions.entries())
          await load(engine, collectionOf(edition), instantOf(index + 1));
        for (const edition of editions.slice(-1)) await load(fresh, collectionOf(edition));
        expect(await standing(engine)).toEqual(await standing(fresh));
        await engine.close();
        await fresh.close();
      }),
      { numRuns: 40 },
    );
  });

  const verificationOf = async (engine: Engine, id: string, position: number) => {
    const row = await engine.read
      .selectFrom("record")
      .innerJoin("incident", "incident.version", "record.version")
      .select("incident.verification")
      .where("record.id", "=", id)
      .where("record.since", "<=", position)
      .orderBy("record.since", "desc")
      .executeTakeFirst();
    return row?.verification;
  };

  test("L5: a source that may be another one changes what it said from then on, and not before", async () => {
    const engine = await open();
    const two = (same: readonly string[]) => {
      const said = [
        { document: "demo/wire", speakers: ["demo/general"] },
        { document: "demo/column", speakers: ["demo/officials"] },
      ];
      return amended(
        "sources",
        "demo/general",
        { possiblySameAs: same },
        amended("incidents", "demo/market", { reports: said }),
      );
    };
    await load(engine, two([]));
    await load(engine, two(["demo/officials"]), instantOf(2));
    await load(engine, two([]), instantOf(3));
    expect(await verificationOf(engine, "demo/market", 1)).toBe("corroborated");
    expect(await verificationOf(engine, "demo/market", 2)).toBe("single-origin");
    expect(await verificationOf(engine, "demo/market", 3)).toBe("corroborated");
    const found = async (position: number) =>
      listIncidents(engine, IncidentQuery.parse({ verification: "corroborated" }), {
        position,
        role: "public",
      });
    expect((await found(1)).total).toBe((await found(2)).total + 1);
    await engine.close();
  });

  test("L5: a document that turns out to be a reprint changes what rests on it", async () => {
    const engine = await open();
    const reports = [{ document: "demo/wire" }, { document: "demo/column" }];
    const before = amended("incidents", "demo/market", { reports });
    await load(engine, before);
    await load(
      engine,
      amended("documents", "demo/column", { republishes: "demo/wire" }, before),
      instantOf(2),
    );
    expect(await verificationOf(engine, "demo/market", 1)).toBe("corroborated");
    expect(await verificationOf(engine, "demo/market", 2)).toBe("single-origin");
    await engine.close();
  });

  test("L5: a place that moves takes with it what lies in it, also what is shown coarsened", async () => {
    const engine = await open();
    const at = { where: { place: "demo/hamlet", precision: "settlement" } };
    for (const [round, sensitivity] of (["public", "coarsen"] as const).entries()) {
      const before = amended("incidents", "demo/market", { ...at, sensitivity });
      const first = round * 2 + 1;
      await load(engine, before, instantOf(first));
      const moved = amended("places", "demo/sinjar", { parent: "demo/anbar" }, before);
      await load(engine, moved, instantOf(first + 1));
      const found = async (place: string, position: number) => {
        const query = IncidentQuery.parse({ place, kind: "explosion" });
        return (await listIncidents(engine, query, { position, role: "public" })).total;
      };
      expect([await found("demo/nineveh", first), await found("demo/anbar", first)]).toEqual([
        1, 0,
      ]);
      expect([
        await found("demo/nineveh", first + 1),
        await found("demo/anbar", first + 1),
      ]).toEqual([0, 1]);
    }
    await engine.close();
  });

  test("regression: rows of a dataset that lost its licence stayed in totals, labels and search", async () => {
    const engine = await open();
    await load(engine);
    await load(engine, sample({ dataset: datasetNamed("demo", false) }), instantOf(2));
    await load(engine, sample(), instantOf(3));
    const total = async (position: number) =>
      (await listEstimates(engine, EstimateQuery.parse({}), { position, role: "public" })).total;
    expect([await total(1), await total(2), await total(3)]).toEqual([2, 0, 2]);
    const shown = await engine.read
      .selectFrom("record")
      .select("id")
      .where("visibility", "=", "public")
      .where("since", "=", 2)
      .orderBy("id")
      .execute();
    // The dataset itself, and what it watches, are no rows of it.
    expect(shown).toEqual([{ id: "demo" }, { id: "demo/desk" }]);
    await engine.close();
  });

  test("a new edition of a dataset's own record makes no new versions of its rows", async () => {
    const engine = await open();
    await load(engine);
    await load(
      engine,
      sample({ dataset: { ...datasetNamed("demo"), edition: "2" } }),
      instantOf(2),
    );
    const rows = await engine.read
      .selectFrom("record")
      .select("id")
      .where("since", "=", 2)
      .execute();
    expect(rows).toEqual([{ id: "demo" }]);
    await engine.close();
  });
});
