/** Astray: what is known only to something wider than the places asked about, and so may have happened in them. SPEC V8. */
import type { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
import type { PlaceNode } from "@sitrep/store/place-tree";
import { knownOnlyTo } from "@sitrep/store/queries/incidents";
import { parentIn } from "./tally.ts";

/** What asks the store for it. */
export type AstrayConditions = ReturnType<typeof knownOnlyTo>;

type Tree = ReadonlyMap<string, PlaceNode>;

/** How to ask for what is astray of some places; null where no place was asked about, or nothing wider is on file. */
export function astrayOf(
  asked: readonly PlaceId[] | undefined,
  tree: Tree,
): AstrayConditions | null {
  if (asked === undefined || asked.length === 0) return null;
  const parentOf = parentIn(tree);
  const around = asked.flatMap((id) => lineage(id, parentOf).slice(1));
  const wider = [...new Set([...around, ...boundlessPlaces(tree)])].filter(
    (id) => !lineage(id, parentOf).some((at) => asked.includes(at)),
  );
  return wider.length === 0 ? null : knownOnlyTo(wider, asked);
}

/** Places in no country, such as a border: what is known to one of them may have happened anywhere. */
function boundlessPlaces(tree: Tree): readonly PlaceId[] {
  const parentOf = parentIn(tree);
  return [...tree.keys()].flatMap((key) => {
    // A key of the tree is the id of a place, and parsing thousands of them takes longer than the question.
    const id = key as PlaceId;
    return lineage(id, parentOf).some((at) => tree.get(at)?.kind === "country") ? [] : [id];
  });
}
