/** The shape of every answer: what was asked for, the names of what it refers to, and the ledger position it holds at. */
import { gate } from "@sitrep/domain/gate";
import type { AnyRecord, RecordKind, RecordOf } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { Listed } from "@sitrep/store/listing";
import type { Page } from "@sitrep/store/page";
import type { LedgerHead } from "@sitrep/store/position";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";

/** A page of items. `next` goes into `after`; null at the end. `total` counts the whole list. */
export interface ListAnswer<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number;
  readonly labels: Labels;
  readonly ledger: LedgerHead;
}

/** A record as it may leave, and the position at which this version of it was written. */
export interface Shown<Kind extends RecordKind> {
  readonly record: RecordOf[Kind];
  readonly recordedIn: number;
}

/** Makes the answer to a list: gates every row, views it, and names all that it refers to. */
export async function listAnswer<Kind extends RecordKind, Item>(
  context: Context,
  ledger: LedgerHead,
  page: Page<Listed>,
  kind: Kind,
  view: (shown: Shown<Kind>, neighbourhood: Neighbourhood) => Item,
): Promise<ListAnswer<Item>> {
  const records = page.rows.map((row) => row.any);
  const neighbourhood = await neighbourhoodOf(context.engine.read, records, ledger.position);
  const shown = page.rows.flatMap(({ any, recordedIn }) => {
    const record = showAs(kind, any, context, neighbourhood);
    return record === undefined ? [] : [{ record, recordedIn }];
  });
  return {
    items: shown.map((one) => view(one, neighbourhood)),
    next: page.next,
    total: page.total,
    labels: await labelsFor(
      context,
      ledger,
      shown.map(({ record }) => tag(kind, record)),
      neighbourhood,
    ),
    ledger,
  };
}

/** A record as the viewer may see it; undefined when it is of another kind or may not be seen. */
export function showAs<Kind extends RecordKind>(
  kind: Kind,
  any: AnyRecord,
  context: Context,
  neighbourhood: Neighbourhood,
): RecordOf[Kind] | undefined {
  const gated = gate(any, context.role, neighbourhood);
  if (gated.shown === null || gated.shown.kind !== kind) return undefined;
  // The kind was just compared.
  return gated.shown.record as RecordOf[Kind];
}

/** Tags a record with its kind. */
export function tag<Kind extends RecordKind>(kind: Kind, record: RecordOf[Kind]): AnyRecord {
  // The record is of that kind by its type, which a union of pairs cannot express.
  return { kind, record } as AnyRecord;
}

/** The labels of the records, of what they refer to, and of the places and documents behind those. */
export async function labelsFor(
  context: Context,
  ledger: LedgerHead,
  records: readonly AnyRecord[],
  neighbourhood: Neighbourhood,
): Promise<Labels> {
  const ids = new Set<string>();
  for (const any of records) {
    ids.add(any.record.id);
    for (const { id } of referencesOf(any)) ids.add(id);
  }
  for (const id of Array.from(ids)) {
    const found = neighbourhood.any(id);
    if (found === undefined) continue;
    for (const reference of referencesOf(found)) ids.add(reference.id);
  }
  return labelsOf(context.engine, ids, ledger.position);
}
