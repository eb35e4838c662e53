/** Rule number: marks what Sitrep worked out itself, and leads to the rule. */
import { rulePath } from "../method/method-address.ts";
import type { View } from "../view.ts";
import { recordWords } from "./record-words.ts";
import styles from "./rule-number.module.css";

/** "rule I1", small, as a link to the method. */
export function RuleNumber({ rule, view }: { readonly rule: string; readonly view: View }) {
  return (
    <a className={styles.rule} href={view.href(rulePath(rule))} title={recordWords().derived}>
      {recordWords().rule(rule)}
    </a>
  );
}
