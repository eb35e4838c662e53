import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clustersOf } from "./cluster.ts";
import { Judgement } from "./judgement.ts";
import type { Verdict } from "./judgement.ts";

/** "A same B" as a judgement; its id is its words unless more is given. */
function judged(words: string, more: object = {}): Judgement {
  const [left = "", verdict = "", right = ""] = words.split(" ");
  const id = `j/${left}-${verdict}-${right}`.toLowerCase();
  const ids = { left: `r/${left}`.toLowerCase(), right: `r/${right}`.toLowerCase() };
  return Judgement.parse({ id, ...ids, verdict, reason: "So.", author: "A desk", ...more });
}

function clusters(...all: readonly (string | Judgement)[]): readonly string[] {
  const judgements = all.map((one) => (typeof one === "string" ? judged(one) : one));
  return clustersOf(judgements).clusters.map(wordsOf);
}

function wordsOf({ members }: { readonly members: readonly string[] }): string {
  return members.map((id) => id.slice(2).toUpperCase()).join("");
}

describe("clusters", () => {
  test("J3: hold what is judged the same, directly or through others", () => {
    expect(clusters("A same B", "C same B", "D same E")).toEqual(["ABC", "DE"]);
    expect(clusters("A unsure B", "C different D")).toEqual(["A", "B", "C", "D"]);
    expect(clusters()).toEqual([]);
  });

  test("J3: of the judgements of one pair different comes before same, and same before unsure", () => {
    const other = { id: "j/other", author: "Another desk" };
    expect(clusters("A same B", judged("B different A", other))).toEqual(["A", "B"]);
    expect(clusters("A same B", judged("B unsure A", other))).toEqual(["AB"]);
    const { conflicts } = clustersOf([judged("A same B"), judged("B different A", other)]);
    expect(conflicts).toEqual([
      { cut: ["r/a", "r/b"], same: ["j/a-same-b"], different: ["j/other"], rows: [] },
    ]);
  });

  test("J4: a different cuts a chain at the link that fewest say, and the conflict names all of it", () => {
    const twice = judged("B same C", { id: "j/again", author: "Another desk" });
    const all = [judged("A same B"), judged("B same C"), twice, judged("A different C")];
    const { conflicts, open } = clustersOf(all);
    expect(clusters(...all)).toEqual(["A", "BC"]);
    expect(conflicts).toEqual([
      { cut: ["r/a", "r/b"], same: ["j/a-same-b"], different: ["j/a-different-c"], rows: [] },
    ]);
    expect(open.map((group) => [group.clusters.map(wordsOf), group.distinct.map(wordsOf)])).toEqual(
      [[["A", "BC"], ["A"]]],
    );
  });

  test("J4: of links that equally many say the one that was decided last is cut, then the last by its ids", () => {
    const early = { decidedOn: "2026-01-01" };
    const late = { decidedOn: "2026-02-01" };
    const [ab, bc, apart] = ["A same B", "B same C", "A different C"];
    expect(clusters(judged(ab, late), judged(bc, early), apart)).toEqual(["A", "BC"]);
    expect(clusters(judged(ab), judged(bc, late), apart)).toEqual(["A", "BC"]);
    expect(clusters(ab, bc, apart)).toEqual(["AB", "C"]);
  });

  test("J4: when the different is withdrawn, the chain holds again", () => {
    const chain = ["A same B", "B same C", "C same D"];
    expect(clusters(...chain, "A different D")).toEqual(["ABC", "D"]);
    expect(clusters(...chain)).toEqual(["ABCD"]);
  });

  test("M8: no chain through others joins two rows that their publisher tells apart", () => {
    const isKeptApart = (one: string, other: string) => one < "r/c" && other < "r/c";
    const chain = [judged("A same Z"), judged("Z same B")];
    const { clusters: cut, conflicts } = clustersOf(chain, isKeptApart);
    expect(cut.map(wordsOf)).toEqual(["AZ", "B"]);
    expect(conflicts).toEqual([
      { cut: ["r/b", "r/z"], same: ["j/z-same-b"], different: [], rows: [["r/a", "r/b"]] },
    ]);
    const joined = clustersOf([...chain, judged("A same B")], isKeptApart);
    expect(joined.clusters.map(wordsOf)).toEqual(["ABZ"]);
    expect(joined.conflicts).toEqual([]);
  });

  test("J5: what an unsure ties is open, unless a different settled it", () => {
    const groupsOf = (...words: readonly string[]) =>
      clustersOf(words.map((one) => judged(one))).open.map((group) => [
        group.clusters.map(wordsOf),
        group.distinct.map(wordsOf),
      ]);
    expect(groupsOf("A unsure B", "B same C")).toEqual([[["A", "BC"], ["A"]]]);
    expect(groupsOf("A unsure B", "B same C", "A different C")).toEqual([]);
    expect(groupsOf("A unsure B", "A same B")).toEqual([]);
    expect(groupsOf("A unsure B", "A unsure C", "B different C")).toEqual([
      [["A", "B", "C"], ["A"]],
    ]);
    expect(groupsOf("B unsure A", "B unsure C", "A different C")).toEqual([
      [
        ["A", "B", "C"],
        ["A", "C"],
      ],
    ]);
  });
});

