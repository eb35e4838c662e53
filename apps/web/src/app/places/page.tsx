import { PlaceQuery } from "@sitrep/domain/filter";
import { PlaceKind } from "@sitrep/domain/place";
import { incidentWords } from "../../incident/incident-words.tsx";
import { CreditLine } from "../../dataset/credit-line.tsx";
import { DownloadList } from "../../export/download-list.tsx";
import { PlaceDirectory } from "../../place/place-directory.tsx";
import { PlaceList } from "../../place/place-list.tsx";
import { ActiveFilters } from "../../record/active-filters.tsx";
import { CheckField, ChoiceField, FilterForm, TextField } from "../../record/filter-form.tsx";
import { Nothing } from "../../record/nothing.tsx";
import { Pager } from "../../record/pager.tsx";
import { Page } from "../../shell/page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { withQuery } from "../../address.ts";
import { WhyNumber } from "../../why/why-number.tsx";
import { placePageWords } from "../../place/place-words.tsx";

const OVERVIEW_FIELDS = ["q", "kind"] as const;
const FIELDS = [...OVERVIEW_FIELDS, "used"] as const;

/** Places: those that records name, by country and governorate; and the whole gazetteer to whoever searches it. */
export default function Places(props: PageProps) {
  return showPage(props, PlaceQuery, async (view) => {
    const { q, kind, parent, used, after } = view.query;
    const isOverview = [q, kind, parent, used, after].every((one) => one === undefined);
    const query = isOverview ? { ...view.query, used: true, limit: 200 } : view.query;
    const answer = await view.caller.places.list(query);
    const say = placePageWords();
    const why = (of: string) => (words: string) => (
      <WhyNumber of={of} name="records" view={view}>
        {words}
      </WhyNumber>
    );
    return (
      <Page
        view={view}
        name={say.name}
        heading={
          answer.total === 0
            ? incidentWords().nothingFits
            : isOverview
              ? say.onRecord
              : say.ofGazetteer
        }
        standfirst={
          <p>
            {say.standfirst(
              isOverview,
              [answer.total, why(withQuery("/places", isOverview ? { used: true } : view.kept))],
              [view.head.counts.place ?? 0, why("/places")],
            )}
          </p>
        }
      >
        <div className="stack">
          <FilterForm view={view} fields={isOverview ? OVERVIEW_FIELDS : FIELDS}>
            <TextField view={view} name="q" label={say.field.q} />
            <ChoiceField
              view={view}
              name="kind"
              label={say.field.kind}
              choices={PlaceKind.options}
            />
            {!isOverview && <CheckField view={view} name="used" label={say.field.used} />}
          </FilterForm>
          <ActiveFilters view={view} labels={answer.labels} />
          {answer.total === 0 && <Nothing kind="place" view={view} />}
        </div>
        {isOverview ? (
          <PlaceDirectory places={answer.items} view={view} />
        ) : (
          answer.total > 0 && (
            <div className="section">
              <PlaceList places={answer.items} view={view} within />
            </div>
          )
        )}
        <CreditLine of={Object.keys(answer.labels)} view={view} />
        <Pager shown={answer.items.length} total={answer.total} next={answer.next} view={view} />
        <DownloadList
          noun="places"
          page={answer}
          {...(isOverview && { own: { used: "true" } })}
          view={view}
        />
      </Page>
    );
  });
}
