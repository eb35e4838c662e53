/**
 * The publication gate: what leaves the building, for whom. Web, API, terminal, exports, feeds and search all pass
 * through this one function. What it cannot make safe it withholds. SPEC G2–G5.
 */
import { z } from "zod";
import type { Dataset } from "./dataset.ts";
import { coarsen } from "./gate-place.ts";
import { nameMask } from "./gate-name.ts";
import type { DatasetId, PlaceId, SourceId } from "./id.ts";
import { datasetOf } from "./id.ts";
import type { AnyRecord, RecordKind } from "./record.ts";
import { referencesOf } from "./references.ts";
import type { Sensitivity } from "./sensitivity.ts";
import type { Source } from "./source.ts";

/** Who looks. An editor sees everything; a contributor sees exact places; the public sees what is published. */
export const ViewerRole = z.enum(["public", "contributor", "editor"]);
export type ViewerRole = z.output<typeof ViewerRole>;

/** What the gate must look up. */
export interface GateLookup {
  /** The governorate (or country) that a place lies in or is. */
  readonly governorateOf: (id: PlaceId) => PlaceId | undefined;
  /** A dataset that is not on file forbids nothing; the ledger holds no record without its dataset (L6). */
  readonly dataset: (id: DatasetId) => Dataset | undefined;
  /** A source: the names of private persons are masked in every record that refers to them. */
  readonly source: (id: SourceId) => Source | undefined;
}

/** What was done to a record on its way out. */
export type GateStep = "place-coarsened" | "name-dropped";

/** The record as it may be shown, or why it may not. */
export type Gated =
  | { readonly shown: AnyRecord; readonly steps: readonly GateStep[] }
  | { readonly shown: null; readonly reason: "withheld" | "licence" };

const WITHHELD: Gated = { shown: null, reason: "withheld" };

/** Kinds that tell of a dataset, and are no rows of it. */
const OF_A_DATASET: ReadonlySet<RecordKind> = new Set(["dataset", "coverage"]);

/** Passes a record through the gate. */
export function gate(any: AnyRecord, role: ViewerRole, lookup: GateLookup): Gated {
  const isRow = !OF_A_DATASET.has(any.kind);
  if (isRow && lookup.dataset(datasetOf(any.record.id))?.redistributable === false)
    return { shown: null, reason: "licence" };
  if (role === "editor") return { shown: any, steps: [] };
  const sensitivity = sensitivityOf(any);
  if (sensitivity === "withhold") return WITHHELD;
  const named = withoutNames(any, lookup);
  if (named.shown === null || sensitivity !== "coarsen" || role !== "public") return named;
  // Nothing exact can be taken from a figure or a statement without changing what it says.
  if (named.shown.kind !== "incident") return WITHHELD;
  const record = coarsen(named.shown.record, lookup.governorateOf);
  if (record === null) return WITHHELD;
  return { shown: { kind: "incident", record }, steps: [...named.steps, "place-coarsened"] };
}

function sensitivityOf({ kind, record }: AnyRecord): Sensitivity {
  return kind === "incident" || kind === "estimate" || kind === "claim" || kind === "source"
    ? record.sensitivity
    : "public";
}

/**
 * Masks the names of private persons: those of the record itself and of every source that it refers to, in every text
 * of it. A record whose id tells such a name, or one that it refers to, is withheld. SPEC G3.
 */
function withoutNames(any: AnyRecord, lookup: GateLookup): Gated {
  const references = referencesOf(any);
  const names = any.kind === "source" ? [...privateNames(any.record)] : [];
  for (const { id, kinds } of references) {
    if (!kinds.includes("source")) continue;
    // What may be a source; another kind's id finds none.
    const source = lookup.source(id as SourceId);
    if (source !== undefined) names.push(...privateNames(source));
  }
  if (names.length === 0) return { shown: any, steps: [] };
  const mask = nameMask(names);
  const ids = new Set([any.record.id as string, ...references.map(({ id }) => id)]);
  if ([...ids].some(mask.isTold)) return WITHHELD;
  const open = any.kind === "source" ? openSource(any.record) : any.record;
  const record = mask.apply(open, ids);
  const isChanged = any.kind === "source" || record !== open;
  // The mask changes texts inside a record and nothing else of its shape.
  return { shown: { ...any, record } as AnyRecord, steps: isChanged ? ["name-dropped"] : [] };
}

function privateNames({ identity, aliases }: Source): readonly string[] {
  const isPrivate = identity.is === "named" && identity.private === true;
  return isPrivate ? [identity.name, ...aliases] : [];
}

/** The name of a private person gives way to the role; without one, to the kind of source. */
function openSource(source: Source): Source {
  const { identity } = source;
  if (identity.is !== "named" || identity.private !== true) return source;
  const { actor: _actor, ...rest } = source;
  const role = source.role ?? `${source.kind} (name withheld)`;
  return { ...rest, identity: { is: "anonymous", role, headcount: 1 }, aliases: [] };
}
