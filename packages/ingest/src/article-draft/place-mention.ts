/**
 * Place mention: a name of the gazetteer in a sentence, with what leads to it ("near", "the province of"). Where several
 * places bear the name equally well, none is taken and all are named. SPEC P2.
 */
import type { PlacePrecision } from "@sitrep/domain/precision";
import { lineage } from "@sitrep/domain/place";
import type { Place, PlaceKind } from "@sitrep/domain/place";
import type { Candidate, FindPlace } from "../place-finder.ts";
import { soleBest } from "../place-finder.ts";
import type { Sentence, Word } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import { overlaps } from "./stretch.ts";

/** A name of a place. */
export interface PlaceMention extends Stretch {
  readonly words: string;
  /** Null where several places may be meant. */
  readonly place: Place | null;
  readonly candidates: readonly Place[];
  /** Whether something is said to be there: "in", "near", "around"; not "from", and not the place as a speaker. */
  readonly isWhere: boolean;
  readonly isNear: boolean;
}

/** The gazetteer, as far as mentions need it. */
export interface Gazetteer {
  readonly find: FindPlace;
  readonly parentOf: (id: Place["id"]) => Place["id"] | undefined;
}

const MOST_WORDS = 5;
const WHERE: ReadonlySet<string> = new Set(
  "in at inside within near around outside across throughout on into to toward towards along through".split(
    " ",
  ),
);
const NEAR: ReadonlySet<string> = new Set(["near", "around", "outside"]);
const KINDS: ReadonlySet<string> = new Set(
  "city town village province governorate district region area country camp".split(" "),
);

/** The places of a sentence, in order; names that lie in `taken`, such as those of speakers, are passed over. */
export function placeMentionsIn(
  sentence: Sentence,
  { find }: Gazetteer,
  taken: readonly Stretch[],
): readonly PlaceMention[] {
  const { words } = sentence;
  const mentions: PlaceMention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestAt(sentence, at, find);
    const mention = found && mentionOf(sentence, at, found);
    if (found === null || mention === null || taken.some((one) => overlaps(one, mention))) {
      at += 1;
      continue;
    }
    mentions.push(mention);
    at = found.next;
  }
  return mentions;
}

interface Named {
  readonly next: number;
  readonly candidates: readonly Candidate[];
}

function longestAt({ words, text, start }: Sentence, at: number, find: FindPlace): Named | null {
  const first = words[at];
  if (first === undefined || !isNameStart(words, at)) return null;
  for (let length = MOST_WORDS; length >= 1; length -= 1) {
    const last = words[at + length - 1];
    if (last === undefined || !/[\p{L}\p{N}]/u.test(last.text)) continue;
    const isNameEnd = /^\p{Lu}/u.test(last.text) || KINDS.has(last.lower);
    if (!isNameEnd) continue;
    const name = text.slice(first.start - start, last.end - start);
    const candidates = find(name);
    if (candidates.length > 0) return { next: at + length, candidates };
  }
  return null;
}

/** A capital begins a name; at the start of a sentence only where the word is one for sure. */
function isNameStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return false;
  return word.part === "PROPN" || (at > 0 && /^\p{Lu}{2,}$/u.test(word.text));
}

function mentionOf(sentence: Sentence, at: number, named: Named): PlaceMention | null {
  const { words, text } = sentence;
  const first = words[at];
  const last = words[named.next - 1];
  if (first === undefined || last === undefined) return null;
  const behind = words[named.next];
  // "US officials", "Kirkuk's governor": the place narrows something else, unless that is the kind of place.
  const isKind = KINDS.has(behind?.lower ?? "");
  const isNarrowing =
    !isKind &&
    (behind?.part === "NOUN" ||
      (behind?.part === "ADJ" && !TIME.test(behind.lower)) ||
      behind?.lower === "'s" ||
      behind?.text === "-");
  const lead = isNarrowing ? null : leadOf(words, at);
  const precision = kindBehind(behind) ?? kindBefore(words, at);
  const narrowed = precision === null ? named.candidates : preferKind(named.candidates, precision);
  const sole = soleBest(narrowed);
  const best = narrowed.filter(({ rank }) => rank === narrowed[0]?.rank).map(({ place }) => place);
  return {
    start: first.start,
    end: last.end,
    words: text.slice(first.start - sentence.start, last.end - sentence.start),
    place: sole,
    candidates: best,
    isWhere: lead !== null && WHERE.has(lead),
    isNear: lead !== null && NEAR.has(lead),
  };
}

