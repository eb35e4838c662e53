/** Projection: the rows that a record puts into the tables which answer questions. Made of the public view. SPEC L5, G2. */
import type { GateLookup } from "@sitrep/domain/gate";
import { gate } from "@sitrep/domain/gate";
import type { HarmTold } from "@sitrep/domain/harm-told";
import { harmTold } from "@sitrep/domain/harm-told";
import type { PlaceId, SourceId } from "@sitrep/domain/id";
import { datasetOf } from "@sitrep/domain/id";
import type { Verdict } from "@sitrep/domain/judgement";
import type { OriginLookup } from "@sitrep/domain/origin";
import type { Point } from "@sitrep/domain/place";
import { lineage, nameOf } from "@sitrep/domain/place";
import type { PlacePrecision } from "@sitrep/domain/precision";
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { referencesOf } from "@sitrep/domain/references";
import type { Report } from "@sitrep/domain/report";
import { labelOf } from "@sitrep/domain/source";
import type { Span } from "@sitrep/domain/span";
import { fold } from "@sitrep/domain/text";
import { statusOf } from "@sitrep/domain/verification";
import { spanOf } from "@sitrep/domain/when";
import { voicesIn } from "@sitrep/domain/without";
import type { Facet } from "./facet-sets.ts";
import type {
  ActorTable, ClaimTable, EstimateTable, IncidentTable, PlaceTable, SourceTable, Visibility,
} from './tables.ts'; // prettier-ignore

/** Finds the records that a projection draws on. */
export interface ProjectionLookup extends OriginLookup, GateLookup {
  /** The names under which a record can be found by search, folded; empty for one that is not on file. */
  readonly namesOf: (id: string) => string;
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
}

type Row<Table> = Omit<Table, "version">;

/** A reference to another record; `role` is the field that holds it, without positions. */
export interface Link {
  readonly role: string;
  readonly target: string;
}

/** A source that speaks, relays, or publishes in its own voice, in a document. */
export interface Voice {
  readonly document: string;
  readonly source: string;
}

/** The rows of one record, without their version. */
export interface Projection {
  /** Whether the public sees every field of it. */
  readonly isWhole: boolean;
  readonly visibility: Visibility;
  readonly label: string;
  /** The label, folded. */
  readonly sortLabel: string;
  readonly labelAr: string | null;
  readonly span: Span;
  /** Every place that it lies in, however wide. */
  readonly area: readonly Facet[];
  /** Its other facets. */
  readonly traits: readonly Facet[];
  readonly links: readonly Link[];
  readonly voices: readonly Voice[];
  /** What it refers to that the public view leaves out. */
  readonly hidden: readonly string[];
  readonly words: string;
  readonly own: OwnRow | null;
}

/** What incidents are filtered by, with the id of the place, with the point where the public is told one, and with the people harmed. */
type IncidentRow = Omit<Row<IncidentTable>, "place"> & {
  readonly place: string;
  readonly point: Point | null;
  readonly harm: readonly HarmTold[];
};

/** The row in the table of the record's own kind, for kinds that have one. */
export type OwnRow =
  | { readonly table: "incident"; readonly row: IncidentRow }
  | { readonly table: "estimate"; readonly row: Row<EstimateTable> }
  | { readonly table: "claim"; readonly row: Row<ClaimTable> }
  | { readonly table: "source"; readonly row: Row<SourceTable> }
  | { readonly table: "place"; readonly row: Row<PlaceTable> }
  | { readonly table: "actor"; readonly row: Row<ActorTable> };

const NO_SPAN: Span = { earliest: null, latest: null, everyDay: false };

