import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distanceKm } from "./distance.ts";
import { harm, matchable, matchables } from "./match.fixture.ts";
import type { Told } from "./match.fixture.ts";
import { MATCH_DIMENSIONS, MATCH_RULE, matchOf, weigh } from "./match.ts";
import type { MatchDimension } from "./match.ts";
import { MatchStrength, isAtLeast } from "./match-strength.ts";

/** What a dimension says of two incidents, of which the second has another id. */
function said(dimension: MatchDimension, one: Told, other: Told) {
  const match = matchOf(matchable(one), matchable({ ...other, id: "b/other" }));
  const reason = match?.reasons.find((found) => found.dimension === dimension);
  return reason && [reason.says, reason.points, reason.words];
}

const close = { actors: ["group", "army"], harm: [harm({ form: "exactly", value: 4 })] };

describe("a pair", () => {
  test("M1: is told in every dimension, each with words and its rule, and silence counts for nothing", () => {
    const match = matchOf(matchable({ actors: ["group"] }), matchable({ id: "b/other" }));
    expect(match?.reasons.map(({ dimension, says, rule }) => [dimension, says, rule])).toEqual([
      ["time", "for", "M2"],
      ["place", "for", "M3"],
      ["kind", "for", "M4"],
      ["parties", "silent", "M5"],
      ["harm", "silent", "M6"],
    ]);
    expect(MATCH_DIMENSIONS.map((one) => MATCH_RULE[one])).toEqual(
      match?.reasons.map(({ rule }) => rule),
    );
    expect(match?.reasons.every(({ words }) => words.length > 3)).toBe(true);
  });

  test("M1: the order of the two never matters, nor does asking again", () => {
    fc.assert(
      fc.property(matchables("a", 8), (all) => {
        for (const one of all)
          for (const other of all) {
            expect(matchOf(one, other)).toEqual(matchOf(other, one));
            const { strength, points } = matchOf(one, other) ?? {};
            expect(weigh(one, other) ?? {}).toEqual({ strength, points });
          }
      }),
    );
  });

  test("M1: an exact incident and itself agree in all that it says, and are never less than fair", () => {
    fc.assert(
      fc.property(matchables("a", 8), (all) => {
        for (const one of all) {
          const exact = one.days.first === one.days.last && one.places[0]?.governorate !== null;
          if (!exact || one.places.length !== 1) continue;
          const match = matchOf(one, { ...one, documents: [] });
          expect(match?.reasons.some(({ says }) => says === "against")).toBe(false);
          expect(isAtLeast(match?.strength ?? "weak", "fair")).toBe(true);
        }
      }),
    );
  });
});

describe("time", () => {
  test("M2: incidents that share no day are never proposed", () => {
    expect(matchOf(matchable(close), matchable({ ...close, when: "2019-02-18" }))).toBeNull();
    expect(matchOf(matchable(close), matchable({ ...close, when: "[..2019-02-16]" }))).toBeNull();
  });

  test.each([
    ["2019-02-17", "2019-02-17", 4, "the same day"],
    [
      "2019-02-17",
      "[2019-02-15..2019-02-18]",
      3,
      "may share 1 day; one allows 1 day, the other 4 days",
    ],
    ["2019-02-17", "2019-02", 2, "may share 1 day; one allows 1 day, the other 28 days"],
    ["2019-02", "2019-02", 2, "both within the same 28 days"],
    ["2019", "2019-02", 1, "may share 28 days; one allows 28 days, the other 365 days"],
    ["2018-08/2019-02", "2018-08/2019-02", 3, "the same days throughout"],
    [
      "2019-02-17",
      "[..2019-02-20]",
      0,
      "may share a day; one allows 1 day, the other leaves an end open",
    ],
  ])("M2: %s and %s: the looser decides", (one, other, points, words) => {
    expect(said("time", { ...close, when: one }, { ...close, when: other })).toEqual([
      points > 0 ? "for" : "nothing",
      points,
      words,
    ]);
  });

  test("M2: a time that allows more days never says more", () => {
    const order = ["2019-02-17", "[2019-02-15..2019-02-18]", "2019-02", "2019", "[..2019-02-20]"];
    const points = order.map((when) => said("time", close, { ...close, when })?.[1]);
    expect(points).toEqual([4, 3, 2, 1, 0]);
  });
});

