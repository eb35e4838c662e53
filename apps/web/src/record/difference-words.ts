/** Difference words: a changed field and its two values as a reader says them, not as they are stored. */
import { Metric } from "@sitrep/domain/metric";
import { Quantity } from "@sitrep/domain/quantity";
import { When } from "@sitrep/domain/when";
import { listWords } from "../words/names.ts";
import { numberWords } from "../words/number.ts";
import { describeWhen, describeWithUnit } from "../words/said.ts";
import { differenceTerms } from "./difference-terms.ts";
import { metricNames } from "../list/filter-words.ts";

/** Fields whose text is an EDTF expression. */
const TIMES: ReadonlySet<string> = new Set([
  "when",
  "asOf",
  "period",
  "statedOn",
  "publishedOn",
  "concerns",
  "active",
  "anchor",
]);

/** Fields whose text is a code of a list. */
const CODES: ReadonlySet<string> = new Set([
  "kind",
  "precision",
  "role",
  "attribution",
  "effect",
  "who",
  "extent",
  "nature",
  "metric",
  "stance",
  "form",
  "unit",
  "verdict",
  "likelihood",
  "kinds",
  "hedge",
  "per",
  "magnitude",
  "of",
  "is",
  "sensitivity",
  "relation",
]);

/** So much of a long text or list is told. */
const LONGEST = 300;

/** "where: place", "account 2: stated on", "harm 1: quantity: high". */
export function fieldWords(path: string): string {
  const say = differenceTerms();
  const segments = path.split(".").map((segment) => {
    const [, name = segment, at] = /^(\w+)\[(\d+)\]$/.exec(segment) ?? [];
    return at === undefined
      ? say.field(name)
      : `${say.member(name) ?? say.field(name)} ${Number(at) + 1}`;
  });
  return segments.join(": ");
}

/** A side of a change in words. `nameOf` gives the name of a record by its id, where it is known. */
export function valueWords(
  path: string,
  value: unknown,
  nameOf: (id: string) => string | undefined = () => undefined,
): string {
  const field = /(\w+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path;
  return cut(wordsOf(field, value, nameOf));
}

function wordsOf(
  field: string,
  value: unknown,
  nameOf: (id: string) => string | undefined,
): string {
  const say = differenceTerms();
  if (typeof value === "boolean") return value ? say.yes : say.no;
  if (typeof value === "number") return numberWords(value);
  if (typeof value === "string") {
    if (field === "metric") return metricOf(value);
    if (CODES.has(field)) return say.code(field, value);
    if (TIMES.has(field) && When.safeParse(value).success) return describeWhen(value);
    return say.text(nameOf(value) ?? value);
  }
  if (Array.isArray(value)) return listOf(field, value, nameOf);
  const quantity = Quantity.safeParse(value);
  if (quantity.success) return describeWithUnit(quantity.data);
  return typeof value === "object" && value !== null
    ? partsOf(value, nameOf)
    : JSON.stringify(value);
}

function metricOf(value: string): string {
  const metric = Metric.safeParse(value);
  return metric.success ? metricNames()[metric.data].label : value;
}

/** "words in the last two months, anchor 17 Feb 2019". */
function partsOf(value: object, nameOf: (id: string) => string | undefined): string {
  const say = differenceTerms();
  return Object.entries(value)
    .map(([name, one]: readonly [string, unknown]) =>
      say.part(say.field(name), wordsOf(name, one, nameOf)),
    )
    .join(say.comma);
}

/** Names and codes one by one; of larger things only how many there are. */
function listOf(
  field: string,
  values: readonly unknown[],
  nameOf: (id: string) => string | undefined,
): string {
  const say = differenceTerms();
  if (values.length === 0) return say.none;
  const isPlain = values.every((one) => typeof one === "string" || typeof one === "number");
  if (isPlain) return listWords(values.map((one) => wordsOf(field, one, nameOf)));
  return say.members(field, values.length) ?? JSON.stringify(values);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
