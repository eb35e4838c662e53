/** Balance: a whole, its parts and what they leave, on one axis. */
import { axisFor, axisLine } from "../drawing/axis.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Range } from "../drawing/range.ts";
import { drawRange } from "../drawing/range.ts";
import { tableLines } from "../drawing/table.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { barColumns, rangeOf } from "../nouns/estimate-charts.ts";
import { intervalWords, quantityWords } from "../words/quantity.ts";
import { paragraph } from "./page.ts";

/** A balance with its figures. */
export type BalanceItem = AnswerOf<"estimates", "balances">["items"][number];

interface Row {
  readonly role: string;
  readonly title: string;
  readonly id: string | null;
  readonly words: string;
  readonly range: Range | null;
}

/** The lines of a balance. */
export function balanceLines(
  { whole, parts, remainder, notes, computed }: BalanceItem,
  pen: Pen,
): readonly string[] {
  const unit = computed.estimates[whole]?.quantity.unit ?? "person";
  const figure = (role: string, id: string): Row => {
    const estimate = computed.estimates[id];
    return {
      role,
      title: estimate?.title ?? id,
      id,
      words: estimate === undefined ? "not shown" : quantityWords(estimate.quantity),
      range: estimate === undefined ? null : rangeOf(estimate),
    };
  };
  const derived = (role: string, title: string, interval: typeof computed.remainder): Row => ({
    role,
    title,
    id: null,
    words:
      interval === null ? "nothing: the parts exceed the whole" : intervalWords(interval, unit),
    range: interval === null ? null : { interval, point: null },
  });
  const rows = [
    figure("whole", whole),
    ...parts.map((id) => figure("part", id)),
    derived(pen.mark("derived"), "The parts together", computed.parts),
    derived(pen.mark("derived"), remainder, computed.remainder),
  ];
  const axis = axisFor(
    rows.flatMap(({ range }) => range ?? []),
    barColumns(pen.columns),
  );
  const lines = tableLines(
    rows,
    [
      { head: "", cell: ({ role }) => role, most: 5 },
      {
        head: "WHAT",
        cell: ({ title }) => pen.text(title),
        most: 60,
        grows: true,
      },
      {
        head: axisLine(axis),
        cell: ({ range }) => (range === null ? "" : drawRange(range, axis, pen)),
        most: 200,
        below: "line",
      },
      { head: "HOW MANY", cell: ({ words }) => pen.text(words), most: 34, below: "joined" },
      {
        head: "ID",
        cell: ({ id }) => (id === null ? "" : pen.style("accent", pen.text(id))),
        most: 100,
        below: "last",
      },
    ],
    pen,
  );
  const verdict =
    computed.verdict === "contradiction"
      ? [pen.style("alarm", "The figures contradict each other: they cannot all be right. [B3]")]
      : [];
  return [...lines, ...verdict, ...paragraph(pen, notes)];
}
