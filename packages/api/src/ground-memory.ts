/** Ground memory: what was worked out of a gazetteer and the coverage on file under a name, as long as both stand. */
import type { Coverage } from "@sitrep/domain/coverage";
import { BoundedMemory } from "@sitrep/store/bounded-memory";
import type { PlaceNode } from "@sitrep/store/place-tree";

type Tree = ReadonlyMap<string, PlaceNode>;

/** See the file. */
export class GroundMemory<Value> {
  readonly #most: number;
  readonly #kept = new WeakMap<Tree, WeakMap<readonly Coverage[], BoundedMemory<Value>>>();

  /** `most` names are kept of each gazetteer with its coverage. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept, made where nothing is. */
  get(tree: Tree, coverage: readonly Coverage[], name: string, make: () => Value): Value {
    const ofTree = this.#kept.get(tree) ?? new WeakMap<readonly Coverage[], BoundedMemory<Value>>();
    this.#kept.set(tree, ofTree);
    const known = ofTree.get(coverage) ?? new BoundedMemory<Value>(this.#most);
    ofTree.set(coverage, known);
    return known.get(name, make);
  }
}
