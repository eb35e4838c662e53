/**
 * List changes: batch by batch, newest first, which records entered a list, changed in it and left it. Each is told no more
 * openly than it is shown now, whatever was shown then. SPEC L14–L15.
 */
import type { Difference } from "@sitrep/domain/difference";
import type { RecordKind } from "@sitrep/domain/record";
import type { LedgerHead } from "@sitrep/store/position";
import type { BatchEntry } from "@sitrep/store/queries/ledger";
import { batchesBetween } from "@sitrep/store/queries/ledger";
import type { Member } from "@sitrep/store/queries/membership";
import { namedStill } from "@sitrep/store/queries/membership";
import type { AskedAt } from "./asked-at.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import type { AskedList } from "./lists.ts";
import { remembered } from "./remembered.ts";
import { membershipOf } from "./since.ts";
import { differencesBetweenPositions } from "./told-changes.ts";

/** How many batches one page looks at, and how many records of each way it names of one batch. */
const MOST_BATCHES = 15;
const MOST_NAMED = 10;

/** What became of a record of the list. */
export interface MemberChange {
  readonly id: string;
  readonly kind: RecordKind;
  readonly way: "entered" | "changed" | "left";
  readonly differences: readonly Difference[];
}

/** What one batch did to the list; `more` counts the changes that are not named, of each way. */
export interface ListChange {
  readonly batch: BatchEntry;
  readonly changes: readonly MemberChange[];
  readonly more: Readonly<Record<MemberChange["way"], number>>;
}

/** A page: the batches of it that changed the list. `next` goes into `before`, null at the end. */
export interface ListChanges {
  readonly items: readonly ListChange[];
  readonly next: number | null;
  readonly labels: Labels;
  readonly ledger: LedgerHead;
}

/** Answers a page of what batches did to a list. */
export async function listChanges(
  context: Context,
  asked: AskedList,
  before: number | undefined,
  at: AskedAt,
): Promise<ListChanges> {
  const { engine } = context;
  const upTo = Math.min(at.view.position, (before ?? Infinity) - 1);
  const found = await batchesBetween(engine, {}, { behind: 0, upTo }, MOST_BATCHES + 1);
  const batches = found.slice(0, MOST_BATCHES);
  const pages = await Promise.all(
    batches.map((batch) =>
      remembered(
        { engine, ...at },
        `list ${asked.list.kind} ${JSON.stringify([asked.filter, batch.position])}`,
        () => changesOf(context, asked, batch, at),
      ),
    ),
  );
  return {
    items: pages.flatMap(({ item }) => (item === null ? [] : [item])),
    next: found.length > batches.length ? (batches.at(-1)?.position ?? null) : null,
    // The newest name of a record stands for it throughout.
    labels: Object.assign({}, ...pages.map(({ labels }) => labels).toReversed()),
    ledger: at.ledger,
  };
}

async function changesOf(
  context: Context,
  asked: AskedList,
  batch: BatchEntry,
  { view }: AskedAt,
): Promise<{ readonly item: ListChange | null; readonly labels: Labels }> {
  const { position } = batch;
  const { kind } = asked.list;
  const [earlier, later] = [
    { position: position - 1, role: view.role },
    { position, role: view.role },
  ];
  const moved = await membershipOf(context, asked, { earlier, later }, MOST_NAMED);
  const { entered, changed, left } = moved;
  if (entered.count + changed.count + left.count === 0) return { item: null, labels: {} };
  const all = [...entered.items, ...changed.items, ...left.items];
  const named = await namedStill(
    context.engine,
    all.map(({ id }) => id),
    position,
    view,
  );
  const shown = (items: readonly Member[]): readonly Member[] =>
    items.filter(({ id }) => named.has(id));
  const differences = await differencesBetweenPositions(
    context,
    shown(changed.items).map(({ id }) => ({ id, kind })),
    { earlier, later, view },
  );
  const of = (way: "entered" | "left", items: readonly Member[]): readonly MemberChange[] =>
    shown(items).map(({ id }) => ({ id, kind, way, differences: [] }));
  const changes = [
    ...differences.items.map((one): MemberChange => ({ ...one, way: "changed" })),
    ...of("left", left.items),
    ...of("entered", entered.items),
  ];
  const told = (way: MemberChange["way"]): number =>
    changes.filter((one) => one.way === way).length;
  const labels = Object.fromEntries(
    shown(all).map(({ id, label, labelAr }) => [
      id,
      labelAr === null ? { kind, label } : { kind, label, labelAr },
    ]),
  );
  return {
    item: {
      batch,
      changes,
      more: {
        entered: entered.count - told("entered"),
        changed: changed.count - told("changed"),
        left: left.count - told("left"),
      },
    },
    labels: { ...differences.labels, ...labels },
  };
}
