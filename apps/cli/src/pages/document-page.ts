/** The page of a document: where it stands, how its date is known, and all that rests on it. */
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { historyLines } from "./history.ts";
import { field, head, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";

/** The lines of the page. */
export function documentPage(answer: AnswerOf<"documents", "byId">, pen: Pen): readonly string[] {
  const { item: document, retracted, history, referrers, labels } = answer;
  const name = (id: string): string => pen.text(labelOf(labels, id));
  const { publishedOn, computed } = document;
  return [
    ...head(pen, document.title, document.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(pen, "Kind", codeWords(document.kind)),
    ...field(pen, "Publisher", name(document.publisher)),
    ...field(pen, "Authors", pen.text(document.authors.join(", "))),
    ...field(
      pen,
      "Published",
      publishedOn === undefined ? pen.mark("unknown") : pen.text(describeWhen(publishedOn)),
    ),
    ...field(pen, "Dated by", document.datedBy && pen.text(document.datedBy)),
    ...field(pen, "Dateline", document.dateline && pen.text(document.dateline)),
    // ISO 639-2 writes "und" where nobody knows.
    ...field(
      pen,
      "Language",
      document.language === "und" ? pen.mark("unknown") : document.language,
    ),
    ...field(pen, "Address", document.url && pen.text(document.url)),
    ...field(pen, "Archived", document.archiveUrl && pen.text(document.archiveUrl)),
    ...field(pen, "Prints again", document.republishes && name(document.republishes)),
    ...field(
      pen,
      "Goes back to",
      computed.original !== null && computed.original !== document.republishes
        ? name(computed.original)
        : undefined,
    ),
    ...field(pen, "Cites", document.cites.map(name).join("\n")),
    ...field(pen, "SHA-256", document.sha256),
    ...section(pen, "Note", paragraph(pen, document.notes)),
    ...referrerLines(referrers, pen),
    ...historyLines(history, pen),
  ];
}
