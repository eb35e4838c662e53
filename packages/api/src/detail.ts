/** Detail: one record with everything that leads to it and everything that names it. */
import type { Document } from "@sitrep/domain/document";
import type { KnownAt } from "@sitrep/domain/known-at";
import type { ViewerRole } from "@sitrep/domain/gate";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Source } from "@sitrep/domain/source";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { LedgerHead } from "@sitrep/store/position";
import type { Referrer } from "@sitrep/store/queries/record";
import { referrersOf, revisionsOf } from "@sitrep/store/queries/record";
import { TRPCError } from "@trpc/server";
import type { AskedAt } from "./asked-at.ts";
import { askedAt } from "./asked-at.ts";
import type { Attributions } from "./answer.ts";
import { attributionsFor, labelsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import type { HistoryEntry } from "./history.ts";
import { historyOf } from "./history.ts";
import type { Labels } from "./labels.ts";
import type { Shown } from "./shown.ts";
import { showAs, tag } from "./shown.ts";
import { notFound } from "./trpc.ts";

export type { HistoryEntry } from "./history.ts";

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
  /** At most 500 of the records that name it; `referrersTotal` counts them all. */
  readonly referrers: readonly Referrer[];
  readonly referrersTotal: number;
  readonly labels: Labels;
  /** Of the dataset that the record stands in. */
  readonly attributions: Attributions;
  readonly ledger: LedgerHead;
}

/** A record found by id, before it is viewed. */
export interface Found<Kind extends RecordKind> extends AskedAt {
  readonly shown: Shown<Kind>;
  readonly retracted: boolean;
  readonly neighbourhood: Neighbourhood;
  readonly answer: <Item>(item: Item) => Promise<DetailAnswer<Item>>;
}

/** How many records that name one are listed. */
const MOST_REFERRERS = 500;

/** What is asked for by id. */
export interface IdQuery {
  readonly id: string;
  readonly knownAt?: KnownAt | undefined;
}

/** The kind of the record that last stood under an id; undefined where there was none. Who may see it is not asked. */
async function kindOf(context: Context, query: IdQuery): Promise<RecordKind | undefined> {
  const { view } = await askedAt(context, query);
  const revisions = await revisionsOf(context.engine, query.id, view.position);
  return revisions.findLast(({ body }) => body !== null)?.body?.kind;
}

/** Finds one record of a kind. @throws TRPCError NOT_FOUND when there was none at that position, or it may not be seen. */
export async function find<Kind extends RecordKind>(
  context: Context,
  kind: Kind,
  { id, knownAt }: IdQuery,
): Promise<Found<Kind>> {
  const { engine } = context;
  const at = await askedAt(context, { knownAt });
  const { view, ledger } = at;
  const revisions = await revisionsOf(engine, id, view.position);
  const standing = revisions.findLast((revision) => revision.body !== null);
  if (standing?.body?.kind !== kind) throw notFound(kind, id);
  const bodies = revisions.flatMap(({ body }) => body ?? []);
  const near = await neighbourhoodOf(engine.read, bodies, view.position);
  const record = showAs(kind, standing.body, view.role, near);
  if (record === undefined) throw notFound(kind, id);
  const any = tag(kind, record);
  const answer = async <Item>(item: Item): Promise<DetailAnswer<Item>> => {
    const referrers = await referrersOf(engine, { id, limit: MOST_REFERRERS }, view);
    const leads = leadsOf(any, view.role, near);
    const named = [
      any,
      ...Object.values(leads.documents).map((one) => tag("document", one)),
      ...Object.values(leads.sources).map((one) => tag("source", one)),
    ];
    return {
      item,
      retracted: revisions.at(-1)?.change === "retracted",
      history: historyOf(revisions, kind, view.role, near),
      ...leads,
      referrers: referrers.items,
      referrersTotal: referrers.total,
      labels: await labelsFor(context, view, named, near),
      attributions: attributionsFor([any], near),
      ledger,
    };
  };
  return {
    ...at,
    shown: { record, recordedIn: standing.position },
    retracted: revisions.at(-1)?.change === "retracted",
    neighbourhood: near,
    answer,
  };
}

/**
 * Finds a record of whatever kind. What may not be seen is answered like what is not there, whose kind nobody knows.
 * @throws TRPCError NOT_FOUND
 */
export async function findAny(
  context: Context,
  query: IdQuery,
): Promise<{ readonly kind: RecordKind; readonly found: Found<RecordKind> }> {
  const kind = await kindOf(context, query);
  if (kind === undefined) throw notFound("record", query.id);
  try {
    return { kind, found: await find(context, kind, query) };
  } catch (error) {
    throw isUnseen(error) ? notFound("record", query.id) : error;
  }
}

function isUnseen(error: unknown): boolean {
  return error instanceof TRPCError && error.code === "NOT_FOUND";
}

function leadsOf(any: AnyRecord, role: ViewerRole, near: Neighbourhood) {
  const documents: Record<string, Document> = {};
  const sources: Record<string, Source> = {};
  const addSource = (id: string): void => {
    const found = near.any(id);
    const source = found && showAs("source", found, role, near);
    if (source) sources[id] = source;
  };
  const addDocument = (id: string): void => {
    if (documents[id]) return;
    const found = near.any(id);
    const document = found && showAs("document", found, role, near);
    if (document === undefined) return;
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
