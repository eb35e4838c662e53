/** Told changes: changes of the ledger as they may be told: by name, and where asked for field by field. SPEC L9, L14. */
import type { Difference } from "@sitrep/domain/difference";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { ListedChange } from "@sitrep/store/queries/changes";
import { labelsOf, revisionsOfAll } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Attributions } from "./answer.ts";
import { attributionsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import { historyOf } from "./history.ts";
import type { Label, Labels } from "./labels.ts";

/** One change; `differences` is empty where the record entered or was withdrawn, or where nothing that may be seen differs. */
export interface ToldChange extends Pick<
  ListedChange,
  "id" | "kind" | "change" | "position" | "seq"
> {
  readonly differences: readonly Difference[];
}

/** Changes with the names of the records in them, and the line that goes with each dataset. */
export interface ToldChanges {
  readonly changes: readonly ToldChange[];
  readonly labels: Labels;
  readonly attributions: Attributions;
}

/** Tells changes; with `differences`, amended records field by field, as their pages do. */
export async function tellChanges(
  { engine }: Context,
  changes: readonly ListedChange[],
  view: Viewpoint,
  options: { readonly differences: boolean },
): Promise<ToldChanges> {
  const amended = options.differences
    ? changes.filter(({ change }) => change === "amended").map(({ id }) => id)
    : [];
  const revisions = await revisionsOfAll(engine, [...new Set(amended)], view.position);
  const bodies = [...revisions.values()].flat().flatMap(({ body }) => body ?? []);
  const near = await neighbourhoodOf(engine.read, bodies, view.position);
  const own = new Map<string, Label>(
    changes.map(({ id, kind, label, labelAr }) => [
      id,
      labelAr === null ? { kind, label } : { kind, label, labelAr },
    ]),
  );
  const told = changes.map(({ id, kind, change, position, seq }): ToldChange => {
    const history = historyOf(revisions.get(id) ?? [], kind, view.role, near);
    const step = history.find((entry) => entry.position === position);
    return { id, kind, change, position, seq, differences: step?.differences ?? [] };
  });
  const named = new Set(told.flatMap(({ differences }) => differences.flatMap(idsIn)));
  return {
    changes: told,
    labels: { ...(await labelsOf(engine, named, view)), ...Object.fromEntries(own) },
    attributions: attributionsFor(
      [...revisions.values()].flatMap((all) => all.findLast(isStanding)?.body ?? []),
      near,
    ),
  };
}

function isStanding({ body }: { readonly body: AnyRecord | null }): boolean {
  return body !== null;
}

/** How many ids of one difference are looked up. */
const MOST_NAMES = 40;

/** The texts of a difference that may be ids of records. */
function idsIn({ before, after }: Difference): readonly string[] {
  return [before, after]
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(
      (value): value is string => typeof value === "string" && /^[\w.-]+\/[\w.-]+$/.test(value),
    )
    .slice(0, MOST_NAMES);
}

/** A record that stood at two positions, and how it differs. */
export interface ToldDifferences {
  readonly id: string;
  readonly kind: RecordKind;
  readonly differences: readonly Difference[];
}

/** How records that stood at two positions differ, each shown at both as openly as `view` shows it. */
export async function differencesBetweenPositions(
  { engine }: Context,
  records: readonly { readonly id: string; readonly kind: RecordKind }[],
  { earlier, later, view }: Readonly<Record<"earlier" | "later" | "view", Viewpoint>>,
): Promise<{
  readonly items: readonly ToldDifferences[];
  readonly labels: Labels;
  readonly attributions: Attributions;
}> {
  const ids = records.map(({ id }) => id);
  const revisions = await revisionsOfAll(engine, ids, view.position);
  const bodies = [...revisions.values()].flat().flatMap(({ body }) => body ?? []);
  const near = await neighbourhoodOf(engine.read, bodies, view.position);
  const items = records.map(({ id, kind }): ToldDifferences => {
    const own = (revisions.get(id) ?? []).filter(({ body }) => body !== null);
    const before = own.findLast(({ position }) => position <= earlier.position);
    const after = own.findLast(({ position }) => position <= later.position);
    // What stood then, what stood at the end, and what came later, which may protect both.
    const steps = own.filter(
      (one) => one === before || one === after || one.position > later.position,
    );
    const told = historyOf(steps, kind, view.role, near);
    const step = told.find(({ position }) => position === after?.position);
    return { id, kind, differences: step?.differences ?? [] };
  });
  const named = new Set(items.flatMap(({ differences }) => differences.flatMap(idsIn)));
  return {
    items,
    labels: await labelsOf(engine, named, view),
    attributions: attributionsFor(
      [...revisions.values()].flatMap((all) => all.findLast(isStanding)?.body ?? []),
      near,
    ),
  };
}
