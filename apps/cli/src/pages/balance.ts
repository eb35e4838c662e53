/** Balance: a waterfall with ranges: the whole, each part with what it leaves, and what remains, on one axis. */
import { balanceFinding, stepWords, timesWords } from "@sitrep/domain/balance-words";
import { exactly } from "@sitrep/domain/interval";
import { axisLine, evenAxis } from "../drawing/axis.ts";
import type { Fall } from "../drawing/fall.ts";
import { drawFall } from "../drawing/fall.ts";
import type { Pen } from "../drawing/pen.ts";
import { tableLines } from "../drawing/table.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { barColumns } from "../nouns/estimate-charts.ts";
import { intervalWords, quantityWords } from "../words/quantity.ts";
import { paragraph } from "./page.ts";

/** A balance with its figures. */
export type BalanceItem = AnswerOf<"estimates", "balances">["items"][number];

interface Row {
  readonly role: string;
  readonly title: string;
  readonly id: string | null;
  readonly words: string;
  readonly fall: Fall;
}

const NOTHING = exactly(0);

/** The lines of a balance. */
export function balanceLines(balance: BalanceItem, pen: Pen): readonly string[] {
  const { whole, remainder, notes, computed } = balance;
  const { estimates, steps } = computed;
  const unit = estimates[whole]?.quantity.unit ?? "person";
  const figure = (role: string, id: string, fall: Fall, more = ""): Row => {
    const estimate = estimates[id];
    const said = estimate === undefined ? "not shown" : quantityWords(estimate.quantity);
    return { role, title: estimate?.title ?? id, id, words: `${said}${more}`, fall };
  };
  const left = computed.remainder;
  const leftWords =
    left === null ? "nothing: the parts exceed the whole" : intervalWords(left, unit);
  const rows = [
    figure("whole", whole, { from: NOTHING, to: computed.whole }),
    ...steps.map((step) =>
      figure("part", step.part, { from: step.after, to: step.before }, `, ${stepWords(step)}`),
    ),
    {
      role: pen.mark("derived"),
      title: remainder,
      id: null,
      words: leftWords,
      fall: { from: NOTHING, to: left },
    },
  ];
  const ranges = [computed.whole, ...steps.flatMap(({ before }) => before ?? [])];
  const axis = evenAxis(
    ranges.map((interval) => ({ interval, point: null })),
    barColumns(pen.columns),
  );
  const wrap = (text: string): readonly string[] => pen.wrap(pen.text(text), pen.columns);
  return [
    ...wrap(`${balanceFinding(balance, computed, unit)}.`).map((line) => pen.style("strong", line)),
    ...tableLines(
      rows,
      [
        { head: "", cell: ({ role }) => role, most: 5 },
        { head: "WHAT", cell: ({ title }) => pen.text(title), most: 60, grows: true },
        {
          head: axisLine(axis),
          cell: ({ fall }) => drawFall(fall, axis, pen),
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
    ),
    ...faultLines(balance)
      .flatMap(wrap)
      .map((line) => pen.style("alarm", line)),
    ...wrap(timesWords(computed.daysApart)).filter((line) => line !== ""),
    ...paragraph(pen, notes),
  ];
}

/** Which figures cannot all hold, and which parts are counted in another. */
function faultLines({ computed }: BalanceItem): readonly string[] {
  const { conflict, overlaps } = computed;
  return [
    ...(conflict === null ? [] : [`These cannot all hold: ${conflict.join(", ")}. [B6]`]),
    ...overlaps.map(
      ({ part, inside }) =>
        `Left out of the sum: ${part}, which is in ${inside} and would be counted twice. [B5]`,
    ),
  ];
}
