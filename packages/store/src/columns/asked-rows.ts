/** Asked rows: the rows of the columns that a question about incidents leaves. */
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { incidentColumns, standingRows } from "./incident-columns.ts";
import type { IncidentNarrowing } from "./row-tests.ts";
import { testsOf } from "./row-tests.ts";
import { passing } from "./selection.ts";

/** See the file; rows are in the order of their versions. */
export interface AskedRows {
  readonly columns: IncidentColumns;
  readonly rows: Uint32Array;
}

/** The rows that may be counted, or with `isListed` shown one by one, and that pass all that is asked. */
export async function askedRows(
  engine: Engine,
  asked: IncidentNarrowing,
  view: Viewpoint,
  isListed = false,
): Promise<AskedRows> {
  const columns = await incidentColumns(engine);
  const tests = await testsOf({ engine, columns, view }, asked);
  const standing = standingRows(columns, view, isListed);
  return {
    columns,
    rows: passing(
      standing,
      tests.map(({ test }) => test),
    ),
  };
}
