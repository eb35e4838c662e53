/** Incident reader: a row becomes an incident, with its parties, harm, place and reports, as a mapping says. */
import type { ActorKind } from "@sitrep/domain/actor";
import { INCIDENT_KIND } from "@sitrep/domain/incident-kind";
import type { IncidentKind } from "@sitrep/domain/incident-kind";
import { earnsPoint } from "@sitrep/domain/precision";
import { readQuantity } from "@sitrep/domain/quantity-words";
import { boundedCache } from "../bounded-cache.ts";
import { cleanText, cutText } from "../clean-text.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import { placeEvent, swapIssue } from "../event-place.ts";
import type { NamedPlaces } from "../named-places.ts";
import { readPoint } from "../point.ts";
import { cellIssue } from "../row-issue.ts";
import { slugOf } from "../slug.ts";
import type { CellOf, Notebook } from "./cell-reader.ts";
import { notesFrom, readTextFrom, wordReader } from "./cell-reader.ts";
import type { IncidentFrom, Mapping } from "./mapping.ts";
import { placeReader } from "./place-of-row.ts";
import { reportReader } from "./report-reader.ts";
import type { ReadRow, RowContext } from "./row-drafts.ts";
import { notesOf } from "./row-drafts.ts";
import { timeReader } from "./time-reader.ts";

type IncidentDraft = Extract<Draft, { kind: "incident" }>["record"];
type PartyInput = NonNullable<IncidentDraft["parties"]>[number];
type HarmInput = NonNullable<IncidentDraft["harm"]>[number];

const LONGEST_TITLE = 160;

/** A reader of rows that are incidents. */
export function incidentReader(
  mapping: Extract<Mapping, { each: "incident" }>,
  { dataset: { id: dataset }, findPlace }: RowContext,
): ReadRow {
  const from = mapping.incident;
  const readKind = wordReader(from.kind);
  const readTime = timeReader(from.when);
  const readPlaces = placeReader(dataset, findPlace, from.where);
  const readWhere = whereReader(from.where);
  const readParties = partyReader(dataset, from.parties);
  const readHarm = harmReader(from.harm);
  const readReports = reportReader(dataset, mapping.dataset, mapping.report);

  return (id, cell, notebook) => {
    const kind = readKind(cell, notebook);
    if (notebook.passedOver !== null) return null;
    // Everything is read, so that everything that is wrong with a row is said at once.
    const time = readTime(cell, notebook.issues);
    const places = readPlaces(cell, notebook);
    const place = places === null ? null : readWhere(cell, places, notebook);
    const { parties, actors } = readParties(cell, notebook);
    const harm = readHarm(cell, notebook);
    const sources = readReports(cell, notebook);
    if (kind === null || time === null || place === null || sources === null) return null;
    const title = readTextFrom(from.title, cell) || `${labelOf(kind)}${place.phrase}`;
    const incident: Draft = {
      kind: "incident",
      record: {
        id,
        title: cutText(title, LONGEST_TITLE),
        kind,
        when: time.when,
        where: place.where,
        parties,
        harm,
        reports: sources.reports,
        ...notesOf(notesFrom(from.notes, cell)),
      },
    };
    const { earliest, latest } = time;
    const days = earliest === null || latest === null ? null : { earliest, latest };
    return {
      drafts: [incident, ...sources.drafts],
      shared: [...place.shared, ...actors, ...sources.shared],
      ...(days !== null && { scene: { country: place.country, ...days } }),
    };
  };
}

function labelOf(kind: IncidentKind): string {
  const words = kind.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The kinds that rows of a mapping can have, for coverage; every kind where a column tells it. */
export function kindsOf({ kind }: IncidentFrom): readonly IncidentKind[] {
  if ("always" in kind) return [kind.always];
  const own = new Set<string>(Object.values(kind.values));
  // `Object.keys` widens the keys of a constant.
  return (Object.keys(INCIDENT_KIND) as IncidentKind[]).filter((one) => own.has(one));
}

function whereReader(from: IncidentFrom["where"]) {
  const readPrecision = wordReader(from.precision);
  const { latitude = "", longitude = "" } = from;
  return (cell: CellOf, places: NamedPlaces, notebook: Notebook) => {
    const precision = readPrecision(cell, notebook);
    if (precision === null) return null;
    const cells = { latitude: latitude && cell(latitude), longitude: longitude && cell(longitude), wkt: "" }; // prettier-ignore
    const isEarned = earnsPoint(precision);
    const isGiven = cells.latitude.trim() !== "" || cells.longitude.trim() !== "";
    const columns = { latitude, longitude, wkt: "" };
    const point = isGiven ? readPoint(cells, isEarned, notebook.issues, columns) : null;
    if (isGiven && isEarned && point === null) return null;
    const swapped = isEarned ? swapIssue(places, point, columns) : null;
    if (swapped !== null) {
      notebook.issues.push(swapped);
      return null;
    }
    return placeEvent(precision, places, point);
  };
}

function partyReader(dataset: string, from: IncidentFrom["parties"]) {
  const actorOf = boundedCache((key): SharedDraft => {
    const [kind = "", name = ""] = key.split("\u0000");
    // The kind came from the domain's own list.
    const record = { id: `${dataset}/actor-${slugOf(name)}`, name, kind: kind as ActorKind };
    return { kind: "actor", record };
  });
  const readers = from.map((party) => ({
    ...party,
    readWho: party.who === undefined ? null : wordReader(party.who),
    readKind: party.actor === undefined ? null : wordReader(party.actor),
    readAttribution: wordReader(party.attribution),
  }));
  return (cell: CellOf, notebook: Notebook) => {
    const parties: PartyInput[] = [];
    const actors: SharedDraft[] = [];
    for (const { role, column, separator, readWho, readKind, readAttribution } of readers) {
      const text = cleanText(cell(column));
      if (text === "") continue;
      const attribution = readAttribution(cell, notebook);
      const who = readWho?.(cell, notebook) ?? undefined;
      const kind = readKind?.(cell, notebook) ?? null;
      const names = separator === undefined ? [text] : text.split(separator).map(cleanText).filter(Boolean); // prettier-ignore
      for (const one of names) {
        const name = cutText(one, LONGEST_TITLE);
        const base = { role, ...(attribution !== null && { attribution }), ...(who && { who }) };
        if (kind === null) parties.push({ ...base, described: name });
        else {
          const actor = actorOf(`${kind}\u0000${name}`);
          actors.push(actor);
          parties.push({ ...base, actor: actor.record.id });
        }
      }
    }
    return { parties, actors };
  };
}

function harmReader(from: IncidentFrom["harm"]) {
  const readers = from.map((harm) => ({ ...harm, readWho: wordReader(harm.who) }));
  return (cell: CellOf, notebook: Notebook): HarmInput[] =>
    readers.flatMap(({ effect, column, readWho }): HarmInput[] => {
      const text = cleanText(cell(column));
      // Silence is not zero: an empty cell says nothing.
      if (text === "") return [];
      const who = readWho(cell, notebook);
      if (who === null) return [];
      if (/^(?:unknown|\?|n\/?a)$/i.test(text)) return [{ effect, who, quantity: "unknown" }];
      if (/^none$/i.test(text)) return [{ effect, who, quantity: "none" }];
      const read = readQuantity(text, "person");
      if (read.ok) return [{ effect, who, quantity: read.value }];
      const defect = { is: "in-cell", column, why: read.defect } as const;
      notebook.issues.push(
        cellIssue(column, text, { code: "invalid", severity: "reject", defect }),
      );
      return [];
    });
}
