/** Contents: the parts of a long page, with a way to each. */
import styles from "./contents.module.css";

/** One part. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The list; it stays in sight beside the page where there is room. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav aria-label="On this page" className={styles.contents}>
      <p className="label">On this page</p>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