describe("place", () => {
  test.each([
    ["another country", { place: "hasakah", precision: "governorate" }],
    ["a border town of another country, 4 km away", { place: "yarubiyah" }],
    ["another governorate", { place: "kirkuk", precision: "governorate" }],
    ["a point 60 km away", { place: "qayyarah" }],
  ])("M3: %s is elsewhere, and never proposed", (_, where) => {
    const here = { ...close, place: where.place === "yarubiyah" ? "rabia" : "mosul" };
    expect(matchOf(matchable(here), matchable({ ...close, ...where }))).toBeNull();
  });

  test.each([
    ["mosul", "settlement", "mosul", "settlement", 4, "the same place"],
    ["mosul", "near-settlement", "mosul", "settlement", 3, "in or near the same place"],
    ["mosul", "settlement", "mosul-bridge", "site", 3, "points 1 km apart, within their precision"],
    [
      "mosul",
      "settlement",
      "bartella",
      "near-settlement",
      2,
      "points 22 km apart, within their precision",
    ],
    [
      "mosul",
      "settlement",
      "bartella",
      "settlement",
      -2,
      "points 22 km apart, beyond their precision",
    ],
    [
      "mosul",
      "settlement",
      "nineveh",
      "governorate",
      1,
      "one is known only to the governorate that the other lies in",
    ],
    ["nineveh", "governorate", "nineveh", "governorate", 1, "the same governorate"],
    [
      "tell",
      "settlement",
      "sinjar",
      "district",
      2,
      "one is known only to the district that the other lies in",
    ],
    ["tell", "settlement", "hatra", "district", -2, "two different parts of one governorate"],
    [
      "mosul",
      "settlement",
      "iq",
      "country",
      0,
      "one is known only to the country that the other lies in",
    ],
    ["mosul", "settlement", "hills", "region", 0, "the wider area may hold the other"],
    ["mosul", "settlement", "belt", "region", 0, "the wider area may hold the other"],
    [
      "mosul",
      "governorate",
      "tell",
      "settlement",
      1,
      "one is known only to the governorate that the other lies in",
    ],
  ])("M3: %s (%s) and %s (%s)", (one, precise, other, precision, points, words) => {
    const [left, right] = [
      { ...close, place: one, precision: precise },
      { ...close, place: other, precision },
    ];
    const says = points > 0 ? "for" : points < 0 ? "against" : "nothing";
    expect(said("place", left, right)).toEqual([says, points, words]);
  });

  test("M3: a row at a point of its own is compared by it, whatever area it is filed under", () => {
    const row = { place: "nineveh", point: { lat: 36.36, lon: 43.12 } };
    expect(said("place", close, { ...close, ...row })).toEqual([
      "for",
      3,
      "points 2 km apart, within their precision",
    ]);
    const far = { place: "nineveh", point: { lat: 35.5, lon: 42.5 } };
    expect(matchOf(matchable(close), matchable({ ...close, ...far }))).toBeNull();
  });

  test("M3: publishers disagree on governorates, so points near each other are asked first", () => {
    const [one, other] = [
      { ...close, place: "nineveh", point: { lat: 35.6, lon: 43.5 } },
      { ...close, place: "kirkuk", point: { lat: 35.62, lon: 43.52 } },
    ];
    expect(said("place", one, other)?.[0]).toBe("for");
  });

  test("M3: of several places the one that fits best counts", () => {
    const spread = { place: "kirkuk", precision: "governorate", alsoIn: ["nineveh"] };
    expect(said("place", close, { ...close, ...spread })?.[0]).toBe("for");
  });

  test("M3: distances are those of a globe, also across the line where degrees begin anew", () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 0, lon: 1 })).toBeCloseTo(111.19, 1);
    expect(distanceKm({ lat: 0, lon: 179.9 }, { lat: 0, lon: -179.9 })).toBeCloseTo(22.24, 1);
    expect(distanceKm({ lat: 90, lon: 0 }, { lat: -90, lon: 120 })).toBeCloseTo(20_015, 0);
  });
});

