/**
 * Origin graph: how all that is said of something came to us, be it one record, a group of figures or a whole topic: who
 * spoke, through whom, in which document, of which outlet; what ties these ways; and on how many independent origins
 * all of it rests. SPEC I1–I8.
 */
import type { Chain, OriginLookup } from "./chain.ts";
import { chainsOf, originalOf } from "./chain.ts";
import type { Circle } from "./circle.ts";
import { chainsIn, circlesAmong } from "./circle.ts";
import type { Derivation, Ground } from "./derivation.ts";
import { MOST_GROUNDS, derived, recordGround } from "./derivation.ts";
import type { DocumentId, RecordId, SourceId } from "./id.ts";
import { between } from "./interval.ts";
import type { Dependence } from "./origin.ts";
import { boundsOfOrigins, dependencesOf } from "./origin.ts";
import type { Report } from "./report.ts";
import { restingOf } from "./resting.ts";
import { tiesOf } from "./tie.ts";
import type { Tie } from "./tie.ts";

/** One account and where it stands: the record, and its position among the record's reports. */
export interface Account {
  readonly record: RecordId;
  readonly index: number;
  readonly report: Report;
}

/** The layers, in the order in which a statement passes through them. */
export const ORIGIN_LAYERS = ["speaker", "relay", "document", "outlet"] as const;

/** One of the layers. */
export type OriginLayer = (typeof ORIGIN_LAYERS)[number];

/** One who speaks, relays or publishes, or one document. `accounts` counts those that pass through. */
export interface OriginNode {
  /** The layer and the id, since an outlet that is quoted stands in two layers. */
  readonly key: string;
  readonly layer: OriginLayer;
  /** `null` for a voice that nobody can name. */
  readonly id: SourceId | DocumentId | null;
  readonly accounts: number;
  /** Documents that print this one again and are accounts here; none in the other layers. */
  readonly reprints: readonly DocumentId[];
}

/** A step from one node to the next, and how many accounts take it. */
export interface OriginEdge {
  readonly from: string;
  readonly to: string;
  readonly accounts: number;
}

/** One way that it came to us, with the accounts that carry it, first the listed ones. */
export interface OriginWay extends Omit<Chain, "reports" | "via"> {
  /** Relays, first the one nearest to the speaker. */
  readonly via: readonly SourceId[];
  /** At most `MOST_ACCOUNTS`; `accountsTotal` counts them all. */
  readonly accounts: readonly Omit<Account, "report">[];
  readonly accountsTotal: number;
}

/** A circle with the records that it runs through. */
export interface CircleFound extends Circle {
  readonly records: readonly RecordId[];
}

/** See the file. `ways` lists those that most accounts carry; nodes, edges and ties are between those. */
export interface OriginGraph {
  /** The number of independent origins is at least `low` and at most `high`. */
  readonly low: number;
  readonly high: number;
  readonly accounts: number;
  /** Accounts that deny it, and are no origin of it. */
  readonly denials: number;
  /** Accounts that only print another again. */
  readonly reprints: number;
  readonly ways: readonly OriginWay[];
  readonly waysTotal: number;
  readonly nodes: readonly OriginNode[];
  readonly edges: readonly OriginEdge[];
  /** By position in `ways`. */
  readonly ties: readonly Dependence[];
  readonly circles: readonly CircleFound[];
  readonly why: Derivation;
}

/** How many ways are listed unless somebody asks for fewer. */
export const MOST_WAYS = 200;

/** How many accounts of one way are listed. */
const MOST_ACCOUNTS = 20;

/** The graph; the order of the accounts never matters. */
export function originGraphOf(
  accounts: readonly Account[],
  lookup: OriginLookup,
  mostWays = MOST_WAYS,
): OriginGraph {
  const sorted = accounts.toSorted(
    (a, b) => (a.record === b.record ? a.index - b.index : a.record < b.record ? -1 : 1),
  ); // prettier-ignore
  const reports = sorted.map(({ report }) => report);
  const { chains, reprints } = chainsOf(reports, lookup);
  const resting = restingOf(chains, lookup);
  const ties = tiesOf(chains, lookup, resting);
  const bounds = boundsOfOrigins(chains, ties, resting);
  const listed = [...chains.keys()]
    .toSorted((a, b) => (chains[b]?.reports.length ?? 0) - (chains[a]?.reports.length ?? 0) || a - b)
    .slice(0, mostWays)
    .toSorted((a, b) => a - b); // prettier-ignore
  const shown = listed.flatMap((at) => chains[at] ?? []);
  const { nodes, edges } = layersOf(shown, reports, lookup);
  const dependences = dependencesOf(among(ties, listed));
  const recordsOf = (circle: Circle): readonly RecordId[] => {
    const found = chainsIn(circle, chains).flatMap((at) => chains[at]?.reports ?? []);
    return [...new Set(found.flatMap((at) => sorted[at]?.record ?? []))]
      .toSorted()
      .slice(0, MOST_GROUNDS);
  };
  const documents = new Set(reports.map(({ document }) => document));
  const circles = circlesAmong(documents, resting, lookup);
  return {
    ...bounds,
    accounts: sorted.length,
    denials: reports.filter(({ stance }) => stance === "denies").length,
    reprints: reprints.length,
    ways: shown.map((chain) => wayOf(chain, sorted)),
    waysTotal: chains.length,
    nodes,
    edges,
    ties: dependences,
    circles: circles.map((circle) => ({ ...circle, records: recordsOf(circle) })),
    why: whyOf(bounds, shown, dependences, sorted),
  };
}

