/** Coverage parts: what each dataset claims to watch, dataset by dataset. */
import type { Labels } from "@sitrep/api/labels";
import type { Caller } from "@sitrep/api/router";
import { anchorOf } from "../address.ts";
import { CoverageFacts } from "../coverage/coverage-facts.tsx";
import { RecordText } from "../language/record-text.tsx";
import type { View } from "../view.ts";
import { methodWords } from "./method-words.tsx";
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
          <a href={view.recordHref("dataset", item.id)}>{methodWords().coverage.holds}</a>
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
  if (coverage.length === 0) return <p className="prose">{methodWords().coverage.nothing}</p>;
  return coverage.map((one) => (
    <section key={one.id} className="stack-tight">
      <h3>
        <RecordText text={one.title} />
      </h3>
      <CoverageFacts coverage={one} labels={labels} view={view} />
    </section>
  ));
}
