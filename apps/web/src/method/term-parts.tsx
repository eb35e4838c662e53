/** Term parts: the words of the interface with what they mean, by the question that they belong to. */
import type { Concept } from "@sitrep/domain/concept";
import { CONCEPT } from "@sitrep/domain/concept";
import { conceptTerm } from "@sitrep/domain/glossary";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import styles from "./code-list.module.css";
import { conceptNames } from "./concept-names.ts";
import type { TermGroup } from "./method-words.tsx";
import { methodWords } from "./method-words.tsx";
import type { MethodPart } from "./method-frame.tsx";

/** The group that each concept belongs to. */
const GROUP_OF = {
  incident: "records",
  estimate: "records",
  claim: "records",
  source: "records",
  account: "records",
  "independent-origins": "says",
  reprint: "says",
  support: "says",
  admiralty: "says",
  attribution: "happened",
  extent: "happened",
  precision: "happened",
  "edtf-date": "happened",
  "surely-in-time": "happened",
  harm: "happened",
  metric: "amounts",
  nature: "amounts",
  range: "amounts",
  "open-end": "amounts",
  tolerance: "amounts",
  hedge: "amounts",
  comparable: "amounts",
  balance: "amounts",
  coverage: "watched",
  observed: "watched",
  "none-reported": "watched",
  "not-covered": "watched",
  unknown: "watched",
  partial: "watched",
  break: "watched",
  "like-for-like": "watched",
  cluster: "told",
  derived: "told",
  without: "told",
  batch: "kept",
  ledger: "kept",
  "known-at": "kept",
  correction: "kept",
  "ledger-clock": "kept",
} as const satisfies Record<Concept, TermGroup>;

/** The parts. */
export function termParts(view: View): readonly MethodPart[] {
  // Object.keys forgets which keys a record has.
  const concepts = Object.keys(CONCEPT) as Concept[];
  return Object.entries(methodWords().group).map(([group, title]) => ({
    id: `about-${group}`,
    title,
    body: (
      <dl className={styles.list}>
        {concepts
          .filter((concept) => GROUP_OF[concept] === group)
          .map((concept) => {
            const { anchor, rule } = conceptTerm(concept);
            const { label, definition } = conceptNames()[concept];
            return (
              <div key={concept} id={anchor} className={styles.entry}>
                <dt>{label}</dt>
                <dd>
                  {definition} {rule !== null && <RuleNumber rule={rule} view={view} />}
                </dd>
              </div>
            );
          })}
      </dl>
    ),
  }));
}
