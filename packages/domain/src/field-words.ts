/**
 * Field words: what each field of each part of a record means, in one sentence for whoever fills it in: an editor that
 * completes it, a question in a terminal, a form. A field without a sentence does not compile.
 */
import type { z } from "zod";
import { Actor } from "./actor.ts";
import { Balance } from "./balance.ts";
import { About, Claim, TestSeries } from "./claim.ts";
import { Coverage } from "./coverage.ts";
import { Dataset } from "./dataset.ts";
import { Document } from "./document.ts";
import { AttributionShare, Estimate, Scope } from "./estimate.ts";
import { Harm } from "./harm.ts";
import { Incident } from "./incident.ts";
import { Judgement } from "./judgement.ts";
import { Location } from "./location.ts";
import { Party } from "./party.ts";
import { Pinpoint } from "./pinpoint.ts";
import { Place, PlaceName, Point } from "./place.ts";
import { Report, Says } from "./report.ts";
import { Source } from "./source.ts";
import { DerivedFrom } from "./when.ts";

/** A part of a record: its schema, what it is, and what its fields mean. */
export interface Part {
  readonly name: string;
  readonly schema: z.ZodObject;
  readonly words: string;
  readonly fields: Readonly<Record<string, string>>;
}

function part<Schema extends z.ZodObject>(
  name: string,
  schema: Schema,
  words: string,
  fields: Readonly<Record<keyof Schema["shape"], string>>,
): Part {
  return { name, schema, words, fields };
}

const ID = "<dataset>/<slug>: lower-case letters, digits, hyphens and dots; it never changes.";
const WHEN =
  "EDTF: 2019-02-17, 2019-02, 2018, about 2019-02~, some day up to [..2019-02-20], throughout 2018-08/2019-02.";
const REPORTS =
  "The accounts that it rests on: at least one, because nothing stands without a source.";
const TAGS = "Labels for grouping: lower-case words joined by hyphens.";
const SENSITIVITY = "Who may see it, and how exactly.";
const NOTES = "What else a reader should know, in our own words.";
const TITLE = "A heading in our own words.";

