/** A small invented collection in which everything occurs that a query can ask for, and how tests load one. */
import type { CollectionInput } from "@sitrep/domain/collection";
import { parseCollection } from "@sitrep/domain/collection";
import { sentenceOf } from "@sitrep/domain/issue";
import type { AnyRecord } from "@sitrep/domain/record";
import type { Engine } from "./engine.ts";
import { NOW } from "./held.ts";
import type { LoadResult } from "./load.ts";
import { loadDataset } from "./load.ts";
import { kindsOutside } from "./queries/record.ts";

/** Any record as a contributor writes it. */
export type Written = Readonly<Record<string, unknown>> & { readonly id: string };

/** A collection as tests build it; the parser has the last word on it. */
export type WrittenCollection = Readonly<
  { dataset: Written } & {
    [Field in Exclude<keyof CollectionInput, "dataset">]?: readonly Written[];
  }
>;

/** A dataset of the house. */
export function datasetNamed(id: string, redistributable = true): Written {
  const texts = { title: `Set ${id}`, publisher: "Us", licence: "CC-BY-4.0", edition: "1" };
  return { id, ...texts, citation: "Us.", redistributable };
}

/** One report in a document, of the publisher's own voice unless speakers are given. */
export function said(document: string, more: Readonly<Record<string, unknown>> = {}) {
  return { document, ...more };
}

function place(id: string, kind: string, name: string, more: object = {}): Written {
  return { id: `demo/${id}`, kind, names: [{ text: name, lang: "en", preferred: true }], ...more };
}

/** The gazetteer of the sample: two countries, three governorates, a district, settlements, a border belt. */
export const PLACES: readonly Written[] = [
  {
    id: "demo/iq",
    kind: "country",
    names: [
      { text: "Iraq", lang: "en", preferred: true },
      { text: "العراق", lang: "ar" },
    ],
  },
  place("sy", "country", "Syria"),
  place("border", "region", "The border belt"),
  place("nineveh", "governorate", "Nineveh", { parent: "demo/iq" }),
  place("anbar", "governorate", "Anbar", { parent: "demo/iq" }),
  place("hasakah", "governorate", "Al-Ḥasakah", { parent: "demo/sy" }),
  place("sinjar", "district", "Sinjar District", { parent: "demo/nineveh" }),
  place("mosul", "settlement", "Mosul", {
    parent: "demo/nineveh",
    point: { lat: 36.3, lon: 43.1 },
  }),
  place("hamlet", "settlement", "Tell Hamlet", { parent: "demo/sinjar" }),
  place("ramadi", "settlement", "Ramadi", { parent: "demo/anbar" }),
];

