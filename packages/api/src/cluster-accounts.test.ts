import type { Account } from "@sitrep/domain/accord";
import { clustersOf } from "@sitrep/domain/cluster";
import type { PlaceId } from "@sitrep/domain/id";
import { PlaceId as PlaceIdSchema } from "@sitrep/domain/id";
import { Judgement } from "@sitrep/domain/judgement";
import type { Verdict } from "@sitrep/domain/judgement";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClusterGround } from "./cluster-accounts.ts";
import { tellClusters } from "./cluster-accounts.ts";

const PARENTS: Readonly<Record<string, string>> = { "g/mosul": "g/nineveh" };
const parentOf = (id: PlaceId): PlaceId | undefined => {
  const parent = PARENTS[id];
  return parent === undefined ? undefined : PlaceIdSchema.parse(parent);
};

const IDS = ["r/a", "r/b", "r/c", "r/d", "r/e"] as const;
const FEBRUARY = ["2019-02-01", "2019-02-28"] as const;

const days = fc.constantFrom("2019-01-31", "2019-02-05", "2019-02-17", "2019-03-01");
const accounts = fc
  .tuple(days, days, fc.constantFrom("g/mosul", "g/nineveh", "g/kirkuk"))
  .map(([one, other, place]): Account => {
    const [earliest = "", latest = ""] = [one, other].toSorted();
    return {
      span: { earliest, latest },
      place: PlaceIdSchema.parse(place),
      precision: "governorate",
      alsoIn: [],
      extent: "single",
    };
  });

const judgements = fc
  .array(
    fc.tuple(
      fc.constantFrom(...IDS),
      fc.constantFrom<Verdict>("same", "different", "unsure", "unsure"),
      fc.constantFrom(...IDS),
    ),
    { maxLength: 7 },
  )
  .map((all) => {
    // One judgement a pair, so that each unsure is a doubt of its own.
    const pairs = new Map(
      all.flatMap(([left, verdict, right]) =>
        left === right ? [] : [[[left, right].toSorted().join(" "), verdict] as const],
      ),
    );
    return [...pairs].map(([pair, verdict], at) => {
      const [left, right] = pair.split(" ");
      return Judgement.parse({ id: `j/${at}`, left, right, verdict, reason: "So.", author: "Us" });
    });
  });

/** How many of some accounts lie in February for sure, and how many may. */
function inFebruary(all: readonly Account[]): readonly [number, number] {
  const [first, last] = FEBRUARY;
  const ends = all.map(({ span }) => [span.earliest ?? "", span.latest ?? "9999"] as const);
  return [
    ends.filter(([from, to]) => from >= first && to <= last).length,
    ends.filter(([from, to]) => from <= last && to >= first).length,
  ];
}

/** How many of some accounts lie in Nineveh for sure, and how many may. */
function inNineveh(all: readonly Account[]): readonly [number, number] {
  const lies = all.map(({ place, alsoIn, isInSome = false }) => {
    const inside = [place, ...alsoIn].filter((id) => id !== "g/kirkuk").length;
    return { isSure: isInSome ? inside === alsoIn.length + 1 : inside > 0, may: inside > 0 };
  });
  return [lies.filter(({ isSure }) => isSure).length, lies.filter(({ may }) => may).length];
}

describe("the accounts of clusters", () => {
  test("J5: hold between them every count that any end of the doubt gives", () => {
    let ended = 0;
    fc.assert(
      fc.property(
        judgements,
        fc.tuple(accounts, accounts, accounts, accounts, accounts),
        fc.subarray([...IDS], { minLength: 1 }),
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        (all, [a, b, c, d, e], left, ends) => {
          const told = new Map(IDS.map((id, at) => [id, [a, b, c, d, e][at] ?? a] as const));
          const ground: ClusterGround = { left: new Set(left), accounts: told, parentOf };
          const open = tellClusters(clustersOf(all), ground);
          const settled = all.map((one, at) =>
            one.verdict === "unsure"
              ? { ...one, verdict: ends[at] ? ("same" as const) : ("different" as const) }
              : one,
          );
          const end = clustersOf(settled);
          // An end in which what was decided contradicts itself is none.
          if (end.conflicts.length > 0) return;
          ended += 1;
          const { most } = tellClusters(end, ground);
          expect(open.least.length).toBeLessThanOrEqual(most.length);
          expect(open.most.length).toBeGreaterThanOrEqual(most.length);
          for (const tally of [inFebruary, inNineveh]) {
            const [[low], [, high], [sure, possible]] = [
              tally(open.least),
              tally(open.most),
              tally(most),
            ];
            expect(low).toBeLessThanOrEqual(sure);
            // What is no account's of the two may lie in the days between them.
            if (tally === inNineveh) expect(high).toBeGreaterThanOrEqual(possible);
          }
        },
      ),
      { numRuns: 3000 },
    );
    expect(ended).toBeGreaterThan(1000);
  });

  test("J5: without doubt both ends are the same", () => {
    fc.assert(
      fc.property(judgements, accounts, (all, one) => {
        const sure = all.filter(({ verdict }) => verdict !== "unsure");
        const clustering = clustersOf(sure);
        const ground = {
          left: new Set(IDS),
          accounts: new Map(IDS.map((id) => [id, one])),
          parentOf,
        };
        const { least, most, open, joined } = tellClusters(clustering, ground);
        if (clustering.conflicts.length > 0) return;
        expect(least).toEqual(most);
        expect([open, joined + most.length]).toEqual([0, IDS.length]);
      }),
    );
  });
});
