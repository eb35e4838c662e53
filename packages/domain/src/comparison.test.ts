import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison } from "./comparison.ts";
import { compare } from "./comparison.ts";
import { Estimate } from "./estimate.ts";
import { groundOf as formOfScope, linesOf, scopeContains } from "./ground.ts";
import { exactly } from "./interval.ts";
import type { Lists } from "./tree.fixture.ts";
import { SLUGS, apart, groundOf, parentOf, place } from "./tree.fixture.ts";

const slugs = fc.uniqueArray(fc.constantFrom(...SLUGS), { maxLength: 3 });
const lists = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...SLUGS), { minLength: 1, maxLength: 3 }), slugs)
  .map(([includes, excludes]) => apart(includes, excludes));

const BASE = {
  id: "t/a",
  title: "Fighters in the country",
  metric: "fighters-present",
  nature: "estimate",
  population: "fighters of the group",
  scope: { includes: [place("iraq")] },
  asOf: "2019-01",
  quantity: { form: "between", low: 1000, high: 3000, unit: "person" },
  reports: [{ document: "t/d" }],
};

function estimate(changes: object = {}): Estimate {
  return Estimate.parse({ ...BASE, ...changes });
}

function person(form: string, ...values: readonly number[]): object {
  const [low, high] = values;
  const bounds = form === "between" ? { low, high } : { value: low };
  return { quantity: { form, ...bounds, unit: "person" } };
}

/** A flow over a period. */
function over(period: string, changes: object = {}): object {
  return { metric: "fighters-killed", asOf: undefined, period, ...changes };
}

function scope(...includes: readonly string[]): object {
  return { scope: { includes: includes.map(place) } };
}

function both(left: object, right: object): Comparison {
  const result = compare(estimate(left), estimate(right), parentOf);
  expect(compare(estimate(right), estimate(left), parentOf)).toEqual(result);
  return result;
}

describe("C1: what may be compared", () => {
  const cases: readonly (readonly [string, object, object])[] = [
    ["metric", {}, { metric: "group-size" }],
    ["metric", over("2019", { metric: "incident-count", quantity: { form: "exactly", value: 9, unit: "incident" } }), over("2019", { metric: "incident-count", quantity: { form: "exactly", value: 9, unit: "attack" } })],
    ["metric", {}, { quantity: { ...BASE.quantity, per: "week" } }],
    ["population", {}, { population: "supporters of the group" }],
    ["population", {}, { subject: "t/actor" }],
    ["scope", {}, scope("iraq", "syria")],
    ["scope", {}, { scope: { includes: [place("iraq")], excludes: [place("kirkuk")] } }],
    ["time", {}, { asOf: "2018-08" }],
    ["time", over("2019-01", { partial: true }), over("2019-01")],
    ["nature", {}, { nature: "bound" }],
  ]; // prettier-ignore
  test.each(cases)("C1: figures that differ in %s are not comparable, and it is said why", (dimension, left, right) => {
    expect(both(left, right)).toMatchObject({ verdict: "not-comparable", differs: [dimension] });
  }); // prettier-ignore

  test("C1: every dimension that differs is named", () => {
    const other = { metric: "troops-deployed", population: "soldiers", ...scope("syria"), asOf: "2011", nature: "count" };
    expect(both({}, other)).toMatchObject({ differs: ["metric", "population", "scope", "time", "nature"] });
  }); // prettier-ignore

  test("C1: case, accents and punctuation of a population make no difference, nor how a scope is written", () => {
    expect(both({}, { population: "Fighters of the group." })).toMatchObject({ verdict: "agree" });
    expect(both(scope("iraq"), scope("iraq", "mosul"))).toMatchObject({ verdict: "agree" });
    expect(both(scope("iraq", "syria"), scope("syria", "iraq"))).toMatchObject({
      verdict: "agree",
    });
  });
});

describe("C2: verdicts", () => {
  test.each([
    ["agree", ["between", 1000, 3000], ["between", 1000, 3000]],
    ["agree", ["between", 1000, 3000], ["between", 2000, 4000]],
    ["agree", ["at-least", 1000], ["at-most", 1000]],
    ["contains", ["between", 1000, 3000], ["exactly", 2000]],
    ["contains", ["more-than", 1000], ["at-least", 2000]],
    ["disagree", ["between", 1000, 3000], ["exactly", 4000]],
    ["disagree", ["more-than", 1000], ["exactly", 1000]],
    ["disagree", ["less-than", 1000], ["at-least", 1000]],
  ] as const)("C2: %s: %j and %j", (verdict, [form, ...values], [otherForm, ...others]) => {
    expect(both(person(form, ...values), person(otherForm, ...others))).toMatchObject({ verdict });
  });

  test("C2: figures that agree share the values that both allow", () => {
    expect(both(person("at-least", 1000), person("at-most", 1000))).toEqual({ verdict: "agree", shared: exactly(1000) }); // prettier-ignore
  });

  test("C2: every figure agrees with itself", () => {
    for (const one of [{}, person("more-than", 5), person("exactly", 0)])
      expect(both(one, one)).toMatchObject({ verdict: "agree" });
  });
});

