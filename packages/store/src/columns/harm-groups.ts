/**
 * Harm groups: rows of the columns by the cells of a series that they touch, with the people to whom they did something, added up
 * exactly. Rows that stand alike to every cell are one group. SPEC V18, Q2.
 */
import type { Day } from "@sitrep/domain/day";
import type { Interval } from "@sitrep/domain/interval";
import { add, exactly } from "@sitrep/domain/interval";
import { ofTenths, tenthsOf } from "@sitrep/domain/tenths";
import type { SeriesCells } from "./cell-groups.ts";
import { ORDINAL_OF_SLOT, OPEN_START, dayOrNull, slotOf } from "./day-slot.ts";
import type { HarmAmounts } from "./harm-columns.ts";
import { HARM_END } from "./harm-section.ts";
import type { IncidentColumns } from "./incident-columns.ts";

/** Incidents of the same cells, and the people whom those of them harmed that tell of it; a day is null where nobody knows it. */
export interface HarmGroup {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** Whether all of it may lie elsewhere than asked: of an incident in several places nobody says in which of them. */
  readonly isElsewhere: boolean;
  readonly telling: number;
  readonly silent: number;
  readonly people: Interval;
}

/** Amounts of a profile as tenths, as far as they are, so that they add up fast. */
interface Tenths {
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** What has to be added one by one, by its profile. */
  readonly odd: ReadonlyMap<number, Interval>;
}

/** A group in the making. */
class Sum {
  readonly row: number;
  readonly isElsewhere: boolean;
  telling = 0;
  silent = 0;
  low = 0;
  high = 0;
  ends = 0;
  isUnbounded = false;
  odd: Interval | null = null;

  constructor(row: number, isElsewhere: boolean) {
    this.row = row;
    this.isElsewhere = isElsewhere;
  }

  people(): Interval {
    const people: Interval = {
      low: ofTenths(this.low),
      high: this.isUnbounded ? null : ofTenths(this.high),
      lowOpen: (this.ends & HARM_END.low) !== 0,
      highOpen: this.isUnbounded || (this.ends & HARM_END.high) !== 0,
    };
    return this.odd === null ? people : add(people, this.odd);
  }
}

/** Adds rows up that all may lie in the days; `isElsewhere` tells of a row that it may lie elsewhere than asked. */
export function harmByCells(
  columns: IncidentColumns,
  rows: Uint32Array,
  { by, from, to }: SeriesCells,
  { amounts, isElsewhere }: HarmQuestion,
): readonly HarmGroup[] {
  const { earliest, latest } = columns.numbers;
  const { profiles, lows, ends } = amounts;
  const tenths = tenthsOfAll(amounts);
  const [first, last] = [slotOf(from), slotOf(to)];
  const ordinal = ORDINAL_OF_SLOT[by];
  const start = ordinal(first);
  const length = ordinal(last) - start + 1;
  /** By cell and stance, of what touches one cell alone; the others by both their cells. */
  const within: (Sum | undefined)[] = [];
  const across = new Map<number, Sum>();
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const [begin, end] = [earliest[row] ?? 0, latest[row] ?? 0];
    const isEarly = begin < first;
    const isLate = end > last;
    const one = isEarly ? 0 : ordinal(begin) - start;
    const other = isLate ? length - 1 : ordinal(end) - start;
    const isAway = isElsewhere !== null && isElsewhere(row);
    const stance =
      (isEarly ? 1 : 0) + (isLate ? 2 : 0) + (begin === OPEN_START ? 4 : 0) + (isAway ? 8 : 0);
    let sum: Sum | undefined;
    if (one === other) {
      const key = one * STANCES + stance;
      sum = within[key];
      if (sum === undefined) within[key] = sum = new Sum(row, isAway);
    } else {
      const key = (one * length + other) * STANCES + stance;
      sum = across.get(key);
      if (sum === undefined) across.set(key, (sum = new Sum(row, isAway)));
    }
    const profile = profiles[row] ?? 0;
    const low = tenths.lows[profile] ?? 0;
    if (Number.isNaN(low)) {
      if (Number.isNaN(lows[profile])) {
        sum.silent += 1;
        continue;
      }
      sum.telling += 1;
      sum.odd = add(sum.odd ?? exactly(0), tenths.odd.get(profile) ?? exactly(0));
      continue;
    }
    sum.telling += 1;
    sum.low += low;
    sum.ends |= ends[profile] ?? 0;
    const high = tenths.highs[profile] ?? 0;
    if (high === Infinity) sum.isUnbounded = true;
    else sum.high += high;
  }
  return [...within, ...across.values()].flatMap((sum): readonly HarmGroup[] =>
    sum === undefined
      ? []
      : [
          {
            earliest: dayOrNull(earliest[sum.row] ?? 0),
            latest: dayOrNull(latest[sum.row] ?? 0),
            isElsewhere: sum.isElsewhere,
            telling: sum.telling,
            silent: sum.silent,
            people: sum.people(),
          },
        ],
  );
}

/** Whom rows harmed, and which of them may lie elsewhere than asked; null where none does. */
export interface HarmQuestion {
  readonly amounts: HarmAmounts;
  readonly isElsewhere: ((row: number) => boolean) | null;
}

/** Before the first day, behind the last, without a first day, perhaps elsewhere: any of them or none. */
const STANCES = 16;

/** What was made ready is kept as long as the amounts are. */
const READY = new WeakMap<HarmAmounts, Tenths>();

function tenthsOfAll(amounts: HarmAmounts): Tenths {
  const tenths = READY.get(amounts) ?? readyTenths(amounts);
  READY.set(amounts, tenths);
  return tenths;
}

function readyTenths({ lows, highs, ends }: HarmAmounts): Tenths {
  const odd = new Map<number, Interval>();
  const tenths = { lows: new Float64Array(lows.length), highs: new Float64Array(lows.length) };
  for (const [profile, low] of lows.entries()) {
    const high = highs[profile] ?? 0;
    const [lowTenths, highTenths] = [tenthsOf(low), high === Infinity ? Infinity : tenthsOf(high)];
    const isTenths = lowTenths !== null && highTenths !== null;
    tenths.lows[profile] = isTenths ? lowTenths : Number.NaN;
    tenths.highs[profile] = isTenths ? highTenths : Number.NaN;
    if (isTenths || Number.isNaN(low)) continue;
    const end = ends[profile] ?? 0;
    odd.set(profile, {
      low,
      high: high === Infinity ? null : high,
      lowOpen: (end & HARM_END.low) !== 0,
      highOpen: (end & HARM_END.high) !== 0,
    });
  }
  return { ...tenths, odd };
}
