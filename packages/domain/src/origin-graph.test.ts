import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Account } from "./origin-graph.ts";
import { originGraphOf } from "./origin-graph.ts";
import { originsOf } from "./origin.ts";
import { topicOf } from "./topic.fixture.ts";
import type { Told, World } from "./world.fixture.ts";
import { id, lookupOf, report } from "./world.fixture.ts";

const WORLD: World = {
  sources: { outlet: {}, paper: {}, agency: {}, a: {}, b: {}, c: {} },
  documents: {
    one: {},
    two: { publisher: id("paper") },
    copy: { publisher: id("agency"), republishes: id("one") },
    mirror: { publisher: id("agency"), republishes: id("copy") },
  },
};

function accountsOf(told: Readonly<Record<string, readonly Told[]>>): readonly Account[] {
  return Object.entries(told).flatMap(([record, tellings]) =>
    tellings.map((one, index) => ({ record: id(record), index, report: report(one) })),
  );
}

describe("I9: the graph of a topic", () => {
  const told = {
    figure: [{ in: "one", by: ["a"], via: ["b", "agency"] }, { in: "copy", by: ["a"], via: ["agency", "b"] }],
    deed: [{ in: "two" }, { in: "mirror" }, { in: "two", by: ["c"], stance: "denies" }],
  }; // prettier-ignore
  const graph = originGraphOf(accountsOf(told), lookupOf(WORLD));

  test("I9: takes the accounts of all records together, and says where each stands", () => {
    expect(graph).toMatchObject({ low: 2, high: 2, accounts: 5, denials: 1, reprints: 2, waysTotal: 2 }); // prettier-ignore
    expect(graph.ways).toMatchObject([
      { speaker: "t/a", via: ["t/b", "t/agency"], document: "t/one", accounts: [{ record: "t/figure", index: 0 }, { record: "t/figure", index: 1 }] },
      { speaker: "t/paper", via: [], document: "t/two", accounts: [{ record: "t/deed", index: 0 }], accountsTotal: 1 },
    ]); // prettier-ignore
  });

  test("I9: has a node for each who speaks, relays or publishes, and collapses reprints into their original", () => {
    expect(graph.nodes.map(({ key, accounts }) => [key, accounts])).toEqual([
      ["speaker t/a", 2],
      ["speaker t/paper", 1],
      ["relay t/b", 2],
      ["relay t/agency", 2],
      ["document t/one", 2],
      ["document t/two", 1],
      ["outlet t/outlet", 2],
      ["outlet t/paper", 1],
    ]);
    const [one] = graph.nodes.filter(({ key }) => key === "document t/one");
    expect(one?.reprints).toEqual(["t/copy"]);
    expect(graph.edges).toContainEqual({ from: "speaker t/a", to: "relay t/b", accounts: 2 });
  });

  test("I6: says why, with the accounts and the ties that it was made of", () => {
    expect(graph.why).toMatchObject({ rule: "I6", gives: { low: 2, high: 2 }, more: 0 });
    expect(graph.why.from).toContainEqual({ is: "record", id: "t/deed", field: "reports[0]", gives: null }); // prettier-ignore
  });

  test("I9: nothing at all rests on nothing", () => {
    expect(originGraphOf([], lookupOf(WORLD))).toMatchObject({ low: 0, high: 0, ways: [], nodes: [] }); // prettier-ignore
  });

  test("I8: a circle names the records that it runs through, and no others", () => {
    const circular: World = {
      sources: { a: {}, b: {}, c: {} },
      documents: { one: { publisher: id("a") }, two: { publisher: id("b") }, three: { publisher: id("c") } },
    }; // prettier-ignore
    const accounts = accountsOf({
      first: [{ in: "one", by: ["b"] }],
      second: [{ in: "two", by: ["a"] }],
      third: [{ in: "three", by: ["a"] }],
    });
    const { circles, low } = originGraphOf(accounts, lookupOf(circular));
    expect(circles.map(({ records }) => records)).toEqual([["t/first", "t/second"]]);
    expect(low).toBe(1);
  });
});

