import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Harm } from "./harm.ts";
import type { HarmTold, Harmed } from "./harm-told.ts";
import { harmTold, peopleTold } from "./harm-told.ts";
import type { Interval } from "./interval.ts";
import { between, contains, containsValue, exactly, from, sum } from "./interval.ts";
import { People } from "./party.ts";
import { Report } from "./report.ts";

function harm(who: string, quantity: object | "unknown" | "none", effect = "killed"): Harm {
  const amount = typeof quantity === "string" ? quantity : { unit: "person", ...quantity };
  return Harm.parse({ effect, who, quantity: amount });
}

function toldOf(own: readonly Harm[], ...accounts: readonly (readonly Harm[])[]): readonly HarmTold[] {
  const reports = [[], ...accounts].map((says) =>
    Report.parse({ document: "t/wire", ...(says.length > 0 && { says: { harm: says } }) }),
  );
  return harmTold({ harm: [...own], reports });
} // prettier-ignore

function killed(told: readonly HarmTold[], who: Harmed = "anybody"): Interval | null {
  return peopleTold(told, "killed", who);
}

const three = { form: "exactly", value: 3 };

describe("V18: what an incident tells of harm", () => {
  test("V18: of anybody is the sum of its parts", () => {
    const told = toldOf([harm("civilians", three), harm("militia", { form: "between", low: 1, high: 2 })]); // prettier-ignore
    expect(killed(told)).toEqual(between(4, 5));
    expect(killed(told, "civilians")).toEqual(exactly(3));
    expect(killed(told, "militants")).toBeNull();
  });

  test("V18: those of whom nobody says what they were may be of any kind", () => {
    const told = toldOf([harm("civilians", three), harm("unknown", { form: "at-most", value: 2 })]);
    expect(killed(told)).toEqual(between(3, 5));
    expect(killed(told, "civilians")).toEqual(between(3, 5));
    expect(killed(told, "militants")).toEqual(between(0, 2));
    expect(killed(told, "unknown")).toEqual(between(0, 2));
  });

  test("V18: accounts that differ span one range", () => {
    const told = toldOf([harm("civilians", three)], [harm("unknown", { form: "exactly", value: 7 })]); // prettier-ignore
    expect(killed(told)).toEqual(between(3, 7));
    expect(killed(told, "civilians")).toEqual(between(0, 7));
  });

  test("V18: an effect that is not told is none, and never zero", () => {
    expect(killed(toldOf([harm("civilians", three, "injured")]))).toBeNull();
    expect(killed(toldOf([]))).toBeNull();
  });

  test("V18: none is what somebody said, and closes what silence leaves open", () => {
    const told = toldOf([harm("militants", three), harm("civilians", "none")]);
    expect(killed(told, "civilians")).toEqual(exactly(0));
    expect(killed(told)).toEqual(exactly(3));
    expect(killed(told, "security-forces")).toBeNull();
    const beside = toldOf([harm("civilians", "none"), harm("unknown", three)]);
    expect(killed(beside, "civilians")).toEqual(between(0, 3));
    expect(killed(beside)).toEqual(exactly(3));
  });

  test("V18: that none was of unknown kind tells of no kind that is not named, but that nobody was harmed tells of all", () => {
    for (const none of ["none", { form: "exactly", value: 0 }] as const) {
      const told = toldOf([harm("militants", three), harm("unknown", none)]);
      expect(killed(told, "unknown")).toEqual(exactly(0));
      expect(killed(told, "civilians")).toBeNull();
      expect(killed(toldOf([harm("unknown", none)]), "civilians")).toEqual(exactly(0));
    }
  });

  test.each([
    ["an unknown number", "unknown" as const],
    ["a number of groups", { form: "exactly", value: 2, unit: "group" }],
    ["a number by the week", { form: "exactly", value: 2, per: "week" }],
  ])("V18: %s allows any number", (_, quantity) => {
    expect(killed(toldOf([harm("civilians", quantity), harm("militia", three)]))).toEqual(from(3));
    expect(killed(toldOf([harm("civilians", quantity)]))).toEqual(from(0));
  });
});

const anyAmount = fc.oneof(
  fc.nat(9).map((value) => ({ form: "exactly", value })),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([low, more]) => ({ form: "between", low, high: low + more })),
  fc.constantFrom("more-than", "at-least", "at-most", "about").chain((form) => fc.nat(9).map((value) => ({ form, value }))),
  fc.constantFrom("unknown" as const, "none" as const),
); // prettier-ignore
const anyStatement = fc.array(
  fc.tuple(fc.constantFrom(...People.options), anyAmount).map(([who, amount]) => harm(who, amount)),
  { minLength: 1, maxLength: 4 },
);

/** A number that one statement leaves possible. */
function valueOf(bounds: Interval, seed: number): number {
  const low = Math.floor(bounds.low ?? 0) + (bounds.lowOpen ? 1 : 0);
  const high = Math.max(low, Math.floor(bounds.high ?? low + 20));
  return Math.min(high, low + (seed % (high - low + 1)));
}

test("V18: every number that some statement allows lies in the range, whoever the unknown were", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(
      fc.array(anyStatement, { minLength: 1, maxLength: 3 }),
      fc.nat(),
      fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }),
      (statements, chosen, seeds) => {
        const [own = [], ...accounts] = statements;
        const told = toldOf(own, ...accounts);
        const true_ = statements[chosen % statements.length] ?? [];
        // Who each of them was, for those of whom it is told and those of whom it is not.
        const counts = new Map<Harmed, number>();
        for (const [at, one] of true_.entries()) {
          const [alone] = toldOf([one]);
          const people = valueOf(alone?.people ?? exactly(0), seeds[at] ?? 0);
          if (!containsValue(alone?.people ?? exactly(0), people)) return;
          const who = one.who === "unknown" ? (People.options[(seeds[at + 4] ?? 0) % 6] ?? "unknown") : one.who; // prettier-ignore
          counts.set(who, (counts.get(who) ?? 0) + people);
          counts.set("anybody", (counts.get("anybody") ?? 0) + people);
        }
        for (const who of ["anybody", ...People.options] as const) {
          if (who === "unknown") continue;
          const range = peopleTold(told, "killed", who);
          const names = true_.some((one) => who === "anybody" || one.who === who || (one.who === "unknown" && toldOf([one])[0]?.people.high !== 0)); // prettier-ignore
          if (names) expect(range).not.toBeNull();
          if (range !== null) expect(containsValue(range, counts.get(who) ?? 0)).toBe(true);
        }
      },
    ),
  );
});

test("V18: the sum over kinds of people contains the whole", () => {
  fc.assert(
    fc.property(fc.array(anyStatement, { minLength: 1, maxLength: 3 }), ([own = [], ...accounts]) => {
      const told = toldOf(own, ...accounts);
      const parts = People.options.map((who) => peopleTold(told, "killed", who) ?? exactly(0));
      expect(contains(sum(parts), peopleTold(told, "killed", "anybody") ?? from(0))).toBe(true);
    }),
  );
}); // prettier-ignore
