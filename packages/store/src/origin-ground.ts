/**
 * Origin ground: the sources and documents that accounts lead to, and no more of the record than origins are counted by:
 * a tenth of a neighbourhood, for topics of ten thousand accounts. SPEC I1–I5.
 */
import type { OriginLookup } from "@sitrep/domain/chain";
import type { Document } from "@sitrep/domain/document";
import type { Report } from "@sitrep/domain/report";
import type { Source } from "@sitrep/domain/source";
import type { Kysely } from "kysely";
import { recordsAt } from "./body.ts";
import type { Tables } from "./tables.ts";

/** What reports lead to as it stood at a position, and what that leads to: originals, citations, publishers, bodies, who may be the same. */
export async function originGround(
  db: Kysely<Tables>,
  reports: readonly Report[],
  position: number,
): Promise<OriginLookup> {
  const sources = new Map<string, Source>();
  const documents = new Map<string, Document>();
  const asked = new Set<string>();
  let wanted = new Set<string>();
  const want = (id: string): void => {
    if (!asked.has(id)) wanted.add(id);
  };
  for (const { document, speakers, via } of reports) {
    want(document);
    for (const id of speakers) want(id);
    for (const id of via) want(id);
  }
  while (wanted.size > 0) {
    const front = wanted;
    wanted = new Set();
    for (const id of front) asked.add(id);
    for (const [id, { kind, record }] of await recordsAt(db, front, position)) {
      if (kind === "document") {
        documents.set(id, record);
        want(record.publisher);
        if (record.republishes !== undefined) want(record.republishes);
        for (const cited of record.cites) want(cited);
      } else if (kind === "source") {
        sources.set(id, record);
        if (record.affiliation !== undefined) want(record.affiliation);
        for (const other of record.possiblySameAs) want(other);
      }
    }
  }
  return { source: (id) => sources.get(id), document: (id) => documents.get(id) };
}
