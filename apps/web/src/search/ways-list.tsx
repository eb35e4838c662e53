/** Ways list: where a question leads, as links. */
import type { ReactNode } from "react";
import styles from "./read-as.module.css";
import type { Way } from "./ways.ts";

/** The ways on, the first of them the one that was asked for. */
export function Ways({ ways }: { readonly ways: readonly Way[] }): ReactNode {
  return (
    <ul className={styles.ways}>
      {ways.map(({ key, href, words }) => (
        <li key={key}>
          <a href={href}>{words}</a>
        </li>
      ))}
    </ul>
  );
}
