/** Rule parts: every numbered rule of the domain, chapter by chapter, from the file that the tests are held against. */
import { RuleText } from "./rule-text.tsx";
import { specWords } from "./spec.ts";
import styles from "./code-list.module.css";
import type { MethodPart } from "./method-frame.tsx";
import { methodWords } from "./method-words.tsx";

/** What the file says before its first chapter. */
export function RuleOpening() {
  return (
    <p className="prose">
      <RuleText of={specWords().opening} />
    </p>
  );
}

/** The chapters; the anchor of a rule is its number, that of a chapter its letter. */
export function ruleParts(): readonly MethodPart[] {
  return specWords().chapters.map(({ letter, title, rules }) => ({
    id: letter,
    title: methodWords().chapter(letter, title),
    body: (
      <dl className={styles.list}>
        {rules.map(({ number, stretches }) => (
          <div key={number} id={number} className={styles.entry} data-narrow>
            <dt>
              <a href={`#${number}`}>{number}</a>
            </dt>
            <dd>
              <RuleText of={stretches} />
            </dd>
          </div>
        ))}
      </dl>
    ),
  }));
}
