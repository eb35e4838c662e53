import { ActorKind } from "@sitrep/domain/actor";
import { ActorQuery } from "@sitrep/domain/filter";
import { ActorGroup } from "../../actor/actor-group.tsx";
import { actorWords } from "../../actor/actor-words.tsx";
import { askOnce } from "../../answers.ts";
import { ListPage, longList } from "../../list/list-page.tsx";
import { showPage } from "../../show-page.tsx";
import type { PageProps } from "../../view.ts";
import { whyRecords } from "../../why/why-number.tsx";

/** Everyone who acts or is acted upon. */
export default function Actors(props: PageProps) {
  return showPage(props, ActorQuery, async (view) => {
    const { knownAt: _, ...query } = longList(view);
    const answer = await askOnce(`actors ${JSON.stringify(query)}`, view, (knownAt) =>
      view.caller.actors.list({ ...query, knownAt }),
    );
    const say = actorWords();
    const all = view.head.counts.actor ?? 0;
    const byKind = Map.groupBy(answer.items, (one) => one.kind);
    return (
      <ListPage
        noun="actors"
        kind="actor"
        answer={answer}
        name={say.name}
        heading={say.heading}
        standfirst={<p>{say.standfirst(answer.total, all, whyRecords("/actors", view))}</p>}
        fields={[
          { is: "text", name: "q", label: say.field.q },
          { is: "choice", name: "kind", label: say.field.kind, choices: ActorKind.options },
        ]}
        view={view}
      >
        {ActorKind.options.map((kind) => (
          <ActorGroup
            key={kind}
            kind={kind}
            actors={byKind.get(kind) ?? []}
            labels={answer.labels}
            view={view}
          />
        ))}
      </ListPage>
    );
  });
}
