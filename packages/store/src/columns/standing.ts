/** Standing: the rows in force at a position that a viewer's questions are asked of. */
import type { Viewpoint } from "../viewpoint.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, standingName, standingRows } from "./incident-columns.ts";

/** See the file. */
export interface Standing {
  readonly columns: IncidentColumns;
  /** Tells them apart from the rows of other positions and roles. */
  readonly name: string;
  readonly rows: Uint32Array;
}

/** The rows in force at a position that are counted, or with `isListed` shown one by one. */
export function standingOf(columns: IncidentColumns, view: Viewpoint, isListed = false): Standing {
  const rows = standingRows(columns, view, isListed);
  return { columns, name: standingName(columns, view, isListed), rows };
}

/** A 1 for each row in force. */
export function isStanding({ columns, name, rows }: Standing): Uint8Array {
  return derivedOf(columns, `marks ${name}`, () => marksOf(columns, rows));
}

/** A 1 for each of some rows. */
export function marksOf(columns: IncidentColumns, rows: Uint32Array): Uint8Array {
  const marks = new Uint8Array(columns.rows);
  for (let at = 0; at < rows.length; at += 1) marks[rows[at] ?? 0] = 1;
  return marks;
}
