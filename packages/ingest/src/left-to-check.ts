/** Left to check: what an import has still to look at in records that were read, by how they were. */
import { JSON_LINES } from "./adapters/jsonl.ts";

/** What an import is told of its records. */
export interface LeftToCheck {
  /** Whether each was looked at beside the others as it was read. */
  readonly isChecked: boolean;
  /** Whether what they say is watched was made of their own rows, and proves nothing about them. */
  readonly isCoverageDerived: boolean;
}

/** What is left by the name of an adapter; null of a collection, which is checked whole as it is read. */
export function leftToCheck(adapter: string | null): LeftToCheck {
  return {
    isChecked: adapter === null,
    // Lines of JSON hold what somebody wrote, as a collection does; every other adapter makes a file's coverage of its rows.
    isCoverageDerived: adapter !== null && adapter !== JSON_LINES,
  };
}
