/** Cite sheet: one page as a citation: in a sentence, for LaTeX, for programs that keep references, and how to check it. */
import type { CitationAnswer } from "@sitrep/api/cited/citation";
import { addressOf } from "@sitrep/domain/permalink";
import type { ReactNode } from "react";
import { OutsideLink } from "../record/outside-link.tsx";
import { RuleNumber } from "../record/rule-number.tsx";
import type { View } from "../view.ts";
import { countWords } from "../words/number.ts";
import styles from "./cite-sheet.module.css";
import { CopyButton } from "./copy-button.tsx";

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
  const file = (form: string): string => addressOf("/cite/file", { of: path, form });
  return (
    <>
      <section className="section stack-tight">
        <h2>In a sentence</h2>
        <p className={styles.sentence} id="cite-sentence" dir="auto">
          {answer.sentence}
        </p>
        <CopyButton from="cite-sentence" words="the sentence" />
      </section>
      <Coded id="cite-bibtex" name="BibTeX" text={answer.bibtex} file={file("bibtex")} />
      <Coded
        id="cite-csl"
        name="CSL-JSON"
        note="For Zotero, Mendeley, pandoc and whatever else reads the Citation Style Language."
        text={`${JSON.stringify([answer.csl], null, 2)}\n`}
        file={file("csl")}
      />
      <section className="section stack-tight">
        <h2>What it proves</h2>
        <p className="prose">
          The address shows the same whenever it is opened: what was asked, as known at batch{" "}
          {answer.ledger.position}. It names version {answer.rules.version} of the rules; a page
          that is answered by other rules says so, and what they moved.{" "}
          <RuleNumber rule="L11" view={view} /> <RuleNumber rule="L12" view={view} />
        </p>
        <p className={styles.actions}>
          <a href={path}>Open the cited page</a>
          <a href={changes}>What changed since</a>
        </p>
      </section>
      <HashSection answer={answer} path={path} view={view} />
      <section className="section stack-tight">
        <h2>Whose data is in it</h2>
        {answer.datasets.length === 0 ? (
          <p>No row of any dataset.</p>
        ) : (
          <ul className="plain stack-tight">
            {answer.datasets.map((dataset) => (
              <li key={dataset.id}>
                <a href={view.recordHref("dataset", dataset.id)}>{dataset.title}</a>, edition{" "}
                {dataset.edition}, {dataset.publisher},{" "}
                {dataset.licenceUrl === undefined ? (
                  dataset.licence
                ) : (
                  <OutsideLink href={dataset.licenceUrl}>{dataset.licence}</OutsideLink>
                )}
                . Its own citation: {dataset.citation}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
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
  readonly file: string;
}): ReactNode {
  return (
    <section className="section stack-tight">
      <h2>{name}</h2>
      {note !== undefined && <p className="note">{note}</p>}
      <pre className={styles.code} id={id} dir="ltr">
        {text}
      </pre>
      <div className={styles.actions}>
        <a href={file}>Download it</a>
        <CopyButton from={id} words={name} />
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
  const asData = `/api/trpc/cite.of?input=${encodeURIComponent(JSON.stringify({ of: path }))}`;
  const figures = Object.keys(content.figures);
  return (
    <section className="section stack-tight">
      <h2>The hash</h2>
      <p>
        <code className={styles.hash} id="cite-hash">
          {hash}
        </code>
      </p>
      <CopyButton from="cite-hash" words="the hash" />
      <p className="prose">
        SHA-256 over the canonical JSON of what the page shows:{" "}
        {countWords(content.records.length, "record")}, each by a hash of its own
        {figures.length > 0 && `, and its figures (${figures.join(", ")})`}. It moves when a record
        or a figure moves, and at no other time. <RuleNumber rule="L13" view={view} />
      </p>
      <p className="prose">
        To recompute it, take <a href={asData}>the content as JSON</a>, or ask from a terminal, of
        this server or of a copy of your own:
      </p>
      <pre className={styles.code} dir="ltr">{`sitrep cite ${shellWord(address)}`}</pre>
    </section>
  );
}

/** A word as a shell takes it, whatever stands in it. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
