/** Rule parts: every numbered rule of the domain, chapter by chapter, from the file that the tests are held against. */
import type { Stretch } from "./spec-reading.ts";
import { SPEC } from "./spec.ts";
import styles from "./code-list.module.css";
import type { MethodPart } from "./method-frame.tsx";
import { capitalised } from "../words/names.ts";

/** What the file says before its first chapter. */
export function RuleOpening() {
  return (
    <p className="prose">
      <Stretches of={SPEC.opening} />
    </p>
  );
}

/** The chapters; the anchor of a rule is its number, that of a chapter its letter. */
export function ruleParts(): readonly MethodPart[] {
  return SPEC.chapters.map(({ letter, title, rules }) => ({
    id: letter,
    title: `${letter}: ${capitalised(title)}`,
    body: (
      <dl className={styles.list}>
        {rules.map(({ number, stretches }) => (
          <div key={number} id={number} className={styles.entry} data-narrow>
            <dt>
              <a href={`#${number}`}>{number}</a>
            </dt>
            <dd>
              <Stretches of={stretches} />
            </dd>
          </div>
        ))}
      </dl>
    ),
  }));
}

const TAGS = { emphasis: "em", strong: "strong", code: "code" } as const;

function Stretches({ of }: { readonly of: readonly Stretch[] }) {
  return of.map(({ is, text }, index) => {
    if (is === "text") return text;
    const Tag = TAGS[is];
    return <Tag key={index}>{text}</Tag>;
  });
}
