/**
 * Origins, not outlets: on how many independent origins a set of reports rests, as an interval.
 *
 * Each speaker of each report is a chain: the speaker, the relays, and the original document. Chains depend on each
 * other for sure when they share a speaker or a relay, and possibly when they come from one document or when their
 * speakers may be the same person. The upper end of the interval is the largest set of chains of which no two depend
 * for sure; the lower end the largest of which no two may depend. A reprint never changes either. SPEC I1–I7.
 */
import type { Document } from "./document.ts";
import type { DocumentId, SourceId } from "./id.ts";
import { independentSetBounds } from "./independent-set.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";
import { fold } from "./text.ts";

/** Finds the records that reports refer to; `undefined` for one that is not on file. */
export interface OriginLookup {
  readonly source: (id: SourceId) => Source | undefined;
  readonly document: (id: DocumentId) => Document | undefined;
}

/** One way that a statement came to us. */
export interface Chain {
  readonly speaker: SourceId;
  readonly via: readonly SourceId[];
  /** The original, where the report's own document is a reprint. */
  readonly document: DocumentId;
  /** Positions of the reports that carry this chain. */
  readonly reports: readonly number[];
}

/** Why two chains are, or may be, one origin. */
export interface Dependence {
  readonly left: number;
  readonly right: number;
  readonly certain: boolean;
  readonly reason:
    | "same-speaker"
    | "same-relay"
    | "speaker-is-relay"
    | "same-document"
    | "possibly-same-person"
    | "same-role";
}

/** The number of independent origins, with the chains counted, what ties them, and the reports that add nothing. */
export interface Origins {
  readonly low: number;
  readonly high: number;
  readonly chains: readonly Chain[];
  readonly dependences: readonly Dependence[];
  /** Positions of reports that only print another again. */
  readonly reprints: readonly number[];
}

/** The document that a document goes back to, through any number of reprints; stops where reprints run in a circle. SPEC I2. */
export function originalOf(id: DocumentId, document: OriginLookup["document"]): DocumentId {
  const seen = new Set<DocumentId>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    const next = document(at)?.republishes;
    if (next === undefined) return at;
    at = next;
  }
  return [...seen].toSorted()[0] ?? id;
}

/** The independent origins of the reports that assert or qualify; denials are no origin of what they deny. SPEC I1. */
export function originsOf(reports: readonly Report[], lookup: OriginLookup): Origins {
  const { kept, reprints } = withoutReprints(reports, lookup);
  const chains = chainsOf(reports, kept, lookup);
  const dependences = dependencesOf(chains, lookup);
  const certain = dependences.filter((dependence) => dependence.certain);
  return {
    low: independentSetBounds(chains.length, dependences).low,
    high: independentSetBounds(chains.length, certain).high,
    chains,
    dependences,
    reprints,
  };
}

/** Drops each report in a reprint when the original, or another reprint of it, already stands in the set. SPEC I3. */
function withoutReprints(
  reports: readonly Report[],
  lookup: OriginLookup,
): { readonly kept: readonly number[]; readonly reprints: readonly number[] } {
  const asserting = reports.flatMap((report, index) => (report.stance === "denies" ? [] : [index]));
  const voice = new Map<DocumentId, DocumentId>();
  for (const index of asserting) {
    const document = reports[index]?.document;
    if (document === undefined) continue;
    const original = originalOf(document, lookup.document);
    const current = voice.get(original);
    const isBetter =
      current === undefined ||
      document === original ||
      (current !== original && document < current);
    if (isBetter) voice.set(original, document);
  }
  const speaks = (index: number): boolean => {
    const document = reports[index]?.document;
    return document !== undefined && voice.get(originalOf(document, lookup.document)) === document;
  };
  return { kept: asserting.filter(speaks), reprints: asserting.filter((index) => !speaks(index)) };
}

