import { Nature } from "@sitrep/domain/estimate";
import { EstimateQuery } from "@sitrep/domain/filter";
import { METRIC, Metric } from "@sitrep/domain/metric";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { MetricSection } from "../../estimate/metric-section.tsx";
import { Legend } from "../../marks/legend.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { Pager } from "../../record/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { countWords } from "../../words/number.ts";

const FIELDS = ["q", "metric", "speakers", "nature"] as const;

/** Every figure on record, by what it measures. */
export default function Estimates(props: PageProps) {
  return showPage(props, EstimateQuery, async (view) => {
    const limit = view.kept.limit === undefined ? 200 : view.query.limit;
    const answer = await view.caller.estimates.list({ ...view.query, limit });
    const byMetric = Map.groupBy(answer.items, (one) => one.metric);
    const metrics = Metric.options.filter((metric) => byMetric.has(metric));
    return (
      <Page
        view={view}
        name="Estimates"
        heading="How many, how much, on whose word"
        standfirst={
          <p>
            <WhyNumber of={withQuery("/estimates", view.kept)} name="records" view={view}>
              {countWords(answer.total, "figure")}
            </WhyNumber>{" "}
            on record for {countWords(metrics.length, "thing")} counted or measured. Each is a
            range, drawn as it was said: a number that nobody gave is not shown.
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label="Words" />
            <ChoiceField
              view={view}
              name="metric"
              label="What is measured"
              choices={Metric.options.map((metric) => [metric, METRIC[metric].label] as const)}
            />
            <ChoiceField
              view={view}
              name="speakers"
              label="Speakers"
              choices={[
                ["named", "at least one named"],
                ["anonymous", "at least one not named"],
              ]}
            />
            <ChoiceField view={view} name="nature" label="Nature" choices={Nature.options} />
          </FilterForm>
          <ActiveFilters view={view} labels={answer.labels} />
          <Legend
            of={[
              "range",
              "point",
              "open-above",
              "open-below",
              "about",
              "order",
              "named",
              "anonymous",
            ]}
          />
          <nav aria-label="On this page">
            <ul className="inline-list note">
              {metrics.map((metric) => (
                <li key={metric}>
                  <a href={`#${metric}`}>{METRIC[metric].label}</a> {byMetric.get(metric)?.length}
                </li>
              ))}
            </ul>
          </nav>
          {answer.total === 0 && <Nothing what="figure" view={view} />}
        </div>
        {metrics.map((metric) => (
          <MetricSection key={metric} estimates={byMetric.get(metric) ?? []} view={view} />
        ))}
        <CreditLine of={Object.keys(answer.labels)} view={view} />
        <Pager shown={answer.items.length} total={answer.total} next={answer.next} view={view} />
      </Page>
    );
  });
}