/** Every part that has fields of its own. */
export const PARTS: readonly Part[] = [
  part("Dataset", Dataset, "Whose records these are, and under which licence.", {
    id: "The part before the slash of every id in it: lower-case letters, digits, hyphens and dots.",
    title: "The name of the dataset.",
    publisher: "Who publishes it.",
    description: "What it holds.",
    licence: "The licence by its name, such as CC BY 4.0.",
    licenceUrl: "The address of the licence.",
    edition: 'Which edition of it this is, such as "2026-11".',
    citation: "How to cite it, as one sentence.",
    url: "The address of the dataset.",
    redistributable: "Whether its rows may be passed on one by one.",
    rowsKeptApart: "That its publisher tells its rows apart: no two are proposed to be one.",
    retrievedOn: "The day on which it was fetched: 2026-11-20.",
  }),
  part("Place", Place, "An entry of the gazetteer.", {
    id: ID,
    kind: "What the place is.",
    parent: "The place that holds it.",
    names: "Its names; exactly one English name is the preferred one.",
    point: "Degrees of WGS 84; only a settlement or a site has one.",
    codes: 'What others call it, by the name of their list: { geonames: "95446" }.',
    notes: NOTES,
  }),
  part("PlaceName", PlaceName, "One name of a place.", {
    text: "The name.",
    lang: "Its language: en, ar, ku.",
    preferred: "Set on the one English name that is shown.",
  }),
  part("Point", Point, "A point on the ground.", {
    lat: "Degrees north, from -90 to 90.",
    lon: "Degrees east, from -180 to 180.",
  }),
  part("Actor", Actor, "Who acts or is acted upon; never a private person.", {
    id: ID,
    name: "The name that is shown.",
    kind: "What it is.",
    aliases: "Other names that it goes by.",
    parent: "The actor that it is a part of.",
    active: `When it existed. ${WHEN}`,
    notes: NOTES,
  }),
  part("Source", Source, "Anyone who can say something.", {
    id: ID,
    kind: "What it is.",
    identity: "Known by name, or anonymous with the role as described.",
    role: "The office or role in which it speaks.",
    affiliation: "The source that it belongs to or speaks for.",
    affiliationWords: "The body that it belongs to, in words, where that is no source of its own.",
    actor: "The actor that it is, or speaks for.",
    partyToConflict: "Whether it is a party to the conflict.",
    reliability: "Admiralty A to F. F means that it cannot be judged, and is no middle grade.",
    aliases: "Other names that it goes by.",
    possiblySameAs: "Sources that may be the same people.",
    sensitivity: SENSITIVITY,
    notes: NOTES,
  }),
  part("Document", Document, "What can be fetched and fingerprinted. Its text is never kept.", {
    id: ID,
    title: "Its own title.",
    kind: "What sort of document it is.",
    publisher: "The source that published it.",
    authors: "Those who wrote it, as printed.",
    url: "Its address.",
    archiveUrl: "The address of an archived copy.",
    publishedOn: `When it appeared. ${WHEN}`,
    datedBy: "What in the text allows its date, where the copy carries none.",
    dateline: "The place that it is dated from, as printed.",
    language: "en, ar, ku …",
    republishes: "The document that this one prints again.",
    cites: "Documents that it draws on.",
    sha256: "SHA-256 of its normalised paragraphs, joined by line feeds.",
    notes: NOTES,
  }),
  part("Incident", Incident, "Something that is said to have happened.", {
    id: ID,
    title: "What happened, in our own words.",
    kind: "What sort of deed it was.",
    attempted: "Set where it was tried and failed.",
    when: WHEN,
    derivedFrom: "The words that the date was read from, and the day that they count from.",
    where: "Where, no finer than anyone said.",
    parties: "Who did it, suffered it, or ran it, and how surely.",
    harm: "What it did to people, and to how many as said.",
    extent: "One deed, several told together, or something that kept happening.",
    reports: REPORTS,
    tags: TAGS,
    sensitivity: SENSITIVITY,
    notes: NOTES,
  }),
  part("DerivedFrom", DerivedFrom, "The words that a date was read from.", {
    words: "The words of the account: on Sunday.",
    anchor: "The day that they count from: mostly the dateline's.",
  }),
  part("Location", Location, "Where something happened.", {
    place: "A place of the gazetteer, by its id: gazetteer/iq-kirkuk-hawija.",
    precision: "How precisely the place is known.",
    point: "Degrees of WGS 84, only where the precision has earned a point.",
    words: "The account's own words for the place.",
    alsoIn: "Further places, where it was spread over several: it happened in each of them.",
  }),
  part("Party", Party, "Who did, suffered, ran or saw it.", {
    role: "What the party was to the deed.",
    actor: "The actor, where it is a known one.",
    described: "The group in our own words; never a private person's name.",
    who: "What kind of people they were.",
    attribution: "How surely the deed is laid at its door.",
    attributedBy: "The sources that say so.",
  }),
  part("Harm", Harm, "What was done to people.", {
    effect: "What was done.",
    who: "What kind of people they were.",
    quantity:
      "How many, as said; unknown where nobody says how many, none where somebody says that it was nobody.",
    described: "The people in our own words; never a name.",
  }),
  part("Report", Report, "One account: who said it, through whom, and where it stands.", {
    document: "The document that it stands in.",
    speakers: "Who says it; without speakers the publisher does, in its own voice.",
    via: "Through whom it reached the publisher, first the one nearest to the speaker.",
    statedOn: `When it was said. ${WHEN}`,
    stance: "Whether the account says that it is so, that it is not, or that it is in part.",
    credibility: "Admiralty 1 to 6. 6 means that it cannot be judged, and is no middle grade.",
    pinpoint: "Where in the document it stands, provable without a word of it.",
    howChecked: "How the account was checked, by whoever gives it.",
    says: "The values that this account gives, where accounts differ.",
    note: "A sentence on this account, in our own words.",
  }),
  part("Says", Says, "The values that one account gives, where accounts differ.", {
    kind: "What sort of deed it was, by this account.",
    when: `When, by this account. ${WHEN}`,
    where: "Where, in the words of this account.",
    quantity: "How many or how much, by this account.",
    harm: "What it did to people, by this account.",
    words: "What this account says of it, in our own words.",
  }),
  part("Pinpoint", Pinpoint, "Proof of a citation for whoever holds the document.", {
    paragraph: "The paragraph, from 1.",
    start: "Where in it the passage begins, from 0.",
    length: "How long the passage is.",
    sha256: "SHA-256 of the normalised passage.",
  }),
  part("Estimate", Estimate, "How many or how much, as somebody put it.", {
    id: ID,
    title: TITLE,
    metric: "What is measured.",
    nature: "Counted, judged, or only a limit.",
    subject: "The actor whom the figure is about.",
    population: "Who or what is counted, in words; part of what makes two figures comparable.",
    scope: "The places that the figure covers, and those that it leaves out.",
    asOf: `For a stock: the time at which it held. ${WHEN}`,
    period: `For a flow: the time over which it ran. ${WHEN}`,
    partial: "Set where the period was not over when the figure was given.",
    derivedFrom: "The words that the date was read from, and the day that they count from.",
    quantity: "How many or how much, as said.",
    attributionMix: "Parts of the figure by how surely they are attributed.",
    saidWith: "Other figures of the same breath.",
    reports: REPORTS,
    definition: "What the speaker counts, where that is said.",
    tags: TAGS,
    sensitivity: SENSITIVITY,
    notes: NOTES,
  }),
  part("Scope", Scope, "The places that a figure covers.", {
    includes: "Places that it takes in.",
    excludes: "Places in them that it leaves out.",
    words: "The account's own words for it.",
  }),
  part(
    "AttributionShare",
    AttributionShare,
    "One part of a figure by how surely it is attributed.",
    {
      attribution: "How surely.",
      share: "How many; left out where the source gave no number.",
      words: "The source's own words for the share.",
    },
  ),
  part("Claim", Claim, "What somebody declared, in our own words, without a verdict of ours.", {
    id: ID,
    title: TITLE,
    kind: "What sort of declaration it is.",
    statement: "What was declared, in our own words.",
    statedOn: `When it was declared. ${WHEN}`,
    concerns: `The time that it speaks of. ${WHEN}`,
    likelihood: "How likely the speaker holds it to be.",
    subject: "The actor whom it is about.",
    place: "The place that it is about.",
    about: "How it stands to other records.",
    testedBy: "The series that would bear on it.",
    reports: REPORTS,
    tags: TAGS,
    sensitivity: SENSITIVITY,
    notes: NOTES,
  }),
  part("About", About, "How a claim stands to another record.", {
    record: "The incident, estimate or claim.",
    relation: "Whether it supports, disputes, qualifies or defines it.",
    note: "A sentence on the link.",
  }),
  part("TestSeries", TestSeries, "The series that would bear on a claim.", {
    place: "The place whose incidents would bear on it.",
    kinds: "The kinds of incident that would.",
    metric: "The metric whose estimates would.",
    actor: "The actor whose deeds would.",
  }),
  part("Coverage", Coverage, "What a source or dataset watches.", {
    id: ID,
    title: TITLE,
    watcher: "The source that watches; a coverage has either a watcher or a dataset.",
    dataset: "The dataset that watches.",
    includes: "Places that it watches.",
    excludes: "Places in them that it does not watch.",
    period: `When it watched. ${WHEN}`,
    kinds: "The kinds of incident that it watches; without it, all.",
    selection: "The watcher's own rule for what it takes in, in our own words.",
    systematic: "False where it looks at samples: a cell without reports then stays unknown.",
    reports: "The accounts of what it watches.",
    notes: NOTES,
  }),
  part("Balance", Balance, "A whole and the parts that somebody gave of it.", {
    id: ID,
    title: TITLE,
    whole: "The estimate of the whole.",
    parts: "The estimates of its parts.",
    remainder: "What the rest is, in our own words.",
    exhaustive: "True where nothing should remain.",
    reports: REPORTS,
    notes: NOTES,
  }),
  part("Judgement", Judgement, "Somebody's decision whether two records are one thing.", {
    id: ID,
    left: "One of the two records.",
    right: "The other.",
    verdict: "What was decided.",
    reason: "Why, in a sentence.",
    author: "Who decided.",
    decidedOn: "The day on which it was decided.",
  }),
];
