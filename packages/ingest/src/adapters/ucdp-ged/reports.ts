/**
 * Reports: an account for each document that UCDP read, and who speaks in it.
 *
 * `source_original` names those behind the outlets of an event, without saying which stands in which. A speaker that is
 * itself the publisher of one of them speaks there in its own voice; all others may have spoken in each of the rest. UCDP
 * adds no account of its own, for it saw nothing, except where it names no document at all.
 */
import type { Report } from "@sitrep/domain/report";
import type { z } from "zod";
import { fold } from "@sitrep/domain/text";
import { boundedCache } from "../../bounded-cache.ts";
import { cleanText, cutText } from "../../clean-text.ts";
import type { Draft, SharedDraft } from "../../draft.ts";
import { fingerprintOf, slugOf } from "../../slug.ts";
import type { Cited } from "./cited.ts";
import { isBlank } from "./cited.ts";
import { listOfDead, officeKind } from "./office.ts";
import { describeSpeaker } from "./speaker.ts";

/** The reports of an event, with the documents, speakers and publishers that they lean on. */
export interface EventReports {
  readonly reports: z.input<typeof Report>[];
  readonly drafts: readonly Draft[];
  readonly shared: readonly SharedDraft[];
}

/** What is said of an event. `year` tells apart free texts such as "r 21/3", which names no year. */
export interface EventSources {
  /** UCDP's number of the event. */
  readonly event: string;
  readonly cited: readonly Cited[];
  readonly original: string;
  readonly year: string;
}

/** A voice: its id, its name as it is compared, and its record. */
interface Speaker {
  readonly id: string;
  readonly key: string;
  readonly draft: Draft;
}

interface Publisher {
  readonly id: string;
  readonly key: string;
  readonly draft: SharedDraft;
  /** Whether its headlines are names of those who were killed. */
  readonly listsDead: boolean;
}

