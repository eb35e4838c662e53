/** The shape of every answer: what was asked for, the names of what it refers to, and the ledger position it holds at. */
import { attributionOf } from "@sitrep/domain/dataset";
import { datasetOf } from "@sitrep/domain/id";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Listed } from "@sitrep/store/body";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { isFollowed, neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { Page } from "@sitrep/store/page";
import type { LedgerHead } from "@sitrep/store/position";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { AskedAt } from "./asked-at.ts";
import { labelsAsked } from "./asked-labels.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import type { Shown } from "./shown.ts";
import { showAny, showAs, tag } from "./shown.ts";

/** The line that goes with what is shown of each dataset, by the dataset's id. SPEC G7. */
export type Attributions = Readonly<Record<string, string>>;

/** A page of items. `next` goes into `after`; null at the end. `total` counts the whole list. */
export interface ListAnswer<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number;
  readonly labels: Labels;
  readonly attributions: Attributions;
  readonly ledger: LedgerHead;
}

/** A page of a list with the query that asked for it. */
export interface AskedPage {
  readonly query: Readonly<Record<string, unknown>>;
  readonly page: Page<Listed>;
}

/** Makes the answer to a list: gates every row, views it, and names all that it and its query refer to. */
export async function listAnswer<Kind extends RecordKind, Item>(
  context: Context,
  { ledger, view }: AskedAt,
  { query, page }: AskedPage,
  kind: Kind,
  make: (shown: Shown<Kind>, neighbourhood: Neighbourhood) => Item,
): Promise<ListAnswer<Item>> {
  const records = page.rows.map((row) => row.any);
  const { engine, paging } = context;
  const near = await (paging?.near(records) ??
    neighbourhoodOf(engine.read, records, view.position));
  const shown = page.rows.flatMap(({ any, recordedIn }) => {
    const record = showAs(kind, any, view.role, near);
    return record === undefined ? [] : [{ record, recordedIn }];
  });
  const tagged = shown.map(({ record }) => tag(kind, record));
  return {
    items: shown.map((one) => make(one, near)),
    next: page.next,
    total: page.total,
    // A list that leaves whole is a file, in which nobody reads what was asked by name.
    labels: await (paging?.labels(tagged) ?? labelsOfList(context, view, { query, tagged, near })),
    attributions: attributionsFor(tagged, near),
    ledger,
  };
}

async function labelsOfList(
  context: Context,
  view: Viewpoint,
  {
    query,
    tagged,
    near,
  }: Pick<AskedPage, "query"> & {
    readonly tagged: readonly AnyRecord[];
    readonly near: Neighbourhood;
  },
): Promise<Labels> {
  const asked = await labelsAsked(context, query, view);
  return { ...asked, ...(await labelsFor(context, view, tagged, near)) };
}

/** The attributions of the datasets that the records stand in. */
export function attributionsFor(records: readonly AnyRecord[], near: Neighbourhood): Attributions {
  const ids = new Set(records.map(({ record }) => datasetOf(record.id)));
  return Object.fromEntries(
    [...ids].toSorted().flatMap((id) => {
      const dataset = near.get("dataset", id);
      return dataset === undefined ? [] : [[id, attributionOf(dataset)]];
    }),
  );
}

/** The labels of the records, of what they refer to, and of the places, sources and documents behind those. */
export async function labelsFor(
  { engine }: Context,
  view: Viewpoint,
  records: readonly AnyRecord[],
  near: Neighbourhood,
): Promise<Labels> {
  const ids = new Set<string>();
  for (const any of records) {
    ids.add(any.record.id);
    for (const { id } of referencesOf(any)) ids.add(id);
  }
  for (const id of Array.from(ids)) {
    const found = near.any(id);
    const behind = found && isFollowed(found) ? showAny(found, view.role, near) : undefined;
    for (const reference of behind ? referencesOf(behind) : []) ids.add(reference.id);
  }
  return labelsOf(engine, ids, view);
}
