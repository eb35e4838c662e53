import { PlaceQuery } from "@sitrep/domain/filter";
import { PlaceKind } from "@sitrep/domain/place";
import { withQuery } from "../../address.ts";
import { PlaceDirectory } from "../../place/place-directory.tsx";
import { PlaceList } from "../../place/place-list.tsx";
import { placePageWords } from "../../place/place-words.tsx";
import { ListPage } from "../../list/list-page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { whyRecords } from "../../why/why-number.tsx";

/** Places: those that records name, by country and governorate; and the whole gazetteer to whoever searches it. */
export default function Places(props: PageProps) {
  return showPage(props, PlaceQuery, async (view) => {
    const { q, kind, parent, used, after } = view.query;
    const isOverview = [q, kind, parent, used, after].every((one) => one === undefined);
    const query = isOverview ? { ...view.query, used: true, limit: 200 } : view.query;
    const answer = await view.caller.places.list(query);
    const say = placePageWords();
    const asked = withQuery("/places", isOverview ? { used: true } : view.kept);
    return (
      <ListPage
        noun="places"
        kind="place"
        answer={answer}
        name={say.name}
        heading={isOverview ? say.onRecord : say.ofGazetteer}
        standfirst={
          <p>
            {say.standfirst(
              isOverview,
              [answer.total, whyRecords(asked, view)],
              [view.head.counts.place ?? 0, whyRecords("/places", view)],
            )}
          </p>
        }
        fields={[
          { is: "text", name: "q", label: say.field.q },
          { is: "choice", name: "kind", label: say.field.kind, choices: PlaceKind.options },
          ...(isOverview ? [] : ([{ is: "check", name: "used", label: say.field.used }] as const)),
        ]}
        own={isOverview ? { used: "true" } : {}}
        view={view}
      >
        {isOverview && <PlaceDirectory places={answer.items} view={view} />}
        {!isOverview && answer.total > 0 && (
          <div className="section">
            <PlaceList places={answer.items} view={view} within />
          </div>
        )}
      </ListPage>
    );
  });
}
