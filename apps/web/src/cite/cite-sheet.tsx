/** Cite sheet: one page as a citation: in a sentence, for LaTeX, for programs that keep references, and how to check it. */
import type { CitationAnswer } from "@sitrep/api/cited/citation";
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import { LicenceName } from "../dataset/licence-name.tsx";
import { RecordText } from "../language/record-text.tsx";
import { recordWords } from "../record/record-words.ts";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { embeddingOf } from "./embedding.ts";
import { citeWords, citedSentence, citedTitle } from "./cite-words.tsx";
import styles from "./cite-sheet.module.css";
import type { CopyWords } from "./copy-button.tsx";
import { CopyButton, CopyScript } from "./copy-button.tsx";

/** The sections of the page; `path` is the cited address on this site. */
export function CiteSheet({
  answer,
  path,
  changes,
  view,
}: {
  readonly answer: CitationAnswer;
  readonly path: string;
  /** Where it stands what changed since. */
  readonly changes: string;
  readonly view: View;
}): ReactNode {
  const say = citeWords();
  const embedding = embeddingOf(answer.address, citedTitle(answer));
  const file = (form: string): string => addressOf("/cite/file", { of: path, form });
  return (
    <>
      <CopyScript />
      <section className="section stack-tight">
        <h2>{say.sentence}</h2>
        <p className={styles.sentence} id="cite-sentence" dir="auto">
          <bdi>{citedSentence(answer)}</bdi>
        </p>
        <CopyButton from="cite-sentence" words={copyWords(say.theSentence)} />
      </section>
      <Coded id="cite-bibtex" name="BibTeX" text={answer.bibtex} file={file("bibtex")} />
      <Coded
        id="cite-csl"
        name="CSL-JSON"
        note={say.csl}
        text={`${JSON.stringify([answer.csl], null, 2)}\n`}
        file={file("csl")}
      />
      {embedding !== null && <Coded id="cite-html" name="HTML" note={say.html} text={embedding} />}
      <section className="section stack-tight">
        <h2>{say.proves}</h2>
        <p className="prose">
          {say.provesWhat(answer.ledger.position, answer.rules.version)}{" "}
          <RuleNumber rule="L11" view={view} /> <RuleNumber rule="L12" view={view} />
        </p>
        <p className={styles.actions}>
          <a href={path}>{say.openCited}</a>
          <a href={changes}>{say.since}</a>
        </p>
      </section>
      <HashSection answer={answer} path={path} view={view} />
      <section className="section stack-tight">
        <h2>{say.whose}</h2>
        {answer.datasets.length === 0 ? (
          <p>{say.nobodys}</p>
        ) : (
          <ul className="plain stack-tight">
            {answer.datasets.map((dataset) => (
              <li key={dataset.id}>
                <a href={view.recordHref("dataset", dataset.id)}>
                  <RecordText text={dataset.title} />
                </a>
                {say.edition(dataset.edition)}
                <RecordText text={dataset.publisher} />
                {recordWords().comma}
                <LicenceName dataset={dataset} />
                {say.ownCitation(<RecordText text={dataset.citation} />)}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

/** What the button says that copies something. */
function copyWords(what: string): CopyWords {
  const { copy, copied, notCopied } = citeWords();
  return { copy: copy(what), copied, notCopied };
}

/** A form of the citation as a text to copy or to keep as a file. */
function Coded({
  id,
  name,
  note,
  text,
  file,
}: {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly text: string;
  /** Where it can be kept as a file. */
  readonly file?: string;
}): ReactNode {
  return (
    <section className="section stack-tight">
      <h2>
        <RecordText text={name} />
      </h2>
      {note !== undefined && <p className="note">{note}</p>}
      <pre className={styles.code} id={id} dir="ltr">
        {text}
      </pre>
      <div className={`screen-only ${styles.actions}`}>
        {file !== undefined && <a href={file}>{citeWords().download}</a>}
        <CopyButton from={id} words={copyWords(name)} />
      </div>
    </section>
  );
}

/** What the hash is taken of, and how anybody recomputes it. */
function HashSection({
  answer: { hash, content, address },
  path,
  view,
}: {
  readonly answer: CitationAnswer;
  readonly path: string;
  readonly view: View;
}): ReactNode {
  const say = citeWords();
  const asData = `/api/trpc/cite.of?input=${encodeURIComponent(JSON.stringify({ of: path }))}`;
  const figures = Object.keys(content.figures);
  return (
    <section className="section stack-tight">
      <h2>{say.hash}</h2>
      <p>
        <code className={styles.hash} id="cite-hash">
          {hash}
        </code>
      </p>
      <CopyButton from="cite-hash" words={copyWords(say.theHash)} />
      <p className="prose">
        {say.hashOf(content.records.length, figures)} <RuleNumber rule="L13" view={view} />
      </p>
      <p className="prose">{say.recompute(asData)}</p>
      <pre className={styles.code} dir="ltr">{`sitrep cite ${shellWord(address)}`}</pre>
    </section>
  );
}

/** A word as a shell takes it, whatever stands in it. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
