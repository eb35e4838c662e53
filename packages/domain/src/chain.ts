/**
 * Chain: one way that a statement came to us: who spoke, through whom, in which original document. SPEC I1–I3.
 *
 * A reprint carries the chains of its original, so it can add none. A document whose publisher is not on file speaks
 * with an unknown voice.
 */
import type { Document } from "./document.ts";
import type { DocumentId, SourceId } from "./id.ts";
import type { Report } from "./report.ts";
import type { Source } from "./source.ts";

/** Finds the records that reports refer to; `undefined` for one that is not on file. */
export interface OriginLookup {
  readonly source: (id: SourceId) => Source | undefined;
  readonly document: (id: DocumentId) => Document | undefined;
}

/** One way that a statement came to us. */
export interface Chain {
  /** `null` when a document speaks in its own voice and its publisher is not on file. */
  readonly speaker: SourceId | null;
  readonly via: readonly SourceId[];
  /** The original, where the report's own document is a reprint. */
  readonly document: DocumentId;
  /** Positions of the reports that carry this chain. */
  readonly reports: readonly number[];
}

/** The document that a document goes back to, through any number of reprints; where they run in a circle, its first by id. SPEC I2. */
export function originalOf(id: DocumentId, document: OriginLookup["document"]): DocumentId {
  // Most documents print nothing again.
  if (document(id)?.republishes === undefined) return id;
  const walk = new Set<DocumentId>();
  let at = id;
  while (!walk.has(at)) {
    walk.add(at);
    const next = document(at)?.republishes;
    if (next === undefined) return at;
    at = next;
  }
  const line = [...walk];
  const ring = line.slice(line.indexOf(at));
  return ring.toSorted()[0] ?? at;
}

/** A report as far as its origins go. */
interface Account {
  readonly index: number;
  readonly document: DocumentId;
  readonly original: DocumentId;
  /** A reprint that names no speaker says nothing of its own. */
  readonly isMute: boolean;
}

/** The chains of the reports that do not deny, in an order that does not depend on theirs, and the reports that only print another again. */
export function chainsOf(
  reports: readonly Report[],
  lookup: OriginLookup,
): { readonly chains: readonly Chain[]; readonly reprints: readonly number[] } {
  const accounts = accountsOf(reports, lookup);
  const voiced = new Set<DocumentId>();
  for (const { isMute, original } of accounts) if (!isMute) voiced.add(original);
  const links: Link[] = [];
  for (const account of accounts)
    if (!account.isMute || !voiced.has(account.original))
      linksOf(reports[account.index], account, lookup, links);
  const chains = shortest(carriedBy(links));
  return { chains, reprints: reprintsAmong(accounts, chains) };
}

/** One link for each speaker of each account, put together to chains in the order of speaker, document and relays. */
function carriedBy(links: readonly Link[]): readonly Chain[] {
  const sorted = inOrder(links);
  const chains: (Omit<Chain, "reports"> & { readonly reports: number[] })[] = [];
  for (const { speaker, via, document, report } of sorted) {
    const last = chains.at(-1);
    if (last?.speaker === speaker && last.document === document && isSameLine(last.via, via))
      last.reports.push(report);
    else chains.push({ speaker, via, document, reports: [report] });
  }
  return chains;
}

function isSameLine(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one, at) => one === right[at]);
}

/** The links in the order of speaker, document and relays; those that are one in all three in the order that they have. */
function inOrder(links: readonly Link[]): readonly Link[] {
  // Few links share a speaker, so that most texts are never compared.
  const bySpeaker = new Map<string, Link[]>();
  for (const link of links) {
    const speaker = link.speaker ?? "null";
    const group = bySpeaker.get(speaker);
    if (group === undefined) bySpeaker.set(speaker, [link]);
    else group.push(link);
  }
  const sorted: Link[] = [];
  for (const speaker of [...bySpeaker.keys()].toSorted())
    for (const link of (bySpeaker.get(speaker) ?? []).toSorted(byDocumentAndRelays))
      sorted.push(link);
  return sorted;
}