describe("whatever is judged", () => {
  const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
  const judgements = fc
    .array(
      fc.record({
        left: ids,
        right: ids,
        verdict: fc.constantFrom<Verdict>("same", "same", "different", "unsure"),
        decidedOn: fc.constantFrom("2026-01-01", "2026-01-02", undefined),
      }),
      { maxLength: 14 },
    )
    .map((all) =>
      all.flatMap(({ left, right, verdict, decidedOn }, at) =>
        left === right
          ? []
          : judged(`${left} ${verdict} ${right}`, {
              id: `j/${at}`,
              ...(decidedOn && { decidedOn }),
            }),
      ),
    );
  const isKeptApart = (one: string, other: string) => one < "r/c" && other < "r/c";

  test("J3: the order of judgements, and of the two in each, never matters", () => {
    fc.assert(
      fc.property(
        judgements.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray([...all], { minLength: all.length }),
            fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled, turned]) => {
          const other = shuffled.map((one, at) =>
            turned[at] ? { ...one, left: one.right, right: one.left } : one,
          );
          expect(clustersOf(other, isKeptApart)).toEqual(clustersOf(all, isKeptApart));
        },
      ),
    );
  });

  test("J4: two that are judged different are never in one cluster, and each record is in exactly one", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { clusters: found } = clustersOf(all, isKeptApart);
        const members = found.flatMap((one) => one.members);
        expect(members.toSorted()).toEqual(
          [...new Set(all.flatMap(({ left, right }) => [left, right]))].toSorted(),
        );
        for (const { left, right, verdict } of all) {
          if (verdict !== "different") continue;
          expect(found.some(({ members: one }) => one.includes(left) && one.includes(right))).toBe(
            false,
          );
        }
      }),
    );
  });

  test("J4: a link that is not followed is named in a conflict with what stands against it", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { clusters: found, conflicts } = clustersOf(all);
        const isJoined = (left: string, right: string) =>
          found.some(({ members }) => members.includes(left) && members.includes(right));
        const cut = all.filter(
          ({ verdict, left, right }) => verdict === "same" && !isJoined(left, right),
        );
        expect(conflicts.flatMap(({ same }) => same).toSorted()).toEqual(
          cut.map(({ id }) => id).toSorted(),
        );
        for (const { different } of conflicts) expect(different.length).toBeGreaterThan(0);
      }),
    );
  });

  test("J3: a judgement that is withdrawn leaves no trace", () => {
    fc.assert(
      fc.property(judgements, fc.nat(), (all, at) => {
        const taken = all[at % Math.max(1, all.length)];
        const rest = all.filter((one) => one !== taken);
        const again = taken === undefined ? rest : [...rest, taken];
        expect(clustersOf(again)).toEqual(clustersOf(all));
      }),
    );
  });

  test("J5: an open group holds whole clusters, each in one group, and some that are distinct for sure", () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { clusters: found, open } = clustersOf(all, isKeptApart);
        const grouped = open.flatMap((group) => group.clusters.map(wordsOf));
        expect(new Set(grouped).size).toBe(grouped.length);
        expect(found.map(wordsOf)).toEqual(expect.arrayContaining(grouped));
        for (const group of open) {
          expect(group.clusters.length).toBeGreaterThan(1);
          expect(group.distinct.length).toBeGreaterThan(0);
          expect(group.clusters).toEqual(expect.arrayContaining([...group.distinct]));
        }
      }),
    );
  });
});
