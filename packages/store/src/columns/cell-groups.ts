/**
 * Cell groups: rows of the columns counted by the cells of a series that they touch. Rows that stand alike to every cell are one group,
 * which bears the days of any of them: there are far fewer than there are days.
 */
import type { Day } from "@sitrep/domain/day";
import { dayClasses } from "./day-classes.ts";
import type { DayGroup } from "./day-groups.ts";
import { dayOrNull, ORDINAL_OF_SLOT, OPEN_START, slotOf } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import type { RowTally } from "./row-tally.ts";

/** The cells of a series: from which day to which, and how long each of them is. */
export interface SeriesCells {
  readonly by: "day" | "month" | "year";
  readonly from: Day;
  readonly to: Day;
}

/**
 * Counts rows, which all may lie in the days, by the first and the last cell that they touch, and by how they stand to the days before
 * and behind.
 */
export function groupByCells(
  columns: IncidentColumns,
  rows: RowTally,
  { by, from, to }: SeriesCells,
): readonly DayGroup[] {
  const days = dayClasses(columns);
  const counts = rows.ofDays();
  const extents = columns.words.extent.length;
  const [first, last] = [slotOf(from), slotOf(to)];
  const ordinal = ORDINAL_OF_SLOT[by];
  const start = ordinal(first);
  const length = ordinal(last) - start + 1;
  /** By cell, stance and extent, of what touches one cell alone. */
  const within = new Int32Array(length * STANCES * extents);
  const sampleWithin = new Int32Array(within.length);
  const across = new Map<number, { incidents: number; readonly sample: number }>();
  for (let at = 0; at < counts.length; at += 1) {
    const incidents = counts[at] ?? 0;
    if (incidents === 0) continue;
    const [begin, end] = [days.earliest[at] ?? 0, days.latest[at] ?? 0];
    const isEarly = begin < first;
    const isLate = end > last;
    const one = isEarly ? 0 : ordinal(begin) - start;
    const other = isLate ? length - 1 : ordinal(end) - start;
    const isOpen = begin === OPEN_START;
    const stance = (isEarly ? 1 : 0) + (isLate ? 2 : 0) + (isOpen ? 4 : 0);
    const sort = stance * extents + (days.extent[at] ?? 0);
    if (one === other) {
      const key = one * STANCES * extents + sort;
      within[key] = (within[key] ?? 0) + incidents;
      sampleWithin[key] = at;
      continue;
    }
    const key = (one * length + other) * STANCES * extents + sort;
    const known = across.get(key);
    if (known === undefined) across.set(key, { incidents, sample: at });
    else known.incidents += incidents;
  }
  const groups: DayGroup[] = [];
  const tell = (sample: number, incidents: number): void => {
    groups.push({
      earliest: dayOrNull(days.earliest[sample] ?? 0),
      latest: dayOrNull(days.latest[sample] ?? 0),
      // Written from the domain's own field.
      extent: (columns.words.extent[days.extent[sample] ?? 0] ?? "single") as DayGroup["extent"],
      incidents,
    });
  };
  for (const [key, incidents] of within.entries())
    if (incidents > 0) tell(sampleWithin[key] ?? 0, incidents);
  for (const { sample, incidents } of across.values()) tell(sample, incidents);
  return groups;
}

/** Before the first day, behind the last, without a first day: any of them or none. */
const STANCES = 8;
