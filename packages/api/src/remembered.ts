/**
 * Remembered: answers that were given once. At one position of one ledger, which its hash tells apart from every other, an
 * answer never changes (SPEC L5): what took long to work out is kept, and what was asked for longest ago goes first.
 */
import type { Engine } from "@sitrep/store/engine";
import type { LedgerHead } from "@sitrep/store/position";
import type { Viewpoint } from "@sitrep/store/viewpoint";

/** How many answers are kept, of each engine. */
const MOST_KEPT = 64;

const kept = new WeakMap<Engine, Map<string, Promise<unknown>>>();

/** Where something is asked: in which database, at which position, by whom. */
export interface AskedOf {
  readonly engine: Engine;
  readonly ledger: Pick<LedgerHead, "hash">;
  readonly view: Viewpoint;
}

/**
 * Asks under a name, once for each position and role; `name` has to tell the question whole. A question that fails is asked
 * again, and before the first batch nothing is kept.
 */
export async function remembered<Answer>(
  { engine, ledger, view }: AskedOf,
  name: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  if (ledger.hash === null) return ask();
  const own = kept.get(engine) ?? new Map<string, Promise<unknown>>();
  kept.set(engine, own);
  const key = `${ledger.hash} ${view.role} ${name}`;
  // Only this function writes, under a name that stands for one type of answer.
  const answer = (own.get(key) as Promise<Answer> | undefined) ?? ask();
  own.delete(key);
  own.set(key, answer);
  answer.catch(() => own.delete(key));
  for (const oldest of own.keys()) {
    if (own.size <= MOST_KEPT) break;
    own.delete(oldest);
  }
  return answer;
}