/** The sample. Give fields to replace whole lists. */
export function sample(changes: Partial<WrittenCollection> = {}): WrittenCollection {
  return {
    dataset: datasetNamed("demo"),
    places: PLACES,
    actors: [
      { id: "demo/army", name: "The army", kind: "state-force", aliases: ["The forces"] },
      { id: "demo/band", name: "The band", kind: "armed-group" },
    ],
    sources: [
      { id: "demo/agency", kind: "agency", identity: { is: "named", name: "Wire Agency" } },
      { id: "demo/paper", kind: "outlet", identity: { is: "named", name: "Morning Paper" } },
      {
        id: "demo/general",
        kind: "military",
        identity: { is: "named", name: "General Ṣāliḥ" },
        partyToConflict: true,
      },
      {
        id: "demo/officials",
        kind: "local-official",
        identity: { is: "anonymous", role: "three local officials", headcount: 3 },
      },
    ],
    documents: [
      {
        id: "demo/wire",
        title: "A wire story",
        publisher: "demo/agency",
        publishedOn: "2019-02-17",
      },
      {
        id: "demo/reprint",
        title: "The same story again",
        publisher: "demo/paper",
        publishedOn: "2019-02-18",
        republishes: "demo/wire",
      },
      { id: "demo/column", title: "A column", publisher: "demo/paper" },
    ],
    incidents: [
      {
        id: "demo/market",
        title: "Car bomb in a market",
        kind: "explosion",
        when: "2019-02-17",
        where: { place: "demo/mosul", precision: "settlement" },
        parties: [{ role: "perpetrator", actor: "demo/band", attribution: "suspected" }],
        harm: [
          {
            effect: "killed",
            who: "civilians",
            quantity: { form: "exactly", value: 4, unit: "person" },
          },
        ],
        tags: ["market"],
        reports: [said("demo/wire", { speakers: ["demo/general"] }), said("demo/column")],
      },
      {
        id: "demo/spread",
        title: "Operation across two provinces",
        kind: "security-operation",
        when: "2019-02",
        where: { place: "demo/sinjar", precision: "district", alsoIn: ["demo/anbar"] },
        parties: [{ role: "perpetrator", actor: "demo/army" }],
        reports: [said("demo/wire", { speakers: ["demo/officials"], via: ["demo/general"] })],
      },
      {
        id: "demo/earlier",
        title: "Raid some day before the story",
        kind: "armed-attack",
        when: "[..2019-02-16]",
        where: { place: "demo/iq", precision: "country" },
        extent: "series",
        reports: [said("demo/reprint")],
      },
      {
        id: "demo/syrian",
        title: "Shelling of a road",
        kind: "shelling",
        when: "2018-12/2019-01",
        where: { place: "demo/hasakah", precision: "governorate" },
        reports: [said("demo/column", { stance: "denies" }), said("demo/wire")],
      },
    ],
    estimates: [
      {
        id: "demo/fighters",
        title: "Fighters in Iraq",
        metric: "fighters-present",
        nature: "estimate",
        subject: "demo/band",
        population: "fighters of the band",
        scope: { includes: ["demo/iq"] },
        asOf: "2019-02",
        quantity: { form: "about", value: 1000, unit: "person" },
        reports: [said("demo/wire", { speakers: ["demo/officials"] })],
      },
      {
        id: "demo/fighters-north",
        title: "Fighters in Nineveh",
        metric: "fighters-present",
        nature: "estimate",
        population: "fighters of the band",
        scope: { includes: ["demo/nineveh"] },
        asOf: "2019-01",
        quantity: { form: "more-than", value: 300, unit: "person" },
        saidWith: ["demo/fighters"],
        tags: ["north"],
        reports: [said("demo/column", { speakers: ["demo/general"], howChecked: "by phone" })],
      },
    ],
    claims: [
      {
        id: "demo/denial",
        title: "It was no bomb",
        kind: "denial",
        statement: "The general says that a gas bottle burst.",
        statedOn: "2019-02-18",
        place: "demo/mosul",
        about: [{ record: "demo/market", relation: "disputes" }],
        reports: [said("demo/reprint", { speakers: ["demo/general"] })],
      },
      {
        id: "demo/undated",
        title: "The band is finished",
        kind: "declaration",
        statement: "Somebody declared an end.",
        subject: "demo/band",
        reports: [said("demo/column")],
      },
    ],
    coverage: [
      {
        id: "demo/desk",
        title: "What the agency watches in Nineveh",
        watcher: "demo/agency",
        includes: ["demo/nineveh"],
        period: "2019",
        selection: "every attack that its people hear of",
        reports: [],
      },
    ],
    balances: [
      {
        id: "demo/sum",
        title: "Fighters in Iraq and in its north",
        whole: "demo/fighters",
        parts: ["demo/fighters-north"],
        remainder: "fighters elsewhere",
        reports: [said("demo/wire")],
      },
    ],
    judgements: [
      {
        id: "demo/not-the-same",
        left: "demo/market",
        right: "demo/spread",
        verdict: "different",
        reason: "Two days, two places.",
        author: "A desk",
      },
    ],
    ...changes,
  };
}

/** The sample with one record of a list replaced by itself with changes. */
export function amended(
  field: Exclude<keyof WrittenCollection, "dataset">,
  id: string,
  changes: Readonly<Record<string, unknown>>,
  from: WrittenCollection = sample(),
): WrittenCollection {
  const list = from[field] ?? [];
  if (!list.some((one) => one.id === id)) throw new Error(`no ${id} in ${field}`);
  return { ...from, [field]: list.map((one) => (one.id === id ? { ...one, ...changes } : one)) };
}

/** Parses a collection that must be right against what an engine holds of other datasets. */
export async function parsed(
  engine: Engine,
  collection: WrittenCollection,
): Promise<readonly AnyRecord[]> {
  const outside = await kindsOutside(engine, collection.dataset.id, NOW);
  const { records, issues } = parseCollection(collection, (id) => outside.get(id));
  const [rejected] = issues.filter((issue) => issue.severity === "reject");
  if (rejected) throw new Error(sentenceOf(rejected));
  return records;
}

/** When the batch with this number is recorded, in tests that say nothing else: a day each. */
export function instantOf(batch: number): string {
  return new Date(Date.UTC(2026, 0, batch, 9)).toISOString();
}

/** Loads a collection that must be right. */
export async function load(
  engine: Engine,
  collection: WrittenCollection = sample(),
  recordedAt: string = instantOf(1),
): Promise<LoadResult> {
  const records = await parsed(engine, collection);
  const authorship = { author: "A tester", reason: "a test", recordedAt };
  return loadDataset(engine, collection.dataset.id, records, authorship);
}
