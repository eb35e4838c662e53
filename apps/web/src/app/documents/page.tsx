import { DocumentQuery } from "@sitrep/domain/filter";
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
import { countWords } from "../../words/number.ts";

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
    const isHeld = (one: (typeof items)[number]): boolean => one.sha256 !== undefined;
    return (
      <Page
        view={view}
        name="Documents"
        heading="Where it is written"
        standfirst={
          <p>
            <WhyNumber of={withQuery("/documents", view.kept)} name="records" view={view}>
              {countWords(total, "document")}
            </WhyNumber>{" "}
            on record. Their text is not kept here: each passage is named by its paragraph and its
            fingerprint, which anyone who holds a copy can check.
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label="Words" />
            <ChoiceField
              view={view}
              name="reprint"
              label="Reprints"
              choices={[
                ["true", "only reprints"],
                ["false", "only originals"],
              ]}
            />
            <ChoiceField
              view={view}
              name="sort"
              label="Order"
              any="newest first"
              choices={[
                ["when", "oldest first"],
                ["title", "by title"],
              ]}
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          {total === 0 && <Nothing kind="document" view={view} />}
        </div>
        <DocumentGroup
          heading="Read for this record"
          note="A copy was held and fingerprinted when it was coded."
          documents={items.filter(isHeld)}
          labels={labels}
          view={view}
        />
        <DocumentGroup
          heading="Known through others"
          note="Cited in a document that was read. What they say is known only as far as it was cited."
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
