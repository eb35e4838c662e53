/**
 * Cell groups: rows of the columns counted by the cells of a series that they touch. Rows that stand alike to every cell are one group,
 * which bears the days of any of them: there are far fewer than there are days.
 */
import type { Day } from "@sitrep/domain/day";
import type { DayGroup } from "./day-groups.ts";
import { dayOrNull, ORDINAL_OF_SLOT, OPEN_START, slotOf } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";

/** The cells of a series: from which day to which, and how long each of them is. */
export interface SeriesCells {
  readonly by: "day" | "month" | "year";
  readonly from: Day;
  readonly to: Day;
}

/** Counts rows, which all may lie in the days, by the first and the last cell that they touch, and by how they stand to the days before and behind. */
export function groupByCells(
  columns: IncidentColumns,
  rows: Uint32Array,
  { by, from, to }: SeriesCells,
): readonly DayGroup[] {
  const { earliest, latest } = columns.numbers;
  const { extent } = columns.codes;
  const extents = columns.words.extent.length;
  const [first, last] = [slotOf(from), slotOf(to)];
  const ordinal = ORDINAL_OF_SLOT[by];
  const start = ordinal(first);
  const length = ordinal(last) - start + 1;
  /** By cell, stance and extent, of what touches one cell alone. */
  const within = new Int32Array(length * STANCES * extents);
  const sampleWithin = new Int32Array(within.length);
  const across = new Map<number, { incidents: number; readonly row: number }>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const [begin, end] = [earliest[row] ?? 0, latest[row] ?? 0];
    const isEarly = begin < first;
    const isLate = end > last;
    const one = isEarly ? 0 : ordinal(begin) - start;
    const other = isLate ? length - 1 : ordinal(end) - start;
    const isOpen = begin === OPEN_START;
    const stance = (isEarly ? 1 : 0) + (isLate ? 2 : 0) + (isOpen ? 4 : 0);
    const sort = stance * extents + (extent[row] ?? 0);
    if (one === other) {
      const key = one * STANCES * extents + sort;
      within[key] = (within[key] ?? 0) + 1;
      sampleWithin[key] = row;
      continue;
    }
    const key = (one * length + other) * STANCES * extents + sort;
    const known = across.get(key);
    if (known === undefined) across.set(key, { incidents: 1, row });
    else known.incidents += 1;
  }
  const groups: DayGroup[] = [];
  const tell = (row: number, incidents: number): void => {
    groups.push({
      earliest: dayOrNull(earliest[row] ?? 0),
      latest: dayOrNull(latest[row] ?? 0),
      // Written from the domain's own field.
      extent: (columns.words.extent[extent[row] ?? 0] ?? "single") as DayGroup["extent"],
      incidents,
    });
  };
  for (const [key, incidents] of within.entries())
    if (incidents > 0) tell(sampleWithin[key] ?? 0, incidents);
  for (const { row, incidents } of across.values()) tell(row, incidents);
  return groups;
}

/** Before the first day, behind the last, without a first day: any of them or none. */
const STANCES = 8;
