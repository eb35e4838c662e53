import { SourceQuery } from "@sitrep/domain/filter";
import { SourceKind } from "@sitrep/domain/source";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { Legend } from "../../marks/legend.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { Pager } from "../../record/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import { SourceGroup } from "../../source/source-group.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { countWords } from "../../words/number.ts";

const FIELDS = ["q", "kind", "identity", "party"] as const;

/** Four positions to speak from, those with a stake first. */
const GROUPS = [
  { heading: "Parties to the conflict, named", party: true, identity: "named" },
  { heading: "Parties to the conflict, not named", party: true, identity: "anonymous" },
  { heading: "Others, named", party: false, identity: "named" },
  { heading: "Others, not named", party: false, identity: "anonymous" },
] as const;

/** Everyone who says anything on record. */
export default function Sources(props: PageProps) {
  return showPage(props, SourceQuery, async (view) => {
    const limit = view.kept.limit === undefined ? 200 : view.query.limit;
    const answer = await view.caller.sources.list({ ...view.query, limit });
    const { items, labels } = answer;
    return (
      <Page
        view={view}
        name="Sources"
        heading="Who says so"
        standfirst={
          <p>
            <WhyNumber of={withQuery("/sources", view.kept)} name="records" view={view}>
              {countWords(answer.total, "source")}
            </WhyNumber>{" "}
            on record. Some are parties to the conflict they speak of, and some asked not to be
            named; both are told here, apart from one another.
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label="Words" />
            <ChoiceField view={view} name="kind" label="Kind" choices={SourceKind.options} />
            <ChoiceField
              view={view}
              name="identity"
              label="Name"
              choices={[
                ["named", "named"],
                ["anonymous", "not named"],
              ]}
            />
            <ChoiceField
              view={view}
              name="party"
              label="Stake"
              choices={[
                ["true", "parties to the conflict"],
                ["false", "all others"],
              ]}
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          <Legend of={["named", "anonymous"]} view={view} />
          {answer.total === 0 && <Nothing kind="source" view={view} />}
        </div>
        {GROUPS.map(({ heading, party, identity }) => (
          <SourceGroup
            key={heading}
            heading={heading}
            sources={items.filter(
              (one) => one.partyToConflict === party && one.identity.is === identity,
            )}
            labels={labels}
            view={view}
            isPart={items.length < answer.total}
          />
        ))}
        <CreditLine of={Object.keys(answer.labels)} view={view} />
        <Pager shown={items.length} total={answer.total} next={answer.next} view={view} />
        <DownloadList noun="sources" page={answer} view={view} />
      </Page>
    );
  });
}
