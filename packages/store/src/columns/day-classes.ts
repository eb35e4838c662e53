/** Day classes: rows of the same first and last day and the same extent, each such class once. */
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";

/** See the file; days as slots, and the extent as a place in the words of its column. */
export interface DayClasses {
  readonly classOf: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  readonly extent: Int32Array;
}

/** The name of their index. */
export const DAYS = "days";

/** The classes of all rows; found once. */
export function dayClasses(columns: IncidentColumns): DayClasses {
  return derivedOf(columns, "day classes", () => findClasses(columns));
}

/** More extents than there are words for them. */
export const EXTENTS = 16;

function findClasses({ rows, numbers, codes }: IncidentColumns): DayClasses {
  const { earliest, latest } = numbers;
  const { extent } = codes;
  const classOf = new Int32Array(rows);
  const [begins, ends, extents]: [number[], number[], number[]] = [[], [], []];
  const known = new Map<number, Map<number, number>>();
  for (let row = 0; row < rows; row += 1) {
    const [begin, end, word] = [earliest[row] ?? 0, latest[row] ?? 0, extent[row] ?? 0];
    let beginning = known.get(begin);
    if (beginning === undefined) known.set(begin, (beginning = new Map()));
    const key = end * EXTENTS + word;
    let own = beginning.get(key);
    if (own === undefined) {
      own = begins.length;
      beginning.set(key, own);
      begins.push(begin);
      ends.push(end);
      extents.push(word);
    }
    classOf[row] = own;
  }
  return inOrder({
    classOf,
    earliest: Int32Array.from(begins),
    latest: Int32Array.from(ends),
    extent: Int32Array.from(extents),
  });
}

/** The same, numbered by their days: those that days of a question leave stand next to each other. */
function inOrder({ classOf, earliest, latest, extent }: DayClasses): DayClasses {
  const by = (days: Int32Array, one: number, other: number): number =>
    (days[one] ?? 0) - (days[other] ?? 0);
  const order = Uint32Array.from(earliest, (_, own) => own).toSorted(
    (one, other) => by(earliest, one, other) || by(latest, one, other) || by(extent, one, other),
  );
  const placeOf = new Int32Array(order.length);
  for (const [place, own] of order.entries()) placeOf[own] = place;
  const sorted = (days: Int32Array): Int32Array => Int32Array.from(order, (own) => days[own] ?? 0);
  return {
    classOf: classOf.map((own) => placeOf[own] ?? 0),
    earliest: sorted(earliest),
    latest: sorted(latest),
    extent: sorted(extent),
  };
}
