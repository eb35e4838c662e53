/** Class index: rows by the number of their class, so that those of a few classes are found without looking at the others. */
import type { Classes, Naming } from "./row-tally.ts";

/** The rows of class n, in rising order, are those of `rows` from `starts[n]` to before `starts[n + 1]`. */
export interface ClassIndex {
  readonly starts: Int32Array;
  readonly rows: Uint32Array;
}

/** Sorts rows by their classes. */
export function indexOfClasses({ classOf, size }: Classes, rows: Uint32Array): ClassIndex {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const behind = (classOf[rows[at] ?? 0] ?? 0) + 1;
    starts[behind] = (starts[behind] ?? 0) + 1;
  }
  for (let own = 1; own <= size; own += 1)
    starts[own] = (starts[own] ?? 0) + (starts[own - 1] ?? 0);
  const next = starts.slice(0, size);
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const own = classOf[row] ?? 0;
    const place = next[own] ?? 0;
    sorted[place] = row;
    next[own] = place + 1;
  }
  return { starts, rows: sorted };
}

/** Sorts rows by what they name, each once for each name. */
export function indexOfNames({ starts: first, places, size }: Naming): ClassIndex {
  const rowOf = new Uint32Array(places.length);
  for (let row = 0; row < first.length - 1; row += 1)
    rowOf.fill(row, first[row] ?? 0, first[row + 1] ?? 0);
  const { starts, rows: names } = indexOfClasses(
    { classOf: places, size },
    rowOf.map((_, name) => name),
  );
  return { starts, rows: names.map((name) => rowOf[name] ?? 0) };
}

/** How many rows are of the classes that have a 1; the others have a 0. */
export function countWhere({ starts }: ClassIndex, passes: Uint8Array): number {
  let count = 0;
  for (let own = passes.indexOf(1); own >= 0;) {
    const next = passes.indexOf(0, own);
    count += (starts[next < 0 ? passes.length : next] ?? 0) - (starts[own] ?? 0);
    own = next < 0 ? -1 : passes.indexOf(1, next);
  }
  return count;
}

/** The rows of the classes that have a 1, class by class. */
export function rowsWhere(index: ClassIndex, passes: Uint8Array): Uint32Array {
  const { starts, rows } = index;
  const found = new Uint32Array(countWhere(index, passes));
  let length = 0;
  for (let own = passes.indexOf(1); own >= 0;) {
    const next = passes.indexOf(0, own);
    const some = rows.subarray(starts[own], starts[next < 0 ? passes.length : next]);
    found.set(some, length);
    length += some.length;
    own = next < 0 ? -1 : passes.indexOf(1, next);
  }
  return found;
}
