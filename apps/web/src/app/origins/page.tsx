import type { Labels } from "@sitrep/api/labels";
import { OriginQuery, SaidKind } from "@sitrep/domain/origin-query";
import { Metric } from "@sitrep/domain/metric";
import { setApart } from "../../language/record-text.tsx";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { CircleList } from "../../origin/circle-list.tsx";
import { OriginGraph } from "../../origin/origin-graph.tsx";
import { originTerms } from "../../origin/origin-words.tsx";
import { TieSentence } from "../../origin/tie-sentence.tsx";
import { WaysTable } from "../../origin/ways-table.tsx";
import { ActiveFilters } from "../../list/active-filters.tsx";
import { FilterForm } from "../../list/filter-form.tsx";
import { metricNames } from "../../list/filter-words.ts";
import { recordWords } from "../../record/record-words.ts";
import { Nothing } from "../../list/nothing.tsx";
import { RuleNumber } from "../../record/rule-number.tsx";
import { withQuery } from "../../address.ts";
import { Page } from "../../shell/page.tsx";
import { WhyNumber } from "../../why/why-number.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { originWords } from "../../words/said.ts";

/** What is asked about, for the heading; further filters stand above the drawing. */
function topicWords({ id = [], metric = [], place = [] }: OriginQuery, labels: Labels): string {
  const say = originTerms();
  const [only] = id;
  if (only !== undefined)
    return id.length === 1 ? setApart(labels[only]?.label ?? only) : say.records(id.length);
  const { comma } = recordWords();
  if (metric.length > 0) return metric.map((one) => metricNames()[one].label).join(comma);
  const where = place.map((one) => setApart(labels[one]?.label ?? one)).join(comma);
  return where === "" ? say.everything : say.saidOf(where);
}

/** How many ways are drawn, and how many ties are told; the table lists more. */
const MOST_DRAWN = 30;
const MOST_TIES = 40;

/** How many ways a table may hold that stands open. */
const MOST_OPEN = 12;

/** On how many independent origins all that is said of something rests. */
export default function Origins(props: PageProps) {
  return showPage(props, OriginQuery, async (view) => {
    const answer = await view.caller.origins.of(view.query);
    const { ways, waysTotal, ties, circles, labels, records, accounts, denials, reprints } = answer;
    const drawn = {
      ways: ways.slice(0, MOST_DRAWN),
      ties: ties.filter(({ left, right }) => Math.max(left, right) < MOST_DRAWN),
      read: answer.nodes.flatMap((node) => node.reprints),
    };
    const say = originTerms();
    const left = [
      ...(denials > 0 ? [say.denials(denials)] : []),
      ...(reprints > 0 ? [say.reprints(reprints)] : []),
    ];
    return (
      <Page
        view={view}
        name={say.name}
        heading={`${topicWords(view.query, labels)}: ${originWords(answer)}`}
        standfirst={
          <p>
            {say.came(records, waysTotal, accounts)}{" "}
            <WhyNumber of={withQuery("/origins", view.kept)} name="origins" view={view}>
              {say.independent(answer.low, answer.high)}
            </WhyNumber>{" "}
            <RuleNumber rule="I6" view={view} /> {say.notCounted}
          </p>
        }
      >
        <div className="stack">
          <FilterForm
            view={view}
            fields={[
              { is: "text", name: "q", label: say.words },
              { is: "choice", name: "kind", label: say.said, choices: SaidKind.options },
              {
                is: "choice",
                name: "metric",
                label: say.measured,
                choices: Metric.options.map((one) => [one, metricNames()[one].label]),
              },
              { is: "day", name: "from", label: say.from },
              { is: "day", name: "to", label: say.to },
            ]}
          />
          <ActiveFilters view={view} labels={labels} />
          {records === 0 && <Nothing kind="record" view={view} />}
        </div>
        {waysTotal > 0 && (
          <section className="section stack">
            <h2>{say.how}</h2>
            {waysTotal > drawn.ways.length && (
              <p className="note">{say.drawn(drawn.ways.length, waysTotal)}</p>
            )}
            <OriginGraph of={drawn} names={answer} isWide />
            {left.length > 0 && <p className="note">{left.join(" ")}</p>}
          </section>
        )}
        {circles.length > 0 && (
          <section className="section stack">
            <h2>{say.onItself}</h2>
            <CircleList answer={answer} view={view} />
          </section>
        )}
        {ties.length > 0 && (
          <section className="section stack">
            <h2>{say.tiesHeading}</h2>
            <ul className="plain stack-tight">
              {ties.slice(0, MOST_TIES).map((tie) => (
                <li key={`${tie.left} ${tie.right}`}>
                  <TieSentence tie={tie} ways={ways} labels={labels} view={view} />{" "}
                  <RuleNumber rule={tie.certain ? "I4" : "I5"} view={view} />
                </li>
              ))}
            </ul>
            {ties.length > MOST_TIES && (
              <p className="note">{say.moreTies(ties.length - MOST_TIES)}</p>
            )}
          </section>
        )}
        {ways.length > 0 && (
          <section className="section stack">
            <h2>{recordWords().asTable}</h2>
            {waysTotal > ways.length && (
              <p className="note">{say.listed(ways.length, waysTotal)}</p>
            )}
            {/* A long table would bury the foot of the page on a small screen. */}
            <details open={ways.length <= MOST_OPEN}>
              <summary>{say.table(ways.length)}</summary>
              <WaysTable answer={answer} view={view} />
            </details>
          </section>
        )}
        <CreditLine of={Object.keys(labels)} view={view} />
      </Page>
    );
  });
}
