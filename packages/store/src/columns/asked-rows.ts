/** Asked rows: the rows of the columns that a question about incidents leaves. */
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, incidentColumns, standingName, standingRows } from "./incident-columns.ts";
import type { LeftRows } from "./row-tally.ts";
import { RowTally } from "./row-tally.ts";
import type { IncidentNarrowing } from "./row-tests.ts";
import { sureTests, testsOf } from "./row-tests.ts";
import { lacking, passing } from "./selection.ts";

/** See the file; rows are in the order of their versions. */
export interface AskedRows extends LeftRows {
  readonly columns: IncidentColumns;
  readonly tally: RowTally;
}

/** How many questions are kept with their rows: one page asks the same of several views. */
const MOST_KEPT = 4;

/** The rows that may be counted, or with `isListed` shown one by one, and that pass all that is asked. */
export async function askedRows(
  engine: Engine,
  asked: IncidentNarrowing,
  view: Viewpoint,
  isListed = false,
): Promise<AskedRows> {
  const columns = await incidentColumns(engine);
  const kept = derivedOf(columns, "asked", () => new Map<string, Promise<AskedRows>>());
  const name = `${view.role} ${view.position} ${isListed} ${JSON.stringify(asked)}`;
  const found = kept.get(name) ?? findRows({ engine, columns, view }, asked, isListed);
  kept.delete(name);
  kept.set(name, found);
  // What could not be found is asked again.
  found.catch(() => kept.delete(name));
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return found;
}

interface Ground {
  readonly engine: Engine;
  readonly columns: IncidentColumns;
  readonly view: Viewpoint;
}

async function findRows(
  ground: Ground,
  asked: IncidentNarrowing,
  isListed: boolean,
): Promise<AskedRows> {
  const { columns, view } = ground;
  const tests = await testsOf(ground, asked);
  const standing = standingRows(columns, view, isListed);
  const rows = passing(
    standing,
    tests.map(({ test }) => test),
  );
  const left = { standing, standingName: standingName(view, isListed), rows };
  return { ...left, columns, tally: new RowTally(columns, left) };
}

const DOUBTFUL = new WeakMap<AskedRows, Map<string, RowTally>>();

/** Those of the rows of which it is not sure that they lie in some days and a box; told once for each of these. */
export async function doubtfulAmong(
  { engine, view }: Pick<Ground, "engine" | "view">,
  asked: AskedRows,
  { from, to, box }: Pick<IncidentNarrowing, "from" | "to" | "box">,
): Promise<RowTally> {
  const known = DOUBTFUL.get(asked) ?? new Map<string, RowTally>();
  DOUBTFUL.set(asked, known);
  const name = JSON.stringify([from, to, box]);
  const before = known.get(name);
  if (before !== undefined) return before;
  const { columns, rows } = asked;
  const tests = await sureTests({ engine, columns, view }, { from, to, box });
  const found = new RowTally(columns, { ...asked, rows: lacking(rows, tests) });
  known.set(name, found);
  return found;
}