/** Parts of a place, so that "in the main square of Hajin" is in Hajin. */
const PARTS: ReadonlySet<string> = new Set(
  "square centre center outskirt suburb north south east west street market part countryside edge quarter".split(
    " ",
  ),
);

/** "near Rawa last month": a time begins, and nothing is narrowed. */
const TIME = /^(?:last|this|next|late|early|earlier|later)$/;

const KIND_OF: Readonly<Record<string, PlaceKind>> = {
  city: "settlement",
  town: "settlement",
  village: "settlement",
  province: "governorate",
  governorate: "governorate",
  district: "district",
  country: "country",
};

function kindBehind(word: Word | undefined): PlaceKind | null {
  return KIND_OF[word?.lower ?? ""] ?? null;
}

/** "the village of Tal al-Asfour", "the provinces of Saladin, Anbar": what the name is said to be. */
function kindBefore(words: readonly Word[], at: number): PlaceKind | null {
  if (words[at - 1]?.lower !== "of") return null;
  return KIND_OF[(words[at - 2]?.lower ?? "").replace(/s$/, "").replace(/ie$/, "y")] ?? null;
}

function preferKind(candidates: readonly Candidate[], kind: PlaceKind): readonly Candidate[] {
  const own = candidates.filter(({ place }) => place.kind === kind);
  return own.length > 0 ? own : candidates;
}

/** The preposition that leads to a name, over adjectives, "the", the kind of place and names before it in a list. */
function leadOf(words: readonly Word[], at: number): string | null {
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    const word = words[back];
    if (word === undefined) return null;
    const held = (words[back - 1]?.lower ?? "").replace(/ies$/, "y").replace(/s$/, "");
    const isOf = word.lower === "of" && (KINDS.has(held) || PARTS.has(held));
    if (
      WHERE.has(word.lower) &&
      (word.part === "ADP" || word.part === "PART" || word.part === "ADV")
    )
      return word.lower;
    if (word.lower === "of" && !isOf) return null;
    const isPassed =
      isOf ||
      word.part === "DET" ||
      word.part === "ADJ" ||
      word.part === "PROPN" ||
      word.part === "NOUN" ||
      word.part === "CCONJ" ||
      word.part === "NUM" ||
      word.text === "," ||
      word.text === "-" ||
      word.lower === "'s";
    if (!isPassed) return word.lower;
  }
  return null;
}

const PRECISION = {
  country: "country",
  region: "region",
  governorate: "governorate",
  district: "district",
  settlement: "settlement",
  site: "site",
} as const satisfies Record<PlaceKind, PlacePrecision>;

/** How precisely something is known to lie that is said to be at, or near, a place. */
export function precisionOf({ place, isNear }: PlaceMention): PlacePrecision | null {
  if (place === null) return null;
  const precision = PRECISION[place.kind];
  return isNear && precision === "settlement" ? "near-settlement" : precision;
}

/** The mentions that lie in no other: "Badush in Nineveh" is Badush. */
export function narrowest(
  mentions: readonly PlaceMention[],
  { parentOf }: Gazetteer,
): readonly PlaceMention[] {
  const known = mentions.flatMap(({ place }) => (place === null ? [] : [place.id]));
  const holders = new Set(known.flatMap((id) => lineage(id, parentOf).filter((one) => one !== id)));
  const seen = new Set<string>();
  return mentions.filter(({ place }) => {
    if (place === null) return true;
    if (holders.has(place.id) || seen.has(place.id)) return false;
    seen.add(place.id);
    return true;
  });
}
