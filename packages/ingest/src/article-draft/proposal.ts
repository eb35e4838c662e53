/** Proposal: a record of a draft with what a person still has to decide about it, and where its numbers stand. */
import { TIME_DOUBT } from "@sitrep/domain/defect/date";
import type { Day } from "@sitrep/domain/day";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import { sha256 } from "../article.ts";
import type { DateMention } from "./date-mention.ts";
import { listed } from "./label.ts";
import type { NumberMention } from "./number-mention.ts";
import type { Gazetteer, PlaceMention } from "./place-mention.ts";
import { narrowest } from "./place-mention.ts";
import type { Sentence } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { Heard } from "./speakers.ts";
import { tieOf } from "./tie.ts";

/** A record as it will be written; fields that the draft cannot decide are not in it, and a check names each. */
export interface Proposal {
  readonly record: Readonly<Record<string, unknown>>;
  readonly checks: readonly string[];
  /** What may help and asks for nothing, such as where a number stands. */
  readonly notes: readonly string[];
}

/** What a sentence tells besides its numbers. */
export interface Told {
  readonly sentence: Sentence;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly heard: Heard;
}

/** What every proposal of a document shares. */
export interface Setting {
  readonly dataset: string;
  readonly document: string;
  readonly dateline: Day | null;
  readonly gazetteer: Gazetteer;
  readonly makeId: (slug: string) => string;
}

/** The pinpoint of a stretch of a sentence's paragraph. SPEC R6. */
export function pinpointOf(sentence: Sentence, { start, end }: Stretch): Pinpoint {
  const passage = sentence.text.slice(start - sentence.start, end - sentence.start);
  return { paragraph: sentence.paragraph, start, length: end - start, sha256: sha256(passage) };
}

/** A number as a quantity of the domain, with the document's few words; the unit stays out where nobody knows it. */
export function quantityOf({ amount, unit, hedge, per, words }: NumberMention) {
  const { hedge: _own, per: _rate, ...bare } = amount ?? {};
  return {
    ...bare,
    ...(unit !== null && { unit }),
    ...(per !== null && { per }),
    ...(hedge !== null && { hedge }),
    words,
  };
}

/** A quantity of a draft with its place in the document; `paragraph` counts from 1. */
export interface ProposedQuantity extends Stretch {
  readonly paragraph: number;
  readonly quantity: Readonly<Record<string, unknown>>;
}

/** A number as it is proposed. */
export function proposedQuantity(number: NumberMention): ProposedQuantity {
  const { sentence, start, end } = number;
  return { paragraph: sentence.paragraph, start, end, quantity: { ...quantityOf(number) } };
}

/** The places that are meant, or what has to be decided about them. */
export interface PlacesMeant {
  readonly places: readonly PlaceMention[];
  readonly checks: readonly string[];
}

/**
 * The narrowest of the places where something at `anchor` is said to be. Those that may be several things, and those that
 * stand in another part of the sentence, are named in a check.
 */
export function placesMeant(
  told: Told,
  anchor: Stretch,
  field: string,
  gazetteer: Gazetteer,
): PlacesMeant {
  const { sentence, places } = told;
  const tied = places.filter((place) => place.isWhere && tieOf(sentence, anchor, place) === "tied");
  const open = tied.filter(({ place }) => place === null);
  const checks = open.map(
    ({ words, candidates }) =>
      `${field}: "${words}" may be ${eitherOf(candidates.slice(0, 5).map(({ id }) => id))}`,
  );
  // What may be a village in the country that is named with it is nearer than the country.
  const known = open.length > 0 ? [] : narrowest(tied, gazetteer);
  if (tied.length === 0) {
    const named = [...new Set(places.map(({ words }) => `"${words}"`))];
    const verb = named.length === 1 ? "is" : "are";
    checks.push(
      named.length === 0
        ? `${field}: no place is named with it`
        : `${field}: ${listed(named)} ${verb} named in the sentence, and not right with it`,
    );
  }
  return { places: known, checks };
}

/** A time that is meant, with the words that it was counted by. */
export interface TimeMeant {
  readonly when: string | null;
  readonly isPeriod: boolean;
  readonly derivedFrom: { readonly words: string; readonly anchor: Day } | null;
  readonly checks: readonly string[];
}

const NO_TIME = { when: null, isPeriod: false, derivedFrom: null } as const;

