/**
 * Article draft: what a document says, proposed as sources, a document, incidents and estimates for a contributor to
 * correct. The same text gives the same draft. Nothing is looked up, nothing is guessed: what a sentence does not decide
 * is left out of the record and named in a check.
 */
import type { Day } from "@sitrep/domain/day";
import { normaliseParagraphs } from "@sitrep/domain/text";
import { fingerprintOf } from "../article.ts";
import { dateMentionsIn } from "./date-mention.ts";
import { deedsIn } from "./deed.ts";
import { proposeEstimate } from "./estimate-proposal.ts";
import { proposeIncident } from "./incident-proposal.ts";
import { fewWords, idMaker } from "./label.ts";
import { numbersIn, sharesNoun } from "./number-mention.ts";
import type { NumberMention } from "./number-mention.ts";
import type { OtherNumber } from "./other-number.ts";
import { placeMentionsIn } from "./place-mention.ts";
import type { Gazetteer } from "./place-mention.ts";
import { proposedQuantity } from "./proposal.ts";
import type { Proposal, ProposedQuantity, Setting } from "./proposal.ts";
import { sentencesOf } from "./sentence.ts";
import type { Speaker } from "./speakers.ts";
import { createSpeakers } from "./speakers.ts";
import { speakerMentionsIn } from "./speaker-mention.ts";

/** What is known of a document besides its text. */
export interface DraftOptions {
  /** The id of the contributor's dataset. */
  readonly dataset: string;
  /** The slug of the document in it. */
  readonly document: string;
  /** The day from which "on Sunday" and "last month" are counted; null where it is unknown. */
  readonly dateline: Day | null;
  readonly gazetteer: Gazetteer;
}

/** A draft, in the order of the document. */
export interface ArticleDraft {
  readonly dataset: Proposal;
  readonly sources: readonly Proposal[];
  readonly documents: readonly Proposal[];
  readonly estimates: readonly Proposal[];
  readonly incidents: readonly Proposal[];
  /** Every number that a record holds, and where it stands. */
  readonly numbers: readonly NumberMention[];
  /** Every quantity that a record holds, with the stretch that its words stand in; also those told without a number. */
  readonly quantities: readonly ProposedQuantity[];
  /** Every number that none holds, and why. */
  readonly others: readonly OtherNumber[];
}

/** Drafts a document's text. */
export function draftArticle(text: string, options: DraftOptions): ArticleDraft {
  const paragraphs = normaliseParagraphs(text);
  const makeId = idMaker(options.dataset);
  const document = makeId(options.document);
  const publisher = makeId(`publisher-of-${options.document}`);
  const { dateline, gazetteer, dataset } = options;
  const setting: Setting = { dataset, document, dateline, gazetteer, makeId };
  const speakers = createSpeakers(
    makeId,
    abbreviationsIn(paragraphs),
    (name) => gazetteer.find(name).length > 0,
  );
  const estimates: Proposal[] = [];
  const incidents: Proposal[] = [];
  const numbers: NumberMention[] = [];
  const quantities: ProposedQuantity[] = [];
  const others: OtherNumber[] = [];
  for (const sentence of sentencesOf(paragraphs)) {
    const dates = dateMentionsIn(sentence, dateline);
    const mentions = speakerMentionsIn(sentence).filter(
      (one) => !dates.some((date) => date.start >= one.start && date.end <= one.end),
    );
    const heard = speakers.hear(sentence, mentions);
    const found = numbersIn(sentence, dates, mentions);
    const named = mentions.filter(({ is }) => is === "name");
    const places = placeMentionsIn(sentence, gazetteer, named);
    const told = { sentence, numbers: found.mentions, dates, places, heard };
    const incident = proposeIncident(deedsIn(sentence), told, setting);
    if (incident !== null) incidents.push(incident);
    quantities.push(...(incident?.quantities ?? []));
    const left = found.mentions.filter((number) => !incident?.used.includes(number));
    estimates.push(
      ...withCompanions(
        left,
        left.map((number) => proposeEstimate(number, told, setting)),
      ),
    );
    quantities.push(...left.map((number) => proposedQuantity(number)));
    numbers.push(...found.mentions);
    others.push(...found.others);
  }
  return {
    dataset: proposeDataset(options.dataset),
    sources: [publisherOf(publisher, options.document), ...speakers.all().map(proposeSource)],
    documents: [proposeDocument(text, paragraphs, { document, publisher, dateline })],
    estimates,
    incidents,
    numbers,
    quantities,
    others,
  };
}

