/** Passages: what rests on a document, paragraph by paragraph, in the order in which it stands there. */
import type { Report } from "@sitrep/domain/report";
import type { ReactNode } from "react";
import type { RecordKind } from "@sitrep/domain/record";
import type { View } from "../view.ts";
import { codeHeading } from "../words/names.ts";
import { RecordText } from "../language/record-text.tsx";
import { numberWords } from "../words/number.ts";
import { Folded, foldAfter } from "../record/folded.tsx";
import { documentWords } from "./document-words.tsx";
import styles from "./passages.module.css";

/** A record that has accounts. */
export interface Resting {
  readonly kind: Extract<RecordKind, "incident" | "estimate" | "claim">;
  readonly id: string;
  readonly title: string;
  readonly reports: readonly Report[];
}

interface Passage {
  readonly resting: Resting;
  readonly paragraph: number | null;
  readonly start: number;
  readonly length: number;
}

/** So many paragraphs stand open. */
const MOST_OPEN = 12;

/** The list; accounts without a pinpoint stand at its end. */
export function Passages({
  document,
  records,
  view,
}: {
  readonly document: string;
  readonly records: readonly Resting[];
  readonly view: View;
}) {
  const passages = records
    .flatMap((resting) => passagesOf(resting, document))
    .toSorted((a, b) => (a.paragraph ?? Infinity) - (b.paragraph ?? Infinity) || a.start - b.start);
  const byParagraph = [...Map.groupBy(passages, (one) => one.paragraph)];
  const { open, folded } = foldAfter(byParagraph, MOST_OPEN);
  return (
    <>
      <Paragraphs of={open} view={view} />
      <Folded of={folded} words={documentWords().moreParagraphs(folded.length)}>
        <Paragraphs of={folded} view={view} />
      </Folded>
    </>
  );
}

function Paragraphs({
  of,
  view,
}: {
  readonly of: readonly (readonly [number | null, readonly Passage[]])[];
  readonly view: View;
}) {
  return (
    <ol className={styles.paragraphs}>
      {of.map(([paragraph, members]) => (
        <li key={paragraph} className={styles.paragraph}>
          <h3>{documentWords().paragraph(paragraph)}</h3>
          <ul className="plain">
            {members.map((one) => (
              <li key={`${one.resting.id} ${one.start}`} className={styles.passage}>
                <span className={styles.kind}>{codeHeading(one.resting.kind)}</span>
                <a href={view.recordHref(one.resting.kind, one.resting.id)}>
                  <RecordText text={one.resting.title} />
                </a>
                {paragraph !== null && <Where passage={one} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Where({ passage }: { readonly passage: Passage }): ReactNode {
  return (
    <span className={styles.where}>
      {documentWords().characters(
        numberWords(passage.start + 1),
        numberWords(passage.start + passage.length),
      )}
    </span>
  );
}

function passagesOf(resting: Resting, document: string): readonly Passage[] {
  return resting.reports
    .filter((report) => report.document === document)
    .map(({ pinpoint }) => ({
      resting,
      paragraph: pinpoint?.paragraph ?? null,
      start: pinpoint?.start ?? 0,
      length: pinpoint?.length ?? 0,
    }));
}
