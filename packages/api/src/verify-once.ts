/** Verify once: however many ask at the same time, one walk over the ledger answers them all. */
import type { Engine } from "@sitrep/store/engine";
import type { ChainFinding } from "@sitrep/store/verify";
import { verifyChain } from "@sitrep/store/verify";

const walks = new WeakMap<Engine, Promise<ChainFinding>>();

/** What the walk finds that is under way, or one that begins now. */
export async function verifyOnce(engine: Engine): Promise<ChainFinding> {
  const walking = walks.get(engine);
  if (walking) return walking;
  const walk = verifyChain(engine.read).finally(() => walks.delete(engine));
  walks.set(engine, walk);
  return walk;
}
