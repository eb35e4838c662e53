/** Compared figures: the others of the same metric, those that may be compared first, each with the finding in words. */
import type { ComparedWith } from "@sitrep/api/routers/estimates";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { axisFor } from "../marks/axis.ts";
import type { RangeGroup } from "../marks/range-chart.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import type { View } from "../view.ts";
import { comparisonWords } from "./comparison-words.ts";
import { EstimateTime, estimateRow, rangeOf, scopeWords, unitOf } from "./estimate-rows.tsx";

/** Two figures that one statement gives are its two halves, not two sides of a dispute. */
const SAME_BREATH = "Said in one breath with it.";

/** The chart; figures with another unit are named below it, since they can share no axis. */
export function ComparedFigures({
  item,
  compared,
  view,
}: {
  readonly item: EstimateView;
  readonly compared: readonly ComparedWith[];
  readonly view: View;
}) {
  if (compared.length === 0) return null;
  const onAxis = compared.filter(({ estimate }) => unitOf(estimate) === unitOf(item));
  const offAxis = compared.filter(({ estimate }) => unitOf(estimate) !== unitOf(item));
  const isComparable = (one: ComparedWith): boolean => one.comparison.verdict !== "not-comparable";
  const groups: readonly RangeGroup[] = [
    { key: "this", heading: "This figure", rows: [rowOf(item, null, view)] },
    {
      key: "breath",
      heading: "Of the same statement",
      rows: onAxis.filter((one) => isSameBreath(one.estimate)).map(toRow),
    },
    {
      key: "comparable",
      heading: "May be compared with it",
      rows: onAxis.filter((one) => isComparable(one) && !isSameBreath(one.estimate)).map(toRow),
    },
    {
      key: "others",
      heading: "Of the same metric, and not comparable",
      rows: onAxis.filter((one) => !isComparable(one) && !isSameBreath(one.estimate)).map(toRow),
    },
  ];
  function isSameBreath(estimate: EstimateView): boolean {
    return item.saidWith.includes(estimate.id);
  }
  function toRow({ estimate, comparison }: ComparedWith) {
    const finding = isSameBreath(estimate) ? SAME_BREATH : comparisonWords(comparison);
    return rowOf(estimate, finding, view);
  }
  return (
    <section className="section stack">
      <h2>Beside other figures</h2>
      <RangeChart
        unit={unitOf(item)}
        axis={axisFor([item, ...onAxis.map((one) => one.estimate)].map(rangeOf))}
        groups={groups.filter((group) => group.rows.length > 0)}
      />
      {offAxis.length > 0 && (
        <ul className="plain stack-tight note">
          {offAxis.map(({ estimate, comparison }) => (
            <li key={estimate.id}>
              <a href={view.recordHref("estimate", estimate.id)}>{estimate.title}</a>:{" "}
              {estimate.computed.words} {unitOf(estimate)}. {comparisonWords(comparison)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function rowOf(estimate: EstimateView, finding: string | null, view: View) {
  return estimateRow(estimate, view, {
    tone: finding === null ? "chosen" : "plain",
    detail: (
      <>
        <EstimateTime estimate={estimate} />. {estimate.population}, {scopeWords(estimate)}.
        {finding !== null && ` ${finding}`}
      </>
    ),
  });
}
