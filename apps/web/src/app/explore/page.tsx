import { IncidentQuery } from "@sitrep/domain/filter";
import { withQuery } from "../../address.ts";
import { askOnce } from "../../answers.ts";
import { askExplorer } from "../../explore/explorer-answer.ts";
import { Explorer } from "../../explore/explorer.tsx";
import { filtersOf, isNarrowed } from "../../explore/narrowing.ts";
import { filterChoices } from "../../incident/filter-choices.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { describeInterval } from "../../words/said.ts";

/** The explorer: incidents narrowed by time, place, kind and who says so, seen from four sides at once. */
export default function Explore(props: PageProps) {
  return showPage(props, IncidentQuery, async (view) => {
    const answer = await askExplorer(view);
    const choices = await askOnce("incident choices", view, (knownAt) =>
      filterChoices(view.caller, knownAt),
    );
    const { total } = answer.overview;
    const isOne = total.low === 1 && total.high === 1;
    const words = `${describeInterval(total)} ${isOne ? "incident" : "incidents"}`;
    const after = isNarrowed(view.kept) ? (isOne ? "fits" : "fit") : "on record";
    return (
      <Page
        view={view}
        name="Explore"
        size="record"
        heading={
          total.high === 0 ? (
            "Nothing on record fits"
          ) : (
            <>
              <WhyNumber
                of={withQuery("/incidents", filtersOf(view.kept))}
                name="records"
                view={view}
              >
                {words}
              </WhyNumber>{" "}
              {after}
            </>
          )
        }
      >
        <p className="hidden" role="status">
          {total.high === 0 ? "Nothing on record fits" : `${words} ${after}`}
        </p>
        <Explorer answer={answer} choices={choices} view={view} />
      </Page>
    );
  });
}
