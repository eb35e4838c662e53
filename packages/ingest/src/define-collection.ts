/** The typed entrance for a collection written by hand: full completion in an editor, and no work at run time. */
import type { CollectionInput } from "@sitrep/domain/collection";

/**
 * Declares a collection. Every field is checked by the compiler as it is typed, and by `sitrep check` when it is read.
 * Long lists may stand in files of their own, typed as `CollectionInput['incidents']` and so on.
 */
export function defineCollection(collection: CollectionInput): CollectionInput {
  return collection;
}
