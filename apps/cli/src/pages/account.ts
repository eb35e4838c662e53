/** Account: one report in words, field by field, so that accounts can stand side by side. */
import { CREDIBILITY } from "@sitrep/domain/admiralty";
import type { Report } from "@sitrep/domain/report";
import { describeWhen } from "@sitrep/domain/when-words";
import type { DetailAnswer } from "@sitrep/api/detail";
import type { Pen } from "../drawing/pen.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { harmWords } from "../words/incident.ts";
import { quantityWords } from "../words/quantity.ts";
import { circlesOf } from "../words/speakers.ts";

/** What a page about a record with reports knows. */
export type Leads = Pick<DetailAnswer<unknown>, "documents" | "sources" | "labels">;

/** The fields of an account, in order; empty where it says nothing of one. */
export function accountFields(
  report: Report,
  leads: Leads,
  pen: Pen,
): readonly (readonly [name: string, text: string])[] {
  const { stance, statedOn, credibility, howChecked, note } = report;
  return [
    ["Says", sayers(report, leads, pen)],
    ["Through", report.via.map((id) => sourceWords(id, leads, pen)).join(` ${pen.glyphs.arrow} `)],
    ["In", documentWords(report.document, leads, pen)],
    ["At", report.pinpoint === undefined ? "" : pen.text(pinpointWords(report.pinpoint))],
    ["On", statedOn === undefined ? "" : pen.text(describeWhen(statedOn))],
    ["Stance", codeWords(stance)],
    ["Grade", credibility === "6" ? "" : `${credibility}, ${CREDIBILITY[credibility]}`],
    ["Checked", howChecked === undefined ? "" : pen.text(howChecked)],
    ...saysFields(report, pen),
    ["Note", note === undefined ? "" : pen.text(note)],
  ];
}

function sayers({ speakers, document }: Report, leads: Leads, pen: Pen): string {
  if (speakers.length > 0) return speakers.map((id) => sourceWords(id, leads, pen)).join("\n");
  const publisher = leads.documents[document]?.publisher;
  const own = publisher === undefined ? "its publisher" : sourceWords(publisher, leads, pen);
  return `${own}, in its own voice`;
}

/** A source with its circles, and the reason why it is not named. */
export function sourceWords(id: string, { sources, labels }: Leads, pen: Pen): string {
  const source = sources[id];
  if (source === undefined) return pen.text(labelOf(labels, id));
  const { identity } = source;
  const isNamed = identity.is === "named";
  const circles = circlesOf(
    {
      identity: identity.is,
      headcount: isNamed || identity.headcount === "unknown" ? null : identity.headcount,
    },
    pen,
  );
  const label = pen.text(isNamed ? identity.name : identity.role);
  const reason = isNamed || identity.reason === undefined ? "" : ` (${pen.text(identity.reason)})`;
  return `${circles} ${label}${reason}`;
}

function documentWords(id: string, { documents, labels }: Leads, pen: Pen): string {
  const document = documents[id];
  if (document === undefined) return pen.text(labelOf(labels, id));
  const { title, publisher, publishedOn, republishes } = document;
  const day = publishedOn === undefined ? "" : `, ${describeWhen(publishedOn)}`;
  const origin = republishes === undefined ? "" : `; prints again ${labelOf(labels, republishes)}`;
  return pen.text(`${title} (${labelOf(labels, publisher)}${day})${origin}`);
}

function pinpointWords({ paragraph, start, length }: NonNullable<Report["pinpoint"]>): string {
  return `paragraph ${paragraph}, ${length} characters from ${start}`;
}

/** Values that this account gives where accounts differ. */
function saysFields({ says }: Report, pen: Pen): readonly (readonly [string, string])[] {
  if (says === undefined) return [];
  return [
    ["Kind", says.kind === undefined ? "" : codeWords(says.kind)],
    ["When", says.when === undefined ? "" : pen.text(describeWhen(says.when))],
    ["Where", says.where === undefined ? "" : pen.text(says.where)],
    ["Amount", says.quantity === undefined ? "" : pen.text(quantityWords(says.quantity))],
    ["Harm", (says.harm ?? []).map((one) => harmWords(one, pen)).join("\n")],
    ["Words", says.words === undefined ? "" : pen.text(says.words)],
  ];
}
