/** Difference words: a changed field and its two values as a reader says them, not as they are stored. */
import { describeQuantity, Quantity } from "@sitrep/domain/quantity";
import { When } from "@sitrep/domain/when";
import { describeWhen } from "@sitrep/domain/when-words";
import { codeWords, listWords } from "../words/names.ts";
import { countWords, numberWords, quantityWords } from "../words/number.ts";

/** Lists whose members are told apart by a number on the page. */
const MEMBER: Readonly<Record<string, string>> = {
  reports: "account",
  parties: "party",
  harm: "harm",
  names: "name",
  about: "link",
  parts: "part",
};

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
]);

/** So much of a long text or list is told. */
const LONGEST = 300;

/** "where: place", "account 2: stated on", "harm 1: quantity: high". */
export function fieldWords(path: string): string {
  const segments = path.split(".").map((segment) => {
    const [, name = segment, at] = /^(\w+)\[(\d+)\]$/.exec(segment) ?? [];
    const words = at === undefined ? openedUp(name) : (MEMBER[name] ?? openedUp(name));
    return at === undefined ? words : `${words} ${Number(at) + 1}`;
  });
  return segments.join(": ");
}

function openedUp(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
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
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberWords(value);
  if (typeof value === "string") {
    if (CODES.has(field)) return codeWords(value);
    if (TIMES.has(field) && When.safeParse(value).success) return describeWhen(value);
    return nameOf(value) ?? value;
  }
  if (Array.isArray(value)) return listOf(field, value, nameOf);
  const quantity = Quantity.safeParse(value);
  if (quantity.success) return quantityWords(describeQuantity(quantity.data), quantity.data.unit);
  return typeof value === "object" && value !== null
    ? partsOf(value, nameOf)
    : JSON.stringify(value);
}

/** "words in the last two months, anchor 17 Feb 2019". */
function partsOf(value: object, nameOf: (id: string) => string | undefined): string {
  return Object.entries(value)
    .map(
      ([name, one]: readonly [string, unknown]) =>
        `${openedUp(name)} ${wordsOf(name, one, nameOf)}`,
    )
    .join(", ");
}

/** Names and codes one by one; of larger things only how many there are. */
function listOf(
  field: string,
  values: readonly unknown[],
  nameOf: (id: string) => string | undefined,
): string {
  if (values.length === 0) return "none";
  const isPlain = values.every((one) => typeof one === "string" || typeof one === "number");
  if (isPlain) return listWords(values.map((one) => wordsOf(field, one, nameOf)));
  const member = MEMBER[field];
  return member === undefined
    ? JSON.stringify(values)
    : countWords(values.length, member, member === "party" ? "parties" : undefined);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
