import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { numbersOf } from "../condition.ts";
import type { Engine } from "../engine.ts";
import { StoreError } from "../engine.ts";
import { ENGINES } from "../engines.fixture.ts";
import { load } from "../collection.fixture.ts";
import type { Tables } from "../tables.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await load(engine);
  });
  afterAll(async () => engine.close());

  const countOf = async (from: Engine["read"]): Promise<number> => {
    const { count } = await from
      .selectFrom("batch")
      .select((eb) => eb.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow();
    return count;
  };

  const batch = (position: number, previous = "0") => ({
    position,
    recorded_at: "2026-01-01T00:00:00.000Z",
    author: "a",
    reason: "b",
    dataset: "demo",
    created: 0,
    amended: 0,
    retracted: 0,
    previous,
    hash: "0",
  });

  const revision = (seq: number, position: number): Tables["revision"] => ({
    seq,
    position,
    id: "demo/x",
    kind: "actor",
    change: "created",
    body: "{}",
    salt: null,
    body_hash: null,
  });

  test("what a write throws undoes all of it", async () => {
    const before = await countOf(engine.read);
    const failing = engine.write(async (db) => {
      await db
        .insertInto("batch")
        .values(batch(before + 1))
        .execute();
      expect(await countOf(db)).toBe(before + 1);
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await countOf(engine.read)).toBe(before);
  });

  test("readers see nothing of a write before it is done", async () => {
    const before = await countOf(engine.read);
    const seen: number[] = [];
    await engine.write(async (db) => {
      await db.insertInto("meta").values({ name: "one", value: "x" }).execute();
      const rows = await engine.read
        .selectFrom("meta")
        .where("name", "=", "one")
        .selectAll()
        .execute();
      seen.push(rows.length);
    });
    const rows = await engine.read
      .selectFrom("meta")
      .where("name", "=", "one")
      .selectAll()
      .execute();
    expect([...seen, rows.length]).toEqual([0, 1]);
    expect(await countOf(engine.read)).toBe(before);
  });

  test("writes of one process come one after the other, also behind one that failed", async () => {
    const order: string[] = [];
    const slow = engine.write(async () => {
      order.push("slow begins");
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push("slow ends");
      throw new Error("slow failed");
    });
    const quick = engine.write(async () => void order.push("quick"));
    await expect(slow).rejects.toThrow("slow failed");
    await quick;
    expect(order).toEqual(["slow begins", "slow ends", "quick"]);
  });

  const byTarget = async (target: string): Promise<number> => {
    const rows = await engine.read
      .selectFrom("link")
      .select("version")
      .where("target", "in", (eb) => numbersOf(eb, [target]))
      .execute();
    return rows.length;
  };

  test("indexes that were left aside are back with the end of a write, and after one that failed", async () => {
    const tables = ["link", "record", "revision"] as const;
    const before = await byTarget("demo/wire");
    const failing = engine.write(async (_db, bulk) => {
      await bulk.leaveAside(tables);
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await byTarget("demo/wire")).toBe(before);
    await engine.write(async (db, bulk) => {
      await bulk.leaveAside(tables);
      const wire = await db
        .selectFrom("record")
        .select("number")
        .where("id", "=", "demo/wire")
        .executeTakeFirstOrThrow();
      const link = { version: 1, role: 99, target: wire.number };
      await bulk.insert("link", Object.keys(link), Object.values(link));
      const { target } = await db
        .selectFrom("link")
        .select("target")
        .where("role", "=", 99)
        .executeTakeFirstOrThrow();
      expect(target).toBe(wire.number);
      await bulk.restore();
    });
    expect(await byTarget("demo/wire")).toBe(before + 1);
    await engine.write(async (db) => db.deleteFrom("link").where("role", "=", 99).execute());
    expect(await engine.faults()).toEqual([]);
  });

  test("L4: a revision is written before its batch, which seals it", async () => {
    const added = { ...revision(1_000_000, 2), body: '{"a":1}' };
    await engine.write(async (db) => {
      await db.insertInto("revision").values(added).execute();
      await db.updateTable("revision").set({ salt: "x" }).where("position", "=", 2).execute();
      await db.insertInto("batch").values(batch(2)).execute();
      const late = db.updateTable("revision").set({ salt: "y" }).where("position", "=", 2);
      await expect(late.execute()).rejects.toThrow("append-only");
      const more = db.insertInto("revision").values(revision(1_000_001, 2));
      await expect(more.execute()).rejects.toThrow("end of the ledger");
    });
    const without = engine.write(async (db) =>
      db.insertInto("revision").values(revision(1_000_001, 3)).execute(),
    );
    await expect(without).rejects.toThrow(Error);
  });

  test("L4: the ledger takes no update, no deletion, no replacement and nothing in its middle", async () => {
    const attempts: ((db: Engine["read"]) => Promise<unknown>)[] = [
      (db) => db.updateTable("batch").set({ author: "x" }).execute(),
      (db) => db.deleteFrom("batch").execute(),
      (db) => db.updateTable("revision").set({ body: "{}" }).execute(),
      (db) => db.deleteFrom("revision").execute(),
      (db) => db.replaceInto("batch").values(batch(1)).execute(),
      (db) => db.insertInto("batch").values(batch(7)).execute(),
      (db) => db.insertInto("revision").values(revision(1_000_000, 7)).execute(),
      (db) => db.insertInto("revision").values(revision(0, 1)).execute(),
    ];
    const outcomes = await Promise.allSettled(
      attempts.map(async (attempt) => engine.write(attempt)),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual(attempts.map(() => "rejected"));
  });

  test("a column takes no value of another type", async () => {
    const wrong = engine.write(async (db) =>
      db
        .insertInto("place")
        // What the compiler would refuse is what the table must refuse too.
        .values({ version: "many" as unknown as number, kind: "country", parent: null })
        .execute(),
    );
    await expect(wrong).rejects.toThrow(Error);
  });

  const wordOf = async (expression: ReturnType<typeof sql<unknown>>): Promise<unknown> => {
    const { rows } = await sql<{ value: unknown }>`select ${expression} as value`.execute(
      engine.read,
    );
    return rows[0]?.value;
  };

  test("sums, counts and large whole numbers come back as numbers", async () => {
    expect(await wordOf(sql`count(*)`)).toBe(1);
    expect(await wordOf(sql`sum(2)`)).toBe(2);
    expect(await wordOf(sql`2147483647`)).toBe(2_147_483_647);
  });

  test("like on folded text, concatenation and case mean the same everywhere", async () => {
    const isLike = sql`case when (' ' || 'al hasakah') like '% has%' then 1 else 0 end`;
    expect(await wordOf(isLike)).toBe(1);
    expect(await wordOf(sql`case when 'العراق' like 'العر%' then 1 else 0 end`)).toBe(1);
  });

  test("text is ordered by code point, capital before small and Latin before Arabic", async () => {
    const words = ["b", "a", "Z", "é", "ع", "a b", "a-b", "", "~"];
    const rows = await engine.write(async (db) => {
      await db
        .insertInto("meta")
        .values(words.map((word) => ({ name: `order ${word}`, value: word })))
        .execute();
      return db
        .selectFrom("meta")
        .select("value")
        .where("name", "like", "order %")
        .orderBy("value")
        .execute();
    });
    expect(rows.map((row) => row.value)).toEqual(["", "Z", "a", "a b", "a-b", "b", "~", "é", "ع"]);
  });

  const matching = async (folded: string): Promise<readonly string[]> => {
    const rows = await engine.read
      .selectFrom("search")
      .innerJoin("record", "record.version", "search.rowid")
      .select("record.id")
      .where(engine.matches(folded))
      .where("record.kind", "=", "incident")
      .orderBy("record.id")
      .execute();
    return rows.map((row) => row.id);
  };

  test("S1: every word must stand in a record, and the last one may be cut short", async () => {
    expect(await matching("car bomb")).toEqual(["demo/market"]);
    expect(await matching("bomb car")).toEqual(["demo/market"]);
    expect(await matching("car bo")).toEqual(["demo/market"]);
    expect(await matching("ca bomb")).toEqual([]);
    expect(await matching("car bomb shelling")).toEqual([]);
    expect(await matching("العراق mosul")).toEqual(["demo/market"]);
  });

  test("S1: the operators of a search engine are words like all others", async () => {
    for (const word of ["or", "and", "not", "near", "car or shelling", "not car", "near car bomb"])
      expect(await matching(word)).toEqual([]);
  });

  test("a sound database finds no fault with itself", async () => {
    expect(await engine.faults()).toEqual([]);
  });

  test("a database that is closed has finished what was begun", async () => {
    const other = await open();
    const writing = other.write(async (db) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      await db.insertInto("meta").values({ name: "late", value: "x" }).execute();
      return "written";
    });
    await other.close();
    await expect(writing).resolves.toBe("written");
  });

  test("regression: a database that was opened and asked nothing stayed open", async () => {
    const other = await open();
    await other.close();
    await expect(countOf(other.read)).rejects.toThrow(Error);
  });

  test("a constraint that is broken is no fault of the file, and stays an error of its own", async () => {
    const twice = engine.write(async (db) =>
      db.insertInto("meta").values({ name: "schema", value: "x" }).execute(),
    );
    await expect(twice).rejects.not.toBeInstanceOf(StoreError);
  });
});
