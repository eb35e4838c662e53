/** Estimate facts: who or what is counted, where, when, and in which sense. */
import type { Labels } from "@sitrep/api/labels";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { AttributionMark } from "../marks/attribution.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { CodeTerm } from "../term/term.tsx";
import { capitalised } from "../words/names.ts";
import { quantityWords } from "../words/number.ts";
import { When } from "../words/time.tsx";
import { EstimateTime } from "./estimate-rows.tsx";
import { describeQuantity } from "../words/said.ts";

const NATURE = {
  count: "a count of things told apart",
  estimate: "a judgement of how many",
  bound: "no more than a limit",
} as const satisfies Record<EstimateView["nature"], string>;

/** The facts. */
export function EstimateFacts({
  estimate,
  labels,
  view,
}: {
  readonly estimate: EstimateView;
  readonly labels: Labels;
  readonly view: View;
}) {
  const { scope, derivedFrom, subject, saidWith, attributionMix } = estimate;
  return (
    <Facts>
      <Fact name="What is counted">{estimate.population}</Fact>
      <Fact name="Of">
        {subject !== undefined && <RecordLink id={subject} labels={labels} view={view} />}
      </Fact>
      <Fact name="Where">
        <LinkList ids={scope.includes} labels={labels} view={view} arabic />
        {scope.excludes.length > 0 && (
          <>
            , without <LinkList ids={scope.excludes} labels={labels} view={view} />
          </>
        )}
        {scope.words !== undefined && <span className="aside"> (“{scope.words}”)</span>}
      </Fact>
      <Fact name={estimate.asOf === undefined ? "During" : "As of"}>
        <EstimateTime estimate={estimate} />
        {derivedFrom !== undefined && (
          <span className="aside">
            {" "}
            (“{derivedFrom.words}”, counted from <When when={derivedFrom.anchor} />)
          </span>
        )}
      </Fact>
      <Fact name="Nature">
        <CodeTerm list="nature" code={estimate.nature} view={view}>
          {capitalised(NATURE[estimate.nature])}
        </CodeTerm>
      </Fact>
      <Fact name="In which sense">{estimate.definition}</Fact>
      <Fact name="Laid to its subject">
        {attributionMix.length > 0 && (
          <ul className="plain">
            {attributionMix.map(({ attribution, share, words }) => (
              <li key={attribution}>
                <AttributionMark attribution={attribution} />
                {share !== undefined && `: ${quantityWords(describeQuantity(share), share.unit)}`}
                {words !== undefined && `: ${words}`}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name="Said in one breath with">
        {saidWith.length > 0 && <LinkList ids={saidWith} labels={labels} view={view} />}
      </Fact>
      <Fact name="Notes">{estimate.notes}</Fact>
    </Facts>
  );
}
