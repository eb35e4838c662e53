/** Explorer page: incidents narrowed by time, place, kind and who says so, seen from four sides at once. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import { filtersOf } from "@sitrep/domain/narrowing";
import type { ReactNode } from "react";
import { withQuery } from "../address.ts";
import { askOnce } from "../answers.ts";
import { askExplorer } from "./explorer-answer.ts";
import { explorerWords } from "./explorer-words.tsx";
import { Explorer } from "./explorer.tsx";
import { isNarrowed } from "../list/narrowing.ts";
import { filterChoices } from "../list/filter-choices.ts";
import { Page } from "../shell/page.tsx";
import type { View } from "../view.ts";
import { WhyNumber } from "../why/why-number.tsx";

/** The page of one state of the filter; `held` are the frames whose ground the reader has already, which is not drawn again. */
export async function explorerPage(
  view: View<IncidentQuery>,
  held: readonly string[] = [],
): Promise<ReactNode> {
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
      <Explorer answer={answer} choices={choices} held={held} view={view} />
    </Page>
  );
}
