/**
 * Kept bodies: records of revisions that were read lately, by the revision. A revision never changes, so that what was read of it
 * holds whatever is committed; who reads thousands of records for one answer reads those of the last one again. SPEC L4.
 */
import type { Listed } from "./body.ts";
import { recordOf } from "./body.ts";
import type { Engine } from "./engine.ts";

/** So many characters of bodies are kept of one database; beyond them all are read again. */
const MOST_CHARACTERS = 16_000_000;

/** How many revisions one statement asks for. */
const CHUNK = 500;

/** What is kept of one database. */
interface Kept {
  readonly records: Map<number, Listed>;
  characters: number;
}

const KEPT = new WeakMap<Engine, Kept>();

/** The records of these revisions, in their order; nobody may change them. Revisions without a body are left out. */
export async function keptBodies(
  engine: Engine,
  revisions: readonly number[],
): Promise<readonly Listed[]> {
  const kept = keptOf(engine);
  const { records } = kept;
  const missing = revisions.filter((seq) => !records.has(seq));
  for (let start = 0; start < missing.length; start += CHUNK) {
    const rows = await engine.read
      .selectFrom("revision")
      .select(["seq", "kind", "body", "position"])
      .where("seq", "in", missing.slice(start, start + CHUNK))
      .execute();
    for (const { seq, kind, body, position } of rows) {
      if (body === null) continue;
      kept.characters += body.length;
      records.set(seq, { any: recordOf(kind, body), recordedIn: position });
    }
  }
  return revisions.flatMap((seq) => records.get(seq) ?? []);
}

function keptOf(engine: Engine): Kept {
  const known = KEPT.get(engine);
  if (known !== undefined && known.characters <= MOST_CHARACTERS) return known;
  const kept: Kept = { records: new Map(), characters: 0 };
  KEPT.set(engine, kept);
  return kept;
}
