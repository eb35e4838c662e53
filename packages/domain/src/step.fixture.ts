/** Any step, meaning, question and value, one kind at a time, for tests of what every language says of them. SPEC W5. */
import * as fc from "fast-check";
import { Attribution } from "./attribution.ts";
import { HarmEffect } from "./harm.ts";
import type { DatasetId, PlaceId } from "./id.ts";
import type { MeaningKind, MeaningOf } from "./meaning.ts";
import { CoverageTurn, Meaning } from "./meaning.ts";
import { Metric } from "./metric.ts";
import { People } from "./party.ts";
import { PlacePrecision } from "./precision.ts";
import { Quantity } from "./quantity.ts";
import { SaidStanding } from "./said-standing.ts";
import type { Operation, StepOf } from "./step.ts";
import { STEP_SHAPE, Step } from "./step.ts";
import { TIE } from "./tie.ts";
import type { TieReason } from "./tie.ts";
import type { ValueKind } from "./value-subject.ts";
import { ValueSubject } from "./value-subject.ts";
import { VerificationStatus } from "./verification.ts";
import { SourceGroup } from "./without.ts";

/** What a kind of thing has beside its name and its shape. */
type Beside<One, Tag extends PropertyKey> = fc.Arbitrary<Omit<One, Tag | "shape">>;

const whole = fc.nat(2000);
const nothing = fc.constant({});
const cell = fc.constantFrom("observed", "none-reported", "not-covered", "unknown");
const mark = fc.constantFrom("dot", "ring", "area");
const key = fc.constantFrom("2018", "2018-03", "2018-03-04", "2019-11");
const day = fc.constantFrom("2017-10-29", "2018-10-31", "2019-02-17", null);
const when = fc.constantFrom("2019-02-17", "2018-08/2019-02", "[2018-08..2019-02]", "2019-02~");
const dataset = fc.constantFrom("ucdp-ged", "islamic-state-resurgence") as fc.Arbitrary<DatasetId>; // Only the type is branded.
const place = fc.constantFrom("gazetteer/iq", "gazetteer/sy") as fc.Arbitrary<PlaceId>; // Only the type is branded.
const words = fc.constantFrom("some 30", "more than a thousand", "أكثر من ألف");
const status = fc.constantFrom(...VerificationStatus.options);

const AMOUNTS = [
  { form: "exactly", value: 4 },
  { form: "between", low: 5000, high: 7000 },
  { form: "more-than", value: 1000 },
  { form: "at-least", value: 27 },
  { form: "less-than", value: 1000 },
  { form: "at-most", value: 200 },
  { form: "about", value: 40_000 },
  { form: "nearly", value: 90 },
  { form: "order", magnitude: "tens", of: "thousands" },
  { form: "coded", low: 3, best: 2, high: 5 },
] as const;

const quantity = fc
  .tuple(fc.constantFrom(...AMOUNTS), fc.constantFrom(undefined, "day", "week", "month", "year"))
  .map(([amount, per]) =>
    Quantity.parse({ ...amount, unit: "person", ...(per !== undefined && { per }) }),
  );

const tolerance = fc.record({
  version: fc.integer({ min: 1, max: 9 }),
  about: fc.constantFrom(0.1, 0.25),
  nearly: fc.constantFrom(0.1, 0.25),
  orderFrom: fc.integer({ min: 2, max: 4 }),
  orderBelow: fc.integer({ min: 10, max: 12 }),
});

// Each name of a reason once, from the table that has them all.
const reasons = Object.keys(TIE) as readonly TieReason[];

const STEPS: { readonly [Did in Operation]: Beside<StepOf<Did>, "did"> } = {
  "read-quantity": fc.record({ quantity, tolerance }),
  "read-untold-harm": nothing,
  "read-no-harm": nothing,
  "spread-rate": fc
    .record({ fewestDays: whole, more: fc.nat(40), version: fc.integer({ min: 1, max: 9 }) })
    .map(({ fewestDays, more, version }) => ({ fewestDays, mostDays: fewestDays + more, version })),
  "read-days": nothing,
  "choose-mark": fc.record({ mark }),
  "judge-support": fc.record({ status }),
  "count-origins": fc.record({ isTied: fc.boolean() }),
  "count-ways": nothing,
  tie: fc.record({ reason: fc.constantFrom(...reasons) }),
  "set-aside-reprint": nothing,
  "count-records": nothing,
  "count-once": nothing,
  "fill-cell": fc.record({ cell, beyond: whole }),
  "add-harm": fc.record({ cell }),
  "break-series": nothing,
  "mark-partial": nothing,
  "keep-like-for-like": fc.record({ leftOut: whole }),
  "split-attribution": fc.record({ attribution: fc.constantFrom(...Attribution.options) }),
  "share-range": nothing,
  "add-places": fc.record({ isCountedOnce: fc.boolean() }),
  "hold-part-against-whole": nothing,
  "add-parts": nothing,
  "take-parts": nothing,
  "leave-out-voices": nothing,
  "leave-out-each": nothing,
  "leave-out-source": fc.record({ falls: whole }),
  "leave-out-group": fc.record({ group: fc.constantFrom(...SourceGroup.options), falls: whole }),
  "leave-out-dataset": fc.record({ dataset, falls: whole }),
  "hold-tally": nothing,
  "count-near-tally": nothing,
  "stand-in-time": fc.record({ standing: fc.constantFrom(...SaidStanding.options) }),
};

