/**
 * The publication gate: what leaves the building, for whom. Web, API, terminal, exports, feeds and search all pass
 * through this one function. SPEC G2–G5.
 */
import { z } from "zod";
import type { Dataset } from "./dataset.ts";
import type { DatasetId, PlaceId } from "./id.ts";
import { datasetOf } from "./id.ts";
import type { Incident } from "./incident.ts";
import type { AnyRecord } from "./record.ts";
import type { Report } from "./report.ts";
import type { Sensitivity } from "./sensitivity.ts";
import type { Source } from "./source.ts";

/** Who looks. An editor sees everything; a contributor sees exact places; the public sees what is published. */
export const ViewerRole = z.enum(["public", "contributor", "editor"]);
export type ViewerRole = z.output<typeof ViewerRole>;

/** What the gate must look up: the governorate (or country) that a place lies in, and a dataset. */
export interface GateLookup {
  readonly governorateOf: (id: PlaceId) => PlaceId | undefined;
  readonly dataset: (id: DatasetId) => Dataset | undefined;
}

/** What was done to a record on its way out. */
export type GateStep = "place-coarsened" | "name-dropped";

/** The record as it may be shown, or why it may not. */
export type Gated =
  | { readonly shown: AnyRecord; readonly steps: readonly GateStep[] }
  | { readonly shown: null; readonly reason: "withheld" | "licence" };

/** Passes a record through the gate. */
export function gate(any: AnyRecord, role: ViewerRole, lookup: GateLookup): Gated {
  if (
    any.kind !== "dataset" &&
    lookup.dataset(datasetOf(any.record.id))?.redistributable === false
  ) {
    return { shown: null, reason: "licence" };
  }
  if (role === "editor") return { shown: any, steps: [] };
  if (sensitivityOf(any) === "withhold") return { shown: null, reason: "withheld" };
  if (any.kind === "source") return withoutPrivateName(any.record);
  if (any.kind === "incident" && any.record.sensitivity === "coarsen" && role === "public") {
    return {
      shown: { kind: "incident", record: coarsen(any.record, lookup) },
      steps: ["place-coarsened"],
    };
  }
  return { shown: any, steps: [] };
}

function sensitivityOf({ kind, record }: AnyRecord): Sensitivity {
  return kind === "incident" || kind === "estimate" || kind === "claim" || kind === "source"
    ? record.sensitivity
    : "public";
}

/** The name of a private person gives way to the role; without one, to the kind of source. SPEC G3. */
function withoutPrivateName(source: Source): Gated {
  const { identity } = source;
  if (identity.is !== "named" || identity.private !== true) {
    return { shown: { kind: "source", record: source }, steps: [] };
  }
  const role = source.role ?? `${source.kind} (name withheld)`;
  const record: Source = {
    ...source,
    identity: { is: "anonymous", role, headcount: 1 },
    aliases: [],
  };
  return { shown: { kind: "source", record }, steps: ["name-dropped"] };
}

/** Lifts the place to its governorate and drops point, words and notes that could lead back. SPEC G2. */
function coarsen(incident: Incident, lookup: GateLookup): Incident {
  const { notes: _notes, ...rest } = incident;
  const lift = (id: PlaceId): PlaceId => lookup.governorateOf(id) ?? id;
  const isWide = ["governorate", "region", "country", "water"].includes(incident.where.precision);
  return {
    ...rest,
    where: {
      place: lift(incident.where.place),
      precision: isWide ? incident.where.precision : "governorate",
      alsoIn: [...new Set(incident.where.alsoIn.map(lift))],
    },
    reports: incident.reports.map(withoutPlace),
  };
}

function withoutPlace(report: Report): Report {
  const { says, note: _note, ...rest } = report;
  if (says === undefined) return rest;
  const { where: _where, words: _words, ...kept } = says;
  return { ...rest, says: kept };
}
