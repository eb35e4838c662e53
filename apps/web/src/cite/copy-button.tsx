/** Copy button: puts the text of an element on the clipboard; where a browser cannot, it does not appear. */
import type { ReactNode } from "react";
import styles from "./copy-button.module.css";

/** What the button says, before and after. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** The button; `from` is the id of the element whose text it copies. It works where the page has a {@link CopyScript}. */
export function CopyButton({
  from,
  words,
}: {
  readonly from: string;
  readonly words: CopyWords;
}): ReactNode {
  return (
    <span className={`screen-only ${styles.place}`}>
      <button
        type="button"
        className={styles.button}
        data-copy-from={from}
        data-said={words.copied}
        data-failed={words.notCopied}
        hidden
      >
        {words.copy}
      </button>
      <span role="status" />
    </span>
  );
}

/** What makes the copy buttons of a page work; made at build time from `live/copy.ts`. */
export function CopyScript(): ReactNode {
  return <script type="module" src="/scripts/copy.js" />;
}
