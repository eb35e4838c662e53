import { ClaimKind } from "@sitrep/domain/claim";
import { ClaimQuery } from "@sitrep/domain/filter";
import { incidentWords } from "../../incident/incident-words.tsx";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { ClaimList } from "../../claim/claim-entry.tsx";
import { claimWords } from "../../claim/claim-words.tsx";
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

const FIELDS = ["q", "kind", "sort"] as const;

/** What was declared, and by whom. */
export default function Claims(props: PageProps) {
  return showPage(props, ClaimQuery, async (view) => {
    const answer = await view.caller.claims.list(view.query);
    const { items, total, next, labels } = answer;
    const say = claimWords();
    return (
      <Page
        view={view}
        name={say.name}
        heading={total === 0 ? incidentWords().nothingFits : say.heading}
        standfirst={
          <p>
            <WhyNumber of={withQuery("/claims", view.kept)} name="records" view={view}>
              {say.claims(total)}
            </WhyNumber>{" "}
            {say.standfirst}
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label={say.words} />
            <ChoiceField view={view} name="kind" label={say.kind} choices={ClaimKind.options} />
            <ChoiceField
              view={view}
              name="sort"
              label={say.order}
              any={say.newest}
              choices={[
                ["when", say.oldest],
                ["title", say.byTitle],
              ]}
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          <Legend of={["named", "anonymous"]} view={view} />
          {total === 0 ? (
            <Nothing kind="claim" view={view} />
          ) : (
            <ClaimList claims={items} view={view} />
          )}
        </div>
        <CreditLine of={Object.keys(labels)} view={view} />
        <Pager shown={items.length} total={total} next={next} view={view} />
        <DownloadList noun="claims" page={answer} view={view} />
      </Page>
    );
  });
}
