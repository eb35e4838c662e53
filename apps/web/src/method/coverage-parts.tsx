/** Coverage parts: what each dataset claims to watch, dataset by dataset. */
import type { Labels } from "@sitrep/api/labels";
import type { Caller } from "@sitrep/api/router";
import { anchorOf } from "../address.ts";
import { CoverageFacts } from "../coverage/coverage-facts.tsx";
import type { View } from "../view.ts";
import type { MethodPart } from "./method-frame.tsx";

/** What the counter tells of a dataset. */
type DatasetAnswer = Awaited<ReturnType<Caller["datasets"]["byId"]>>;

/** The parts; the anchor of a dataset is its id. */
export function coverageParts(
  datasets: readonly DatasetAnswer[],
  view: View,
): readonly MethodPart[] {
  return datasets.map(({ item, coverage, labels }) => ({
    id: anchorOf(item.id),
    title: item.title,
    body: (
      <>
        <Notes coverage={coverage} labels={labels} view={view} />
        <p className="note">
          <a href={view.recordHref("dataset", item.id)}>What this dataset holds</a>
        </p>
      </>
    ),
  }));
}

function Notes({
  coverage,
  labels,
  view,
}: {
  readonly coverage: DatasetAnswer["coverage"];
  readonly labels: Labels;
  readonly view: View;
}) {
  if (coverage.length === 0)
    return (
      <p className="prose">
        Nothing is on file about what it watches. That a place or month is missing from it says
        nothing about what happened.
      </p>
    );
  return coverage.map((one) => (
    <section key={one.id} className="stack-tight">
      <h3>{one.title}</h3>
      <CoverageFacts coverage={one} labels={labels} view={view} />
    </section>
  ));
}
