/** Origin layers: how the accounts of a record reached us, as nodes in four columns and the steps between them. */
import type { DetailAnswer } from "@sitrep/api/detail";
import type { Origins } from "@sitrep/domain/origin";
import type { Report } from "@sitrep/domain/report";
import { headcountOf, labelOf } from "@sitrep/domain/source";

/** The columns, in the order in which a statement passes through them. */
export const LAYERS = ["speaker", "relay", "document", "reprint"] as const;

/** One of the columns. */
export type Layer = (typeof LAYERS)[number];

/** One who speaks or passes on, or one document. `row` is where it stands in its column, in rows of the picture. */
export interface OriginNode {
  readonly key: string;
  readonly id: string | null;
  readonly layer: Layer;
  readonly label: string;
  readonly identity: "named" | "anonymous" | null;
  readonly headcount: number | null;
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

type Answer = Pick<DetailAnswer<unknown>, "documents" | "sources">;

/** The layers of a record's origins; reprints stand behind the original that they print again. */
export function originLayers(
  origins: Origins,
  reports: readonly Report[],
  answer: Answer,
): OriginLayers {
  const rows = new Map<string, number[]>();
  const nodes = new Map<string, Omit<OriginNode, "row">>();
  const steps = new Map<string, OriginStep>();
  const put = (node: Omit<OriginNode, "row">, row: number): string => {
    nodes.set(node.key, nodes.get(node.key) ?? node);
    rows.set(node.key, [...(rows.get(node.key) ?? []), row]);
    return node.key;
  };
  const step = (from: string, to: string): void => void steps.set(`${from} ${to}`, { from, to });
  const chains = origins.chains.map((chain, index) => ({ chain, index }));
  const ordered = chains.toSorted((a, b) => (a.chain.document < b.chain.document ? -1 : 1));
  for (const [row, { chain }] of ordered.entries()) {
    const line = [
      put(sourceNode("speaker", chain.speaker, answer), row),
      ...chain.via.map((id) => put(sourceNode("relay", id, answer), row)),
      put(documentNode("document", chain.document, answer), row),
    ];
    for (const [at, to] of line.entries()) if (at > 0) step(line[at - 1] ?? "", to);
  }
  for (const { document } of reports) {
    const original = answer.documents[document]?.republishes;
    const key = `document ${original}`;
    if (original === undefined || !nodes.has(key)) continue;
    const [row = 0] = rows.get(key) ?? [];
    step(key, put(documentNode("reprint", document, answer), row));
  }
  const keyOf = (index: number): string => `speaker ${origins.chains[index]?.speaker ?? null}`;
  const ties = origins.dependences.flatMap(({ left, right, certain, reason }) =>
    reason === "same-document" || keyOf(left) === keyOf(right)
      ? []
      : [{ left: keyOf(left), right: keyOf(right), certain }],
  );
  return { ...spread([...nodes.values()], rows), steps: [...steps.values()], ties };
}

function sourceNode(
  layer: "speaker" | "relay",
  id: string | null,
  { sources }: Answer,
): Omit<OriginNode, "row"> {
  const source = id === null ? undefined : sources[id];
  return {
    key: `${layer} ${id}`,
    id,
    layer,
    label: source === undefined ? "a voice that nobody names" : labelOf(source),
    identity: source?.identity.is ?? "anonymous",
    headcount: source === undefined ? null : headcountOf(source),
  };
}

function documentNode(
  layer: "document" | "reprint",
  id: string,
  { documents }: Answer,
): Omit<OriginNode, "row"> {
  const label = documents[id]?.title ?? id;
  return { key: `${layer} ${id}`, id, layer, label, identity: null, headcount: null };
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
  const placed = LAYERS.flatMap((layer) => {
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