describe("C3: one time", () => {
  test("C3: two moments are one when the days that they may mean meet", () => {
    expect(both({ asOf: "2019" }, { asOf: "2019-06-01" })).toMatchObject({ verdict: "agree" });
    expect(both({ asOf: "[..2019-02-20]" }, { asOf: "2018" })).toMatchObject({ verdict: "agree" });
    expect(both({ asOf: "2019-01~" }, { asOf: "2019-02-10" })).toMatchObject({ verdict: "agree" });
  });

  test("C3: two periods are one only when they are the same days", () => {
    expect(both(over("2019-01"), over("2019-01-01/2019-01-31"))).toMatchObject({
      verdict: "agree",
    });
    expect(both(over("2019-01"), over("2019-01-01/2019-01-30"))).toMatchObject({ differs: ["time"] }); // prettier-ignore
  });
});

describe("C4: a part inside a whole", () => {
  const fit = (part: object, whole: object): unknown => {
    const result = both({ ...part, ...scope("iraq") }, { ...whole, ...scope("iraq", "syria") });
    return "containment" in result ? result.containment : undefined;
  };

  test("C4: fits when some value of it is at most some value of the whole", () => {
    expect(fit(person("between", 15_500, 17_100), person("between", 20_000, 30_000))).toBe("possible"); // prettier-ignore
    expect(fit(person("exactly", 5), person("exactly", 5))).toBe("possible");
    expect(fit(person("more-than", 5), person("at-least", 1))).toBe("possible");
    expect(fit(person("at-most", 90), person("exactly", 5))).toBe("possible");
  });

  test("C4: is violated when even its least is more than all that the whole allows", () => {
    expect(fit(person("at-least", 31_000), person("between", 20_000, 30_000))).toBe("violated");
    expect(fit(person("more-than", 5), person("exactly", 5))).toBe("violated");
    expect(fit(person("exactly", 5), person("less-than", 5))).toBe("violated");
  });

  test("C4: is not judged where more than the scope differs, or neither scope holds the other", () => {
    expect(both(scope("iraq"), scope("syria"))).toMatchObject({ containment: null });
    expect(both(scope("iraq"), { ...scope("levant"), asOf: "2011" })).toMatchObject({ containment: null }); // prettier-ignore
  });

  test("C4: is not judged of prices and shares, of which a part may be more than its whole", () => {
    const price = { metric: "smuggling-price", quantity: { form: "exactly", value: 900, unit: "usd" } }; // prettier-ignore
    const share = { metric: "fighters-at-large", quantity: { form: "exactly", value: 9, unit: "percent" } }; // prettier-ignore
    for (const one of [price, share])
      expect(both({ ...one, ...scope("iraq") }, { ...one, ...scope("levant") })).toMatchObject({ differs: ["scope"], containment: null }); // prettier-ignore
  });
});

describe("C5: scopes", () => {
  const lineOf = linesOf(parentOf);
  const contains = (outer: Lists, inner: Lists): boolean => {
    const ids = (one: Lists) => ({ includes: one.includes.map(place), excludes: one.excludes.map(place) });
    return scopeContains(ids(outer), ids(inner), parentOf);
  }; // prettier-ignore

  test("C5: a scope that is said to hold another holds every part of it", () => {
    fc.assert(
      fc.property(lists, lists, (outer, inner) => {
        const whole = groundOf(outer.includes, outer.excludes);
        const part = groundOf(inner.includes, inner.excludes);
        expect(!contains(outer, inner) || part.isSubsetOf(whole)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("C5: scopes of the same ground have one form, and others another", () => {
    const formOf = ({ includes, excludes }: Lists): string =>
      formOfScope({ includes: includes.map(place), excludes: excludes.map(place) }, lineOf).key;
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const isSame = contains(a, b) && contains(b, a);
        expect(formOf(a) === formOf(b)).toBe(isSame);
      }),
      { numRuns: 2000 },
    );
  });

  test("C5: a scope holds itself, and holding passes on", () => {
    fc.assert(
      fc.property(lists, lists, lists, (a, b, c) => {
        expect(contains(a, a)).toBe(true);
        expect(contains(a, c) || !(contains(a, b) && contains(b, c))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("C5: of lists around a place the nearest decides, and what is left out must be left out inside too", () => {
    const one = (includes: string[], excludes: string[] = []) => ({ includes, excludes });
    expect(contains(one(["iraq"]), one(["mosul"]))).toBe(true);
    expect(contains(one(["iraq"], ["ninewa"]), one(["mosul"]))).toBe(false);
    expect(contains(one(["iraq", "mosul"], ["ninewa"]), one(["old-city"]))).toBe(true);
    expect(contains(one(["iraq"], ["mosul"]), one(["iraq"]))).toBe(false);
    expect(contains(one(["iraq"], ["mosul"]), one(["iraq"], ["ninewa"]))).toBe(true);
    expect(contains(one(["iraq"], ["mosul"]), one(["iraq"], ["old-city"]))).toBe(false);
  });

  test("C5: a scope cannot leave out what it takes in", () => {
    const contradiction = { scope: { includes: [place("iraq")], excludes: [place("iraq")] } };
    expect(Estimate.safeParse({ ...BASE, ...contradiction }).error?.issues[0]).toMatchObject({
      path: ["scope", "excludes"],
    });
  });
});
