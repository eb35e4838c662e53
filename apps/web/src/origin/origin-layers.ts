/** Origin layers: how accounts reached us, as nodes in four columns and the steps between them. */
import type { DetailAnswer } from "@sitrep/api/detail";
import type { Chain } from "@sitrep/domain/chain";
import type { Dependence } from "@sitrep/domain/origin";
import type { OriginLayer } from "@sitrep/domain/origin-graph";
import { ORIGIN_LAYERS } from "@sitrep/domain/origin-graph";
import { headcountOf, labelOf } from "@sitrep/domain/source";
import { originTerms } from "./origin-words.tsx";

/** One who speaks, passes on or publishes, or one document. `row` is where it stands in its column, in rows of the picture. */
export interface OriginNode {
  readonly key: string;
  readonly id: string | null;
  readonly layer: OriginLayer;
  readonly label: string;
  readonly identity: "named" | "anonymous" | null;
  readonly headcount: number | null;
  /** How many other documents here print this one again. */
  readonly again: number;
  readonly row: number;
}

/** A step from one node to the next; between speakers a tie, which is no step. */
export interface OriginStep {
  readonly from: string;
  readonly to: string;
}

/** Two speakers that are, or may be, one origin. */
export interface OriginTie {
  readonly left: string;
  readonly right: string;
  readonly certain: boolean;
}

/** The whole picture, before it has a size. */
export interface OriginLayers {
  readonly nodes: readonly OriginNode[];
  readonly steps: readonly OriginStep[];
  readonly ties: readonly OriginTie[];
  readonly rows: number;
}

/** What is drawn: ways in which something came to us, what ties them by position, and the documents that were read. */
export interface OriginWays {
  readonly ways: readonly Pick<Chain, "speaker" | "via" | "document">[];
  readonly ties: readonly Dependence[];
  readonly read: readonly string[];
}

/** The people and documents that they name. */
export type OriginNames = Pick<DetailAnswer<unknown>, "documents" | "sources">;

/** The layers; a reprint is counted at the original that it prints again. */
export function originLayers(
  { ways, ties: dependences, read }: OriginWays,
  names: OriginNames,
): OriginLayers {
  const rows = new Map<string, number[]>();
  const nodes = new Map<string, Omit<OriginNode, "row">>();
  const steps = new Map<string, OriginStep>();
  const copies = copiesOf(read, names);
  const put = (node: Omit<OriginNode, "row">, row: number): string => {
    nodes.set(node.key, nodes.get(node.key) ?? node);
    rows.set(node.key, [...(rows.get(node.key) ?? []), row]);
    return node.key;
  };
  const publisherOf = (id: string): string | undefined => names.documents[id]?.publisher;
  const ordered = ways.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ document }) => `${publisherOf(document)} ${document}`);
    return (left ?? "") < (right ?? "") ? -1 : 1;
  });
  for (const [row, { speaker, via, document }] of ordered.entries()) {
    const outlet = publisherOf(document);
    const line = [
      put(sourceNode("speaker", speaker, names), row),
      ...via.map((id) => put(sourceNode("relay", id, names), row)),
      put(documentNode(document, copies.get(document)?.size ?? 0, names), row),
      ...(outlet === undefined ? [] : [put(sourceNode("outlet", outlet, names), row)]),
    ];
    for (const [at, to] of line.entries()) {
      const from = line[at - 1];
      if (from !== undefined) steps.set(`${from} ${to}`, { from, to });
    }
  }
  const keyOf = (index: number): string => `speaker ${ways[index]?.speaker ?? null}`;
  const ties = dependences.flatMap(({ left, right, certain, reason }) =>
    reason === "same-document" || keyOf(left) === keyOf(right)
      ? []
      : [{ left: keyOf(left), right: keyOf(right), certain }],
  );
  return { ...spread([...nodes.values()], rows), steps: [...steps.values()], ties };
}

/** The documents that print each document again, through any number of reprints. */
function copiesOf(
  read: readonly string[],
  { documents }: OriginNames,
): ReadonlyMap<string, ReadonlySet<string>> {
  const copies = new Map<string, Set<string>>();
  for (const copy of read) {
    const walk = new Set<string>([copy]);
    for (const at of walk) {
      const original = documents[at]?.republishes;
      if (original === undefined || walk.has(original)) continue;
      walk.add(original);
      copies.set(original, (copies.get(original) ?? new Set()).add(copy));
    }
  }
  return copies;
}

function sourceNode(
  layer: Exclude<OriginLayer, "document">,
  id: string | null,
  { sources }: OriginNames,
): Omit<OriginNode, "row"> {
  const source = id === null ? undefined : sources[id];
  return {
    key: `${layer} ${id}`,
    id,
    layer,
    label: source === undefined ? originTerms().nobody : labelOf(source),
    identity: source?.identity.is ?? "anonymous",
    headcount: source === undefined ? null : headcountOf(source),
    again: 0,
  };
}

function documentNode(
  id: string,
  again: number,
  { documents }: OriginNames,
): Omit<OriginNode, "row"> {
  const label = documents[id]?.title ?? id;
  const key = `document ${id}`;
  return { key, id, layer: "document", label, identity: null, headcount: null, again };
}

/** Gives each node the middle of the rows it takes part in, and moves those apart that would stand on one another. */
function spread(
  nodes: readonly Omit<OriginNode, "row">[],
  rows: ReadonlyMap<string, readonly number[]>,
): Pick<OriginLayers, "nodes" | "rows"> {
  const middle = (key: string): number => {
    const own = rows.get(key) ?? [0];
    return own.reduce((total, row) => total + row, 0) / own.length;
  };
  const placed = ORIGIN_LAYERS.flatMap((layer) => {
    let next = 0;
    return nodes
      .filter((node) => node.layer === layer)
      .map((node) => ({ node, at: middle(node.key) }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ node, at }) => {
        const row = Math.max(at, next);
        next = row + 1;
        return { ...node, row };
      });
  });
  return { nodes: placed, rows: Math.max(1, ...placed.map(({ row }) => row + 1)) };
}
