import { SourceQuery } from "@sitrep/domain/filter";
import { SourceKind } from "@sitrep/domain/source";
import { withQuery } from "../../address.ts";
import { Legend } from "../../marks/legend.tsx";
import { ListPage, longList } from "../../list/list-page.tsx";
import { showPage } from "../../show-page.tsx";
import { SourceGroup } from "../../source/source-group.tsx";
import { sourceWords } from "../../source/source-words.tsx";
import type { PageProps } from "../../view.ts";
import { whyRecords } from "../../why/why-number.tsx";

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
    const answer = await view.caller.sources.list(longList(view));
    const { items, total, labels } = answer;
    const say = sourceWords();
    const { field, identity, party } = say;
    const why = whyRecords(withQuery("/sources", view.kept), view);
    return (
      <ListPage
        noun="sources"
        kind="source"
        answer={answer}
        name={say.name}
        heading={say.heading}
        standfirst={<p>{say.standfirst(why, total)}</p>}
        fields={[
          { is: "text", name: "q", label: field.q },
          { is: "choice", name: "kind", label: field.kind, choices: SourceKind.options },
          {
            is: "choice",
            name: "identity",
            label: field.identity,
            choices: Object.entries(identity),
          },
          { is: "choice", name: "party", label: field.party, choices: Object.entries(party) },
        ]}
        above={<Legend of={["named", "anonymous"]} view={view} />}
        view={view}
      >
        {GROUPS.map((group) => (
          <SourceGroup
            key={group.key}
            heading={say.groups[group.key]}
            sources={items.filter(
              (one) => one.partyToConflict === group.party && one.identity.is === group.identity,
            )}
            labels={labels}
            view={view}
            isPart={items.length < total}
          />
        ))}
      </ListPage>
    );
  });
}
