import { DocumentQuery } from "@sitrep/domain/filter";
import { incidentWords } from "../../incident/incident-words.tsx";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { DocumentGroup } from "../../document/document-entry.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { Pager } from "../../record/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { documentWords } from "../../document/document-words.tsx";

const FIELDS = ["q", "reprint", "sort"] as const;

/** Every document that something on record stands in or goes back to. */
export default function Documents(props: PageProps) {
  return showPage(props, DocumentQuery, async (view) => {
    const limit = view.kept.limit === undefined ? 200 : view.query.limit;
    const answer = await view.caller.documents.list({
      ...view.query,
      limit,
    });
    const { items, total, next, labels } = answer;
    const say = documentWords();
    const isHeld = (one: (typeof items)[number]): boolean => one.sha256 !== undefined;
    return (
      <Page
        view={view}
        name={say.name}
        heading={total === 0 ? incidentWords().nothingFits : say.heading}
        standfirst={
          <p>
            {say.standfirst(
              (words) => (
                <WhyNumber of={withQuery("/documents", view.kept)} name="records" view={view}>
                  {words}
                </WhyNumber>
              ),
              total,
            )}
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label={say.field.q} />
            <ChoiceField
              view={view}
              name="reprint"
              label={say.field.reprint}
              choices={Object.entries(say.reprint)}
            />
            <ChoiceField
              view={view}
              name="sort"
              label={say.field.sort}
              any={say.newest}
              choices={Object.entries(say.sort)}
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          {total === 0 && <Nothing kind="document" view={view} />}
        </div>
        <DocumentGroup
          heading={say.held}
          note={say.heldNote}
          documents={items.filter(isHeld)}
          labels={labels}
          view={view}
        />
        <DocumentGroup
          heading={say.known}
          note={say.knownNote}
          documents={items.filter((one) => !isHeld(one))}
          labels={labels}
          view={view}
        />
        <CreditLine of={Object.keys(labels)} view={view} />
        <Pager shown={items.length} total={total} next={next} view={view} />
        <DownloadList noun="documents" page={answer} view={view} />
      </Page>
    );
  });
}
