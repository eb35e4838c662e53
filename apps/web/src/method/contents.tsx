/** Contents: the parts of a long page, with a way to each. */
import { RecordText } from "../language/record-text.tsx";
import styles from "./contents.module.css";
import { methodWords } from "./method-words.tsx";

/** One part. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The list; it stays in sight beside the page where there is room. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav aria-label={methodWords().onThisPage} className={styles.contents}>
      <p className="label">{methodWords().onThisPage}</p>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <RecordText text={title} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