const slug = fc.constantFrom("a", "b", "c", "outlet", "paper", "agency");
const telling = fc.record({
  in: fc.constantFrom("one", "two", "copy", "mirror"),
  by: fc.uniqueArray(slug, { maxLength: 2 }),
  via: fc.uniqueArray(slug, { maxLength: 2 }),
});
const records = fc.dictionary(fc.constantFrom("r0", "r1", "r2"), fc.array(telling, { minLength: 1, maxLength: 3 })); // prettier-ignore

describe("I9: laws of the graph", () => {
  test("I9: the order of accounts never matters", () => {
    fc.assert(
      fc.property(records, (told) => {
        const accounts = accountsOf(told);
        const lookup = lookupOf(WORLD);
        expect(originGraphOf(accounts.toReversed(), lookup)).toEqual(originGraphOf(accounts, lookup));
      }),
    ); // prettier-ignore
  });

  test("I9: of one record it counts what the record's own origins are", () => {
    fc.assert(
      fc.property(fc.array(telling, { minLength: 1, maxLength: 5 }), (tellings) => {
        const lookup = lookupOf(WORLD);
        const { low, high } = originsOf(tellings.map(report), lookup);
        expect(originGraphOf(accountsOf({ r: tellings }), lookup)).toMatchObject({ low, high });
      }),
    );
  });

  test("I9: a topic never rests on more origins than its records do by themselves", () => {
    fc.assert(
      fc.property(records, (told) => {
        const lookup = lookupOf(WORLD);
        const each = Object.values(told).map((own) => originsOf(own.map(report), lookup).high);
        const { high } = originGraphOf(accountsOf(told), lookup);
        expect(high).toBeLessThanOrEqual(each.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  test("I9: fewer ways listed change no number, and every step and tie is between listed ones", () => {
    fc.assert(
      fc.property(records, fc.nat(3), (told, most) => {
        const lookup = lookupOf(WORLD);
        const whole = originGraphOf(accountsOf(told), lookup);
        const part = originGraphOf(accountsOf(told), lookup, most);
        expect(part.ways).toHaveLength(Math.min(most, whole.waysTotal));
        expect([part.low, part.high, part.waysTotal]).toEqual([whole.low, whole.high, whole.waysTotal]); // prettier-ignore
        const keys = new Set(part.nodes.map(({ key }) => key));
        for (const { from, to } of part.edges) expect(keys.has(from) && keys.has(to)).toBe(true);
        for (const { left, right } of part.ties) expect(Math.max(left, right)).toBeLessThan(part.ways.length); // prettier-ignore
      }),
    );
  });
});

test("I6: a seeded topic of some thousand reports stays sound where it is too large to be exact", () => {
  const { sources, documents, estimates } = topicOf({ dataset: "t", place: "g/iraq", reports: 3000, seed: 11 }); // prettier-ignore
  const slugged = (list: readonly { readonly id: string }[]): Readonly<Record<string, object>> =>
    Object.fromEntries(list.map((one) => [one.id.slice(2), one]));
  const lookup = lookupOf({ sources: slugged(sources), documents: slugged(documents) });
  const accounts = estimates.flatMap(({ id: record, reports }) =>
    reports.map((one, index) => ({
      record,
      index,
      report: report({
        in: one.document.slice(2),
        by: (one.speakers ?? []).map((by) => by.slice(2)),
        via: (one.via ?? []).map((by) => by.slice(2)),
      }),
    })),
  );
  const { low, high, waysTotal } = originGraphOf(accounts, lookup);
  expect(accounts).toHaveLength(3000);
  expect(low).toBeGreaterThan(100);
  expect(high).toBeGreaterThan(low);
  expect(waysTotal).toBeGreaterThan(high);
});