/** Names, in each figure, those that count the same in the same breath. SPEC E5. */
function withCompanions(
  numbers: readonly NumberMention[],
  proposals: readonly Proposal[],
): readonly Proposal[] {
  return proposals.map((proposal, index) => {
    const number = numbers[index];
    const saidWith = proposals.flatMap(({ record }, at) => {
      const other = numbers[at];
      const isCompanion = number !== undefined && other !== undefined && sharesNoun(number, other);
      return isCompanion ? [record["id"]] : [];
    });
    return saidWith.length === 0
      ? proposal
      : { ...proposal, record: { ...proposal.record, saidWith } };
  });
}

function proposeDataset(id: string): Proposal {
  return {
    record: { id, title: `Drafts for ${id}`, edition: "draft" },
    checks: [
      "publisher, licence, citation and redistributable: say who publishes your records, how they are cited, and whether they may be passed on; or leave this dataset out where its own file has it",
    ],
    notes: [],
  };
}

function publisherOf(id: string, document: string): Proposal {
  return {
    record: {
      id,
      kind: "outlet",
      identity: { is: "anonymous", role: `The publisher of ${document}` },
    },
    checks: ["identity: name the publisher, and say of which kind it is"],
    notes: [],
  };
}

interface DocumentFacts {
  readonly document: string;
  readonly publisher: string;
  readonly dateline: Day | null;
}

/** "BAGHDAD (AP) -" before the first sentence: where it was written. */
const DATELINE = /^(\p{Lu}[\p{Lu} .'-]{2,30}?)(?:, [\p{L} .]{2,20})?(?: \([\p{L} ]+\))? -+ /u;

function proposeDocument(
  text: string,
  paragraphs: readonly string[],
  { document, publisher, dateline }: DocumentFacts,
): Proposal {
  const [first = ""] = paragraphs;
  const isHeading = first.length <= 160 && !/[.!?]"?$/.test(first) && paragraphs.length > 1;
  const place = paragraphs.slice(0, 4).flatMap((one) => DATELINE.exec(one)?.[1] ?? [])[0];
  return {
    record: {
      id: document,
      title: isHeading ? fewWords(first) : `Document ${document.split("/")[1] ?? document}`,
      publisher,
      ...(dateline !== null && { publishedOn: dateline }),
      ...(place !== undefined && { dateline: place }),
      sha256: fingerprintOf(text),
    },
    checks: [
      isHeading
        ? "title: its first words; write it out, or leave it"
        : "title: the text begins with no heading",
      ...(dateline === null
        ? [
            'publishedOn: give the day, and draft again with --dateline, so that words such as "on Sunday" can be counted',
          ]
        : []),
    ],
    notes: [],
  };
}

function proposeSource({
  id,
  kind,
  mention,
  paragraph,
  aliases,
  mayBePrivate,
  isPlace,
}: Speaker): Proposal {
  const isNamed = mention.is === "name";
  const label = fewWords(mention.label);
  const identity = isNamed
    ? { is: "named", name: label, ...(mayBePrivate && { private: true }) }
    : {
        is: "anonymous",
        role: label.charAt(0).toUpperCase() + label.slice(1),
        ...(mention.headcount !== null && { headcount: mention.headcount }),
      };
  return {
    record: {
      id,
      ...(kind !== null && { kind }),
      identity,
      ...(mention.role !== "" && { role: fewWords(mention.role) }),
      ...(aliases.length > 0 && { aliases }),
    },
    checks: [
      ...(isPlace ? ["identity: a place stands for those who govern it; name the body"] : []),
      ...(kind === null ? ["kind: the words do not say what kind of source it is"] : []),
      ...(mayBePrivate
        ? [
            "identity: private keeps the name from leaving; take it out where the person holds an office or speaks for one",
          ]
        : []),
      ...(!isNamed && mention.isPlural && mention.headcount === null
        ? ["identity: several people, and how many is not said"]
        : []),
    ],
    notes: [`paragraph ${paragraph}`],
  };
}

/** "Harbour Watch Council (HWC)": the letters by which a body is named later. */
function abbreviationsIn(paragraphs: readonly string[]): ReadonlyMap<string, string> {
  const NAMED = /((?:\p{Lu}[\p{L}'-]+ (?:of |for |the |and )*){1,7})\((\p{Lu}{2,6})\)/gu;
  return new Map(
    paragraphs.flatMap((text) =>
      [...text.matchAll(NAMED)].flatMap(({ 1: name = "", 2: letters = "" }) => {
        const words = name.trim().split(" ");
        const initials = words
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word.charAt(0))
          .join("");
        const at = initials.lastIndexOf(letters);
        if (at === -1) return [];
        const capitals = words.flatMap((word, index) => (/^\p{Lu}/u.test(word) ? [index] : []));
        return [[letters, words.slice(capitals[at]).join(" ")] as const];
      }),
    ),
  );
}
