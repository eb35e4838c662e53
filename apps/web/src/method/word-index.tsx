/**
 * Word index: every rule, word and code in one place, each under the anchor that it has in the method, so that a search
 * in the page, and a link from before the method had several pages, finds it.
 */
import type { Concept } from "@sitrep/domain/concept";
import { CONCEPT } from "@sitrep/domain/concept";
import type { CodeListName, Term } from "@sitrep/domain/glossary";
import { CODE_LISTS, codeTerm, conceptTerm } from "@sitrep/domain/glossary";
import { definitionOf } from "@sitrep/domain/metric";
import type { Metric } from "@sitrep/domain/metric";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { rulePath, termPath } from "./method-address.ts";
import { SPEC } from "./spec.ts";
import styles from "./word-index.module.css";

/** The index: rules by chapter, then the words in alphabetical order. */
export function WordIndex({ view }: { readonly view: View }) {
  return (
    <div className="stack">
      <section className="stack-tight">
        <h3>Rules</h3>
        <ul className={styles.rules}>
          {SPEC.chapters.map(({ letter, title, rules }) => (
            <li key={letter}>
              <a href={view.href(rulePath(letter))}>{title}</a>{" "}
              {rules.map(({ number }) => (
                <a
                  key={number}
                  id={`rule-${number.toLowerCase()}`}
                  href={view.href(rulePath(number))}
                >
                  {number}
                </a>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <section className="stack-tight">
        <h3>Words and codes</h3>
        <ul className={styles.words}>
          {WORDS.map(({ term, words }) => (
            <li key={term.anchor} id={term.anchor}>
              <a href={view.href(termPath(term))}>{words}</a>
              {term.list !== null && <span className="note"> {LIST_WORDS[term.list]}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What tells a code from one of the same name in another list. */
const LIST_WORDS = {
  kind: "incident",
  extent: "extent",
  role: "party",
  attribution: "attribution",
  effect: "harm",
  people: "people",
  verification: "support",
  stance: "account",
  reliability: "source",
  credibility: "account",
  source: "source",
  precision: "place known to",
  place: "place",
  metric: "metric",
  nature: "figure",
  claim: "claim",
  relation: "claim",
  likelihood: "likelihood",
  actor: "actor",
  verdict: "judgement",
  strength: "match",
  sensitivity: "sensitivity",
  change: "change",
} as const satisfies Record<CodeListName, string>;

const WORDS: readonly { readonly term: Term; readonly words: string }[] = [
  // Object.keys forgets which keys a record has.
  ...(Object.keys(CONCEPT) as Concept[]).map((concept) => {
    const term = conceptTerm(concept);
    return { term, words: term.name };
  }),
  ...(Object.keys(CODE_LISTS) as CodeListName[]).flatMap((list) =>
    Object.keys(CODE_LISTS[list].codes).map((code) => ({
      // A key of the list's own codes.
      term: codeTerm(list, code as never),
      words: wordsOf(list, code),
    })),
  ),
].toSorted((left, right) => left.words.localeCompare(right.words, "en"));

function wordsOf(list: CodeListName, code: string): string {
  // A key of the registry.
  if (list === "metric") return definitionOf(code as Metric).label;
  if (list === "reliability" || list === "credibility") return `Grade ${code}`;
  return codeWords(code);
}
