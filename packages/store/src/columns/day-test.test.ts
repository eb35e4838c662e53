import { Day, dayOfNumber, numberOfDay } from "@sitrep/domain/day";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedMemory } from "../bounded-memory.ts";
import { slotOf, slotsOf } from "./day-slot.ts";
import { dayTest, surelyBetween } from "./day-test.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { NUMBER_COLUMNS, WORD_COLUMNS, columnsOf } from "./segment.ts";
import { asking } from "./selection.ts";

const anyDay = fc
  .integer({ min: 0, max: 9 })
  .map((n) => Day.parse(dayOfNumber(numberOfDay("2019-02-25") + n)));
const maybeDay = fc.option(anyDay, { nil: null, freq: 3 });
const anySpans = fc.array(fc.tuple(maybeDay, maybeDay), { maxLength: 12 }).map((spans) =>
  spans.map(([one, other]) => {
    const isTurned = one !== null && other !== null && one > other;
    return isTurned ? ([other, one] as const) : ([one, other] as const);
  }),
);

function columnsWith(spans: readonly (readonly [Day | null, Day | null])[]): IncidentColumns {
  const slots = spans.map(([first, last]) => slotsOf(first, last));
  return {
    rows: spans.length,
    numbers: {
      ...columnsOf(NUMBER_COLUMNS, () => new Int32Array(spans.length)),
      until: new Int32Array(spans.length),
      earliest: Int32Array.from(slots, ({ earliest }) => earliest),
      latest: Int32Array.from(slots, ({ latest }) => latest),
    },
    codes: columnsOf(WORD_COLUMNS, () => new Uint16Array(spans.length)),
    words: columnsOf(WORD_COLUMNS, () => ["one"]),
    derived: new BoundedMemory(40),
  };
}

const maybeAsked = fc.option(anyDay, { nil: undefined });

test("F2: days keep what may have happened in them, and with sure what did, whichever ends are open", () => {
  fc.assert(
    fc.property(anySpans, maybeAsked, maybeAsked, (spans, from, to) => {
      const columns = columnsWith(spans);
      const keeps = (sure: boolean): readonly boolean[] => {
        const asked = dayTest(columns, { from, to, sure });
        return spans.map((_, row) => asked === null || asking(asked)(row));
      };
      const isAnyDay = from === undefined && to === undefined;
      expect(keeps(false)).toEqual(
        spans.map(
          ([first, last]) =>
            isAnyDay ||
            ((first !== null || last !== null) &&
              (to === undefined || first === null || first <= to) &&
              (from === undefined || last === null || last >= from)),
        ),
      );
      const sure = spans.map(
        ([first, last]) =>
          (from === undefined || (first !== null && first >= from)) &&
          (to === undefined || (last !== null && last <= to)),
      );
      expect(keeps(true)).toEqual(sure);
      if (isAnyDay) return;
      // One by one, as the tally of places asks, as by classes.
      const isSure = surelyBetween(from ? slotOf(from) : null, to ? slotOf(to) : null);
      expect(
        spans
          .map((span) => slotsOf(...span))
          .map(({ earliest, latest }) => isSure(earliest, latest)),
      ).toEqual(sure);
    }),
    { numRuns: 500 },
  );
});
