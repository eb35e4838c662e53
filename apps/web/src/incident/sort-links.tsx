/** Sort links: the orders that a list of incidents can be read in. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import { narrowed } from "../list/narrowing.ts";
import type { View } from "../view.ts";
import { incidentWords } from "./incident-words.tsx";
import styles from "./sort-links.module.css";

/** The links; the order in force is named, not linked. */
export function SortLinks({ view }: { readonly view: View<IncidentQuery> }) {
  const say = incidentWords();
  const hrefBy = (sort: string): string =>
    view.href(view.path, narrowed(view.kept, { sort: sort === "-when" ? null : sort }));
  return (
    <ul className={`inline-list screen-only ${styles.orders}`} aria-label={say.orders}>
      {Object.entries(say.order).map(([sort, words]) => (
        <li key={sort}>
          {sort === view.query.sort ? (
            <strong aria-current="true">{words}</strong>
          ) : (
            <a href={hrefBy(sort)}>{words}</a>
          )}
        </li>
      ))}
    </ul>
  );
}
