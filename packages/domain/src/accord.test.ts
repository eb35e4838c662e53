import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accordOf, agree, reachOf } from "./accord.ts";
import type { Account, Accounts } from "./accord.ts";
import type { PlaceId } from "./id.ts";
import { PlaceId as PlaceIdSchema } from "./id.ts";
import { mayTouch } from "./span.ts";

const PARENTS: Readonly<Record<string, string>> = {
  "g/mosul": "g/nineveh",
  "g/nineveh": "g/iq",
  "g/kirkuk": "g/iq",
};
const place = (id: string): PlaceId => PlaceIdSchema.parse(id);
const parentOf = (id: PlaceId): PlaceId | undefined => {
  const parent = PARENTS[id];
  return parent === undefined ? undefined : place(parent);
};

function account(
  at: string,
  days: readonly [string | null, string | null],
  more: Partial<Account> = {},
): Account {
  const [earliest, latest] = days;
  return {
    span: { earliest, latest },
    place: place(at),
    precision: "governorate",
    alsoIn: [],
    extent: "single",
    ...more,
  };
}

const february = ["2019-02-01", "2019-02-28"] as const;
const day = ["2019-02-17", "2019-02-17"] as const;

describe("accounts of one incident", () => {
  test("J5: that agree leave what all of them allow", () => {
    const accounts: Accounts = [
      account("g/nineveh", day),
      account("g/mosul", february, { precision: "settlement" }),
      account("g/iq", [null, "2019-03-01"], { precision: "country" }),
    ];
    expect(agree(accounts, parentOf)).toBe(true);
    expect(accordOf(accounts, parentOf)).toEqual(
      account("g/mosul", day, { precision: "settlement" }),
    );
  });

  test("J5: that disagree on days may be of any of them, and are of none for sure", () => {
    const accounts: Accounts = [
      account("g/mosul", day),
      account("g/mosul", ["2019-03-02", "2019-03-02"]),
    ];
    expect(agree(accounts, parentOf)).toBe(false);
    expect(accordOf(accounts, parentOf).span).toEqual({
      earliest: "2019-02-17",
      latest: "2019-03-02",
    });
  });

  test("J5: that disagree on places lie in some of them", () => {
    const accounts: Accounts = [account("g/mosul", day), account("g/kirkuk", day)];
    expect(agree(accounts, parentOf)).toBe(false);
    expect(accordOf(accounts, parentOf)).toMatchObject({
      place: "g/kirkuk",
      alsoIn: ["g/mosul"],
      isInSome: true,
    });
    expect(reachOf(accounts)).toMatchObject({ alsoIn: ["g/mosul"], isInSome: true });
  });

  test("J5, V8: that agree on several places lie in each of them", () => {
    const spread = { alsoIn: [place("g/kirkuk")] };
    const accounts: Accounts = [account("g/mosul", day, spread), account("g/mosul", day, spread)];
    expect(agree(accounts, parentOf)).toBe(true);
    for (const told of [accordOf(accounts, parentOf), reachOf(accounts)]) {
      expect([told.place, ...told.alsoIn]).toEqual(["g/kirkuk", "g/mosul"]);
      expect(told.isInSome).toBeUndefined();
    }
  });

  test("J5: of a single deed and a series nobody knows how many it was", () => {
    const accounts: Accounts = [
      account("g/mosul", day),
      account("g/mosul", day, { extent: "series" }),
    ];
    expect(accordOf(accounts, parentOf).extent).toBe("pattern");
  });

  const days = fc.option(fc.constantFrom("2019-01-05", "2019-02-05", "2019-02-17", "2019-03-01"), {
    freq: 5,
  });
  const accounts = fc
    .array(
      fc
        .record({
          at: fc.constantFrom("g/mosul", "g/nineveh", "g/kirkuk", "g/iq"),
          ends: fc.tuple(days, days),
          alsoIn: fc.uniqueArray(fc.constantFrom("g/kirkuk", "g/mosul"), { maxLength: 1 }),
          precision: fc.constantFrom("settlement", "governorate", "country"),
          extent: fc.constantFrom("single", "series", "pattern"),
        })
        .map(({ at, ends: [one, other], alsoIn, precision, extent }) => {
          const isTurned = one !== null && other !== null && one > other;
          return account(at, isTurned ? [other, one] : [one, other], {
            alsoIn: alsoIn.filter((id) => id !== at).map(place),
            precision,
            extent,
          });
        }),
      { minLength: 1, maxLength: 4 },
    )
    // At least one, by its own bounds.
    .map((all) => all as unknown as Accounts);

  test("J5: leave nothing that none of them says, and the order of them never matters", () => {
    fc.assert(
      fc.property(accounts, (all) => {
        const accord = accordOf(all, parentOf);
        const turned = all.toReversed() as unknown as Accounts;
        expect(accordOf(turned, parentOf)).toEqual(accord);
        expect(agree(turned, parentOf)).toBe(agree(all, parentOf));
        const reach = reachOf(all);
        const named = [reach.place, ...reach.alsoIn];
        for (const id of [accord.place, ...accord.alsoIn]) expect(named).toContain(id);
        expect(
          mayTouch({ ...accord.span, everyDay: false }, reach.span.earliest, reach.span.latest),
        ).toBe(true);
        if (!agree(all, parentOf)) return;
        for (const { span } of all) {
          if (span.earliest !== null)
            expect((accord.span.earliest ?? "") >= span.earliest).toBe(true);
          if (span.latest !== null)
            expect((accord.span.latest ?? "9999") <= span.latest).toBe(true);
        }
      }),
    );
  });

  test("J5: one account alone says what it says", () => {
    fc.assert(
      fc.property(accounts, ([one]) => {
        expect(accordOf([one], parentOf).span).toEqual(one.span);
      }),
    );
  });
});
