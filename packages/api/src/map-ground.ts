/** Map ground: what the tally of a map knows of the gazetteer, whatever is asked: which areas are shaded, what lies in which, who watches where. */
import type { Coverage } from "@sitrep/domain/coverage";
import { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
import type { PlaceKind } from "@sitrep/domain/place";
import type { WatchQuestion, Watcher } from "@sitrep/domain/watching";
import { watchersOf } from "@sitrep/domain/watching";
import type { PlaceNode } from "@sitrep/store/place-tree";
import { GroundMemory } from "./ground-memory.ts";
import { parentIn } from "./tally.ts";

type Tree = ReadonlyMap<string, PlaceNode>;

/** See the file. */
export interface MapGround {
  /** Governorates and countries, which have an outline to shade, by id. */
  readonly areas: readonly { readonly id: PlaceId; readonly kind: "governorate" | "country" }[];
  /** What governorates on file lie in. */
  readonly governed: readonly PlaceId[];
  /** A place and all that it lies in, from the narrowest. */
  readonly lineOf: (id: PlaceId) => readonly PlaceId[];
  /** The first governorate or country around a place, or itself. */
  readonly hostOf: (id: PlaceId) => PlaceId | undefined;
  readonly kindOf: (id: PlaceId) => PlaceKind | undefined;
  readonly parentOf: (id: PlaceId) => PlaceId | undefined;
}

const GROUNDS = new WeakMap<Tree, MapGround>();

/** What is known of a tree; found once. */
export function mapGround(tree: Tree): MapGround {
  const ground = GROUNDS.get(tree) ?? findGround(tree);
  GROUNDS.set(tree, ground);
  return ground;
}

function findGround(tree: Tree): MapGround {
  const parentOf = parentIn(tree);
  const lines = new Map<PlaceId, readonly PlaceId[]>();
  const lineOf = (id: PlaceId): readonly PlaceId[] => {
    const known = lines.get(id) ?? lineage(id, parentOf);
    lines.set(id, known);
    return known;
  };
  const nodes = [...tree.values()];
  const areas = nodes.flatMap(({ id, kind }) =>
    kind === "governorate" || kind === "country" ? { id: PlaceId.parse(id), kind } : [],
  );
  const shaded = new Set(areas.map(({ id }) => id));
  const hosts = new Map<PlaceId, PlaceId | undefined>();
  const parents = nodes.flatMap(({ kind, parent }) =>
    kind === "governorate" && parent !== null ? parent : [],
  );
  return {
    areas: areas.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    governed: [...new Set(parents)].map((id) => PlaceId.parse(id)),
    lineOf,
    hostOf: (id) => {
      if (!hosts.has(id)) hosts.set(id, lineOf(id).find((at) => shaded.has(at))); // prettier-ignore
      return hosts.get(id);
    },
    kindOf: (id) => tree.get(id)?.kind,
    parentOf,
  };
}

/** The watchers of each place; places with the same watchers have one list between them. */
interface Watchers {
  readonly at: Map<PlaceId, readonly Watcher[]>;
  readonly lists: Map<string, readonly Watcher[]>;
}

/** Who watches a place hangs on neither the days nor the incidents of a question; of four lists of kinds. */
const WATCHERS = new GroundMemory<Watchers>(4);

/** Who watches a place, found once for each list of kinds: the same list for all places that the same coverages watch alike. */
export function watchersByPlace(
  tree: Tree,
  coverage: readonly Coverage[],
  question: WatchQuestion,
): (place: PlaceId) => readonly Watcher[] {
  const { at, lists } = WATCHERS.get(tree, coverage, JSON.stringify(question.kinds), () => ({
    at: new Map(),
    lists: new Map(),
  }));
  return (place) => {
    const known = at.get(place);
    if (known !== undefined) return known;
    const found = watchersOf([place], coverage, question);
    const name = found.map(({ coverage: { id }, ground }) => `${id} ${ground}`).join();
    const list = lists.get(name) ?? found;
    lists.set(name, list);
    at.set(place, list);
    return list;
  };
}
