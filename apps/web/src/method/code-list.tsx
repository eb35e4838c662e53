/** Code list: the members of one of the domain's lists with their definitions, each with an anchor to link to. */
import type { ReactNode } from "react";
import { codeWords } from "../words/names.ts";
import styles from "./code-list.module.css";

/** The list. The anchor of a member is `prefix-code`, in lower case; `renderMark` draws what stands before its name. */
export function CodeList<Code extends string>({
  prefix,
  codes,
  renderMark,
  words = codeWords,
}: {
  readonly prefix: string;
  readonly codes: Readonly<Record<Code, ReactNode>>;
  readonly renderMark?: (code: Code) => ReactNode;
  readonly words?: (code: Code) => string;
}) {
  // Object.entries forgets which keys a record has.
  const entries = Object.entries(codes) as [Code, ReactNode][];
  return (
    <dl className={styles.list}>
      {entries.map(([code, definition]) => (
        <div key={code} id={`${prefix}-${code.toLowerCase()}`} className={styles.entry}>
          <dt>
            {renderMark !== undefined && <span className={styles.mark}>{renderMark(code)}</span>}
            {words(code)}
            {words(code) !== code && <code>{code}</code>}
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
