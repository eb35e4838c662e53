import { IncidentQuery } from "@sitrep/domain/filter";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Written } from "./collection.fixture.ts";
import { amended, instantOf, load, said, sample } from "./collection.fixture.ts";
import type { Engine } from "./engine.ts";
import { ENGINES } from "./engines.fixture.ts";
import { CursorError } from "./page.ts";
import { headAt } from "./position.ts";
import { listEstimates } from "./queries/estimates.ts";
import { listClaims } from "./queries/claims.ts";
import { listIncidents } from "./queries/incidents.ts";
import { listSources } from "./queries/sources.ts";
import { ClaimQuery, EstimateQuery, SourceQuery } from "@sitrep/domain/filter";

/** Thirty incidents of which many share a day or a title, with titles that sort in odd ways. */
const TITLES = ["Raid", "raid", "RAID ", "Ráid", "غارة", "Attack", "An attack on all", "a", "Zone"];
const DAYS = ["2019-02-17", "2019-02", "2019", "[..2019-02-17]", "2019-02-17/.."];
const incidents: readonly Written[] = Array.from({ length: 30 }, (_, n) => ({
  id: `demo/i${n}`,
  title: TITLES[n % TITLES.length],
  kind: "armed-attack",
  when: DAYS[n % DAYS.length],
  where: { place: "demo/mosul", precision: "settlement" },
  ...(n === 13 && { sensitivity: "withhold" }),
  reports: [said("demo/wire")],
}));

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample({ incidents, claims: [], judgements: [] }));
  });
  afterAll(async () => engine.close());

  const page = async (query: object, position = 1) =>
    listIncidents(engine, IncidentQuery.parse(query), { position, role: "public" });

  /** All pages of a list, with the ids in their order. */
  async function walk(query: object): Promise<readonly string[]> {
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const { position } = await headAt(engine.read, undefined, after);
      const { rows, next, total } = await page({ ...query, after }, position);
      expect(total).toBe(29);
      ids.push(...rows.map(({ any }) => any.record.id));
      after = next ?? undefined;
    } while (after !== undefined);
    return ids;
  }

  test("F4: pages of every size and sort hold every row once, in one order", async () => {
    for (const sort of ["-when", "when", "title"]) {
      const whole = await walk({ sort, limit: 200 });
      expect(new Set(whole).size).toBe(29);
      for (const limit of [1, 2, 7, 28, 29, 30]) expect(await walk({ sort, limit })).toEqual(whole);
    }
  });

  test("F4: what has no day comes last, whichever way days are sorted", async () => {
    const other = await open();
    await load(other);
    const claims = async (sort: string) => {
      const view = { position: 1, role: "public" } as const;
      const { rows } = await listClaims(other, ClaimQuery.parse({ sort }), view);
      return rows.map(({ any }) => any.record.id);
    };
    expect(await claims("-when")).toEqual(["demo/denial", "demo/undated"]);
    expect(await claims("when")).toEqual(["demo/denial", "demo/undated"]);
    await other.close();
  });

  test("F4: oldest first is newest first turned round, ties aside", async () => {
    const last = { "2019": "2019-12-31", "2019-02": "2019-02-28" };
    const days = async (sort: string) =>
      (await page({ sort, limit: 200 })).rows.map(({ any }) =>
        any.kind === "incident" ? (Reflect.get(last, any.record.when) ?? "2019-02-17") : "",
      );
    expect(new Set(await days("when"))).toEqual(
      new Set(["2019-02-17", "2019-02-28", "2019-12-31"]),
    );
    expect((await days("when")).toReversed()).toEqual(await days("-when"));
  });

  test("F4: titles are sorted as they are searched: without case, accents and signs", async () => {
    const titles = (await page({ sort: "title", limit: 200 })).rows.map(({ any }) =>
      any.kind === "incident" ? any.record.title : "",
    );
    const folded = titles.map((title) => title.toLowerCase().replace("á", "a").trim());
    expect(folded).toEqual(folded.toSorted());
  });

  test("F4: a page that ends with the list has no next one, also when it is full", async () => {
    expect((await page({ limit: 29 })).next).toBeNull();
    expect((await page({ limit: 28 })).next).not.toBeNull();
    expect(await page({ tag: "none" })).toEqual({ rows: [], next: null, total: 0 });
  });

  test("regression: a page behind a cursor repeated or lost rows that were moved meanwhile", async () => {
    const other = await open();
    const three = incidents.slice(0, 3).map((one, n) => ({ ...one, when: `2019-02-0${n + 1}` }));
    const base = sample({ incidents: three, claims: [], judgements: [] });
    await load(other, base);
    const ask = async (after?: string) => {
      const { position } = await headAt(other.read, undefined, after);
      const query = IncidentQuery.parse({ sort: "when", limit: 1, after });
      return listIncidents(other, query, { position, role: "public" });
    };
    const first = await ask();
    await load(other, amended("incidents", "demo/i0", { when: "2019-03-01" }, base), instantOf(2));
    const second = await ask(first.next ?? "");
    const third = await ask(second.next ?? "");
    const ids = [first, second, third].flatMap(({ rows }) => rows.map(({ any }) => any.record.id));
    expect(ids).toEqual(["demo/i0", "demo/i1", "demo/i2"]);
    expect(third.next).toBeNull();
    await other.close();
  });

  test("regression: a cursor behind a long title was too long to be given back", async () => {
    const other = await open();
    const long = ["a", "b"].map((id) => ({
      ...incidents[0],
      id: `demo/${id}${"x".repeat(70)}`,
      title: `${id} ${"و".repeat(150)}`,
    }));
    await load(other, sample({ incidents: long, claims: [], judgements: [] }));
    const view = { position: 1, role: "public" } as const;
    const query = { sort: "title", limit: 1 };
    const { next } = await listIncidents(other, IncidentQuery.parse(query), view);
    const behind = IncidentQuery.parse({ ...query, after: next });
    expect((await listIncidents(other, behind, view)).rows).toHaveLength(1);
    await other.close();
  });

  test("regression: a cursor of another list was taken", async () => {
    const view = { position: 1, role: "public" } as const;
    const { next } = await page({ limit: 1 });
    const wrong = [
      listEstimates(engine, EstimateQuery.parse({ after: next }), view),
      listSources(engine, SourceQuery.parse({ after: next }), view),
      page({ after: next, sort: "title" }),
      page({ after: next }, 0),
      page({ after: Buffer.from('["incident","sort_newest",1,"demo/no"]').toString("base64url") }),
      page({ after: Buffer.from('["incident","sort_newest",1,"demo/i13"]').toString("base64url") }),
    ];
    const outcomes = await Promise.allSettled(wrong);
    expect(
      outcomes.map((one) => one.status === "rejected" && one.reason instanceof CursorError),
    ).toEqual(wrong.map(() => true));
  });

  test("a page may be asked for up to its largest size, and no further", async () => {
    for (const limit of [0, 201, 1.5, "x", -1])
      expect(IncidentQuery.safeParse({ limit }).success).toBe(false);
    expect((await page({ limit: "200" })).rows).toHaveLength(29);
  });
});
