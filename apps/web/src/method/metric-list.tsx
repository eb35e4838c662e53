/** Metric list: what figures measure, in what they are counted, and whether they hold at a moment or over a period. */
import type { Metric } from "@sitrep/domain/metric";
import { METRIC, definitionOf } from "@sitrep/domain/metric";
import { unitWords } from "../words/number.ts";
import { metricNames } from "../list/filter-words.ts";
import { methodWords } from "./method-words.tsx";
import { CodeList } from "./code-list.tsx";

/** The list. */
export function MetricList() {
  // Object.keys forgets which keys a record has.
  const metrics = Object.keys(METRIC) as Metric[];
  const told = metrics.map((metric) => [metric, <Told key={metric} metric={metric} />]);
  return (
    <CodeList
      prefix="metric"
      // Every metric was just told.
      codes={Object.fromEntries(told) as Record<Metric, React.ReactNode>}
      words={(metric) => metricNames()[metric].label}
    />
  );
}

function Told({ metric }: { readonly metric: Metric }) {
  const { units, type, additive } = definitionOf(metric);
  const words = units.map((unit) => unitWords(unit));
  return (
    <>
      {metricNames()[metric].definition}{" "}
      <span className="note">
        {methodWords().list.metric(words, type === "stock", additive !== false)}
      </span>
    </>
  );
}
