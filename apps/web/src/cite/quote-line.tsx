/** Quote line: a figure with its citation in one text, ready to be copied. */
import type { CitationAnswer } from "@sitrep/api/cited/citation";
import type { ReactNode } from "react";
import { citeWords, citedSentence } from "./cite-words.tsx";
import styles from "./cite-sheet.module.css";
import { CopyButton, CopyScript } from "./copy-button.tsx";

/** The line; `children` say the figure. */
export function QuoteLine({
  answer,
  children,
}: {
  readonly answer: CitationAnswer;
  readonly children: ReactNode;
}): ReactNode {
  const { toQuote, copy, copied, notCopied, theFigure } = citeWords();
  return (
    <details className={styles.quote}>
      <summary>{toQuote}</summary>
      <p className={styles.sentence} id="quote" dir="auto">
        {children} <bdi>{citedSentence(answer)}</bdi>
      </p>
      <CopyScript />
      <CopyButton from="quote" words={{ copy: copy(theFigure), copied, notCopied }} />
    </details>
  );
}
