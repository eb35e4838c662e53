/** Value subject: which value of a record or a list is explained, as data, and what it is called in English. SPEC W1, W5. */
import { z } from "zod";
import { Attribution } from "./attribution.ts";
import { HarmEffect } from "./harm.ts";
import { PlaceId } from "./id.ts";
import { Metric, definitionOf } from "./metric.ts";
import type { Harmed } from "./harm-told.ts";
import { People } from "./party.ts";
import type { NameOf } from "./picture-words.ts";
import { scopeWords, timeWords } from "./picture-words.ts";
import { strict } from "./strict.ts";
import { LAID } from "./step-sentence.ts";
import { When } from "./when.ts";
import { describeWhen } from "./when-words.ts";

/** The key of a cell of a series: a day, a month or a year. */
const key = When;
const places = z.array(PlaceId);

function subject<Value extends string, Shape extends z.core.$ZodLooseShape>(
  value: Value,
  shape: Shape,
): z.ZodObject<Shape & { value: z.ZodLiteral<Value> }, z.core.$strict> {
  return strict({ ...shape, value: z.literal(value) });
}

export const ValueSubject = z.discriminatedUnion("value", [
  subject("bounds", {}),
  subject("amount", {}),
  subject("held", {}),
  /** What a balance leaves, in the words of whoever drew it up. */
  subject("remainder", { words: z.string() }),
  subject("harm", { effect: HarmEffect, who: People }),
  subject("days", {}),
  subject("mark", {}),
  subject("status", {}),
  subject("origins", {}),
  /** The same of all that a filter leaves. */
  subject("topic-origins", {}),
  subject("leaning", {}),
  subject("records", {}),
  subject("clusters", {}),
  subject("cell", {}),
  subject("count-leaning", {}),
  subject("like-for-like", {}),
  subject("break", { at: key }),
  subject("partial", { key }),
  subject("attributed", { key, attribution: Attribution }),
  subject("harmed", { key, effect: HarmEffect, who: z.union([People, z.literal("anybody")]) }),
  subject("sum", {
    metric: Metric,
    scope: strict({ includes: places, excludes: places }),
    time: strict({ when: When, isPartial: z.boolean() }),
  }),
  subject("band", { metric: Metric, figures: z.int().min(2) }),
]);
export type ValueSubject = Readonly<z.output<typeof ValueSubject>>;

/** What can be explained. */
export type ValueKind = ValueSubject["value"];

/** Titles in a language; `nameOf` names places. */
export type ValueTitles = {
  readonly [Value in ValueKind]: (
    subject: Extract<ValueSubject, { readonly value: Value }>,
    nameOf: NameOf,
  ) => string;
};

/** A function that gives values their titles in a language. */
export function valueEntitler(
  titles: ValueTitles,
): (subject: ValueSubject, nameOf: NameOf) => string {
  return (about, nameOf) => {
    // The title under the name of a value is the one that takes that value, which the compiler cannot follow through a union.
    const title = titles[about.value] as (about: ValueSubject, nameOf: NameOf) => string;
    return title(about, nameOf);
  };
}

/** "What the figure allows", "How many people were killed, Mar 2018". */
export const valueTitle = valueEntitler({
  bounds: () => "What the figure allows",
  amount: () => "What the rate comes to over its period",
  held: () => "How many of them are on record",
  remainder: ({ words }) => words,
  harm: ({ effect, who }) => `How many ${HARMED[who]} were ${effect}`,
  days: () => "On which days it may have happened",
  mark: () => "How a map draws it",
  status: () => "How well it is supported",
  origins: () => "On how many independent origins it rests",
  "topic-origins": () => "On how many independent origins all of it rests",
  leaning: () => "What becomes of it without each voice",
  records: () => "How many records fit",
  clusters: () => "How many incidents, each counted once",
  cell: () => "How many incidents these days and places hold",
  "count-leaning": () => "What the count leans on",
  "like-for-like": () => "How many incidents are kept like for like",
  break: ({ at }) => `Why the series breaks before ${describeWhen(at)}`,
  partial: ({ key: cell }) => `Why ${describeWhen(cell)} is not whole`,
  attributed: ({ key: cell, attribution }) =>
    `How many incidents of ${describeWhen(cell)} are ${LAID[attribution]}`,
  harmed: ({ key: cell, effect, who }) =>
    `How many ${HARMED[who]} were ${effect}, ${describeWhen(cell)}`,
  sum: ({ metric, scope, time }, nameOf) =>
    `${definitionOf(metric).label}, added up: ${scopeWords(scope, nameOf)}, ${timeWords(time)}`,
  band: ({ metric, figures }) => `${definitionOf(metric).label}: what ${figures} figures all allow`,
});

/** People of a kind as the subject of what was done to them. */
export const HARMED = {
  anybody: "people",
  civilians: "civilians",
  "security-forces": "members of the security forces",
  "local-officials": "local officials",
  militia: "militia members",
  militants: "militants",
  unknown: "people not described",
} as const satisfies Record<Harmed, string>;