/** The one time that is told with something at `anchor`; where several are told, the one right behind it. */
export function timeMeant(
  { dates, sentence, numbers }: Told,
  anchor: Stretch,
  field: string,
  dateline: Day | null,
): TimeMeant {
  // What stands behind a further number belongs to that number.
  const isTaken = (date: DateMention): boolean =>
    numbers.some(({ start, end }) => start >= anchor.end && end <= date.start);
  const ties = dates.map((date) => ({
    date,
    tie: isTaken(date) ? "loose" : tieOf(sentence, anchor, date),
  }));
  const tied = ties.flatMap(({ date, tie }) => (tie === "tied" ? [date] : []));
  const chosen = tied.length > 1 ? nearestTo(tied, anchor) : tied;
  const [only, ...more] = chosen;
  if (only === undefined || more.length > 0) {
    const given = (more.length > 0 ? chosen : dates).map(inWords);
    const said = ties.some(({ tie }) => tie === "said")
      ? "may tell when it was said"
      : `${given.length > 1 ? "are" : "is"} told in the sentence, and not right with it`;
    const hint = dateline === null ? "" : `; the document is of ${dateline}`;
    if (given.length === 0)
      return { ...NO_TIME, checks: [`${field}: no date is told with it${hint}`] };
    return {
      ...NO_TIME,
      checks: [
        `${field}: ${more.length > 0 ? `several dates are told with it: ${listed(given)}` : `${listed(given)} ${said}`}`,
      ],
    };
  }
  const { words, resolved, isCounted, doubt } = only;
  if (resolved === null)
    return { ...NO_TIME, checks: [`${field}: "${words}" ${TIME_DOUBT[doubt ?? "unresolved"]}`] };
  const isDerived = isCounted && dateline !== null;
  return {
    when: resolved.when,
    isPeriod: resolved.is === "period",
    derivedFrom: isDerived ? { words, anchor: dateline } : null,
    checks: doubt === null ? [] : [`${field}: "${words}" ${TIME_DOUBT[doubt]}`],
  };
}

function inWords({ words, resolved }: DateMention): string {
  return `"${words}"${resolved === null ? "" : ` (${resolved.when})`}`;
}

/** So near, in characters, that nothing else can stand between. */
const BESIDE = 30;

function nearestTo(dates: readonly DateMention[], { start, end }: Stretch): readonly DateMention[] {
  const gapTo = (date: DateMention): number =>
    date.start >= end ? date.start - end : start - date.end;
  const near = dates.filter((date) => gapTo(date) <= BESIDE);
  const behind = near.filter((date) => date.start >= end);
  const [first] = behind.toSorted((one, other) => one.start - other.start);
  if (first !== undefined) return [first];
  return near.length > 0 ? near : dates;
}

/** When it was said, where a date stands with the verb of saying: "said on Friday that". */
export function statedOnIn({ sentence, dates }: Told, anchor: Stretch): string | null {
  const said = dates.filter(
    (date) => date.start < anchor.start && tieOf(sentence, anchor, date) === "said",
  );
  const [only, ...more] = said;
  const isRight =
    only !== undefined &&
    more.length === 0 &&
    tieOf(sentence, { start: sentence.end, end: sentence.end }, only) === "said";
  return isRight && only.resolved?.is === "day" ? only.resolved.when : null;
}

/** Ids or words of which one is meant: "a, b or c". */
export function eitherOf(items: readonly string[]): string {
  return listed(items).replace(/ and (?=\S+$)/, " or ");
}

/** Where a sentence turns to something that somebody else may say. */
const TURN = /;|,? (?:but|while|whereas|although|though) /g;

/** Words by which a sentence says that something is not so, or that nobody could tell. */
const DOUBTED =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|disputed?|refuted?|(?:could|can|has|have|had) ?not (?:be |been )?(?:verif|confirm)\w+|un(?:confirmed|verified)|false(?:ly)?)\b/i;

/** Who speaks of a stretch: those of its own part of the sentence; of another part's the check tells. */
export function speakersOf(
  { sentence, heard }: Told,
  { start, end }: Stretch,
): { readonly ids: readonly string[]; readonly checks: readonly string[] } {
  const turns = [...sentence.text.matchAll(TURN)].map(({ index }) => index + sentence.start);
  const partOf = (place: number): number => turns.filter((turn) => turn < place).length;
  const own = heard.voices.filter(
    (voice) => partOf(voice.start) <= partOf(end) && partOf(voice.end) >= partOf(start),
  );
  const ids = [...new Set(own.map(({ id }) => id))];
  const doubted = DOUBTED.exec(sentence.text)?.[0];
  const checks =
    doubted === undefined
      ? heard.checks
      : [
          ...heard.checks,
          `stance: "${doubted}" stands in the sentence; say whether this is what is denied or left open`,
        ];
  if (own.length > 0 || heard.voices.length === 0) return { ids, checks };
  const others = [...new Set(heard.voices.map(({ id }) => id))];
  return {
    ids,
    checks: [
      ...checks,
      `speakers: ${listed(others)} speaks in another part of the sentence; say who speaks here`,
    ],
  };
}

/** The report of what stands at a stretch, with the passage that proves it; the document's own voice is not named. */
export function reportOf(told: Told, stretch: Stretch, document: string, passage = stretch) {
  const statedOn = statedOnIn(told, stretch);
  const { ids } = speakersOf(told, stretch);
  return {
    document,
    ...(ids.length > 0 && { speakers: ids }),
    ...(statedOn !== null && { statedOn }),
    pinpoint: pinpointOf(told.sentence, passage),
  };
}

/** An interval as some day in it: what happened once did not fill it. SPEC T3. */
export function someDayIn(when: string): string {
  const [start, end] = when.split("/");
  return end === undefined ? when : `[${start}..${end}]`;
}
