import { parseCollection } from "@sitrep/domain/collection";
import type { DocumentId, SourceId } from "@sitrep/domain/id";
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import { reportsWithout, sortOut } from "@sitrep/domain/without";
import { load, said, sample } from "@sitrep/store/collection.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

const base = sample();
const COLLECTION = {
  ...base,
  incidents: [
    ...(base.incidents ?? []),
    {
      ...base.incidents?.[0],
      id: "demo/officials-only",
      reports: [said("demo/wire", { speakers: ["demo/officials"] })],
    },
    {
      ...base.incidents?.[0],
      id: "demo/passed-on",
      reports: [said("demo/wire", { speakers: ["demo/officials"], via: ["demo/general"] })],
    },
  ],
};
const TERMS = [
  "demo/general", "demo/officials", "demo/agency", "demo/paper", "demo/nobody", "anonymous", "party", "agency", "outlet", "demo",
  "elsewhere",
] as const; // prettier-ignore

describe.each(ENGINES)("$name", ({ open }) => {
  async function over<Answer>(ask: (caller: Caller) => Promise<Answer>): Promise<Answer> {
    const engine = await open();
    try {
      await load(engine, COLLECTION);
      return await ask(createCaller({ engine, role: "public" }));
    } finally {
      await engine.close();
    }
  }

  test("F6: lists leave out exactly the records in which nobody is heard any more", async () => {
    const { records } = parseCollection(COLLECTION, () => undefined);
    const found = new Map<string, AnyRecord>(records.map((any) => [any.record.id, any]));
    const lookup = {
      source: (id: SourceId) => {
        const any = found.get(id);
        return any?.kind === "source" ? any.record : undefined;
      },
      document: (id: DocumentId) => {
        const any = found.get(id);
        return any?.kind === "document" ? any.record : undefined;
      },
    };
    const pairs = TERMS.flatMap((one, at) => [[one], ...TERMS.slice(at + 1).map((other) => [one, other])]); // prettier-ignore
    await over(async (caller) => {
      for (const without of pairs) {
        const left = sortOut(without);
        const standing = (kind: AnyRecord["kind"]): readonly string[] =>
          records
            .filter((any) => any.kind === kind && !left.datasets.some((id) => id === "demo"))
            .filter((any) => reportsWithout(reportsOf(any), lookup, left).length > 0)
            .map(({ record }) => record.id)
            .toSorted();
        const lists = {
          incident: await caller.incidents.list({ without }),
          estimate: await caller.estimates.list({ without }),
          claim: await caller.claims.list({ without }),
        };
        for (const kind of ["incident", "estimate", "claim"] as const)
          expect([without, lists[kind].items.map(({ id }) => id).toSorted()]).toEqual([without, standing(kind)]); // prettier-ignore
      }
    });
  });

  test("F6: a count, a series and a map leave out the same", async () => {
    await over(async (caller) => {
      const days = { by: "month", from: "2018-01-01", to: "2019-12-31" } as const;
      for (const without of [["anonymous"], ["party", "demo/agency"]]) {
        const { total } = await caller.incidents.list({ without });
        expect((await caller.incidents.count({ without })).incidents.high).toBe(total);
        expect((await caller.series.incidents({ ...days, without })).total).toBe(total);
        expect((await caller.series.map({ without })).total).toBe(total);
      }
    });
  });

  test("F7: what a count loses without each is what it counts without it", async () => {
    await over(async (caller) => {
      const { total, leanings, more } = await caller.leaning.incidents({ place: "demo/nineveh" });
      expect([total, more]).toEqual([4, 0]);
      expect(leanings[0]).toEqual({ without: "demo", is: "dataset", falls: 4, left: 0 });
      for (const { without, left, falls } of leanings) {
        const { incidents } = await caller.incidents.count({ place: "demo/nineveh", without });
        expect([without, incidents.low, falls]).toEqual([without, left, total - left]);
      }
      expect(leanings.map(({ without }) => without)).toEqual([
        "demo",
        "anonymous",
        "demo/officials",
      ]);
    });
  });

  test("F7: a record tells what it is without each voice, and a place that it rests on none", async () => {
    await over(async (caller) => {
      const { whole, leanings } = await caller.leaning.record({ id: "demo/market" });
      expect(whole).toMatchObject({ status: "corroborated", low: 2, high: 2 });
      expect(leanings.map(({ without, status, high }) => [without, status, high])).toEqual([
        ["demo/general", "single-origin", 1],
        ["demo/paper", "single-origin", 1],
        ["party", "single-origin", 1],
      ]);
      await expect(caller.leaning.record({ id: "demo/mosul" })).rejects.toThrow(
        "rests on no report",
      );
    });
  });
});
