/** Detail: one record with everything that leads to it and everything that names it. */
import type { Difference } from "@sitrep/domain/difference";
import { differencesBetween } from "@sitrep/domain/difference";
import type { KnownAt } from "@sitrep/domain/filter";
import { gate } from "@sitrep/domain/gate";
import type { Document } from "@sitrep/domain/document";
import type { RecordKind } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Source } from "@sitrep/domain/source";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { LedgerHead } from "@sitrep/store/position";
import { headAt } from "@sitrep/store/position";
import type { Referrer, RevisionEntry } from "@sitrep/store/queries/record";
import { referrersOf, revisionsOf } from "@sitrep/store/queries/record";
import type { Change } from "@sitrep/store/tables";
import type { Shown } from "./answer.ts";
import { labelsFor, showAs, tag } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import { notFound } from "./trpc.ts";

/** One step of a record's history, newest first in a list; `differences` is empty where it was created or retracted. */
export interface HistoryEntry {
  readonly position: number;
  readonly recordedAt: string;
  readonly author: string;
  readonly reason: string;
  readonly change: Change;
  readonly bodyHash: string | null;
  readonly differences: readonly Difference[];
}

/** A record that names the one asked for, and in which of its fields. */
export type { Referrer } from "@sitrep/store/queries/record";

/** An answer about one record. A retracted one is shown as it last stood. */
export interface DetailAnswer<Item> {
  readonly item: Item;
  readonly retracted: boolean;
  readonly history: readonly HistoryEntry[];
  /** Documents of its reports, and the originals of reprints, by id. */
  readonly documents: Readonly<Record<string, Document>>;
  /** Speakers, relays and publishers of its reports, by id. */
  readonly sources: Readonly<Record<string, Source>>;
  readonly referrers: readonly Referrer[];
  readonly labels: Labels;
  readonly ledger: LedgerHead;
}

/** A record found by id, before it is viewed. */
export interface Found<Kind extends RecordKind> {
  readonly shown: Shown<Kind>;
  readonly retracted: boolean;
  readonly neighbourhood: Neighbourhood;
  readonly ledger: LedgerHead;
  readonly answer: <Item>(item: Item) => Promise<DetailAnswer<Item>>;
}

/** How many records that name one are listed. */
const MOST_REFERRERS = 500;

/** Finds one record of a kind. @throws TRPCError NOT_FOUND when there was none at that position, or it may not be seen. */
export async function find<Kind extends RecordKind>(
  context: Context,
  kind: Kind,
  id: string,
  knownAt?: KnownAt,
): Promise<Found<Kind>> {
  const { engine } = context;
  const ledger = await headAt(engine.read, knownAt);
  const revisions = await revisionsOf(engine, id, ledger.position);
  const standing = revisions.findLast((revision) => revision.body !== null);
  if (standing?.body?.kind !== kind) throw notFound(kind, id);
  const retracted = revisions.at(-1)?.change === "retracted";
  const neighbourhood = await neighbourhoodOf(engine.read, [standing.body], ledger.position);
  const record = showAs(kind, standing.body, context, neighbourhood);
  if (record === undefined) throw notFound(kind, id);
  const shown = { record, recordedIn: standing.position };
  const answer = async <Item>(item: Item): Promise<DetailAnswer<Item>> => ({
    item,
    retracted,
    history: historyOf(revisions, kind, context, neighbourhood),
    ...leadsOf(tag(kind, record), context, neighbourhood),
    referrers: await referrersOf(engine, id, ledger.position, MOST_REFERRERS),
    labels: await labelsFor(context, ledger, [tag(kind, record)], neighbourhood),
    ledger,
  });
  return { shown, retracted, neighbourhood, ledger, answer };
}

/** Bodies are gated before they are compared, so that history tells no more than the record does. */
function historyOf(
  revisions: readonly RevisionEntry[],
  kind: RecordKind,
  context: Context,
  neighbourhood: Neighbourhood,
): readonly HistoryEntry[] {
  let before: unknown;
  const entries = revisions.map(({ body, ...entry }) => {
    const after = body === null ? undefined : showAs(kind, body, context, neighbourhood);
    const isAmended = entry.change === "amended" && before !== undefined && after !== undefined;
    const differences = isAmended ? differencesBetween(before, after) : [];
    if (after !== undefined) before = after;
    return { ...entry, differences };
  });
  return entries.toReversed();
}

function leadsOf(any: ReturnType<typeof tag>, context: Context, neighbourhood: Neighbourhood) {
  const documents: Record<string, Document> = {};
  const sources: Record<string, Source> = {};
  const addSource = (id: string): void => {
    const found = neighbourhood.any(id);
    if (found?.kind !== "source" || sources[id]) return;
    const gated = gate(found, context.role, neighbourhood);
    if (gated.shown?.kind === "source") sources[id] = gated.shown.record;
  };
  const addDocument = (id: string): void => {
    const document = neighbourhood.get("document", id);
    if (document === undefined || documents[id]) return;
    documents[id] = document;
    addSource(document.publisher);
    if (document.republishes !== undefined) addDocument(document.republishes);
  };
  if (any.kind === "document") addDocument(any.record.id);
  for (const report of reportsOf(any)) {
    addDocument(report.document);
    for (const id of [...report.speakers, ...report.via]) addSource(id);
  }
  return { documents, sources };
}
