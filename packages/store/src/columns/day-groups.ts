/** Day groups: rows of the columns counted by their first and last day and their extent. */
import type { Extent } from "@sitrep/domain/incident";
import { partOf } from "@sitrep/domain/series";
import { dayClasses } from "./day-classes.ts";
import { dayOrNull } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";

/** Rows of the same days and extent; a day is null where nobody knows it. */
export interface DayGroup {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: Extent;
  readonly incidents: number;
}

/** Where rows are one in so many of all classes or more, a count for each class is cheaper than putting theirs in order. */
const MANY = 8;

/** See the file. */
export class DayGroups {
  readonly #columns: IncidentColumns;
  readonly #beyond: ReadonlySet<number>;
  readonly #classOf: Int32Array;
  readonly #parts: number[] = [];
  /** The classes of days of the rows that were added. */
  #classes = new Int32Array(16);
  #length = 0;

  /** Of the series `beyond` only some part may lie where was asked. */
  constructor(columns: IncidentColumns, beyond: ReadonlySet<number> = new Set()) {
    this.#columns = columns;
    this.#beyond = beyond;
    this.#classOf = dayClasses(columns).classOf;
  }

  /** Adds a row. */
  add(row: number): void {
    const own = this.#classOf[row] ?? 0;
    if (this.#beyond.size > 0 && this.#beyond.has(row)) {
      this.#parts.push(own);
      return;
    }
    if (this.#length === this.#classes.length) {
      const longer = new Int32Array(this.#length * 2);
      longer.set(this.#classes);
      this.#classes = longer;
    }
    this.#classes[this.#length] = own;
    this.#length += 1;
  }

  /** What was added. */
  rows(): readonly DayGroup[] {
    const { earliest, latest, extent } = dayClasses(this.#columns);
    const days = new Map<number, string | null>();
    const dayOf = (slot: number): string | null => {
      const before = days.get(slot);
      if (before !== undefined) return before;
      const day = dayOrNull(slot);
      days.set(slot, day);
      return day;
    };
    const groups: DayGroup[] = [];
    const tell = (own: number, incidents: number): void => {
      groups.push({
        earliest: dayOf(earliest[own] ?? 0),
        latest: dayOf(latest[own] ?? 0),
        // Written from the domain's own field.
        extent: (this.#columns.words.extent[extent[own] ?? 0] ?? "single") as Extent,
        incidents,
      });
    };
    const classes = this.#classes.subarray(0, this.#length);
    if (classes.length * MANY > earliest.length) tellCounted(classes, earliest.length, tell);
    else tellRuns(classes.toSorted(), tell);
    for (const own of this.#parts)
      groups.push({
        earliest: dayOf(earliest[own] ?? 0),
        latest: dayOf(latest[own] ?? 0),
        extent: partOf("series"),
        incidents: 1,
      });
    return groups;
  }
}

function tellCounted(
  classes: Int32Array,
  size: number,
  tell: (own: number, incidents: number) => void,
): void {
  const counts = new Int32Array(size);
  for (let at = 0; at < classes.length; at += 1) {
    const own = classes[at] ?? 0;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  for (let own = 0; own < size; own += 1) {
    const incidents = counts[own] ?? 0;
    if (incidents > 0) tell(own, incidents);
  }
}

function tellRuns(sorted: Int32Array, tell: (own: number, incidents: number) => void): void {
  for (let start = 0; start < sorted.length;) {
    let end = start + 1;
    while (sorted[end] === sorted[start]) end += 1;
    tell(sorted[start] ?? 0, end - start);
    start = end;
  }
}
