/** Contents: the parts of a long page, with a way to each. */
import { RecordText } from "../language/record-text.tsx";
import styles from "./contents.module.css";
import { methodWords } from "./method-words.tsx";

/** One part. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The list; it stays in sight beside the page where there is room, and is folded away before the text where there is none. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  const { onThisPage } = methodWords();
  return (
    <nav aria-label={onThisPage} className={styles.contents}>
      <details className={styles.narrow}>
        <summary className="label">{onThisPage}</summary>
        <PartList parts={parts} />
      </details>
      <div className={styles.wide}>
        <p className="label">{onThisPage}</p>
        <PartList parts={parts} />
      </div>
    </nav>
  );
}

function PartList({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <ol>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>
            <RecordText text={title} />
          </a>
        </li>
      ))}
    </ol>
  );
}