function wayOf({ reports, ...chain }: Chain, accounts: readonly Account[]): OriginWay {
  const carriers = reports.flatMap((at) => accounts[at] ?? []);
  // A chain keeps its relays by id; the account keeps them in the order in which they passed it on.
  const own = carriers.find(({ report }) => isSameSet(report.via, chain.via));
  return {
    ...chain,
    via: own?.report.via ?? chain.via,
    accounts: carriers.slice(0, MOST_ACCOUNTS).map(({ record, index }) => ({ record, index })),
    accountsTotal: carriers.length,
  };
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one) => right.includes(one));
}

/** The ties between listed chains, by their position in the list. */
function among(ties: readonly Tie[], listed: readonly number[]): readonly Tie[] {
  const positions = new Int32Array((listed.at(-1) ?? -1) + 1).fill(-1);
  for (const [at, chain] of listed.entries()) positions[chain] = at;
  const kept = (members: readonly number[]): readonly number[] => {
    const found: number[] = [];
    for (const chain of members) {
      const at = positions[chain] ?? -1;
      if (at >= 0) found.push(at);
    }
    return found;
  };
  return ties.flatMap((tie) => {
    const hub = kept(tie.hub);
    if (hub.length === 0) return [];
    const spokes = kept(tie.spokes);
    return hub.length + spokes.length > 1 ? [{ ...tie, hub, spokes }] : [];
  });
}

function layersOf(
  chains: readonly Chain[],
  reports: readonly Report[],
  lookup: OriginLookup,
): Pick<OriginGraph, "nodes" | "edges"> {
  const nodes = new Map<
    string,
    Omit<OriginNode, "reprints"> & { readonly again: Set<DocumentId> }
  >();
  const edges = new Map<string, OriginEdge>();
  const put = (layer: OriginLayer, id: OriginNode["id"], accounts: number): string => {
    const key = `${layer} ${id}`;
    const known = nodes.get(key);
    const again = known?.again ?? new Set<DocumentId>();
    nodes.set(key, { key, layer, id, accounts: (known?.accounts ?? 0) + accounts, again });
    return key;
  }; // prettier-ignore
  for (const chain of chains) {
    const { speaker, document } = chain;
    const carriers = chain.reports.flatMap((at) => reports[at] ?? []);
    const own = carriers.find(({ via }) => isSameSet(via, chain.via));
    const accounts = carriers.length;
    const publisher = lookup.document(document)?.publisher ?? null;
    const printed = put("document", document, accounts);
    for (const report of carriers) {
      const isAgain = report.document !== document && originalOf(report.document, lookup.document) === document; // prettier-ignore
      if (isAgain) nodes.get(printed)?.again.add(report.document);
    }
    const line = [
      put("speaker", speaker, accounts),
      ...(own?.via ?? chain.via).map((id) => put("relay", id, accounts)),
      printed,
      ...(publisher === null ? [] : [put("outlet", publisher, accounts)]),
    ];
    for (const [at, to] of line.entries()) {
      const from = line[at - 1];
      if (from === undefined) continue;
      const key = `${from} ${to}`;
      edges.set(key, { from, to, accounts: (edges.get(key)?.accounts ?? 0) + accounts });
    }
  }
  const layered = ORIGIN_LAYERS.flatMap((layer) =>
    [...nodes.values()].filter((node) => node.layer === layer),
  );
  return {
    nodes: layered.map(({ again, ...node }) => ({ ...node, reprints: [...again].toSorted() })),
    edges: [...edges.values()],
  };
}

/** Why the number is what it is: the accounts, and what ties the ways in which they came. */
function whyOf(
  { low, high }: Pick<OriginGraph, "low" | "high">,
  chains: readonly Chain[],
  ties: readonly Dependence[],
  accounts: readonly Account[],
): Derivation {
  const groundsOf = (at: number): readonly Ground[] =>
    (chains[at]?.reports ?? []).slice(0, 1).flatMap((index) => groundOf(accounts[index]));
  const tied = ties.slice(0, MOST_GROUNDS).map(({ left, right, certain, reason }): Ground => ({
    is: "derived",
    derivation: derived(
      certain ? "I4" : "I5",
      { did: "tie", reason },
      {
        gives: { means: "one-origin", isSure: certain },
        from: [...groundsOf(left), ...groundsOf(right)],
      },
    ),
  }));
  const listed = accounts.slice(0, MOST_GROUNDS).flatMap(groundOf);
  return derived(
    "I6",
    { did: "count-ways" },
    {
      gives: between(low, high),
      from: [...listed, ...tied],
      more: accounts.length - listed.length + (ties.length - tied.length),
    },
  );
}

function groundOf(account: Account | undefined): readonly Ground[] {
  if (account === undefined) return [];
  const { record, index } = account;
  return [recordGround(record, `reports[${index}]`, null)];
}
