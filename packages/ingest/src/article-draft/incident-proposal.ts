/** Incident proposal: what a sentence says was done, with the harm that it tells, each number with its place. */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { People } from "@sitrep/domain/party";
import type { Deed } from "./deed.ts";
import { fewWords, listed, slugOf } from "./label.ts";
import { harmObjectsOf, whoIs } from "./harm-object.ts";
import type { NumberMention } from "./number-mention.ts";
import { precisionOf } from "./place-mention.ts";
import {
  eitherOf,
  pinpointOf,
  placesMeant,
  quantityOf,
  reportOf,
  someDayIn,
  speakersOf,
  timeMeant,
} from "./proposal.ts";
import type { Proposal, ProposedQuantity, Setting, Told } from "./proposal.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { wordsBetween } from "./sentence.ts";
import { overlaps } from "./stretch.ts";

/** A harm with the number or the words that it was read from. */
interface ToldHarm extends Stretch {
  readonly effect: HarmEffect;
  /** Whether the verb leaves the effect open. */
  readonly isOpen: boolean;
  readonly who: People;
  readonly quantity: object | "unknown";
  readonly number: NumberMention | null;
  /** Whether somebody else is named with the number: "him and his two brothers". */
  readonly isJoined: boolean;
}

/** An incident, and the numbers that went into it and are no figures of their own. */
export interface IncidentProposal extends Proposal {
  readonly used: readonly NumberMention[];
  readonly quantities: readonly ProposedQuantity[];
}

/** Proposes the deeds of a sentence as one incident; null where it tells of none that happened somewhere, sometime or to somebody. */
export function proposeIncident(
  deeds: readonly Deed[],
  told: Told,
  setting: Setting,
): IncidentProposal | null {
  const { sentence, numbers } = told;
  const harms = deeds.flatMap((deed) => harmsOf(deed, deeds, sentence, numbers));
  const isTold =
    harms.length > 0 ||
    (deeds.some(({ kind, effect }) => kind !== null || effect === null) &&
      told.dates.some(({ resolved }) => resolved !== null));
  const isRate = numbers.some(({ per }) => per !== null);
  if (!isTold || isRate) return null;
  const kinds = [...new Set(deeds.flatMap(({ kind }) => (kind === null ? [] : [kind])))];
  const [kind] = kinds;
  const among = kinds.length > 1 ? kinds : [...new Set(deeds.flatMap((deed) => deed.among ?? []))];
  const anchor = anchorOf(deeds, harms, sentence);
  const place = placesMeant(told, anchor, "where", setting.gazetteer);
  const [at, ...elsewhere] = place.places;
  const time = timeMeant(told, anchor, "when", setting.dateline);
  // So many in a year, or since some month, are a figure over a time and no incident.
  if (harms.some(({ number }) => number !== null) && isLong(time.when)) return null;
  const what =
    kinds.length === 1 && kind !== undefined
      ? kind.replaceAll("-", " ")
      : (deeds[0]?.effect ?? "incident");
  const { paragraph } = sentence;
  const checks = [
    ...(kinds.length === 1 ? [] : [`kind: may be ${eitherOf(among)}`]),
    ...time.checks,
    ...place.checks,
    ...(elsewhere.length > 0
      ? [
          `where: several places are named: ${listed(place.places.map(({ words }) => `"${words}"`))}`,
        ]
      : []),
    ...(harms.some(({ isOpen }) => isOpen)
      ? ["harm: the verb does not say whether they died; give the effect"]
      : []),
    ...harms.flatMap(({ number, isJoined }) =>
      number !== null && isJoined
        ? [`harm: others are named in one breath with "${number.words}"`]
        : [],
    ),
    ...harms.flatMap(({ number }) =>
      (number?.checks ?? []).map((check) => check.replace(/^population:/, "harm:")),
    ),
    ...speakersOf(told, anchor).checks,
  ];
  return {
    record: {
      id: setting.makeId(`p${paragraph}-${slugOf(`${what} ${at?.words ?? ""}`)}`),
      title: `${what.charAt(0).toUpperCase()}${what.slice(1)}${at === undefined ? "" : `, ${at.words}`}, paragraph ${paragraph}`,
      ...(kinds.length === 1 && { kind }),
      ...(time.when !== null && { when: someDayIn(time.when) }),
      ...(time.derivedFrom !== null && { derivedFrom: time.derivedFrom }),
      ...(at?.place &&
        elsewhere.length === 0 && {
          where: { place: at.place.id, precision: precisionOf(at), words: fewWords(at.words) },
        }),
      ...(harms.length > 0 && {
        harm: harms.map(({ effect, isOpen, who, quantity }) => ({
          ...(!isOpen && { effect }),
          who,
          quantity,
        })),
      }),
      reports: [reportOf(told, anchor, setting.document, sentence)],
    },
    checks,
    notes: harms.flatMap((harm) => noteOf(harm, sentence)),
    quantities: harms.flatMap(({ quantity, start, end }) =>
      quantity === "unknown" ? [] : [{ paragraph, start, end, quantity: { ...quantity } }],
    ),
    used: harms.flatMap(({ number }) => (number === null ? [] : [number])),
  };
}

