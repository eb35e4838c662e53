import type { Labels } from "@sitrep/api/labels";
import { OriginQuery, SaidKind } from "@sitrep/domain/origin-query";
import { METRIC, Metric } from "@sitrep/domain/metric";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { CircleList } from "../../origin/circle-list.tsx";
import { OriginGraph } from "../../origin/origin-graph.tsx";
import { TieSentence } from "../../origin/tie-sentence.tsx";
import { WaysTable } from "../../origin/ways-table.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { RuleNumber } from "../../record/rule-number.tsx";
import { withQuery } from "../../address.ts";
import { Page } from "../../shell/page.tsx";
import { WhyNumber } from "../../why/why-number.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { countWords, numberWords } from "../../words/number.ts";
import { originWords } from "../../words/said.ts";

const FIELDS = ["q", "kind", "metric", "from", "to"] as const;

/** What is asked about, for the heading; further filters stand above the drawing. */
function topicWords({ id = [], metric = [], place = [] }: OriginQuery, labels: Labels): string {
  const [only] = id;
  if (only !== undefined)
    return id.length === 1 ? (labels[only]?.label ?? only) : countWords(id.length, "record");
  if (metric.length > 0) return metric.map((one) => METRIC[one].label).join(", ");
  const where = place.map((one) => labels[one]?.label ?? one).join(", ");
  return where === "" ? "All that is said" : `What is said of ${where}`;
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
    const left = [
      ...(denials > 0 ? [`${countWords(denials, "account")} ${denials === 1 ? "denies" : "deny"} it, which is no origin of it.`] : []),
      ...(reprints > 0 ? [`${countWords(reprints, "account")} only ${reprints === 1 ? "prints" : "print"} another again and ${reprints === 1 ? "adds" : "add"} none.`] : []),
    ]; // prettier-ignore
    return (
      <Page
        view={view}
        name="Origins"
        heading={`${topicWords(view.query, labels)}: ${originWords(answer)}`}
        standfirst={
          <p>
            What {countWords(records, "record")} {records === 1 ? "says" : "say"} came to us in{" "}
            {countWords(waysTotal, "way")}, through {countWords(accounts, "account")}.{" "}
            <WhyNumber of={withQuery("/origins", view.kept)} name="origins" view={view}>
              {answer.low === answer.high
                ? `${numberWords(answer.low)} of them ${answer.low === 1 ? "is" : "are"} independent for sure, and no more can be.`
                : `At least ${numberWords(answer.low)} of them ${answer.low === 1 ? "is" : "are"} independent, and at most ${numberWords(answer.high)}.`}
            </WhyNumber>{" "}
            <RuleNumber rule="I6" view={view} /> Outlets are not counted, and a reprint adds
            nothing.
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label="Words" />
            <ChoiceField view={view} name="kind" label="What is said" choices={SaidKind.options} />
            <ChoiceField
              view={view}
              name="metric"
              label="What is measured"
              choices={Metric.options.map((metric) => [metric, METRIC[metric].label] as const)}
            />
            <TextField view={view} name="from" label="From" type="date" />
            <TextField view={view} name="to" label="To" type="date" />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          {records === 0 && <Nothing kind="record" view={view} />}
        </div>
        {waysTotal > 0 && (
          <section className="section stack">
            <h2>How it came to us</h2>
            {waysTotal > drawn.ways.length && (
              <p className="note">
                Drawn are {drawn.ways.length} of {countWords(waysTotal, "way")}, those that most
                accounts carry; the number counts all of them.
              </p>
            )}
            <OriginGraph of={drawn} names={answer} isWide />
            {left.length > 0 && <p className="note">{left.join(" ")}</p>}
          </section>
        )}
        {circles.length > 0 && (
          <section className="section stack">
            <h2>Reporting that rests on itself</h2>
            <CircleList answer={answer} view={view} />
          </section>
        )}
        {ties.length > 0 && (
          <section className="section stack">
            <h2>What ties them</h2>
            <ul className="plain stack-tight">
              {ties.slice(0, MOST_TIES).map((tie) => (
                <li key={`${tie.left} ${tie.right}`}>
                  <TieSentence tie={tie} ways={ways} labels={labels} view={view} />{" "}
                  <RuleNumber rule={tie.certain ? "I4" : "I5"} view={view} />
                </li>
              ))}
            </ul>
            {ties.length > MOST_TIES && (
              <p className="note">and {countWords(ties.length - MOST_TIES, "more tie")}</p>
            )}
          </section>
        )}
        {ways.length > 0 && (
          <section className="section stack">
            <h2>The same as a table</h2>
            {waysTotal > ways.length && (
              <p className="note">
                {ways.length} of {countWords(waysTotal, "way")} are listed.
              </p>
            )}
            {/* A long table would bury the foot of the page on a small screen. */}
            <details open={ways.length <= MOST_OPEN}>
              <summary>
                {countWords(ways.length, "way")}, with who speaks, where and in which records
              </summary>
              <WaysTable answer={answer} view={view} />
            </details>
          </section>
        )}
        <CreditLine of={Object.keys(labels)} view={view} />
      </Page>
    );
  });
}
