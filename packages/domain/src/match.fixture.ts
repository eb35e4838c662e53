/** A small gazetteer, some actors, and incidents in them, for tests of matching. */
import * as fc from "fast-check";
import type { ActorKind } from "./actor.ts";
import type { ActorId, PlaceId } from "./id.ts";
import { Incident } from "./incident.ts";
import { IncidentKind } from "./incident-kind.ts";
import type { MatchLookup, Matchable } from "./matchable.ts";
import { matchableMaker } from "./matchable.ts";
import type { PlaceKind, Point } from "./place.ts";

type Place = readonly [kind: PlaceKind, parent: string | null, point?: Point];

/** Two countries with a border town each, a region without a country, and a second country's homonym. */
const PLACES: Readonly<Record<string, Place>> = {
  iq: ["country", null],
  sy: ["country", null],
  belt: ["region", null],
  hills: ["region", "iq"],
  nineveh: ["governorate", "iq"],
  kirkuk: ["governorate", "iq"],
  hasakah: ["governorate", "sy"],
  sinjar: ["district", "nineveh"],
  hatra: ["district", "nineveh"],
  mosul: ["settlement", "nineveh", { lat: 36.34, lon: 43.13 }],
  bartella: ["settlement", "nineveh", { lat: 36.35, lon: 43.38 }],
  "mosul-bridge": ["site", "mosul", { lat: 36.345, lon: 43.14 }],
  tell: ["settlement", "sinjar"],
  hawija: ["settlement", "kirkuk", { lat: 35.32, lon: 43.77 }],
  qayyarah: ["settlement", "nineveh", { lat: 35.8, lon: 43.29 }],
  rabia: ["settlement", "nineveh", { lat: 36.8, lon: 42.1 }],
  yarubiyah: ["settlement", "hasakah", { lat: 36.81, lon: 42.06 }],
  somewhere: ["settlement", null],
};

const ACTORS: Readonly<Record<string, readonly [ActorKind, readonly string[], string?]>> = {
  group: ["armed-group", ["The Group", "TG"]],
  "group-elsewhere": ["armed-group", ["tg."]],
  wing: ["armed-group", ["The Wing"], "group"],
  army: ["state-force", ["The Army"]],
  people: ["civilians", ["Civilians"]],
  villagers: ["civilians", ["civilians", "villagers"]],
};

/** The look-up over the fixture's places and actors, whose ids begin with `g/`. */
export const LOOKUP: MatchLookup = {
  place: (id) => {
    const found = PLACES[id.slice(2)];
    if (found === undefined) return undefined;
    const [kind, parent, point] = found;
    // The fixture's own names are ids.
    return {
      kind,
      ...(parent !== null && { parent: `g/${parent}` as PlaceId }),
      ...(point && { point }),
    };
  },
  actor: (id) => {
    const found = ACTORS[id.slice(2)];
    if (found === undefined) return undefined;
    const [kind, names, parent] = found;
    return { kind, names, ...(parent !== undefined && { parent: `g/${parent}` as ActorId }) };
  },
};

/** What an incident of a test says; everything else is the same in all of them. */
export interface Told {
  readonly id?: string;
  readonly kind?: string;
  readonly when?: string;
  readonly place?: string;
  readonly precision?: string;
  readonly point?: Point;
  readonly alsoIn?: readonly string[];
  readonly extent?: string;
  readonly actors?: readonly string[];
  readonly attribution?: string;
  readonly harm?: readonly object[];
  readonly document?: string;
}

/** An incident as a matchable. */
export function matchable(told: Told = {}, make = matchableMaker(LOOKUP)): Matchable {
  const { id = "a/one", place = "mosul", precision = "settlement", point, alsoIn = [] } = told;
  return make(
    Incident.parse({
      id,
      title: "An incident",
      kind: told.kind ?? "explosion",
      when: told.when ?? "2019-02-17",
      where: {
        place: `g/${place}`,
        precision,
        ...(point && { point }),
        alsoIn: alsoIn.map((one) => `g/${one}`),
      },
      parties: (told.actors ?? []).map((actor) => ({
        role: "perpetrator",
        actor: `g/${actor}`,
        attribution: told.attribution ?? "suspected",
      })),
      harm: told.harm ?? [],
      extent: told.extent ?? "single",
      reports: [{ document: told.document ?? `${id}-story` }],
    }),
  );
}

/** A harm of a quantity of people. */
export function harm(quantity: object, who = "civilians", effect = "killed"): object {
  return { effect, who, quantity: { unit: "person", ...quantity } };
}

const PRECISIONS = [
  "site", "settlement", "near-settlement", "district", "governorate", "region", "country", "water",
] as const; // prettier-ignore

const days = fc
  .integer({ min: 1, max: 28 })
  .map((day) => `2019-02-${String(day).padStart(2, "0")}`);

const whens = fc.oneof(
  { weight: 5, arbitrary: days },
  fc.constantFrom(
    "2019-02",
    "2019",
    "2019-03",
    "[..2019-02-10]",
    "2019-02-20/..",
    "2018-11/2019-03",
  ),
  fc.tuple(days, days).map((pair) => {
    const [from, to] = pair.toSorted();
    return `${from}/${to}`;
  }),
);

const quantities = fc.oneof(
  fc.nat(5).map((value) => ({ form: "exactly", value })),
  fc.constantFrom({ form: "more-than", value: 3 }, { form: "order", magnitude: "tens" }),
);

/** Incidents of every sort: loose and exact, here and elsewhere, with and without points, actors and harm. */
export function matchables(dataset: string, most = 40): fc.Arbitrary<readonly Matchable[]> {
  const one = fc.record({
    kind: fc.constantFrom(...IncidentKind.options),
    when: whens,
    place: fc.constantFrom(...Object.keys(PLACES)),
    precision: fc.constantFrom(...PRECISIONS),
    // Points of their own, also across the line where the counting of degrees begins anew.
    moved: fc.option(
      fc.record({
        lat: fc.double({ min: 34, max: 37, noNaN: true }),
        lon: fc.oneof(fc.double({ min: 42, max: 44, noNaN: true }), fc.constantFrom(179.9, -179.9)),
      }),
      { freq: 2 },
    ),
    alsoIn: fc.uniqueArray(fc.constantFrom("kirkuk", "rabia", "belt"), { maxLength: 2 }),
    extent: fc.constantFrom("single", "series", "pattern"),
    actors: fc.uniqueArray(fc.constantFrom(...Object.keys(ACTORS)), { maxLength: 3 }),
    harm: fc.array(
      fc
        .tuple(quantities, fc.constantFrom("killed", "injured"))
        .map(([quantity, effect]) => harm(quantity, "civilians", effect)),
      { maxLength: 2 },
    ),
  });
  const make = matchableMaker(LOOKUP);
  return fc.array(one, { maxLength: most }).map((all) =>
    all.map(({ moved, ...told }, index) => {
      const earns = ["site", "settlement", "near-settlement"].includes(told.precision);
      const point = moved === null || !earns ? {} : { point: moved };
      return matchable({ ...told, ...point, id: `${dataset}/incident-${index}` }, make);
    }),
  );
}
