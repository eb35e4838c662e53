/** Why an import is refused that contradicts itself. */
import { StoreError } from "./engine.ts";

/** Records that came twice with different bodies; nothing was written. */
export class ConflictingBodies extends StoreError {
  override readonly name = "ConflictingBodies";
  /** The first of them; `conflicts` says how many there are. */
  readonly ids: readonly string[];

  constructor(ids: readonly string[], conflicts: number) {
    const more = conflicts > 1 ? `, and ${conflicts - 1} more like it` : "";
    super(`${ids[0]} came twice with different contents${more}; nothing was written`);
    this.ids = ids;
  }
}
