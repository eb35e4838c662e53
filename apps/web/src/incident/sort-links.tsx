/** Sort links: the orders that a list of incidents can be read in. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { View } from "../view.ts";
import styles from "./sort-links.module.css";

const ORDERS = {
  "-when": "latest first",
  when: "earliest first",
  title: "by title",
} as const satisfies Record<IncidentQuery["sort"], string>;

/** The links; the order in force is named, not linked. */
export function SortLinks({ view }: { readonly view: View<IncidentQuery> }) {
  const { after: _, knownAt: __, ...kept } = view.kept;
  return (
    <ul className={`inline-list ${styles.orders}`} aria-label="Order of the list">
      {Object.entries(ORDERS).map(([sort, words]) => (
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
