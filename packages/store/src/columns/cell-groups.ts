/**
 * Cell groups: rows of the columns counted by the cells of a series that they touch. Rows that stand alike to every cell are one group,
 * which bears the days of any of them: there are far fewer than there are days.
 */
import type { Day } from "@sitrep/domain/day";
import type { Extent } from "@sitrep/domain/incident";
import { partOf } from "@sitrep/domain/series";
import { EXTENTS, dayClasses } from "./day-classes.ts";
import type { DayGroup } from "./day-groups.ts";
import { ORDINAL_OF_SLOT, OPEN_START, dayOrNull, slotOf } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";
import type { RowTally } from "./row-tally.ts";

/** The cells of a series: from which day to which, and how long each of them is. */
export interface SeriesCells {
  readonly by: "day" | "month" | "year";
  readonly from: Day;
  readonly to: Day;
}

/** Rows that touch the same cells; `touched` are the first and the last of these, counted from 0, of months and years. */
export interface CellGroup extends DayGroup {
  readonly touched?: readonly [number, number];
}

/**
 * Counts rows, which all may lie in the days, by the first and the last cell that they touch, and by how they stand to the days before
 * and behind. Of the series `beyond` only some part may lie where was asked; they are few.
 */
export function groupByCells(
  columns: IncidentColumns,
  { rows, beyond }: { readonly rows: RowTally; readonly beyond: ReadonlySet<number> },
  cells: SeriesCells,
): readonly CellGroup[] {
  return rows.withDays((counts) => groupClasses(columns, { counts, beyond }, cells));
}

/** The same of the counts of all classes of days, which may be written to. */
function groupClasses(
  columns: IncidentColumns,
  { counts, beyond: parts }: { readonly counts: Int32Array; readonly beyond: ReadonlySet<number> },
  { by, from, to }: SeriesCells,
): readonly CellGroup[] {
  const { classOf, earliest, latest, extent } = dayClasses(columns);
  const classes = Array.from(parts, (row) => classOf[row] ?? 0);
  for (const at of classes) counts[at] = (counts[at] ?? 0) - 1;
  const [first, last] = [slotOf(from), slotOf(to)];
  const ordinal = ORDINAL_OF_SLOT[by];
  const start = ordinal(first);
  const behind = ordinal(last) - start;
  const touchedBy = (begin: number, end: number): readonly [number, number] => [
    begin < first ? 0 : ordinal(begin) - start,
    end > last ? behind : ordinal(end) - start,
  ];
  const { runOf, runs } = runsOf(columns, by);
  const inside = new Int32Array(runs);
  const samples = new Int32Array(runs);
  /** What reaches beyond the days, by its cells and how it reaches. */
  const beyond = new Map<number, { incidents: number; readonly sample: number }>();
  for (let at = 0; at < counts.length; at += 1) {
    const incidents = counts[at] ?? 0;
    if (incidents === 0) continue;
    const begin = earliest[at] ?? 0;
    const end = latest[at] ?? 0;
    if (begin >= first && end <= last) {
      const run = runOf[at] ?? 0;
      inside[run] = (inside[run] ?? 0) + incidents;
      samples[run] = at;
      continue;
    }
    const [one, other] = touchedBy(begin, end);
    const stance = (begin < first ? 1 : 0) + (end > last ? 2 : 0) + (begin === OPEN_START ? 4 : 0);
    const key = ((one * (behind + 1) + other) * STANCES + stance) * EXTENTS + (extent[at] ?? 0);
    const known = beyond.get(key);
    if (known === undefined) beyond.set(key, { incidents, sample: at });
    else known.incidents += incidents;
  }
  const textOf = dayTexts(columns);
  const groups: CellGroup[] = [];
  // Written from the domain's own field.
  const extentAt = (at: number) => (columns.words.extent[extent[at] ?? 0] ?? "single") as Extent;
  const tell = (sample: number, incidents: number, told = extentAt(sample)): void => {
    const [begin, end] = [earliest[sample] ?? 0, latest[sample] ?? 0];
    groups.push({
      earliest: textOf(begin),
      latest: textOf(end),
      extent: told,
      incidents,
      // Slots are no count of days.
      ...(by !== "day" && { touched: touchedBy(begin, end) }),
    });
  };
  for (let run = 0; run < runs; run += 1)
    if ((inside[run] ?? 0) > 0) tell(samples[run] ?? 0, inside[run] ?? 0);
  for (const { sample, incidents } of beyond.values()) tell(sample, incidents);
  for (const at of classes) tell(at, 1, partOf(extentAt(at)));
  return groups;
}

/** Before the first day, behind the last, without a first day: any of them or none. */
const STANCES = 8;

/** Classes of days that touch the same days, months or years and are of the same extent, numbered from 0. */
interface Runs {
  readonly runOf: Int32Array;
  readonly runs: number;
}

/** Found once for each length of cells. */
function runsOf(columns: IncidentColumns, by: SeriesCells["by"]): Runs {
  return derivedOf(columns, `runs by ${by}`, () => {
    const { earliest, latest, extent } = dayClasses(columns);
    const ordinal = ORDINAL_OF_SLOT[by];
    const known = new Map<number, Map<number, number>>();
    let runs = 0;
    const runOf = Int32Array.from(earliest, (begin, at) => {
      const beginning = known.get(ordinal(begin)) ?? new Map<number, number>();
      known.set(ordinal(begin), beginning);
      const key = ordinal(latest[at] ?? 0) * EXTENTS + (extent[at] ?? 0);
      const run = beginning.get(key) ?? runs;
      if (run === runs) runs += 1;
      beginning.set(key, run);
      return run;
    });
    return { runOf, runs };
  });
}

/** The day of a slot; every day of the columns is written once. */
function dayTexts(columns: IncidentColumns): (slot: number) => Day | null {
  const known = derivedOf(columns, "texts of days", () => new Map<number, Day | null>());
  return (slot) => {
    const before = known.get(slot);
    if (before !== undefined) return before;
    const day = dayOrNull(slot);
    known.set(slot, day);
    return day;
  };
}
