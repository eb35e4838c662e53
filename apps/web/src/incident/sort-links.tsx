/** Sort links: the orders that a list of incidents can be read in. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { View } from "../view.ts";
import { incidentWords } from "./incident-words.tsx";
import styles from "./sort-links.module.css";

/** The links; the order in force is named, not linked. */
export function SortLinks({ view }: { readonly view: View<IncidentQuery> }) {
  const say = incidentWords();
  const { after: _, knownAt: __, ...kept } = view.kept;
  return (
    <ul className={`inline-list screen-only ${styles.orders}`} aria-label={say.orders}>
      {Object.entries(say.order).map(([sort, words]) => (
        <li key={sort}>
          {sort === view.query.sort ? (
            <strong aria-current="true">{words}</strong>
          ) : (
            <a href={view.href(view.path, { ...kept, sort: sort === "-when" ? undefined : sort })}>
              {words}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
