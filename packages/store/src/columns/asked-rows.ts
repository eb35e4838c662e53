/** Asked rows: the rows of the columns that a question about incidents leaves. */
import { BoundedMemory } from "../bounded-memory.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, incidentColumns } from "./incident-columns.ts";
import type { LeftRows } from "./left-rows.ts";
import { bringsFew, isOfFew } from "./few-rows.ts";
import { isOfDays, leftBy, leftByDays } from "./left-rows.ts";
import { RowTally } from "./row-tally.ts";
import type { IncidentNarrowing } from "./row-tests.ts";
import { sureTests, testsOf } from "./row-tests.ts";
import type { RowTest } from "./selection.ts";
import type { Standing } from "./standing.ts";
import { standingOf } from "./standing.ts";
import type { WholeRows } from "./whole-rows.ts";
import { someStanding } from "./whole-rows.ts";

/** See the file; rows are in the order of their versions. */
export interface AskedRows {
  readonly columns: IncidentColumns;
  readonly left: LeftRows;
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
  const kept = derivedOf(columns, "asked", () => new BoundedMemory<Promise<AskedRows>>(MOST_KEPT));
  const name = `${view.role} ${view.position} ${isListed} ${JSON.stringify(asked)}`;
  return kept.get(name, () => findRows({ engine, columns, view }, asked, isListed));
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
  const left = leftOf(
    standingOf(columns, view, isListed),
    tests.map(({ test }) => test),
    () => JSON.stringify({ ...asked, from: undefined, to: undefined }),
  );
  return { columns, left, tally: new RowTally(left) };
}

/** How many filters are kept with what they leave, whatever the days. */
const MOST_WHOLE = 4;

/** What tests leave; `name` tells apart what those of them leave that are not of days. */
function leftOf(standing: Standing, tests: readonly RowTest[], name: () => string): LeftRows {
  const { columns } = standing;
  const days = tests.find((test) => isOfDays(columns, test));
  if (
    days === undefined ||
    tests.length === 1 ||
    tests.some((test) => bringsFew(standing, test)) ||
    isOfFew(standing, days)
  )
    return leftBy(standing, tests);
  const kept = derivedOf(columns, `whole ${standing.name}`, () => {
    return new BoundedMemory<WholeRows>(MOST_WHOLE);
  });
  const whole = kept.get(name(), () => {
    const others = tests.filter((test) => test !== days);
    return someStanding(standing, leftBy(standing, others).rows);
  });
  return leftByDays(whole, days);
}

const DOUBTFUL = new WeakMap<AskedRows, Map<string, RowTally>>();

/** Those of the rows of which it is not sure that they lie in some days and a box; told once for each of these. */
export async function doubtfulAmong(
  { engine, view }: Pick<Ground, "engine" | "view">,
  asked: AskedRows,
  { from, to, box, sure = false }: Pick<IncidentNarrowing, "from" | "to" | "box" | "sure">,
): Promise<RowTally> {
  const known = DOUBTFUL.get(asked) ?? new Map<string, RowTally>();
  DOUBTFUL.set(asked, known);
  const name = JSON.stringify([from, to, box, sure]);
  const before = known.get(name);
  if (before !== undefined) return before;
  const ground = { engine, columns: asked.columns, view };
  // Where only what is sure was asked for, all of it is.
  const tests = sure ? [] : await sureTests(ground, { from, to, box });
  const found = asked.tally.failing(tests);
  known.set(name, found);
  return found;
}