/** Projects a record. */
export function project(any: AnyRecord, lookup: ProjectionLookup): Projection {
  // What a licence keeps from being served is counted, and counted as the public may see it.
  const isLicensed = lookup.dataset(datasetOf(any.record.id))?.redistributable !== false;
  const gated = gate(any, "public", isLicensed ? lookup : { ...lookup, dataset: () => undefined });
  const seen = gated.shown;
  const isServed = seen !== null && (isLicensed || gate(any, "public", lookup).shown !== null);
  const visibility = seen === null ? "withheld" : isServed ? "public" : "counted";
  const open = seen ?? any;
  const shown = visibility === "counted" ? byGovernorate(open, lookup) : open;
  const reports = reportsOf(shown).map((report) => heardIn(report, lookup));
  const { links, targets } = linksOf(shown, reports);
  const label = labelFor(shown);
  const sortLabel = fold(label);
  const hidden =
    shown === any ? [] : new Set(referencesOf(any).map(({ id }) => id)).difference(targets);
  return {
    isWhole: visibility === "public" && gated.shown !== null && gated.steps.length === 0,
    visibility,
    label,
    sortLabel,
    labelAr: shown.kind === "place" ? nameOf(shown.record, "ar") : null,
    span: spanFor(shown),
    area: areaOf(shown, lookup),
    traits: traitsOf(shown, reports, lookup),
    links,
    voices: voiceRows(reports),
    hidden: [...hidden],
    words: [sortLabel, fold(wordsOf(shown).join(" ")), ...targets.keys().map(lookup.namesOf)].join(
      " ",
    ),
    own: ownRow(shown, lookup),
  };
}

const WIDE: ReadonlySet<PlacePrecision> = new Set(["governorate", "region", "country", "water"]);

/** An incident that may only be counted counts in its governorate: one alone at a point would be a row. SPEC G4. */
function byGovernorate(any: AnyRecord, { governorateOf }: GateLookup): AnyRecord {
  if (any.kind !== "incident") return any;
  const { place, alsoIn, precision } = any.record.where;
  const lift = (id: PlaceId): PlaceId => governorateOf(id) ?? id;
  const where = {
    place: lift(place),
    precision: WIDE.has(precision) ? precision : ("governorate" as const),
    alsoIn: [...new Set(alsoIn.map(lift))].filter((id) => id !== lift(place)),
  };
  return { kind: "incident", record: { ...any.record, where } };
}

/** A report, and who speaks in it. */
interface Heard {
  readonly report: Report;
  readonly voices: readonly SourceId[];
}

function heardIn(report: Report, lookup: OriginLookup): Heard {
  return { report, voices: voicesIn(report, lookup) };
}

/** The links of a record, each once, with the roles of each target. */
function linksOf(
  any: AnyRecord,
  reports: readonly Heard[],
): { readonly links: readonly Link[]; readonly targets: ReadonlyMap<string, readonly string[]> } {
  const links: Link[] = [];
  const targets = new Map<string, string[]>();
  const add = (role: string, target: string): void => {
    const roles = targets.get(target);
    if (roles === undefined) targets.set(target, [role]);
    else if (roles.includes(role)) return;
    else roles.push(role);
    links.push({ role, target });
  };
  for (const { field, id } of referencesOf(any)) add(field, id);
  for (const { report, voices } of reports)
    if (report.speakers.length === 0) for (const id of voices) add("reports.publisher", id);
  return { links, targets };
}

/** Who is heard in what, of a record that rests on several documents; of one document its links tell as much. */
function voiceRows(reports: readonly Heard[]): readonly Voice[] {
  const first = reports[0]?.report.document;
  if (reports.every(({ report }) => report.document === first)) return [];
  const unique = new Map<string, Voice>();
  for (const { report, voices } of reports) {
    const { document } = report;
    for (const source of [...voices, ...report.via])
      unique.set(`${document} ${source}`, { document, source });
  }
  return [...unique.values()];
}

/** A judgement is told by its outcome and reason; the two records of it may be renamed, or not be shown. */
const VERDICT_WORD = {
  same: "The same",
  different: "Different",
  unsure: "Perhaps the same",
} as const satisfies Record<Verdict, string>;

/** What a page prints for a record. */
export function labelFor({ kind, record }: AnyRecord): string {
  switch (kind) {
    case "place":
      return nameOf(record);
    case "actor":
      return record.name;
    case "source":
      return labelOf(record);
    case "judgement":
      return `${VERDICT_WORD[record.verdict]}: ${record.reason}`;
    case "dataset":
    case "document":
    case "incident":
    case "estimate":
    case "claim":
    case "coverage":
    case "balance":
      return record.title;
  }
}

function spanFor({ kind, record }: AnyRecord): Span {
  switch (kind) {
    case "incident":
      return spanOf(record.when);
    case "estimate":
      return spanOf(record.asOf ?? record.period ?? "");
    case "claim":
      return record.statedOn === undefined ? NO_SPAN : spanOf(record.statedOn);
    case "document":
      return record.publishedOn === undefined ? NO_SPAN : spanOf(record.publishedOn);
    case "coverage":
      return spanOf(record.period);
    case "dataset":
    case "place":
    case "actor":
    case "source":
    case "balance":
    case "judgement":
      return NO_SPAN;
  }
}