const MEANINGS: { readonly [Means in MeaningKind]: Beside<MeaningOf<Means>, "means"> } = {
  words: fc.record({ words }),
  days: fc.record({ earliest: day, latest: day }),
  "said-days": fc.record({ earliest: day, latest: day }),
  time: fc.record({ when }),
  period: fc.record({ when }),
  precision: fc.record({ precision: fc.constantFrom(...PlacePrecision.options) }),
  mark: fc.record({ mark }),
  status: fc.record({ status }),
  standing: fc.record({ standing: fc.constantFrom(...SaidStanding.options) }),
  denied: fc
    .record({ denials: fc.integer({ min: 1, max: 12 }), others: fc.nat(3) })
    .map(({ denials, others }) => ({ denials, accounts: denials + others })),
  checked: nothing,
  accounts: fc.record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 4 }),
  }),
  "one-origin": fc.record({ isSure: fc.boolean() }),
  "no-origin": nothing,
  "in-days": fc.record({ isSure: fc.boolean() }),
  watching: fc.record({
    does: fc.constantFrom(...CoverageTurn.options),
  }),
  break: nothing,
  partial: nothing,
  "no-shared-number": nothing,
  fit: fc.record({ doesFit: fc.boolean() }),
  "no-remainder": nothing,
  "beyond-tally": nothing,
  leanings: fc.record({
    leanings: fc.uniqueArray(
      fc.record({
        without: fc.constantFrom("anonymous", "party", "demo/wire", "demo/officials"),
        status: fc.option(status),
      }),
      { minLength: 1, maxLength: 3, selector: ({ without }) => without },
    ),
  }),
};

const VALUES: {
  readonly [Value in ValueKind]: Beside<Extract<ValueSubject, { readonly value: Value }>, "value">;
} = {
  bounds: nothing,
  amount: nothing,
  held: nothing,
  remainder: fc.record({ words: fc.constantFrom("Unaccounted for", "ما لا يُعرف مصيره") }),
  harm: fc.record({
    effect: fc.constantFrom(...HarmEffect.options),
    who: fc.constantFrom(...People.options),
  }),
  days: nothing,
  mark: nothing,
  status: nothing,
  origins: nothing,
  "topic-origins": nothing,
  leaning: nothing,
  records: nothing,
  clusters: nothing,
  cell: nothing,
  "count-leaning": nothing,
  "like-for-like": nothing,
  break: fc.record({ at: key }),
  partial: fc.record({ key }),
  attributed: fc.record({ key, attribution: fc.constantFrom(...Attribution.options) }),
  harmed: fc.record({
    key,
    effect: fc.constantFrom(...HarmEffect.options),
    who: fc.constantFrom(...People.options, "anybody" as const),
  }),
  sum: fc.record({
    metric: fc.constantFrom(...Metric.options),
    scope: fc.record({
      includes: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
      excludes: fc.constant([]),
    }),
    time: fc.record({ when, isPartial: fc.boolean() }),
  }),
  band: fc.record({
    metric: fc.constantFrom(...Metric.options),
    figures: fc.integer({ min: 2, max: 12 }),
  }),
};

/** Steps of each operation. */
export const STEPS_OF_EACH = each(STEPS, (did, beside) =>
  Step.parse({ ...beside, did, shape: STEP_SHAPE }),
);

/** Meanings of each kind. */
export const MEANINGS_OF_EACH = each(MEANINGS, (means, beside) =>
  Meaning.parse({ ...beside, means }),
);

/** Values of each kind. */
export const VALUES_OF_EACH = each(VALUES, (value, beside) =>
  ValueSubject.parse({ ...beside, value }),
);

function each<One>(
  all: Readonly<Record<string, fc.Arbitrary<object>>>,
  make: (name: string, beside: object) => One,
): readonly (readonly [name: string, any: fc.Arbitrary<One>])[] {
  return Object.entries(all).map(([name, beside]) => [
    name,
    beside.map((more) => make(name, more)),
  ]);
}
