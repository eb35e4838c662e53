/** Defects of values: what a schema finds wrong with a value, and with one that is no data at all. SPEC G1, G6. */
import { meantHint } from "../advice.ts";
import type { ComplaintSubject } from "../complaint-sentence.ts";
import { COMPLAINT_SENTENCE } from "../complaint-sentence.ts";
import type { DefectSentences } from "../defect.ts";
import { show } from "../show.ts";

/** A least or a most: of a number, of the characters of a text, of the items of a list. */
export interface Bound {
  readonly side: "least" | "most";
  readonly limit: number;
  readonly of: "number" | "characters" | "items";
}

/** What a schema wants: something of a type, one of a list, or what its own sentence says. */
export type Wanted =
  | { readonly is: "type"; readonly type: string }
  | { readonly is: "choice"; readonly known: readonly string[] }
  | { readonly is: "rule"; readonly about: ComplaintSubject };

/** Why a value is no plain data. */
export type PlainFault =
  | { readonly is: "circle" | "throws" }
  | { readonly is: "deep" | "long"; readonly most: number };

/** The sorts, with their parts. */
export interface ValueDefects {
  "missing-value": { readonly wanted?: Wanted | undefined };
  "wrong-type": { readonly type: string };
  "not-in-list": { readonly known: readonly string[]; readonly meant?: string | undefined };
  "unknown-form": { readonly known: readonly string[]; readonly meant?: string | undefined };
  "out-of-bounds": Bound;
  /** `bound` where the rule is one. */
  "breaks-rule": { readonly about: ComplaintSubject; readonly bound?: Bound | undefined };
  "breaks-date-rule": { readonly about: ComplaintSubject };
  /** In the words of a library. */
  "told-so": { readonly told: string };
  "unknown-key": {
    readonly key: string;
    readonly meant?: string | undefined;
    readonly known: readonly string[];
  };
  /** `wants` is what it should have been; null where nothing is to be said of that. */
  "not-plain": { readonly fault: PlainFault; readonly wants: "data" | "collection" | null };
  "not-a-collection": object;
  "not-a-list": object;
}

/** What dates are expected to be like. */
const CALENDAR = "a date of the calendar, such as 2019-02-17, 2019-02 or [..2019-02-20]";
const COLLECTION = "an object with a dataset and lists of records";

/** The English words. */
export const VALUE_DEFECT: DefectSentences<ValueDefects> = {
  "missing-value": ({ wanted }) => ({
    message: "is missing",
    expected: wanted && wantedWords(wanted),
  }),
  "wrong-type": ({ type }) => ({
    message: "has the wrong type",
    expected: TYPE_WORDS[type] ?? type,
  }),
  "not-in-list": ({ known, meant }) => ({
    message: "is not in the list",
    expected: oneOf(known),
    hint: meantHint(meant),
  }),
  "unknown-form": ({ known, meant }) => ({
    message: "is not one of the known forms",
    expected: oneOf(known),
    hint: meantHint(meant),
  }),
  "out-of-bounds": (bound) => ({
    message: `must ${bound.of === "items" ? "hold" : "be"} ${boundWords(bound)}`,
    expected: boundWords(bound),
  }),
  "breaks-rule": ({ about, bound }) => {
    const message = COMPLAINT_SENTENCE[about];
    return { message, expected: bound === undefined ? expectedIn(message) : boundWords(bound) };
  },
  "breaks-date-rule": ({ about }) => ({ message: COMPLAINT_SENTENCE[about], expected: CALENDAR }),
  "told-so": ({ told }) => ({ message: told, expected: expectedIn(told) }),
  "unknown-key": ({ key, meant, known }) => ({
    message: `unknown key: ${show(key)}${meant === undefined ? "" : `; did you mean ${show(meant)}?`}`,
    expected: oneOf(known),
  }),
  "not-plain": ({ fault, wants }) => ({
    message: plainFaultWords(fault),
    expected: wants === null ? undefined : wants === "data" ? "plain data" : COLLECTION,
  }),
  "not-a-collection": () => ({ message: "is not a collection", expected: COLLECTION }),
  "not-a-list": () => ({ message: "is not a list", expected: "a list" }),
};

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "an object",
  record: "an object",
  array: "a list",
};

const UNIT_WORDS = {
  number: ["", ""],
  characters: [" character", " characters"],
  items: [" item", " items"],
} as const satisfies Record<Bound["of"], readonly [one: string, many: string]>;

function boundWords({ side, limit, of }: Bound): string {
  return `at ${side} ${limit}${UNIT_WORDS[of][limit === 1 ? 0 : 1]}`;
}

function wantedWords(wanted: Wanted): string | undefined {
  switch (wanted.is) {
    case "type":
      return TYPE_WORDS[wanted.type] ?? wanted.type;
    case "choice":
      return oneOf(wanted.known);
    case "rule":
      return expectedIn(COMPLAINT_SENTENCE[wanted.about]);
  }
}

/** "must be a day" expects "a day". */
function expectedIn(message: string): string | undefined {
  return /^must (?:be )?(.+)$/s.exec(message)?.[1];
}

/** So many values of a list are named. */
export const MOST_CHOICES = 12;

function oneOf(known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const listed = known.slice(0, MOST_CHOICES).join(", ");
  return known.length > MOST_CHOICES ? `one of ${listed} …` : `one of ${listed}`;
}

/** Why a value is no plain data, in English. */
export function plainFaultWords(fault: PlainFault): string {
  switch (fault.is) {
    case "circle":
      return "contains itself";
    case "deep":
      return `is nested more than ${fault.most} deep`;
    case "long":
      return `holds more than ${fault.most.toLocaleString("en")} items`;
    case "throws":
      return "cannot be read: reading it throws";
  }
}
