/** Day groups: rows of the columns counted by their first and last day and their extent. */
import type { Extent } from "@sitrep/domain/incident";
import { partOf } from "@sitrep/domain/series";
import { dayOrNull } from "./day-slot.ts";
import type { IncidentColumns } from "./incident-columns.ts";

/** Rows of the same days and extent; a day is null where nobody knows it. */
export interface DayGroup {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: Extent;
  readonly incidents: number;
}

/** See the file. */
export class DayGroups {
  readonly #columns: IncidentColumns;
  readonly #beyond: ReadonlySet<number>;
  readonly #parts: number[] = [];
  /** By extent and first day, then by last day. */
  readonly #counts: Map<number, Map<number, number>>[];

  /** Of the series `beyond` only some part may lie where was asked. */
  constructor(columns: IncidentColumns, beyond: ReadonlySet<number> = new Set()) {
    this.#columns = columns;
    this.#beyond = beyond;
    this.#counts = columns.words.extent.map(() => new Map());
  }

  /** Adds a row. */
  add(row: number): void {
    const { numbers, codes } = this.#columns;
    const { earliest: earliests, latest: latests } = numbers;
    if (this.#beyond.size > 0 && this.#beyond.has(row)) {
      this.#parts.push(row);
      return;
    }
    const [earliest, latest] = [earliests[row] ?? 0, latests[row] ?? 0];
    const ofExtent = this.#counts[codes.extent[row] ?? 0];
    if (ofExtent === undefined) return;
    const known = ofExtent.get(earliest);
    if (known === undefined) ofExtent.set(earliest, new Map([[latest, 1]]));
    else known.set(latest, (known.get(latest) ?? 0) + 1);
  }

  /** What was added. */
  rows(): readonly DayGroup[] {
    const days = new Map<number, string | null>();
    const dayOf = (slot: number): string | null => {
      const before = days.get(slot);
      if (before !== undefined) return before;
      const day = dayOrNull(slot);
      days.set(slot, day);
      return day;
    };
    const { earliest: earliests, latest: latests } = this.#columns.numbers;
    const parts = this.#parts.map((row): DayGroup => ({
      earliest: dayOf(earliests[row] ?? 0),
      latest: dayOf(latests[row] ?? 0),
      extent: partOf("series"),
      incidents: 1,
    }));
    const groups = this.#counts.flatMap((ofExtent, code) => {
      // Written from the domain's own field.
      const extent = (this.#columns.words.extent[code] ?? "single") as Extent;
      return [...ofExtent].flatMap(([earliest, ofLatest]) =>
        [...ofLatest].map(([latest, incidents]) => ({
          earliest: dayOf(earliest),
          latest: dayOf(latest),
          extent,
          incidents,
        })),
      );
    });
    return [...groups, ...parts];
  }
}
