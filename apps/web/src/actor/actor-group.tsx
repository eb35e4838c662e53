/** Actor group: the actors of one kind, each with its other names and what names it. */
import type { Labels } from "@sitrep/api/labels";
import type { ActorKind } from "@sitrep/domain/actor";
import { datasetOf } from "@sitrep/domain/id";
import { incidentWords } from "../incident/incident-words.tsx";
import { datasetLabels } from "../ledger/dataset-labels.ts";
import entries from "../list/entries.module.css";
import { RecordLink } from "../record/record-link.tsx";
import type { ItemOf } from "../list/lists.ts";
import type { View } from "../view.ts";
import { Name } from "../words/name.tsx";
import { codeSentence } from "../term/code-sentence.ts";
import styles from "./actor-group.module.css";
import { actorWords } from "./actor-words.tsx";
import { Aliases } from "./aliases.tsx";

/** The group; nothing of a kind that nobody is of. */
export function ActorGroup({
  kind,
  actors,
  labels,
  view,
}: {
  readonly kind: ActorKind;
  readonly actors: readonly ItemOf<"actor">[];
  readonly labels: Labels;
  readonly view: View;
}) {
  if (actors.length === 0) return null;
  const say = actorWords();
  const named = Map.groupBy(actors, ({ name }) => name);
  // Two datasets may each have an actor of one name, which only the datasets tell apart.
  const isShared = ({ name }: ItemOf<"actor">) => (named.get(name)?.length ?? 0) > 1;
  return (
    <section className={`section ${styles.group}`} id={kind}>
      <div>
        <h2>{say.kinds[kind]}</h2>
        <p className="note">{codeSentence("actor", kind)}</p>
      </div>
      <ul className={entries.grid}>
        {actors.map((actor) => (
          <li key={actor.id} className={styles.entry}>
            <a href={view.recordHref("actor", actor.id)}>
              <Name text={actor.name} />
            </a>
            <div className="note">
              {actor.aliases.length > 0 && (
                <p>
                  <Aliases aliases={actor.aliases} />
                </p>
              )}
              {actor.parent !== undefined && (
                <p>{say.partOf(<RecordLink id={actor.parent} labels={labels} view={view} />)}</p>
              )}
              <p>
                {namedWords(actor)}
                {isShared(actor) && (
                  <>
                    {incidentWords().coded}
                    <RecordLink
                      id={datasetOf(actor.id)}
                      labels={datasetLabels(view.head)}
                      view={view}
                    />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "in 3 incidents, 2 estimates and 1 claim". */
function namedWords({ computed: { namedBy } }: ItemOf<"actor">): string {
  return actorWords().namedIn(
    (["incident", "estimate", "claim"] as const).flatMap((kind) => {
      const count = namedBy[kind] ?? 0;
      return count === 0 ? [] : [[kind, count] as const];
    }),
  );
}
