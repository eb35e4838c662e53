/**
 * Term: a word of the interface that explains itself where it stands. It is a button with a dotted line under it; its
 * explanation opens beside it by mouse, keyboard or touch, without a script, and closes with Escape or a tap elsewhere.
 */
import { ARABIC_CONCEPT } from "@sitrep/domain/arabic/concept";
import type { Concept } from "@sitrep/domain/concept";
import type { CodeListName, CodeOf, Term as Explained } from "@sitrep/domain/glossary";
import { codeTerm, conceptTerm } from "@sitrep/domain/glossary";
import { METRIC } from "@sitrep/domain/metric";
import type { ReactNode } from "react";
import { pageLanguage } from "../language/speech.ts";
import { rulePath, termPath } from "../method/method-address.ts";
import { metricNames } from "../list/filter-words.ts";
import { recordWords } from "../record/record-words.ts";
import { pageId } from "../shell/page-id.ts";
import type { View } from "../view.ts";
import { capitalised, codeHeading } from "../words/names.ts";
import { codeSentence } from "./code-sentence.ts";
import styles from "./term.module.css";
import { termWords } from "./term-words.ts";

/** What the component needs of a page. */
type Linking = Pick<View, "href">;

/**
 * The word `children`, or the concept's own name, with its explanation. It is a button: it cannot stand inside a link,
 * another button or a `summary`.
 */
export function Term({
  of,
  view,
  children,
}: {
  readonly of: Concept;
  readonly view: Linking;
  readonly children?: ReactNode;
}) {
  const found = conceptTerm(of);
  const { label: name, definition } =
    pageLanguage() === "ar"
      ? ARABIC_CONCEPT[of]
      : { label: found.name, definition: found.definition };
  const term = { ...found, name, definition };
  return (
    <Explanation term={term} name={term.name} view={view}>
      {children ?? term.name}
    </Explanation>
  );
}

/** The same for a member of a code list. */
export function CodeTerm<List extends CodeListName>({
  list,
  code,
  view,
  children,
}: {
  readonly list: List;
  readonly code: CodeOf<List>;
  readonly view: Linking;
  readonly children?: ReactNode;
}) {
  const name = nameOf(list, code);
  const term = { ...codeTerm(list, code), definition: codeSentence(list, code) };
  return (
    <Explanation term={term} name={name} view={view}>
      {children ?? name}
    </Explanation>
  );
}

function nameOf(list: CodeListName, code: string): string {
  if (list === "metric" && Object.hasOwn(METRIC, code))
    // Just looked for.
    return metricNames()[code as keyof typeof METRIC].label;
  return list === "reliability" || list === "credibility"
    ? termWords().grade(code)
    : codeHeading(code);
}

function Explanation({
  term,
  name,
  view,
  children,
}: {
  readonly term: Explained;
  readonly name: string;
  readonly view: Linking;
  readonly children: ReactNode;
}) {
  const id = pageId(`meaning-${term.anchor}`);
  return (
    <>
      <button type="button" className={styles.term} popoverTarget={id}>
        {children}
      </button>
      {/* A span, so that a word of a paragraph stays in it. */}
      <span popover="auto" id={id} className={styles.explanation} role="note" aria-label={name}>
        <strong className={styles.name}>{name}</strong>
        <span>{sentence(term.definition)}</span>
        <span className={styles.ways}>
          <a href={view.href(termPath(term))}>{termWords().more}</a>
          {term.rule !== null && (
            <a href={view.href(rulePath(term.rule))}>{recordWords().rule(term.rule)}</a>
          )}
        </span>
      </span>
    </>
  );
}

/** A definition as a sentence: those of grades are none in their list. */
function sentence(definition: string): string {
  return /[.!?]$/.test(definition) ? definition : `${capitalised(definition)}.`;
}