function byDocumentAndRelays(left: Link, right: Link): number {
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  if (left.via.length === 0 && right.via.length === 0) return 0;
  const [one, other] = [left.via.join(" "), right.via.join(" ")];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The accounts in reprints of which every chain is also carried by a nearer document. */
function reprintsAmong(accounts: readonly Account[], chains: readonly Chain[]): readonly number[] {
  if (accounts.every(({ document, original }) => document === original)) return [];
  const byIndex: Account[] = [];
  for (const account of accounts) byIndex[account.index] = account;
  const own = new Set<number>();
  for (const { reports } of chains) {
    let nearest: Account | undefined;
    for (const index of reports) {
      const account = byIndex[index];
      if (account !== undefined && (nearest === undefined || isNearer(account, nearest)))
        nearest = account;
    }
    for (const index of reports) if (byIndex[index]?.document === nearest?.document) own.add(index);
  }
  return accounts
    .filter(({ index, document, original }) => document !== original && !own.has(index))
    .map(({ index }) => index);
}

/**
 * Leaves out each chain that only adds relays to another of the same speaker and document, and hands its reports on:
 * what depends on the shorter one depends on it too, so it can never be one origin more.
 */
function shortest(chains: readonly Chain[]): readonly Chain[] {
  const kept: Chain[] = [];
  // Chains of one speaker and document stand together, since they are sorted by both.
  for (let at = 0; at < chains.length;) {
    let end = at + 1;
    while (end < chains.length && isOneVoice(chains[at], chains[end])) end += 1;
    for (const chain of end === at + 1 ? chains.slice(at, end) : shortestOf(chains.slice(at, end)))
      kept.push(chain);
    at = end;
  }
  return kept;
}

function isOneVoice(left: Chain | undefined, right: Chain | undefined): boolean {
  return left?.speaker === right?.speaker && left?.document === right?.document;
}

/** The same for chains of one speaker and document, in their own order. */
function shortestOf(group: readonly Chain[]): readonly Chain[] {
  const kept: Chain[] = [];
  const added = new Map<Chain, Set<number>>();
  for (const chain of group.toSorted((a, b) => a.via.length - b.via.length)) {
    const home = kept.find((other) => other.via.every((id) => chain.via.includes(id)));
    if (home === undefined) kept.push(chain);
    else {
      const reports = added.get(home) ?? new Set(home.reports);
      added.set(home, reports);
      for (const index of chain.reports) reports.add(index);
    }
  }
  return group
    .filter((chain) => kept.includes(chain))
    .map((chain) => {
      const reports = added.get(chain);
      return reports ? { ...chain, reports: [...reports].toSorted((a, b) => a - b) } : chain;
    });
}

function accountsOf(reports: readonly Report[], lookup: OriginLookup): readonly Account[] {
  const originals = new Map<DocumentId, DocumentId>();
  const accounts: Account[] = [];
  for (const [index, { document, speakers, stance }] of reports.entries()) {
    if (stance === "denies") continue;
    let original = originals.get(document);
    if (original === undefined)
      originals.set(document, (original = originalOf(document, lookup.document)));
    const isMute = document !== original && speakers.length === 0;
    accounts.push({ index, document, original, isMute });
  }
  return accounts;
}

/** The original is nearer to the event than a reprint; of two reprints, by convention, the first by id. */
function isNearer(account: Account, other: Account): boolean {
  if (account.document === account.original) return other.document !== other.original;
  return other.document !== other.original && account.document < other.document;
}

/** One speaker of one account. */
interface Link extends Omit<Chain, "reports"> {
  readonly report: number;
}

function linksOf(
  report: Report | undefined,
  { original, index }: Account,
  lookup: OriginLookup,
  links: Link[],
): void {
  if (report === undefined) return;
  const via = report.via.length < 2 ? report.via : [...new Set(report.via)].toSorted();
  const [first] = report.speakers;
  const speakers = report.speakers.length > 1 ? new Set(report.speakers) : [first ?? lookup.document(original)?.publisher ?? null]; // prettier-ignore
  for (const speaker of speakers) links.push({ speaker, via, document: original, report: index });
}
