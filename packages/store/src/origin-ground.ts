/**
 * Origin ground: the sources and documents that accounts lead to, and no more of the record than origins are counted by:
 * a tenth of a neighbourhood, for topics of ten thousand accounts. SPEC I1–I5.
 */
import type { OriginLookup } from "@sitrep/domain/chain";
import type { Document } from "@sitrep/domain/document";
import type { Report } from "@sitrep/domain/report";
import type { Source } from "@sitrep/domain/source";
import { recordsAt } from "./body.ts";
import type { Engine } from "./engine.ts";

/** So many ids are kept of one database between two questions; beyond them all are read again. */
const MOST_KEPT = 30_000;

/** Sources and documents by id. `asked` also holds the ids that name neither. */
interface Ground {
  readonly asked: Set<string>;
  readonly sources: Map<string, Source>;
  readonly documents: Map<string, Document>;
}

/** The ground of one state of a database; whatever a record of it leads to is in it too. */
interface Kept extends Ground {
  readonly mark: number;
  readonly position: number;
}

const KEPT = new WeakMap<Engine, Kept>();

/**
 * What reports lead to as it stood at a position, and what that leads to: originals, citations, publishers, bodies, who
 * may be the same. What was read is kept for the next question until anything is committed.
 */
export async function originGround(
  engine: Engine,
  reports: readonly Report[],
  position: number,
): Promise<OriginLookup> {
  const kept = await keptOf(engine, position);
  const fresh: Ground = emptyGround();
  let wanted = new Set<string>();
  const want = (id: string): void => {
    if (!kept.asked.has(id) && !fresh.asked.has(id)) wanted.add(id);
  };
  for (const { document, speakers, via } of reports) {
    want(document);
    for (const id of speakers) want(id);
    for (const id of via) want(id);
  }
  while (wanted.size > 0) {
    const front = wanted;
    wanted = new Set();
    for (const id of front) fresh.asked.add(id);
    for (const [id, { kind, record }] of await recordsAt(engine.read, front, position)) {
      if (kind === "document") {
        fresh.documents.set(id, record);
        want(record.publisher);
        if (record.republishes !== undefined) want(record.republishes);
        for (const cited of record.cites) want(cited);
      } else if (kind === "source") {
        fresh.sources.set(id, record);
        if (record.affiliation !== undefined) want(record.affiliation);
        for (const other of record.possiblySameAs) want(other);
      }
    }
  }
  // Only now, since another question that is asked meanwhile follows no record that it finds here.
  for (const id of fresh.asked) kept.asked.add(id);
  for (const [id, one] of fresh.sources) kept.sources.set(id, one);
  for (const [id, one] of fresh.documents) kept.documents.set(id, one);
  return { source: (id) => kept.sources.get(id), document: (id) => kept.documents.get(id) };
}

async function keptOf(engine: Engine, position: number): Promise<Kept> {
  const mark = await engine.mark();
  const known = KEPT.get(engine);
  if (known?.mark === mark && known.position === position && known.asked.size <= MOST_KEPT)
    return known;
  const kept = { mark, position, ...emptyGround() };
  KEPT.set(engine, kept);
  return kept;
}

function emptyGround(): Ground {
  return { asked: new Set(), sources: new Map(), documents: new Map() };
}
