/**
 * Speakers: everybody whom a document lets speak, each once. A name that is part of a longer one told before is that
 * person; "the official" is somebody told before only where a single one fits. Otherwise the draft says who may be meant.
 */
import type { SourceKind } from "@sitrep/domain/source";
import { fold } from "@sitrep/domain/text";
import { fewWords, listed, slugOf } from "./label.ts";
import { isBodyNoun, isRoleNoun, sourceKindOf } from "./role-words.ts";
import { isPublicRole } from "./role-words.ts";
import type { Sentence } from "./sentence.ts";
import type { Stretch } from "./stretch.ts";
import type { SpeakerMention } from "./speaker-name.ts";

/** Somebody who speaks, as a source that the draft proposes. */
export interface Speaker {
  readonly id: string;
  readonly kind: SourceKind | null;
  readonly mention: SpeakerMention;
  readonly paragraph: number;
  readonly aliases: readonly string[];
  /** Whether the name is one of a person whose office nobody told. */
  readonly mayBePrivate: boolean;
  /** Whether the name is one of a place, which stands for those who govern it. */
  readonly isPlace: boolean;
}

/** Who speaks in a sentence: sources, and what a person has to decide. */
export interface Heard {
  readonly voices: readonly Voice[];
  readonly checks: readonly string[];
}

/** A source, and where in the sentence it is said to speak; for one that goes on speaking, all of it. */
export interface Voice extends Stretch {
  readonly id: string;
}

interface Resolved {
  readonly ids: readonly string[];
  readonly checks: readonly string[];
}

/** The speakers of a document, collected sentence by sentence. */
export interface Speakers {
  /** Takes in the mentions of a sentence, in order. */
  readonly hear: (sentence: Sentence, mentions: readonly SpeakerMention[]) => Heard;
  readonly all: () => readonly Speaker[];
}

/** Makes an empty collection; `abbreviations` gives the whole name of a body that is later named by its letters. */
export function createSpeakers(
  makeId: (slug: string) => string,
  abbreviations: ReadonlyMap<string, string>,
  isPlaceName: (name: string) => boolean,
): Speakers {
  const speakers: Speaker[] = [];
  let lastParagraph = 0;
  let inParagraph: string[] = [];

  const add = (mention: SpeakerMention, paragraph: number): Speaker => {
    const label = abbreviations.get(mention.label) ?? mention.label;
    const letters =
      label === mention.label
        ? [...abbreviations].find(([, whole]) => fold(whole) === fold(label))?.[0]
        : mention.label;
    const kind = sourceKindOf(`${label} ${mention.role}`);
    // "the" stands before the name of a body, and never before a person's.
    const isBody =
      mention.isDefinite ||
      letters !== undefined ||
      /^\p{Lu}{2,}$/u.test(label) ||
      [...label.split(/[\s-]/), mention.role.split(" ").at(-1) ?? ""].some(isBodyNoun);
    const isPlace = mention.is === "name" && isPlaceName(label);
    const mayBePrivate =
      mention.is === "name" &&
      !isBody &&
      !isPlace &&
      (kind === null || kind === "witness") &&
      !isPublicRole(mention.role);
    const counted =
      mention.headcount !== null && mention.headcount > 1 ? `${mention.headcount} ` : "";
    const speaker: Speaker = {
      // An id leaves with every record that cites it, and a private name must not.
      id: makeId(
        mayBePrivate
          ? `speaker-in-paragraph-${paragraph}`
          : slugOf(`${counted}${fewWords(label)}`, "speaker"),
      ),
      kind,
      mention: { ...mention, label },
      paragraph,
      aliases: letters === undefined ? [] : [letters],
      mayBePrivate,
      isPlace,
    };
    speakers.push(speaker);
    return speaker;
  };

  const resolve = (mention: SpeakerMention, paragraph: number): Resolved => {
    if (mention.is === "pronoun") {
      const near = [...new Set(inParagraph)].slice(-1);
      const maybe = near.length === 0 ? "" : `; perhaps ${near[0]}`;
      return { ids: [], checks: [`speakers: "${mention.label}" speaks here${maybe}`] };
    }
    const known =
      mention.is === "name"
        ? sameName(mention, speakers, abbreviations)
        : sameRole(mention, speakers);
    const [only, ...more] = known;
    if (only !== undefined && more.length === 0) return { ids: [only.id], checks: [] };
    if (more.length > 0) {
      const ids = known.map(({ id }) => id).slice(-4);
      return {
        ids: [],
        checks: [
          `speakers: "${fewWords(mention.label)}" may be ${listed(ids).replace(/ and (?=\S+$)/, " or ")}`,
        ],
      };
    }
    return { ids: [add(mention, paragraph).id], checks: [] };
  };

  return {
    hear: (sentence, mentions) => {
      const { paragraph, isQuoted } = sentence;
      if (paragraph !== lastParagraph) [lastParagraph, inParagraph] = [paragraph, []];
      const before = [...new Set(inParagraph)];
      const heard = mentions.map((mention) => ({ mention, ...resolve(mention, paragraph) }));
      const voices = heard.flatMap(({ mention: { start, end }, ids }) =>
        ids.map((id) => ({ id, start, end })),
      );
      inParagraph.push(...voices.map(({ id }) => id));
      const checks = heard.flatMap((one) => one.checks);
      const [only, ...more] = before;
      if (mentions.length > 0 || !isQuoted) return { voices, checks };
      // Inside a quotation that goes on, whoever spoke last in the paragraph goes on speaking.
      if (only !== undefined && more.length === 0)
        return { voices: [{ id: only, start: sentence.start, end: sentence.end }], checks };
      return { voices, checks: ["speakers: it stands in a quotation; say whose"] };
    },
    all: () => speakers,
  };
}

function sameName(
  { label }: SpeakerMention,
  speakers: readonly Speaker[],
  abbreviations: ReadonlyMap<string, string>,
): readonly Speaker[] {
  const wanted = fold(abbreviations.get(label) ?? label);
  const named = speakers.filter(({ mention }) => mention.is === "name");
  const same = named.filter(({ mention }) => fold(mention.label) === wanted);
  if (same.length > 0) return same;
  return named.filter(({ mention }) => fold(mention.label).endsWith(` ${wanted}`));
}

/** Those told before whom "the official" or "the officials" may mean; nobody where the words bring in somebody new. */
function sameRole(mention: SpeakerMention, speakers: readonly Speaker[]): readonly Speaker[] {
  if (!mention.isDefinite) return [];
  const words = fold(mention.label).split(" ");
  const head = (words.at(-1) ?? "").replace(/s$/, "");
  if (!isRoleNoun(head)) return [];
  const narrowing = words.slice(0, -1);
  return speakers.filter(({ mention: other }) => {
    const told = fold(other.label).split(" ");
    const isSame = told.some((word) => word.replace(/s$/, "") === head);
    return other.is === "role" && isSame && narrowing.every((word) => told.includes(word));
  });
}
