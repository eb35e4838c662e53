/**
 * Circle: reporting that rests on itself: documents that reprint or cite one another in a circle, and sources whose word
 * rests on each other's. A circle of reprints cannot be and is an error of the record; the others are how the world is.
 * SPEC I8.
 */
import type { Chain, OriginLookup } from "./chain.ts";
import { componentsOf, ringFrom } from "./components.ts";
import type { DocumentId, SourceId } from "./id.ts";
import type { Resting } from "./resting.ts";
import { restsOn } from "./resting.ts";

/** One step of a circle. `document` is where it can be seen. */
export interface CircleStep {
  readonly from: DocumentId | SourceId;
  readonly to: DocumentId | SourceId;
  readonly by: "reprints" | "cites" | "quotes" | "passes-on";
  readonly document: DocumentId;
}

/** See the file. The steps are the shortest way round through the first member by id; the last leads back to the first. */
export interface Circle {
  readonly of: "documents" | "sources";
  readonly standing: "error" | "finding";
  readonly steps: readonly CircleStep[];
  /** Members that hang in the same circle and are not on this way round. */
  readonly others: number;
}

/** Every circle among the documents of these chains, what they reprint and cite, and whose word their sources rest on. */
export function circlesAmong(
  documents: Iterable<DocumentId>,
  resting: Resting,
  lookup: OriginLookup,
): readonly Circle[] {
  const reprinted = (id: DocumentId): readonly DocumentId[] => {
    const original = lookup.document(id)?.republishes;
    return original === undefined ? NONE : [original];
  };
  const drawnOn = (id: DocumentId): readonly DocumentId[] => {
    const found = lookup.document(id);
    if (found === undefined || found.cites.length === 0) return reprinted(id);
    return [...new Set([...reprinted(id), ...found.cites])];
  };
  const starts = [...documents];
  const reprints = circlesOf(starts, reprinted);
  const citations = circlesOf(starts, drawnOn);
  const isReprinted = (from: DocumentId, to: DocumentId): boolean => reprinted(from).includes(to);
  const found: readonly Circle[] = [
    ...reprints.map(({ ring, others }): Circle => ({
      of: "documents",
      standing: "error",
      steps: stepsOf(ring, (from, to) => ({ from, to, by: "reprints", document: from })),
      others,
    })),
    ...citations.flatMap(({ ring, others }): readonly Circle[] => {
      const by = (from: DocumentId, to: DocumentId) => (isReprinted(from, to) ? "reprints" : "cites");
      const steps = stepsOf(ring, (from, to) => ({ from, to, by: by(from, to), document: from }));
      if (steps.every((step) => step.by === "reprints")) return [];
      return [{ of: "documents", standing: "finding", steps, others }];
    }),
  ]; // prettier-ignore
  const told = new Set(found.flatMap(({ steps }) => steps.map(({ document }) => document)));
  const words = circlesOf(resting.keys(), restsOn(resting)).flatMap(({ ring, others }) => {
    const steps = stepsOf(ring, (from, to) => resting.get(from)?.get(to));
    // Documents that cite one another in a circle were told of just now.
    const isTold = steps.every(({ by, document }) => by === "cites" && told.has(document));
    return isTold ? [] : [{ of: "sources", standing: "finding", steps, others } as const];
  });
  return [...found, ...words];
}

/** Most documents print nothing again. */
const NONE: readonly DocumentId[] = [];

function circlesOf<Node extends string>(
  starts: Iterable<Node>,
  next: (node: Node) => Iterable<Node>,
): readonly { readonly ring: readonly Node[]; readonly others: number }[] {
  // Most lead nowhere, and stand in no circle.
  const leading = [...starts].filter((one) => next(one)[Symbol.iterator]().next().done !== true);
  return componentsOf(leading, next)
    .flatMap((part) => {
      const first = part.toSorted()[0];
      const ring = part.length < 2 || first === undefined ? [] : ringFrom(first, next);
      return ring.length === 0 ? [] : [{ ring, others: part.length - ring.length }];
    })
    .toSorted((a, b) => ((a.ring[0] ?? "") < (b.ring[0] ?? "") ? -1 : 1));
}

function stepsOf<Node>(
  ring: readonly Node[],
  stepBetween: (from: Node, to: Node) => CircleStep | undefined,
): readonly CircleStep[] {
  return ring.flatMap((from, at) => {
    const to = ring[(at + 1) % ring.length];
    return to === undefined ? [] : (stepBetween(from, to) ?? []);
  });
}

/** The positions of the chains that a circle runs through: in a document of it, or of a source of it heard in one. */
export function chainsIn({ steps }: Circle, chains: readonly Chain[]): readonly number[] {
  const documents = new Set(steps.map(({ document }) => document));
  const members = new Set(steps.flatMap(({ from, to }): readonly string[] => [from, to]));
  return chains.flatMap(({ speaker, via, document }, at) => {
    if (!documents.has(document)) return [];
    const isHeard = [speaker, ...via].some((id) => id !== null && members.has(id));
    return isHeard || members.has(document) ? [at] : [];
  });
}
