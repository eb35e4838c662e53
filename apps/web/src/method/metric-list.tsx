/** Metric list: what figures measure, in what they are counted, and whether they hold at a moment or over a period. */
import type { Metric, MetricDefinition } from "@sitrep/domain/metric";
import { METRIC, definitionOf } from "@sitrep/domain/metric";
import { unitWords } from "../words/number.ts";
import { CodeList } from "./code-list.tsx";

/** The list. */
export function MetricList() {
  // Object.keys forgets which keys a record has.
  const metrics = Object.keys(METRIC) as Metric[];
  const told = metrics.map((metric) => [metric, <Told key={metric} of={definitionOf(metric)} />]);
  return (
    <CodeList
      prefix="metric"
      // Every metric was just told.
      codes={Object.fromEntries(told) as Record<Metric, React.ReactNode>}
      words={(metric) => definitionOf(metric).label}
    />
  );
}

function Told({ of: { definition, units, type, additive } }: { readonly of: MetricDefinition }) {
  return (
    <>
      {definition}{" "}
      <span className="note">
        In {units.map((unit) => unitWords(unit)).join(" or ")};{" "}
        {type === "stock" ? "holds at a moment" : "adds up over a period"}
        {additive === false && "; a part of it may be more than the whole"}.
      </span>
    </>
  );
}