describe("kind, parties and harm", () => {
  test.each([
    ["explosion", "explosion", 2, "the same kind"],
    [
      "targeted-killing",
      "execution",
      1,
      'ACLED has one category for both, "Violence against civilians: Attack"',
    ],
    ["explosion", "armed-attack", 0, 'UCDP has one category for both, "1 state-based"'],
    ["explosion", "arrest", -2, "kinds that no list puts together"],
    ["extortion", "escape", -2, "kinds that no list puts together"],
  ])("M4: %s and %s", (kind, other, points, words) => {
    expect(said("kind", { ...close, kind }, { ...close, kind: other })?.slice(1)).toEqual([
      points,
      words,
    ]);
  });

  test("M4: a single deed is hardly a pattern", () => {
    expect(said("kind", close, { ...close, extent: "pattern" })).toEqual([
      "nothing",
      0,
      "the same kind; one is a single deed, and the other is not",
    ]);
  });

  test.each([
    [["group"], ["group"], 2],
    [["group", "army"], ["army", "group"], 3],
    [["group"], ["group-elsewhere"], 2],
    [["group", "group-elsewhere"], ["group"], 2],
    [["group"], ["wing"], 1],
    [["people"], ["villagers"], 1],
    [["group"], ["army"], -1],
    [[], ["army"], 0],
  ])("M5: %j and %j, by id, by any name, or by the body behind them", (one, other, points) => {
    expect(said("parties", { actors: one }, { actors: other })?.[1]).toBe(points);
  });

  test("M5: a denied part is none", () => {
    const denied = { actors: ["group"], attribution: "denied" };
    expect(said("parties", { actors: ["group"] }, denied)?.[0]).toBe("silent");
  });

  test.each([
    ["the same number", [{ form: "exactly", value: 4 }], [{ form: "exactly", value: 4 }], 2],
    ["nobody, twice", [{ form: "exactly", value: 0 }], [{ form: "exactly", value: 0 }], 1],
    [
      "a number in a range",
      [{ form: "between", low: 3, high: 9 }],
      [{ form: "exactly", value: 4 }],
      1,
    ],
    ["no upper end", [{ form: "more-than", value: 3 }], [{ form: "exactly", value: 4 }], 0],
    ["no number in common", [{ form: "more-than", value: 4 }], [{ form: "exactly", value: 4 }], -2],
    [
      "a sum over people",
      [
        { form: "exactly", value: 1 },
        { form: "exactly", value: 3 },
      ],
      [{ form: "exactly", value: 4 }],
      2,
    ],
  ])("M6: %s", (_, one, other, points) => {
    const harmed = (quantities: readonly object[]) =>
      quantities.map((quantity, at) => harm(quantity, at === 0 ? "civilians" : "militia"));
    expect(said("harm", { harm: harmed(one) }, { harm: harmed(other) })?.[1]).toBe(points);
  });

  test("M6: of two effects the one that fits least is told, and an unknown number fits any", () => {
    const [four, nine] = [
      harm({ form: "exactly", value: 4 }),
      harm({ form: "exactly", value: 9 }, "civilians", "injured"),
    ];
    const other = [four, harm({ form: "exactly", value: 2 }, "civilians", "injured")];
    expect(said("harm", { harm: [four, nine] }, { harm: other })).toEqual([
      "against",
      -2,
      "injured: 2 and 9 share no number",
    ]);
    const unknown = [{ effect: "killed", who: "unknown", quantity: "unknown" }];
    expect(said("harm", { harm: [four] }, { harm: unknown })).toEqual([
      "nothing",
      0,
      "killed: 4 and an unknown number share a number",
    ]);
  });
});

describe("strength", () => {
  const strengthOf = (one: Told, other: Told) =>
    matchOf(matchable(one), matchable({ ...other, id: "b/other" }))?.strength ?? null;

  test("M7: is strong, fair or weak, and never more certain than the places and days are known", () => {
    expect(strengthOf(close, close)).toBe("strong");
    const area = { place: "nineveh", precision: "governorate" };
    expect(strengthOf(close, { ...close, ...area })).toBe("fair");
    expect(strengthOf(close, { ...close, when: "2019-02" })).toBe("fair");
    expect(strengthOf(close, { ...close, when: "2019" })).toBe("weak");
    expect(strengthOf(close, { ...close, place: "iq", precision: "country" })).toBe("weak");
    const nothing = { when: "[..2019-03]", place: "iq", precision: "country" };
    expect(
      strengthOf({ ...nothing, kind: "arrest" }, { ...nothing, kind: "smuggling" }),
    ).toBeNull();
  });

  test("M8: incidents of one dataset that one document tells of are told apart by it", () => {
    const document = "a/story";
    const [one, other] = [
      { ...close, document },
      { ...close, document, id: "a/other" },
    ];
    expect(matchOf(matchable(one), matchable(other))).toBeNull();
    expect(matchOf(matchable(one), matchable({ ...other, id: "b/other" }))).not.toBeNull();
    expect(matchOf(matchable(one), matchable({ ...other, document: "a/else" }))).not.toBeNull();
  });

  test("M7: something against it keeps a pair from being strong", () => {
    const others = { ...close, harm: [harm({ form: "exactly", value: 40 })] };
    expect(strengthOf(close, others)).toBe("fair");
  });

  test("M7: a strength takes no fewer points, and allows no more against it, than the one below", () => {
    fc.assert(
      fc.property(matchables("a", 10), (all) => {
        for (const one of all)
          for (const other of all) {
            const match = matchOf(one, other);
            if (match === null) continue;
            const against = match.reasons.filter(({ says }) => says === "against").length;
            expect(match.points).toBe(match.reasons.reduce((sum, { points }) => sum + points, 0));
            expect(match.points).toBeGreaterThanOrEqual(
              { strong: 9, fair: 5, weak: 2 }[match.strength],
            );
            expect(against).toBeLessThanOrEqual({ strong: 0, fair: 1, weak: 2 }[match.strength]);
          }
      }),
    );
    expect(MatchStrength.options.map((one) => isAtLeast(one, "fair"))).toEqual([true, true, false]);
  });
});
