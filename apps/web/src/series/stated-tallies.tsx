/** Stated tallies: how many incidents somebody says there were, by the month, beside what is on record one by one. */
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import type { HeldTally } from "@sitrep/api/held-tallies";
import type { ReactNode } from "react";
import { HeldNote } from "../estimate/held-note.tsx";
import { estimateRow, rangeOf, scopeWords, unitOf } from "../estimate/estimate-rows.tsx";
import { RecordText } from "../language/record-text.tsx";
import { axisFor } from "../marks/axis.ts";
import { Legend } from "../marks/legend.tsx";
import { RangeChart } from "../marks/range-chart.tsx";
import type { View } from "../view.ts";
import { seriesPageWords } from "./series-page-words.tsx";
import { isOfMonth, talliesFinding } from "./tally-words.ts";

/** The section; nothing where nobody stated any. Each unit has an axis of its own. */
export function StatedTallies({
  estimates,
  held,
  view,
}: {
  readonly estimates: readonly EstimateView[];
  /** How many of each are on record here, by the id of the figure. */
  readonly held: ReadonlyMap<string, HeldTally>;
  readonly view: View;
}): ReactNode {
  const say = seriesPageWords();
  const [first] = estimates;
  if (first === undefined) return null;
  // Months first: they stand beside the months of the series.
  const sorted = estimates.toSorted(
    (left, right) =>
      Number(isOfMonth(right)) - Number(isOfMonth(left)) ||
      (startOf(left) < startOf(right) ? -1 : 1),
  );
  // A year's tally beside those of months would leave no room to tell the months apart.
  const kinds = Map.groupBy(sorted, (one) =>
    isOfMonth(one) ? say.inOneMonth(unitOf(one)) : unitOf(one),
  );
  return (
    <section className="section stack">
      <h2>{talliesFinding(sorted)}</h2>
      <p className="note">
        {say.talliesNote(
          <a href={view.href("/estimates", { metric: "incident-count" })}>{say.whichCompare}</a>,
        )}
      </p>
      <Legend of={["range", "point", "open-above", "about", "order"]} view={view} />
      {[...kinds].map(([kind, members]) => (
        <RangeChart
          key={kind}
          unit={kind}
          axis={axisFor(members.map(rangeOf))}
          groups={[
            {
              key: kind,
              rows: members.map((one) =>
                estimateRow(one, view, {
                  remark: (
                    <>
                      {scopeWords(one)}. <RecordText text={one.population} />.{" "}
                      <HeldNote held={held.get(one.id)} view={view} />
                    </>
                  ),
                }),
              ),
            },
          ]}
        />
      ))}
    </section>
  );
}

function startOf({ computed }: EstimateView): string {
  return computed.span.earliest ?? computed.span.latest ?? "";
}
