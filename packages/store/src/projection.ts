/** Projection: the rows that a record puts into the tables which answer questions. Made of the public view. SPEC L5, G2. */
import type { GateLookup } from "@sitrep/domain/gate";
import { gate } from "@sitrep/domain/gate";
import { datasetOf } from "@sitrep/domain/id";
import type { OriginLookup } from "@sitrep/domain/origin";
import { nameOf } from "@sitrep/domain/place";
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import { labelOf } from "@sitrep/domain/source";
import type { Span } from "@sitrep/domain/span";
import { fold } from "@sitrep/domain/text";
import { verificationOf } from "@sitrep/domain/verification";
import { spanOf } from "@sitrep/domain/when";
import type {
  ActorTable, ClaimTable, DocumentTable, EstimateTable, FacetTable, IncidentTable, LinkTable, PlaceTable, SourceTable,
  Visibility,
} from './tables.ts'; // prettier-ignore

/** Finds the records that a projection draws on. */
export interface ProjectionLookup extends OriginLookup, GateLookup {
  /** The names under which a record can be found by search; empty for one that is not on file. */
  readonly namesOf: (id: string) => readonly string[];
}

type Row<Table> = Omit<Table, "version">;

/** The rows of one record, without their version. */
export interface Projection {
  readonly visibility: Visibility;
  readonly label: string;
  readonly labelAr: string | null;
  readonly span: Span;
  readonly facets: readonly Row<FacetTable>[];
  readonly links: readonly Row<LinkTable>[];
  readonly words: string;
  readonly rows: {
    readonly incident?: Row<IncidentTable>;
    readonly estimate?: Row<EstimateTable>;
    readonly claim?: Row<ClaimTable>;
    readonly source?: Row<SourceTable>;
    readonly document?: Row<DocumentTable>;
    readonly place?: Row<PlaceTable>;
    readonly actor?: Row<ActorTable>;
  };
}

const NO_SPAN: Span = { earliest: null, latest: null, everyDay: false };

/** Projects a record. */
export function project(any: AnyRecord, lookup: ProjectionLookup): Projection {
  const gated = gate(any, "public", lookup);
  const shown = gated.shown ?? any;
  const visibility =
    gated.shown !== null ? "public" : gated.reason === "licence" ? "counted" : "withheld";
  const links = linksOf(shown);
  const linked = [...new Set(links.map((link) => link.target))].flatMap(lookup.namesOf);
  return {
    visibility,
    label: labelFor(shown),
    labelAr: shown.kind === "place" ? nameOf(shown.record, "ar") : null,
    span: spanFor(shown),
    facets: facetsOf(shown, lookup),
    links,
    words: fold([...wordsOf(shown), ...linked].join(" ")),
    rows: rowsOf(shown, lookup),
  };
}

function linksOf(any: AnyRecord): readonly Row<LinkTable>[] {
  const unique = new Map<string, Row<LinkTable>>();
  for (const { path, id } of referencesOf(any)) {
    const role = path.replaceAll(/\[\d+\]/g, "");
    unique.set(`${role} ${id}`, { role, target: id });
  }
  return [...unique.values()];
}

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
      return `${record.left} – ${record.right}: ${record.verdict}`;
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

/** The names that others can find a record by. */
export function namesFor({ kind, record }: AnyRecord): readonly string[] {
  switch (kind) {
    case "place":
      return record.names.map((name) => name.text);
    case "actor":
      return [record.name, ...record.aliases];
    case "source":
      return [labelOf(record), record.role ?? "", ...record.aliases];
    case "dataset":
    case "document":
    case "incident":
    case "estimate":
    case "claim":
    case "coverage":
    case "balance":
      return [record.title];
    case "judgement":
      return [];
  }
}

function wordsOf(any: AnyRecord): readonly string[] {
  const { kind, record } = any;
  const notes = "notes" in record ? (record.notes ?? "") : "";
  switch (kind) {
    case "incident": {
      const described = [...record.parties, ...record.harm].map((part) => part.described ?? "");
      return [
        record.title,
        record.kind,
        record.where.words ?? "",
        ...described,
        ...record.tags,
        notes,
      ];
    }
    case "estimate":
      return [
        record.title,
        record.population,
        record.metric,
        record.quantity.words ?? "",
        ...record.tags,
        notes,
      ];
    case "claim":
      return [record.title, record.statement, record.kind, ...record.tags, notes];
    case "source":
      return [...namesFor(any), record.kind, record.affiliationWords ?? "", notes];
    case "coverage":
      return [record.title, record.selection, notes];
    case "dataset":
    case "place":
    case "actor":
    case "document":
    case "balance":
    case "judgement":
      return [...namesFor(any), notes];
  }
}

function facetsOf(any: AnyRecord, lookup: ProjectionLookup): readonly Row<FacetTable>[] {
  const facets: Row<FacetTable>[] = [];
  const add = (name: FacetTable["name"], values: readonly string[]): void => {
    for (const value of new Set(values)) facets.push({ name, value });
  };
  const { kind, record } = any;
  if (kind === "incident" || kind === "estimate" || kind === "claim") add("tag", record.tags);
  if (kind === "incident") {
    add(
      "effect",
      record.harm.map((harm) => harm.effect),
    );
    add(
      "harmed",
      record.harm.map((harm) => harm.who),
    );
    add(
      "attribution",
      record.parties
        .filter((party) => party.role === "perpetrator")
        .map((party) => party.attribution),
    );
  }
  const speakers = reportsOf(any).flatMap((report) => report.speakers);
  add(
    "speakers",
    speakers.flatMap((id) => lookup.source(id)?.identity.is ?? []),
  );
  return facets;
}

function rowsOf(any: AnyRecord, lookup: ProjectionLookup): Projection["rows"] {
  const { kind, record } = any;
  switch (kind) {
    case "incident": {
      const { place, precision } = record.where;
      const verification = verificationOf(record.reports, lookup).status;
      return {
        incident: { kind: record.kind, place, precision, extent: record.extent, verification },
      };
    }
    case "estimate": {
      const verification = verificationOf(record.reports, lookup).status;
      return { estimate: { metric: record.metric, nature: record.nature, verification } };
    }
    case "claim":
      return { claim: { kind: record.kind } };
    case "source":
      return {
        source: {
          kind: record.kind,
          identity: record.identity.is,
          party: Number(record.partyToConflict),
        },
      };
    case "document":
      return { document: { publisher: record.publisher, republishes: record.republishes ?? null } };
    case "place":
      return { place: { kind: record.kind, parent: record.parent ?? null } };
    case "actor":
      return { actor: { kind: record.kind } };
    case "dataset":
    case "coverage":
    case "balance":
    case "judgement":
      return {};
  }
}

/** The dataset a record belongs to, for the `record` table. */
export function datasetFor({ record }: AnyRecord): string {
  return datasetOf(record.id);
}
