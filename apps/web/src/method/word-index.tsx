/**
 * Word index: every rule, word and code in one place, each under the anchor that it has in the method, so that a search
 * in the page, and a link from before the method had several pages, finds it.
 */
import type { Concept } from "@sitrep/domain/concept";
import { CONCEPT } from "@sitrep/domain/concept";
import type { CodeListName, Term } from "@sitrep/domain/glossary";
import { CODE_LISTS, codeTerm, conceptTerm } from "@sitrep/domain/glossary";
import type { Metric } from "@sitrep/domain/metric";
import { RecordText } from "../language/record-text.tsx";
import { pageLanguage } from "../language/speech.ts";
import { metricNames } from "../list/filter-words.ts";
import type { View } from "../view.ts";
import { codeWords } from "../words/names.ts";
import { rulePath, termPath } from "./method-address.ts";
import { methodWords } from "./method-words.tsx";
import { conceptNames } from "./concept-names.ts";
import { specWords } from "./spec.ts";
import styles from "./word-index.module.css";

/** The index: rules by chapter, then the words in alphabetical order. */
export function WordIndex({ view }: { readonly view: View }) {
  const say = methodWords().index;
  return (
    <div className="stack">
      <section className="stack-tight">
        <h3>{say.rules}</h3>
        <ul className={styles.rules}>
          {specWords().chapters.map(({ letter, title, rules }) => (
            <li key={letter}>
              <a href={view.href(rulePath(letter))}>
                <RecordText text={title} />
              </a>{" "}
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
        <h3>{say.words}</h3>
        <ul className={styles.words}>
          {allWords().map(({ term, words }) => (
            <li key={term.anchor} id={term.anchor}>
              <a href={view.href(termPath(term))}>{words}</a>
              {term.list !== null && <span className="note"> {say.of[term.list]}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** Every word, in the order of the alphabet of the page's language. */
function allWords(): readonly { readonly term: Term; readonly words: string }[] {
  return [
    // Object.keys forgets which keys a record has.
    ...(Object.keys(CONCEPT) as Concept[]).map((concept) => {
      const term = conceptTerm(concept);
      return { term, words: conceptNames()[concept].label };
    }),
    ...(Object.keys(CODE_LISTS) as CodeListName[]).flatMap((list) =>
      Object.keys(CODE_LISTS[list].codes).map((code) => ({
        // A key of the list's own codes.
        term: codeTerm(list, code as never),
        words: wordsOf(list, code),
      })),
    ),
  ].toSorted((left, right) => left.words.localeCompare(right.words, pageLanguage()));
}

function wordsOf(list: CodeListName, code: string): string {
  // A key of the registry.
  if (list === "metric") return metricNames()[code as Metric].label;
  if (list === "reliability" || list === "credibility") return methodWords().index.grade(code);
  return codeWords(code);
}
