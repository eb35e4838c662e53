/** Count once: how many records of each kind stood at a position never changes, and every page asks it. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "@sitrep/store/engine";
import type { LedgerHead } from "@sitrep/store/position";
import { countByKind } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";

/** How many positions are remembered, of each engine. */
const MOST_POSITIONS = 16;

/** How many records of each kind there are; a kind without any is left out. */
export type KindCounts = Readonly<Partial<Record<RecordKind, number>>>;

const counts = new WeakMap<Engine, Map<string, Promise<KindCounts>>>();

/** The counts at a position, which its hash tells apart from the same position of another ledger. */
export async function countOnce(
  { engine, countElsewhere }: Pick<Context, "engine" | "countElsewhere">,
  { hash }: Pick<LedgerHead, "hash">,
  view: Viewpoint,
): Promise<KindCounts> {
  if (hash === null) return countByKind(engine, view);
  const known = counts.get(engine) ?? new Map<string, Promise<KindCounts>>();
  counts.set(engine, known);
  const key = `${hash} ${view.role}`;
  const counted = async (): Promise<KindCounts> =>
    (await countElsewhere?.(view.position)) ?? countByKind(engine, view);
  const before = known.get(key);
  if (before !== undefined) return before;
  const count = counted();
  known.set(key, count);
  const [oldest] = known.keys();
  if (known.size > MOST_POSITIONS && oldest !== undefined) known.delete(oldest);
  // What failed is asked again.
  count.catch(() => known.delete(key));
  return count;
}