function chainsOf(
  reports: readonly Report[],
  kept: readonly number[],
  lookup: OriginLookup,
): readonly Chain[] {
  const byKey = new Map<string, Chain>();
  for (const index of kept) {
    const report = reports[index];
    if (report === undefined) continue;
    const document = originalOf(report.document, lookup.document);
    const publisher =
      lookup.document(document)?.publisher ?? lookup.document(report.document)?.publisher;
    const ownVoice = publisher === undefined ? [] : [publisher];
    for (const speaker of report.speakers.length > 0 ? report.speakers : ownVoice) {
      const via = [...new Set(report.via)].toSorted();
      const key = JSON.stringify([speaker, via, document]);
      const same = byKey.get(key);
      byKey.set(key, { speaker, via, document, reports: [...(same?.reports ?? []), index] });
    }
  }
  return [...byKey.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, chain]) => chain);
}

function dependencesOf(chains: readonly Chain[], lookup: OriginLookup): readonly Dependence[] {
  const groups = new Map<string, number[]>();
  const put = (key: string, index: number): void =>
    void groups.set(key, [...(groups.get(key) ?? []), index]);
  chains.forEach((chain, index) => {
    put(`token ${chain.speaker}`, index);
    for (const relay of chain.via) if (relay !== chain.speaker) put(`token ${relay}`, index);
    put(`document ${chain.document}`, index);
    for (const key of personKeys(chain.speaker, lookup)) put(`person ${key}`, index);
  });
  const found = new Map<string, Dependence>();
  for (const [key, members] of groups) {
    for (const [left, right] of pairs(members)) {
      const dependence = dependenceOf(key, left, right, chains, lookup);
      const pair = `${left} ${right}`;
      const known = found.get(pair);
      if (dependence && (known === undefined || (dependence.certain && !known.certain)))
        found.set(pair, dependence);
    }
  }
  return [...found.values()].toSorted((a, b) => a.left - b.left || a.right - b.right);
}

function* pairs(members: readonly number[]): Generator<readonly [number, number]> {
  for (const [at, left] of members.entries()) {
    for (const right of members.slice(at + 1))
      if (left !== right) yield left < right ? [left, right] : [right, left];
  }
}

/** Keys under which anonymous speakers who may be one person meet: every declared pair, and role with affiliation. SPEC I5. */
function personKeys(id: SourceId, lookup: OriginLookup): readonly string[] {
  const source = lookup.source(id);
  if (source === undefined) return [];
  const declared = source.possiblySameAs.flatMap((other) => [[id, other].toSorted().join(" ")]);
  const own = `same ${id}`;
  const others = source.possiblySameAs.map((other) => `same ${other}`);
  const role = roleKey(source);
  return [...declared, own, ...others, ...(role === null ? [] : [role])];
}

function roleKey(source: Source): string | null {
  if (source.identity.is !== "anonymous") return null;
  const affiliation = source.affiliation ?? fold(source.affiliationWords ?? "");
  return affiliation === "" ? null : `role ${fold(source.identity.role)} of ${affiliation}`;
}

function dependenceOf(
  key: string,
  left: number,
  right: number,
  chains: readonly Chain[],
  lookup: OriginLookup,
): Dependence | null {
  const a = chains[left];
  const b = chains[right];
  if (a === undefined || b === undefined) return null;
  if (key.startsWith("token ")) {
    const isSameSpeaker = a.speaker === b.speaker;
    const isRelay = a.via.some((relay) => b.via.includes(relay));
    return {
      left,
      right,
      certain: true,
      reason: isSameSpeaker ? "same-speaker" : isRelay ? "same-relay" : "speaker-is-relay",
    };
  }
  if (key.startsWith("document ")) return { left, right, certain: false, reason: "same-document" };
  if (key.startsWith("person role ")) return { left, right, certain: false, reason: "same-role" };
  const isDeclared =
    (lookup.source(a.speaker)?.possiblySameAs.includes(b.speaker) ?? false) ||
    (lookup.source(b.speaker)?.possiblySameAs.includes(a.speaker) ?? false);
  return isDeclared ? { left, right, certain: false, reason: "possibly-same-person" } : null;
}
