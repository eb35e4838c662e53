/**
 * Guess: what the columns of a sample mean, by their names and by what stands in them. A meaning is given only where both agree;
 * where one alone speaks, the column is a candidate, for a person to decide.
 */
import { readQuantity } from "@sitrep/domain/quantity-words";
import { fold } from "@sitrep/domain/text";
import type { Meaning } from "./column-words.ts";
import { COLUMN_WORDS, KIND_WORDS } from "./column-words.ts";
import { formatsFor } from "./date-guess.ts";
import type { Sample, SampledColumn } from "./sample.ts";

/** What was guessed of one meaning. */
export interface Guess {
  /** The column, where its name and its values both say so, and no other column says the same. */
  readonly column: SampledColumn | null;
  /** Columns that may be meant, where it is not sure. */
  readonly candidates: readonly string[];
}

/** The guess of each meaning. */
export type Guesses = (meaning: Meaning) => Guess;

type Fits = (column: SampledColumn) => boolean;

const NUMBER = /^-?\d{1,3}(?:\.\d+)?$/;

function within(limit: number): Fits {
  return ({ values }) =>
    values.every((text) => NUMBER.test(text) && Math.abs(Number(text)) <= limit);
}

const isCount: Fits = ({ values }) =>
  values.every((text) => /^(?:unknown|\?|n\/?a)$/i.test(text) || readQuantity(text, "person").ok);
const isDate: Fits = (column) => formatsFor(column).length > 0;
const isAddress: Fits = ({ values }) => values.every((text) => /^https?:\/\/\S+$/.test(text));
const isCategory: Fits = (column) => column.isCategory;
const isWords: Fits = ({ values }) => values.some((text) => /\p{L}/u.test(text));

/** What must stand in a column for it to mean something. An empty column means nothing that can be told. */
const FITS: Readonly<Record<Meaning, Fits>> = {
  id: ({ isUnique }) => isUnique,
  date: isDate,
  endDate: isDate,
  publishedOn: isDate,
  latitude: within(90),
  longitude: within(180),
  country: isWords,
  governorate: isWords,
  district: isWords,
  settlement: isWords,
  kind: isCategory,
  killed: isCount,
  injured: isCount,
  abducted: isCount,
  detained: isCount,
  displaced: isCount,
  perpetrator: isWords,
  target: isWords,
  source: isWords,
  title: isWords,
  url: isAddress,
  quantity: isCount,
  notes: isWords,
};

/** Meanings that values alone suggest, strongly enough to name the column as a candidate. */
const BY_CONTENT: readonly Meaning[] = ["date", "url", "id"];

/** Guesses what the columns mean; no column means two things. */
export function guessMeanings({ columns }: Sample): Guesses {
  const taken = new Set<string>();
  const found = new Map<Meaning, Guess>();
  for (const [meaning, words] of COLUMN_WORDS) {
    const best = bestNamed(
      columns.filter(({ name }) => !taken.has(name)),
      words,
    );
    const [only, second] = best.filter((column) => column.filled > 0 && FITS[meaning](column));
    const column = only !== undefined && second === undefined ? only : null;
    if (column !== null) taken.add(column.name);
    found.set(meaning, { column, candidates: column === null ? best.map(({ name }) => name) : [] });
  }
  for (const meaning of BY_CONTENT) {
    const { column = null, candidates = [] } = found.get(meaning) ?? {};
    const free = columns.filter(({ name }) => !taken.has(name));
    if (column === null)
      found.set(meaning, { column, candidates: withContent(meaning, candidates, free) });
  }
  return (meaning) => found.get(meaning) ?? NOTHING;
}

const NOTHING: Guess = { column: null, candidates: [] };

/** The columns whose names match the earliest words: a whole name before words inside one. */
function bestNamed(
  columns: readonly SampledColumn[],
  words: readonly string[],
): readonly SampledColumn[] {
  const wanted = words.map(fold);
  const whole = columns.filter(({ name }) => wanted.includes(fold(name)));
  if (whole.length > 0) return whole;
  return columns.filter(({ name }) =>
    // A word of one letter, as x and y, is a name only where it stands alone.
    wanted.some((word) => word.length > 2 && ` ${fold(name)} `.includes(` ${word} `)),
  );
}

function withContent(
  meaning: Meaning,
  candidates: readonly string[],
  free: readonly SampledColumn[],
): readonly string[] {
  const more = free.filter((column) => column.filled > 0 && FITS[meaning](column));
  return [...new Set([...candidates, ...more.map(({ name }) => name)])].slice(0, 8);
}

/** The kind of incident that a value of a category suggests; null where its words suggest none, or several. */
export function kindSuggestedBy(value: string): string | null {
  const words = ` ${fold(value)}`;
  const kinds = KIND_WORDS.filter(([, starts]) =>
    starts.some((start) => words.includes(` ${start}`)),
  );
  const [first, second] = kinds;
  // "Attack" is said of everything.
  if (second?.[0] === "armed-attack" && kinds.length === 2) return first?.[0] ?? null;
  return first !== undefined && second === undefined ? first[0] : null;
}