/** A document that UCDP read, and who published it. */
interface Read {
  readonly draft: DocumentDraft;
  readonly by: Publisher;
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type DocumentDraft = Extract<Draft, { readonly kind: "document" }>;

/** Speakers of one event that are told apart, as far as the domain takes them. */
const MOST_SPEAKERS = 40;
const LONGEST_TITLE = 160;
const LONGEST_NOTE = 4000;

/** Reads the reports of events of a dataset. */
export function reportReader(dataset: string): (sources: EventSources) => EventReports {
  const publisherOf = boundedCache((name) => makePublisher(dataset, name));
  const speakerOf = boundedCache((name) => makeSpeaker(dataset, name));
  const speakersOf = boundedCache((original) =>
    uniqueById(voicesIn(original).map((words) => speakerOf(words))),
  );
  const unstated = unstatedPublisher(dataset);
  const own = ownDocument(dataset);

  return ({ event, cited, original, year }) => {
    const speakers = original === "" ? [] : speakersOf(original);
    if (cited.length === 0) {
      const report = { document: own.document.record.id, speakers: speakers.map(({ id }) => id) };
      const drafts = [own.document, ...speakers.map(({ draft }) => draft)];
      return { reports: [report], drafts, shared: [own.publisher] };
    }
    const read = cited.map((one): Read => {
      const by = one.office === null ? unstated : publisherOf(one.office);
      // Older rows name the list in the text itself.
      const isEntry = one.office === null ? listOfDead(one.headline) !== null : by.listsDead;
      const draft = isEntry
        ? entryOf(dataset, one, { by, event })
        : documentOf(dataset, one, { publisher: by.id, year });
      return { by, draft };
    });
    // Now and then an event names one document twice.
    const documents = read.length === 1 ? read : uniqueDocuments(read);
    const others = speakers.filter(({ key }) => !documents.some(({ by }) => by.key === key));
    const quoted = others.length > 0 ? others : speakers;
    const quotedIds = quoted.map(({ id }) => id);
    const reports = documents.map(({ draft, by }) => ({
      document: draft.record.id,
      speakers: speakers.some(({ key }) => key === by.key) ? [] : quotedIds,
    }));
    const drafts: Draft[] = documents.map(({ draft }) => draft);
    if (reports.some((report) => report.speakers.length > 0))
      for (const { draft } of quoted) drafts.push(draft);
    return { reports, drafts, shared: documents.map(({ by }) => by.draft) };
  };
}

function uniqueDocuments(read: readonly Read[]): readonly Read[] {
  return [...new Map(read.map((one) => [one.draft.record.id, one])).values()];
}

/** The voices of `source_original`; where there are more than the domain takes, the last are one. */
function voicesIn(original: string): readonly string[] {
  const voices = original
    .split(";")
    .map(cleanText)
    .filter((words) => !isBlank(words));
  if (voices.length <= MOST_SPEAKERS) return voices;
  return [...voices.slice(0, MOST_SPEAKERS - 1), voices.slice(MOST_SPEAKERS - 1).join("; ")];
}

function uniqueById(speakers: readonly Speaker[]): readonly Speaker[] {
  return [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()];
}

function documentOf(
  dataset: string,
  { office, day, headline }: Cited,
  { publisher, year }: { readonly publisher: string; readonly year: string },
): DocumentDraft {
  const print =
    office === null ? fingerprintOf(headline, year) : fingerprintOf(publisher, day ?? "", headline);
  const title = cutText(headline, LONGEST_TITLE);
  const id = `${dataset}/document-${print}`;
  // UCDP translates some headlines and not others.
  const record: Writable<DocumentDraft["record"]> = { id, title, publisher, language: "und" };
  if (day !== null) record.publishedOn = day;
  if (title !== headline) record.notes = cutText(headline, LONGEST_NOTE);
  return { kind: "document", record };
}

/** An entry of a list of the dead, by the event that it is cited for: its headline is the name of who was killed. SPEC R11. */
function entryOf(
  dataset: string,
  { office, day, headline }: Cited,
  { by, event }: { readonly by: Publisher; readonly event: string },
): DocumentDraft {
  const id = `${dataset}/document-${event}-${fingerprintOf(by.id, day ?? "")}`;
  const list = office ?? listOfDead(headline)?.toUpperCase();
  const title = cutText(`An entry in the list of the dead of ${list}`, LONGEST_TITLE);
  const record: Writable<DocumentDraft["record"]> = {
    id,
    title,
    publisher: by.id,
    language: "und",
  };
  if (day !== null) record.publishedOn = day;
  return { kind: "document", record };
}

function makePublisher(dataset: string, name: string): Publisher {
  const id = `${dataset}/publisher-${slugOf(name)}`;
  const identity = { is: "named", name: cutText(name, LONGEST_TITLE) } as const;
  const record = { id, kind: officeKind(name), identity };
  const draft = { kind: "source", record } as const;
  return { id, key: fold(name), draft, listsDead: listOfDead(name) !== null };
}

/** Older rows cite in free text, in which no publisher can be told for sure. */
function unstatedPublisher(dataset: string): Publisher {
  const id = `${dataset}/publisher-not-stated`;
  const role = "publishers that UCDP names in free text alone";
  const identity = { is: "anonymous", role, headcount: "unknown" } as const;
  const record = { id, kind: "unknown", identity } as const;
  return { id, key: "", draft: { kind: "source", record }, listsDead: false };
}

function makeSpeaker(dataset: string, name: string): Speaker {
  const { words, ...described } = describeSpeaker(name);
  const id = `${dataset}/speaker-${fingerprintOf(words)}`;
  return { id, key: fold(name), draft: { kind: "source", record: { id, ...described } } };
}

/** What an event rests on that names no document: UCDP's own word. */
function ownDocument(dataset: string): {
  readonly document: DocumentDraft;
  readonly publisher: SharedDraft;
} {
  const publisher = `${dataset}/publisher-ucdp`;
  const name = "Uppsala Conflict Data Program";
  return {
    document: {
      kind: "document",
      record: {
        id: `${dataset}/document-ucdp`,
        title: "UCDP Georeferenced Event Dataset",
        kind: "dataset",
        publisher,
        url: "https://ucdp.uu.se/downloads/",
      },
    },
    publisher: {
      kind: "source",
      record: {
        id: publisher,
        kind: "academic",
        identity: { is: "named", name },
        aliases: ["UCDP"],
      },
    },
  };
}
