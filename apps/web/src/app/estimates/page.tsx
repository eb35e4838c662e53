import { Nature } from "@sitrep/domain/estimate";
import { ComparisonQuery } from "@sitrep/domain/filter";
import { Metric } from "@sitrep/domain/metric";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { pictureWords } from "../../estimate/picture-words.tsx";
import { PictureSection } from "../../estimate/picture-section.tsx";
import { Legend } from "../../marks/legend.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { incidentWords } from "../../incident/incident-words.tsx";
import { filterTerms, metricNames } from "../../record/filter-words.ts";
import { Nothing } from "../../record/nothing.tsx";
import { WithoutField } from "../../record/without-field.tsx";
import { Pager } from "../../record/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";

const FIELDS = ["q", "metric", "speakers", "nature", "without"] as const;

/** Every figure on record, by what it measures. */
export default function Estimates(props: PageProps) {
  return showPage(props, ComparisonQuery, async (view) => {
    const say = pictureWords();
    const { speakers } = filterTerms();
    const answer = await view.caller.estimates.compare(view.query);
    const byMetric = Map.groupBy(answer.items, ({ measure }) => measure.metric);
    const metrics = Metric.options.filter((metric) => byMetric.has(metric));
    const statedIn = (pictures: typeof answer.items) =>
      pictures.flatMap(({ groups }) =>
        groups.flatMap(({ rows }) => rows.flatMap(({ estimate }) => estimate ?? [])),
      );
    const figuresOf = (pictures: typeof answer.items): number => statedIn(pictures).length;
    return (
      <Page
        view={view}
        name={say.name}
        heading={answer.total === 0 ? incidentWords().nothingFits : say.heading}
        standfirst={
          answer.total === 0 ? undefined : (
            <p>
              <WhyNumber of={withQuery("/estimates", view.kept)} name="records" view={view}>
                {say.figures(answer.total)}
              </WhyNumber>{" "}
              {say.standfirst(metrics.length)}
            </p>
          )
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label={incidentWords().field.q} />
            <ChoiceField
              view={view}
              name="metric"
              label={say.measured}
              term="metric"
              choices={Metric.options.map(
                (metric) => [metric, metricNames()[metric].label] as const,
              )}
            />
            <ChoiceField
              view={view}
              name="speakers"
              label={say.speakers}
              choices={[
                ["named", speakers.named ?? ""],
                ["anonymous", speakers.anonymous ?? ""],
              ]}
            />
            <ChoiceField
              view={view}
              name="nature"
              label={say.nature}
              term="nature"
              choices={Nature.options}
            />
            <WithoutField view={view} />
          </FilterForm>
          <ActiveFilters view={view} labels={answer.labels} />
          {answer.total > 0 && (
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
                "shared",
                "derived",
              ]}
              view={view}
            />
          )}
          {metrics.length > 1 && (
            <nav aria-label={say.onPage}>
              <ul className="inline-list note">
                {metrics.map((metric) => (
                  <li key={metric}>
                    <a href={`#${metric}`}>{metricNames()[metric].label}</a>{" "}
                    {figuresOf(byMetric.get(metric) ?? [])}
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {answer.total === 0 && <Nothing kind="figure" view={view} />}
        </div>
        {metrics.flatMap((metric) =>
          (byMetric.get(metric) ?? []).map((picture, at) => (
            <PictureSection
              key={`${metric} ${picture.measure.unit} ${picture.measure.per}`}
              picture={picture}
              isFirst={at === 0}
              view={view}
            />
          )),
        )}
        <CreditLine of={Object.keys(answer.labels)} view={view} />
        <Pager
          shown={figuresOf(answer.items)}
          total={answer.total}
          next={answer.next}
          view={view}
        />
        {view.kept.id === undefined && (
          <DownloadList
            noun="estimates"
            page={{ ...answer, items: statedIn(answer.items) }}
            view={view}
          />
        )}
      </Page>
    );
  });
}
