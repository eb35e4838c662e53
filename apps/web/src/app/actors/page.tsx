import { ActorKind } from "@sitrep/domain/actor";
import { ActorQuery } from "@sitrep/domain/filter";
import { incidentWords } from "../../incident/incident-words.tsx";
import { askOnce } from "../../answers.ts";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { ActorGroup } from "../../actor/actor-group.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { Pager } from "../../record/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { actorWords } from "../../actor/actor-words.tsx";

const FIELDS = ["q", "kind"] as const;

/** Everyone who acts or is acted upon. */
export default function Actors(props: PageProps) {
  return showPage(props, ActorQuery, async (view) => {
    const limit = view.kept.limit === undefined ? 200 : view.query.limit;
    const { knownAt: _, ...query } = { ...view.query, limit };
    const answer = await askOnce(`actors ${JSON.stringify(query)}`, view, (knownAt) =>
      view.caller.actors.list({ ...query, knownAt }),
    );
    const { items, labels } = answer;
    const say = actorWords();
    const all = view.head.counts.actor ?? 0;
    const byKind = Map.groupBy(items, (one) => one.kind);
    const kinds = ActorKind.options.filter((kind) => byKind.has(kind));
    return (
      <Page
        view={view}
        name={say.name}
        heading={answer.total === 0 ? incidentWords().nothingFits : say.heading}
        standfirst={
          <p>
            {say.standfirst(answer.total, all, (words) => (
              <WhyNumber of={withQuery("/actors", {})} name="records" view={view}>
                {words}
              </WhyNumber>
            ))}
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
              choices={ActorKind.options}
            />
          </FilterForm>
          <ActiveFilters view={view} labels={labels} />
          {answer.total === 0 && <Nothing kind="actor" view={view} />}
        </div>
        {kinds.map((kind) => (
          <ActorGroup
            key={kind}
            kind={kind}
            actors={byKind.get(kind) ?? []}
            labels={labels}
            view={view}
          />
        ))}
        <CreditLine of={Object.keys(labels)} view={view} />
        <Pager shown={items.length} total={answer.total} next={answer.next} view={view} />
        <DownloadList noun="actors" page={answer} view={view} />
      </Page>
    );
  });
}
