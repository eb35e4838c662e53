/** Estimate facts: who or what is counted, where, when, and in which sense. */
import type { Labels } from "@sitrep/api/labels";
import type { EstimateView } from "@sitrep/api/views/estimate-view";
import { Quoted } from "../language/quoted.tsx";
import { RecordText } from "../language/record-text.tsx";
import { AttributionMark } from "../marks/attribution.tsx";
import { Fact, Facts } from "../record/facts.tsx";
import { LinkList } from "../record/link-list.tsx";
import { RecordLink } from "../record/record-link.tsx";
import type { View } from "../view.ts";
import { CodeTerm } from "../term/term.tsx";
import { capitalised } from "../words/names.ts";
import { describeWithUnit } from "../words/said.ts";
import { When } from "../words/time.tsx";
import { EstimateTime } from "./estimate-rows.tsx";
import { figurePageWords } from "./figure-page-words.tsx";

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
  const say = figurePageWords();
  const { scope, derivedFrom, subject, saidWith, attributionMix } = estimate;
  return (
    <Facts>
      <Fact name={say.fact.population}>
        <RecordText text={estimate.population} />
      </Fact>
      <Fact name={say.fact.subject}>
        {subject !== undefined && <RecordLink id={subject} labels={labels} view={view} />}
      </Fact>
      <Fact name={say.fact.where}>
        <LinkList ids={scope.includes} labels={labels} view={view} arabic />
        {scope.excludes.length > 0 &&
          say.without(<LinkList ids={scope.excludes} labels={labels} view={view} />)}
        {scope.words !== undefined && (
          <span className="aside">
            {" "}
            (<Quoted text={scope.words} />)
          </span>
        )}
      </Fact>
      <Fact name={estimate.asOf === undefined ? say.fact.period : say.fact.asOf}>
        <EstimateTime estimate={estimate} />
        {derivedFrom !== undefined && (
          <span className="aside">
            {" "}
            {say.countedFrom(
              <Quoted text={derivedFrom.words} />,
              <When when={derivedFrom.anchor} />,
            )}
          </span>
        )}
      </Fact>
      <Fact name={say.fact.nature}>
        <CodeTerm list="nature" code={estimate.nature} view={view}>
          {capitalised(say.nature[estimate.nature])}
        </CodeTerm>
      </Fact>
      <Fact name={say.fact.definition}>
        {estimate.definition !== undefined && <RecordText text={estimate.definition} />}
      </Fact>
      <Fact name={say.fact.attribution}>
        {attributionMix.length > 0 && (
          <ul className="plain">
            {attributionMix.map(({ attribution, share, words }) => (
              <li key={attribution}>
                <AttributionMark attribution={attribution} />
                {share !== undefined && `: ${describeWithUnit(share)}`}
                {words !== undefined && (
                  <>
                    : <RecordText text={words} />
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={say.fact.saidWith}>
        {saidWith.length > 0 && <LinkList ids={saidWith} labels={labels} view={view} />}
      </Fact>
      <Fact name={say.fact.notes}>
        {estimate.notes !== undefined && <RecordText text={estimate.notes} />}
      </Fact>
    </Facts>
  );
}