/** The words of a record beside those of its label. */
function wordsOf(any: AnyRecord): readonly string[] {
  const { kind, record } = any;
  const notes = "notes" in record ? (record.notes ?? "") : "";
  switch (kind) {
    case "incident": {
      const described = [...record.parties, ...record.harm].map((part) => part.described ?? "");
      return [record.kind, record.where.words ?? "", ...described, ...record.tags, notes];
    }
    case "estimate":
      return [record.population, record.metric, record.quantity.words ?? "", ...record.tags, notes];
    case "claim":
      return [record.statement, record.kind, ...record.tags, notes];
    case "source":
      return [...namesOf(any), record.kind, record.affiliationWords ?? "", notes];
    case "coverage":
      return [record.selection, notes];
    case "judgement":
      return [record.reason];
    case "dataset":
    case "place":
    case "actor":
    case "document":
    case "balance":
      return [...namesOf(any), notes];
  }
}

function areaOf(any: AnyRecord, lookup: ProjectionLookup): readonly Facet[] {
  const within = new Set<string>(placesOf(any).flatMap((id) => lineage(id, lookup.parentOf)));
  return [...within].map((value) => ({ name: "within", value }));
}

function traitsOf(
  any: AnyRecord,
  reports: readonly Heard[],
  lookup: ProjectionLookup,
): readonly Facet[] {
  const facets: Facet[] = [];
  const add = (name: Facet["name"], values: readonly string[]): void => {
    for (const value of new Set(values)) facets.push({ name, value });
  };
  const { kind, record } = any;
  if (kind === "incident" || kind === "estimate" || kind === "claim") add("tag", record.tags);
  if (kind === "incident") {
    // Whom somebody says it did not harm is nobody whom it harmed. SPEC K3.
    const harmed = record.harm.filter(({ quantity }) => quantity !== "none");
    add(
      "effect",
      harmed.map(({ effect }) => effect),
    );
    add(
      "harmed",
      harmed.map(({ who }) => who),
    );
    add(
      "attribution",
      record.parties
        .filter((party) => party.role === "perpetrator")
        .map((party) => party.attribution),
    );
  }
  add(
    "speakers",
    reports.flatMap(({ voices }) => voices.flatMap((id) => publicIdentity(id, lookup) ?? [])),
  );
  return facets;
}

/** Named or anonymous, as the public is shown the source; a private person's name makes nobody named. */
function publicIdentity(id: SourceId, lookup: ProjectionLookup): "named" | "anonymous" | undefined {
  const record = lookup.source(id);
  if (record === undefined) return undefined;
  const { shown } = gate({ kind: "source", record }, "public", lookup);
  return shown?.kind === "source" ? shown.record.identity.is : undefined;
}

/** Where a record lies, for kinds that are found by place. */
function placesOf({ kind, record }: AnyRecord): readonly PlaceId[] {
  if (kind === "incident") return [record.where.place, ...record.where.alsoIn];
  if (kind === "estimate") return record.scope.includes;
  return kind === "claim" && record.place !== undefined ? [record.place] : [];
}

function ownRow(any: AnyRecord, lookup: ProjectionLookup): OwnRow | null {
  const { kind, record } = any;
  switch (kind) {
    case "incident": {
      const { place, precision, alsoIn, point = null } = record.where;
      const { extent } = record;
      const verification = statusOf(record.reports, lookup);
      const spread = alsoIn.length;
      const harm = harmTold(record);
      return {
        table: kind,
        row: { kind: record.kind, place, spread, precision, extent, verification, point, harm },
      };
    }
    case "estimate": {
      const verification = statusOf(record.reports, lookup);
      return { table: kind, row: { metric: record.metric, nature: record.nature, verification } };
    }
    case "claim":
    case "actor":
      return { table: kind, row: { kind: record.kind } };
    case "source": {
      const party = Number(record.partyToConflict);
      return { table: kind, row: { kind: record.kind, identity: record.identity.is, party } };
    }
    case "place":
      return { table: kind, row: { kind: record.kind, parent: record.parent ?? null } };
    case "dataset":
    case "document":
    case "coverage":
    case "balance":
    case "judgement":
      return null;
  }
}
