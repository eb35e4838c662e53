/** Coded harm: the triples that a coder gave for one incident, on one axis, each with whose coding it is. */
import type { Harm } from "@sitrep/domain/harm";
import { datasetOf } from "@sitrep/domain/id";
import type { RecordId } from "@sitrep/domain/id";
import { boundsOf, isDisordered, pointOf } from "@sitrep/domain/quantity";
import { axisFor } from "../marks/axis.ts";
import { RangeChart } from "../marks/range-chart.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { capitalised, codeWords } from "../words/names.ts";
import type { CodedQuantity } from "./harm-words.ts";
import { codedWords, peopleWords } from "./harm-words.ts";

/** The section with the chart; nothing where no number of the incident was coded as a triple. */
export function CodedHarm({
  id,
  harm,
  view,
}: {
  readonly id: RecordId;
  readonly harm: readonly Harm[];
  readonly view: View;
}) {
  const coded = harm.flatMap((one) =>
    one.quantity !== "unknown" && one.quantity.form === "coded"
      ? [{ ...one, quantity: one.quantity }]
      : [],
  );
  if (coded.length === 0) return null;
  const own = datasetOf(id);
  const coder = view.head.datasets.find((one) => one.id === own)?.publisher ?? own;
  const rows = coded.map(({ effect, who, described, quantity }) => ({
    key: `${effect} ${who} ${described ?? ""}`,
    range: rangeOf(quantity),
    label: (
      <>
        {capitalised(peopleWords(who))}, {codeWords(effect)}
        {described !== undefined && <span className="note"> {described}</span>}
      </>
    ),
    words: `${codedWords(quantity)} by ${coder}`,
    detail: isDisordered(quantity) ? (
      <>
        These three are out of order. They are kept as the coder gave them, and the bar spans all of
        them, <RuleNumber rule="Q10" view={view} />.
      </>
    ) : undefined,
  }));
  return (
    <section className="section stack">
      <h2>The harm as coded</h2>
      <RangeChart
        groups={[{ key: "coded", rows }]}
        axis={axisFor(rows.map(({ range }) => range))}
        unit="people"
      />
      <p className="note">
        The lowest, best and highest number that the coder allows; the dot is the best.
      </p>
    </section>
  );
}

function rangeOf(quantity: CodedQuantity) {
  return { interval: boundsOf(quantity), point: pointOf(quantity), form: quantity.form };
}