/** Whether a time is a year, or runs over more than one month. */
function isLong(when: string | null): boolean {
  const [start = "", end = start] = (when ?? "").split("/");
  return /^\d{4}$/.test(start) || start.slice(0, 7) !== end.slice(0, 7);
}

/** From the first deed to the last of those whom it was done to. */
function anchorOf(deeds: readonly Deed[], harms: readonly ToldHarm[], sentence: Sentence): Stretch {
  const parts = [...deeds.map(({ verb }) => verb), ...harms];
  const start = Math.min(...parts.map((one) => one.start), sentence.end);
  return { start, end: Math.max(...parts.map((one) => one.end), start) };
}

/** Where a number stands, as a pinpoint in one line: a report has room for one, and this one holds the whole sentence. */
function noteOf(harm: ToldHarm, sentence: Sentence): readonly string[] {
  if (harm.quantity === "unknown") return [];
  const { paragraph, start, length, sha256 } = pinpointOf(sentence, harm);
  return [
    `${harm.effect}: paragraph ${paragraph}, start ${start}, length ${length}, sha256 ${sha256}`,
  ];
}

function harmsOf(
  deed: Deed,
  deeds: readonly Deed[],
  sentence: Sentence,
  numbers: readonly NumberMention[],
): readonly ToldHarm[] {
  const { effect, verb, isOpen = false } = deed;
  if (effect === null) return [];
  const others = deeds.filter((other) => other !== deed).map(({ verb: word }) => word);
  const own = numbers.filter((number) => isGoverned(number, deed, others, sentence));
  const counted = own.map((number) => ({
    effect,
    isOpen,
    isJoined: !deed.isPassive && standsWithOthers(wordsBetween(sentence, verb.end, number.start)),
    who: whoIs(number.noun?.head.lower ?? ""),
    quantity: quantityOf(number),
    number,
    start: number.start,
    end: number.end,
  }));
  const objects = deed.isPassive ? [] : harmObjectsOf(verb, sentence);
  const alone = objects.filter((object) => !counted.some((one) => overlaps(one, object)));
  return [
    ...alone.map((object) => ({ ...object, effect, isOpen, number: null, isJoined: false })),
    ...counted,
  ];
}

/** "him and his two brothers": somebody whom no object of ours names stands before the number. */
function standsWithOthers(between: readonly Word[]): boolean {
  return (
    between.some(({ part }) => part === "PRON") && between.some(({ lower }) => lower === "and")
  );
}

/** How many words may stand between a verb and the number of those whom it was done to. */
const NEAR = 8;

function isGoverned(
  number: NumberMention,
  deed: Deed,
  others: readonly Word[],
  sentence: Sentence,
): boolean {
  if (number.unit !== "person" || number.amount === null) return false;
  const [from, to] = deed.isPassive ? [number.end, deed.verb.start] : [deed.verb.end, number.start];
  const noun = number.noun?.end ?? number.end;
  const between = wordsBetween(sentence, deed.isPassive ? Math.max(from, noun) : from, to);
  if (from > to || between.length > NEAR + 4 * Number(deed.isPassive)) return false;
  if (between.some(({ text }) => /^[;:"]$/.test(text))) return false;
  const isCut = between.some(
    (word) => others.includes(word) || (word.part === "VERB" && !/(?:ed|ing)$/.test(word.lower)),
  );
  const hasClause =
    !deed.isPassive &&
    between.some(
      ({ lower, part }) =>
        /^(?:who|which|that|when|after|before|because|in|of)$/.test(lower) &&
        part !== "PUNCT" &&
        lower !== "of",
    );
  return !isCut && !hasClause;
}
