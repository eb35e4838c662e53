/** Removed notice: the parameters of an address that were not understood, and how to go on without them. */
import type { View } from "../view.ts";
import styles from "./notice.module.css";

/** Nothing where everything was understood. */
export function RemovedNotice({ view }: { readonly view: View }) {
  if (view.removed.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="Parts of the address that were left out">
      <p>
        {view.removed.length === 1
          ? "One part of this address was not understood and was left out:"
          : `${view.removed.length} parts of this address were not understood and were left out:`}
      </p>
      <ul>
        {view.removed.map(({ name, seen, why }) => (
          <li key={name}>
            <code>
              {name}={seen}
            </code>{" "}
            {why}
          </li>
        ))}
      </ul>
      <p>
        <a href={view.href(view.path, view.kept)}>
          Go on without {view.removed.length === 1 ? "it" : "them"}
        </a>
      </p>
    </aside>
  );
}
