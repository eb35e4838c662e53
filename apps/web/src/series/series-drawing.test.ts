import { PlaceId } from "@sitrep/domain/id";
import { expect, test } from "vitest";
import type { SeriesCell } from "./month-columns.ts";
import { partsOf } from "./series-drawing.tsx";

const place = PlaceId.parse("demo/iq");

function cell(key: string, more: Pick<SeriesCell, "count" | "possible" | "beyond">): SeriesCell {
  const bucket = { key, earliest: `${key}-01`, latest: `${key}-28`, place };
  return { bucket, sure: 0, coverage: [], ...more };
}

test("V9: a month into which only what is dated more widely could fall is no blank", () => {
  const interval = { low: 0, high: null, lowOpen: false, highOpen: true };
  const count = { is: "observed", interval } as const;
  const { runs } = partsOf({
    cells: [
      cell("2018-11", { count, possible: 3, beyond: 0 }),
      cell("2018-12", { count, possible: 0, beyond: 0 }),
    ],
  });
  expect(runs.map(({ first, is }) => [first, is])).toEqual([["2018-12", "unknown"]]);
});
