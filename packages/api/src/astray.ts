/** Astray: what is known only to something wider than the places asked about, and so may have happened in them. SPEC V8. */
import type { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
import type { Astray } from "@sitrep/store/columns/row-tests";
import type { PlaceNode } from "@sitrep/store/place-tree";
import { parentIn } from "./tally.ts";

type Tree = ReadonlyMap<string, PlaceNode>;

/** How to ask for what is astray of some places; null where no place was asked about, or nothing wider is on file. */
export function astrayOf(asked: readonly PlaceId[] | undefined, tree: Tree): Astray | null {
  if (asked === undefined || asked.length === 0) return null;
  const parentOf = parentIn(tree);
  const around = asked.flatMap((id) => lineage(id, parentOf).slice(1));
  const wider = [...new Set([...around, ...boundlessPlaces(tree)])].filter(
    (id) => !lineage(id, parentOf).some((at) => asked.includes(at)),
  );
  return wider.length === 0 ? null : { wider, asked };
}

/** Found once for each tree. */
const BOUNDLESS = new WeakMap<Tree, readonly PlaceId[]>();

/** Places in no country, such as a border: what is known to one of them may have happened anywhere. */
function boundlessPlaces(tree: Tree): readonly PlaceId[] {
  const found = BOUNDLESS.get(tree) ?? findBoundless(tree);
  BOUNDLESS.set(tree, found);
  return found;
}

function findBoundless(tree: Tree): readonly PlaceId[] {
  const parentOf = parentIn(tree);
  return [...tree.keys()].flatMap((key) => {
    // A key of the tree is the id of a place, and parsing thousands of them takes longer than the question.
    const id = key as PlaceId;
    return lineage(id, parentOf).some((at) => tree.get(at)?.kind === "country") ? [] : [id];
  });
}
