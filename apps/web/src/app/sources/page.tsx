import { SourceQuery } from "@sitrep/domain/filter";
import { SourceKind } from "@sitrep/domain/source";
import { incidentWords } from "../../incident/incident-words.tsx";
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
import { sourceWords } from "../../source/source-words.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";

const FIELDS = ["q", "kind", "identity", "party"] as const;

/** Four positions to speak from, those with a stake first. */
const GROUPS = [
  { key: "party named", party: true, identity: "named" },
  { key: "party anonymous", party: true, identity: "anonymous" },
  { key: "other named", party: false, identity: "named" },
  { key: "other anonymous", party: false, identity: "anonymous" },
] as const;

/** Everyone who says anything on record. */
export default function Sources(props: PageProps) {
  return showPage(props, SourceQuery, async (view) => {
    const limit = view.kept.limit === undefined ? 200 : view.query.limit;
    const answer = await view.caller.sources.list({ ...view.query, limit });
    const { items, labels } = answer;
    const say = sourceWords();
    return (
      <Page
        view={view}
        name={say.name}
        heading={answer.total === 0 ? incidentWords().nothingFits : say.heading}
        standfirst={
          <p>
            {say.standfirst(
              (words) => (
                <WhyNumber of={withQuery("/sources", view.kept)} name="records" view={view}>
                  {words}
                </WhyNumber>
              ),
              answer.total,
            )}
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={FIELDS}>
            <TextField view={view} name="q" label={say.field.q} />
            <ChoiceField
              view={view}
              name="kind"
              label={say.field.kind}
              choices={SourceKind.options}
            />
            <ChoiceField
              view={view}
              name="identity"
              label={say.field.identity}
              choices={Object.entries(say.identity)}
            />
            <ChoiceField
              view={view}
              name="party"
              label={say.field.party}
              choices={Object.entries(say.party)}
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          <Legend of={["named", "anonymous"]} view={view} />
          {answer.total === 0 && <Nothing kind="source" view={view} />}
        </div>
        {GROUPS.map(({ key, party, identity }) => (
          <SourceGroup
            key={key}
            heading={say.groups[key]}
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
