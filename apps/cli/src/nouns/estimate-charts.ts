/** Estimate charts: the estimates of one metric on one axis, each with its words, so that a reader can see what differs. */
import { axisFor, axisLine } from "../drawing/axis.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Range } from "../drawing/range.ts";
import { drawRange } from "../drawing/range.ts";
import { tableLines } from "../drawing/table.ts";
import { quantityWords, unitWords } from "../words/quantity.ts";
import type { ItemOf } from "./answers.ts";
import { estimateColumns } from "./tables.ts";

type Estimate = ItemOf["estimates"];

/** How an estimate is drawn. */
export function rangeOf({ quantity, computed }: Estimate): Range {
  return { interval: computed.bounds, point: computed.point, form: quantity.form };
}

/** How wide the bars of a chart are on a screen. */
export function barColumns(columns: number): number {
  return Math.max(16, Math.min(48, Math.floor(columns * 0.3)));
}

/** The lines of all charts: one for each metric, unit and rate, in the order in which they first occur. */
export function estimateLines(items: readonly Estimate[], pen: Pen): readonly string[] {
  const groups = Map.groupBy(items, ({ metric, quantity }) =>
    [metric, quantity.unit, quantity.per ?? ""].join(" "),
  );
  return [...groups.values()].flatMap((group, index) => [
    ...(index === 0 ? [] : [""]),
    ...chartLines(group, pen),
  ]);
}

function chartLines(group: readonly Estimate[], pen: Pen): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { computed, quantity } = first;
  const axis = axisFor(group.map(rangeOf), barColumns(pen.columns));
  const rate = quantity.per === undefined ? "" : ` per ${quantity.per}`;
  const unit = pen.text(`${unitWords(quantity.unit)}${rate}`);
  const heading = `${computed.metric.label}, in ${unit}`;
  const columns = estimateColumns(
    pen,
    { line: axisLine(axis), bar: (one) => drawRange(rangeOf(one), axis, pen) },
    (one) => pen.text(quantityWords(one.quantity)),
  );
  return [pen.style("heading", heading), ...tableLines(group, columns, pen)];
}
