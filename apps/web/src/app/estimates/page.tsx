import { Nature } from "@sitrep/domain/estimate";
import { ComparisonQuery } from "@sitrep/domain/filter";
import { Metric } from "@sitrep/domain/metric";
import { pictureWords } from "../../estimate/picture-words.tsx";
import { PictureSection } from "../../estimate/picture-section.tsx";
import { Legend } from "../../marks/legend.tsx";
import { incidentWords } from "../../incident/incident-words.tsx";
import { filterTerms, metricNames } from "../../list/filter-words.ts";
import { ListPage } from "../../list/list-page.tsx";
import { withoutField } from "../../list/without-field.ts";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { whyRecords } from "../../why/why-number.tsx";
import { withQuery } from "../../address.ts";

const MARKS = ["range", "point", "open-above", "open-below", "about", "order", "named", "anonymous", "shared", "derived"] as const; // prettier-ignore

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
    const stated = statedIn(answer.items);
    const why = whyRecords(withQuery("/estimates", view.kept), view);
    return (
      <ListPage
        noun="estimates"
        kind="figure"
        answer={{ ...answer, items: stated }}
        name={say.name}
        heading={say.heading}
        standfirst={
          answer.total === 0 ? undefined : (
            <p>
              {why(say.figures(answer.total))} {say.standfirst(metrics.length)}
            </p>
          )
        }
        fields={[
          { is: "text", name: "q", label: incidentWords().field.q },
          {
            is: "choice",
            name: "metric",
            label: say.measured,
            term: "metric",
            choices: Metric.options.map((one) => [one, metricNames()[one].label]),
          },
          {
            is: "choice",
            name: "speakers",
            label: say.speakers,
            choices: [
              ["named", speakers.named ?? ""],
              ["anonymous", speakers.anonymous ?? ""],
            ],
          },
          {
            is: "choice",
            name: "nature",
            label: say.nature,
            term: "nature",
            choices: Nature.options,
          },
          withoutField(view),
        ]}
        above={
          <>
            {answer.total > 0 && <Legend of={MARKS} view={view} />}
            {metrics.length > 1 && (
              <nav aria-label={say.onPage}>
                <ul className="inline-list note">
                  {metrics.map((metric) => (
                    <li key={metric}>
                      <a href={`#${metric}`}>{metricNames()[metric].label}</a>{" "}
                      {statedIn(byMetric.get(metric) ?? []).length}
                    </li>
                  ))}
                </ul>
              </nav>
            )}
          </>
        }
        isTaken={view.kept.id === undefined}
        view={view}
      >
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
      </ListPage>
    );
  });
}
