import { IncidentQuery } from "@sitrep/domain/filter";
import { withQuery } from "../../address.ts";
import { askOnce } from "../../answers.ts";
import { askExplorer } from "../../explore/explorer-answer.ts";
import { explorerWords } from "../../explore/explorer-words.tsx";
import { Explorer } from "../../explore/explorer.tsx";
import { filtersOf, isNarrowed } from "../../explore/narrowing.ts";
import { filterChoices } from "../../incident/filter-choices.ts";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { WhyNumber } from "../../why/why-number.tsx";

/** The explorer: incidents narrowed by time, place, kind and who says so, seen from four sides at once. */
export default function Explore(props: PageProps) {
  return showPage(props, IncidentQuery, async (view) => {
    const answer = await askExplorer(view);
    const choices = await askOnce("incident choices", view, (knownAt) =>
      filterChoices(view.caller, knownAt),
    );
    const { total } = answer.overview;
    const say = explorerWords();
    const words = say.incidents(total);
    const after = say.fit(total, isNarrowed(view.kept));
    return (
      <Page
        view={view}
        name={say.name}
        size="record"
        heading={
          total.high === 0 ? (
            say.nothing
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
          {total.high === 0 ? say.nothing : `${words} ${after}`}
        </p>
        <Explorer answer={answer} choices={choices} view={view} />
      </Page>
    );
  });
}
