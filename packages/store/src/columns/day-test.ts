/** Day test: rows that may have happened between days, or did for sure, told by the classes of their days. SPEC T6, F2. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import { BoundedMemory } from "../bounded-memory.ts";
import { DAYS, dayClasses } from "./day-classes.ts";
import { OPEN_END, OPEN_START, slotOf } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import type { ClassTest, RowTest } from "./selection.ts";

/** How many tests of days are kept: one page asks for the same days several times over. */
const MOST_DAYS = 8;

/** What may have happened between the days, or with `sure` what did for sure. */
export function dayTest(
  columns: IncidentColumns,
  { from, to, sure = false }: Pick<IncidentFilter, "from" | "to" | "sure">,
): RowTest | null {
  if (from === undefined && to === undefined) return null;
  const kept = derivedOf(columns, "tests of days", () => new BoundedMemory<ClassTest>(MOST_DAYS));
  return kept.get(`${from} ${to} ${sure}`, () => {
    const first = from === undefined ? null : slotOf(from);
    const last = to === undefined ? null : slotOf(to);
    return between(columns, sure ? surely(first, last) : possibly(first, last));
  });
}

function between(columns: IncidentColumns, [[begin, begins], [end, ends]]: Slots): ClassTest {
  const { classOf, earliest, latest } = dayClasses(columns);
  const passes = new Uint8Array(earliest.length);
  // Classes are in the order of their first days, and what begins late enough ends late enough.
  const [first, behind] = [firstBehind(earliest, begin - 1), firstBehind(earliest, begins)];
  const late = ends < OPEN_END ? behind : Math.max(first, firstBehind(earliest, end - 1));
  for (let own = first; own < Math.min(late, behind); own += 1) {
    const other = latest[own] ?? 0;
    passes[own] = other >= end && other <= ends ? 1 : 0;
  }
  if (late < behind) passes.fill(1, late, behind);
  return { classOf, passes, index: DAYS };
}

/** Where in a rising list the numbers begin that are greater than one. */
function firstBehind(sorted: Int32Array, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From and to which slot something may begin, and end. */
type Slots = readonly [begin: readonly [number, number], end: readonly [number, number]];

/** An open end is a slot before or behind every day; what has no day at all ends before and begins behind all of them. */
function possibly(first: number | null, last: number | null): Slots {
  return [
    [OPEN_START, last ?? OPEN_END - 1],
    [first ?? OPEN_START + 1, OPEN_END],
  ];
}

/** As `surelyBetween`. */
function surely(first: number | null, last: number | null): Slots {
  return [
    first === null ? [OPEN_START, OPEN_END] : [first, OPEN_END - 1],
    last === null ? [OPEN_START, OPEN_END] : [OPEN_START + 1, last],
  ];
}

/** Whether something fell between two slots for sure; null reaches for ever. SPEC T6. */
export function surelyBetween(
  first: number | null,
  last: number | null,
): (earliest: number, latest: number) => boolean {
  return (earliest, latest) =>
    (first === null || (earliest >= first && earliest !== OPEN_END)) &&
    (last === null || (latest <= last && latest !== OPEN_START));
}
