/** Rules section: every numbered rule of the domain, from the file that the tests are held against. */
import spec from "@sitrep/domain/SPEC.md";
import type { Stretch } from "./spec-reading.ts";
import { readSpec } from "./spec-reading.ts";
import styles from "./code-list.module.css";

const SPEC = readSpec(spec);

/** The section's content; the anchor of a rule is `rule-q8`. */
export function RulesSection() {
  return (
    <>
      <p className="prose">
        <Stretches of={SPEC.opening} />
      </p>
      {SPEC.chapters.map(({ letter, title, rules }) => (
        <section key={letter} className="stack-tight" id={`rules-${letter.toLowerCase()}`}>
          <h3>
            {letter}: {title}
          </h3>
          <dl className={styles.list}>
            {rules.map(({ number, stretches }) => (
              <div key={number} id={`rule-${number.toLowerCase()}`} className={styles.entry}>
                <dt>{number}</dt>
                <dd>
                  <Stretches of={stretches} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

const TAGS = { emphasis: "em", strong: "strong", code: "code" } as const;

function Stretches({ of }: { readonly of: readonly Stretch[] }) {
  return of.map(({ is, text }, index) => {
    if (is === "text") return text;
    const Tag = TAGS[is];
    return <Tag key={index}>{text}</Tag>;
  });
}
