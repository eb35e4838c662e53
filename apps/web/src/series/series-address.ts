/** Series address: where a series can be asked again, with the days and the step that it was drawn in. */
import type { QueryValues } from "../address.ts";
import { withQuery } from "../address.ts";
import type { SeriesAnswer } from "./month-columns.ts";

/** "/series?by=month&from=2018-01-01&place=…&to=2018-12-31". */
export function seriesAddress(
  { by, cells }: Pick<SeriesAnswer, "by" | "cells">,
  filter: QueryValues,
): string {
  const from = cells[0]?.bucket.earliest;
  const to = cells.at(-1)?.bucket.latest;
  return withQuery("/series", { ...filter, by, from, to });
}
