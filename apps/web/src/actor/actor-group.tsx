/** Actor group: the actors of one kind, each with its other names and what names it. */
import type { Labels } from "@sitrep/api/labels";
import type { ActorKind } from "@sitrep/domain/actor";
import { ACTOR_KIND } from "@sitrep/domain/actor";
import { RecordLink } from "../record/record-link.tsx";
import type { ItemOf } from "../record/lists.ts";
import type { View } from "../view.ts";
import { countKind } from "../words/kind.ts";
import { Name } from "../words/name.tsx";
import { listWords } from "../words/names.ts";
import styles from "./actor-group.module.css";
import { Aliases } from "./aliases.tsx";

const HEADING = {
  state: "States",
  "state-force": "Forces of states",
  "pro-government-militia": "Militias on a government’s side",
  "armed-group": "Armed groups",
  coalition: "Coalitions",
  "government-body": "Public bodies",
  "office-holder": "Office holders",
  leader: "Leaders of armed groups",
  civilians: "Civilians",
  network: "Networks",
} as const satisfies Record<ActorKind, string>;

/** The group. */
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
  return (
    <section className={`section ${styles.group}`} id={kind}>
      <div>
        <h2>{HEADING[kind]}</h2>
        <p className="note">{ACTOR_KIND[kind]}</p>
      </div>
      <ul className={styles.list}>
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
                <p>
                  part of <RecordLink id={actor.parent} labels={labels} view={view} />
                </p>
              )}
              <p>{namedWords(actor)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "in 3 incidents, 2 estimates and 1 claim". */
function namedWords({ computed: { namedBy } }: ItemOf<"actor">): string {
  const kinds = (["incident", "estimate", "claim"] as const).flatMap((kind) => {
    const count = namedBy[kind] ?? 0;
    return count === 0 ? [] : [countKind(kind, count)];
  });
  return kinds.length === 0 ? "in no incident, figure or claim" : `in ${listWords(kinds)}`;
}
