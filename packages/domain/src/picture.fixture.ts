/** Pictures for tests: figures of one measure written as briefly as a test can, in a world of two countries. */
import * as fc from "fast-check";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure.ts";
import type { Gazetteer } from "./ground.ts";
import { linesOf } from "./ground.ts";
import { Estimate } from "./estimate.ts";
import type { PlaceId } from "./id.ts";
import type { PlaceKind } from "./place.ts";
import { SLUGS, apart, parentOf, place } from "./tree.fixture.ts";

const KINDS: Readonly<Record<string, PlaceKind>> = {
  levant: "region", iraq: "country", syria: "country", kirkuk: "governorate", ninewa: "governorate", deir: "governorate",
  hawija: "district", mosul: "district", sinjar: "district", "old-city": "settlement",
}; // prettier-ignore

/** The world of `tree.fixture.ts`. */
export const gazetteer: Gazetteer = {
  lineOf: linesOf(parentOf),
  kindOf: (id: PlaceId) => KINDS[id.slice(2)],
};

/** How a figure differs from fighters in Iraq in January 2019. */
export interface Told {
  readonly in?: readonly string[];
  readonly without?: readonly string[];
  readonly asOf?: string;
  readonly between?: readonly [number, number];
  readonly more?: object;
}

/** An estimate. */
export function estimate(id: string, told: Told = {}): Estimate {
  const [low, high] = told.between ?? [1000, 3000];
  return Estimate.parse({
    id: `t/${id}`,
    title: id,
    metric: "fighters-present",
    nature: "estimate",
    population: "fighters of the group",
    scope: {
      includes: (told.in ?? ["iraq"]).map(place),
      excludes: (told.without ?? []).map(place),
    },
    asOf: told.asOf ?? "2019-01",
    quantity: { form: "between", low, high, unit: "person" },
    reports: [{ document: "t/d" }],
    ...told.more,
  });
}

/** The figure of an estimate. */
export function figure(id: string, told: Told = {}): Figure {
  return figureOf(estimate(id, told), gazetteer.lineOf);
}

const times = fc.constantFrom("2018", "2019-01", "2019-02", "2018-11/2019-01", "[..2019-01-15]", "2019-01-31/..", "2019-01~"); // prettier-ignore
const slugs = fc.uniqueArray(fc.constantFrom(...SLUGS), { minLength: 1, maxLength: 2 });

/** Any few figures of one measure. */
export const anyFigures = fc
  .array(
    fc.record({
      in: slugs,
      without: fc.uniqueArray(fc.constantFrom(...SLUGS), { maxLength: 1 }),
      asOf: times,
      between: fc.tuple(fc.nat(20), fc.nat(20)),
      population: fc.constantFrom("fighters", "supporters"),
    }),
    { maxLength: 9 },
  )
  .map((all) =>
    all.map(({ population, between: [a, b], ...one }, at) => {
      const { includes, excludes } = apart(one.in, one.without);
      return figure(`f${at}`, {
        ...one,
        in: includes,
        without: excludes,
        between: [Math.min(a, b), Math.max(a, b)],
        more: { population },
      });
    }),
  );

/** Few places and one time, so that sums are there to be found. */
export const figuresThatAdd = fc
  .array(
    fc.record({
      places: fc.constantFrom(
        [["iraq"]], [["syria"]], [["iraq", "syria"]], [["iraq"], ["kirkuk"]], [["kirkuk"]], [["iraq"], ["ninewa", "kirkuk"]],
        [["ninewa"]], [["kirkuk", "ninewa"]], [["syria", "kirkuk"]], [["ninewa"], ["mosul"]], [["mosul"]],
      ), // prettier-ignore
      between: fc.tuple(fc.nat(20), fc.nat(20)),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ places: [includes = [], excludes = []], between: [a, b] }, at) =>
      figure(`f${at}`, {
        in: includes,
        without: excludes,
        between: [Math.min(a, b), Math.max(a, b)],
      }),
    ),
  );
