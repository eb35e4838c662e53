/** The page of an incident: what happened, how well that is supported, the accounts side by side, and its history. */
import { ATTRIBUTION } from "@sitrep/domain/attribution";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { harmWords, partyWords, placeWords } from "../words/incident.ts";
import { accountLines } from "./accounts.ts";
import { historyLines } from "./history.ts";
import { judgedLines } from "./judged.ts";
import { field, head, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";
import { saidOfItLines } from "./said-of-it.ts";
import { verificationLines } from "./verification.ts";

/** The lines of the page. */
export function incidentPage(answer: AnswerOf<"incidents", "byId">, pen: Pen): readonly string[] {
  const { item: incident, retracted, history, referrers, labels } = answer;
  const { computed } = incident;
  const kind = codeWords(incident.kind);
  const { derivedFrom } = incident;
  const around = [computed.place.governorate, computed.place.country]
    .flatMap((at) => (at === null || at.id === computed.place.id ? [] : [pen.text(at.name)]))
    .join(", ");
  return [
    ...head(pen, incident.title, incident.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(pen, "Kind", `${kind}${incident.attempted ? ", attempted" : ""}, ${incident.extent}`),
    ...field(pen, "When", pen.text(describeWhen(incident.when))),
    ...field(
      pen,
      "",
      derivedFrom &&
        pen.text(`from "${derivedFrom.words}", counted from ${describeWhen(derivedFrom.anchor)}`),
    ),
    ...field(pen, "Where", [placeWords(incident, pen), around].filter(Boolean).join(", ")),
    ...field(
      pen,
      "",
      incident.where.words && pen.text(`in the source's words: "${incident.where.words}"`),
    ),
    ...field(pen, "Also in", computed.alsoIn.map(({ name }) => pen.text(name)).join(", ")),
    ...incident.harm.flatMap((harm, index) =>
      field(
        pen,
        index === 0 ? "Harm" : " ",
        harmWords(harm, pen) + (harm.described ? `, ${pen.text(harm.described)}` : ""),
      ),
    ),
    ...incident.parties.flatMap((party) => {
      const by = party.attributedBy.map((id) => pen.text(labelOf(labels, id))).join(", ");
      const who = party.who === undefined ? "" : `, ${codeWords(party.who)}`;
      const isPlain = party.attribution === "confirmed" && party.role !== "perpetrator";
      const degree = isPlain ? "" : `\n${ATTRIBUTION[party.attribution]}`;
      const text = isPlain ? partyName(party, labels, pen) : partyWords(party, labels, pen);
      return field(
        pen,
        codeWords(party.role),
        `${text}${who}${degree}${by === "" ? "" : ` Says: ${by}.`}`,
      );
    }),
    ...field(pen, "Tags", incident.tags.join(", ")),
    ...section(pen, "Note", paragraph(pen, incident.notes)),
    ...verificationLines(computed.verification, answer, pen),
    ...accountLines(incident.reports, answer, pen),
    ...saidOfItLines(answer.saidOfIt, pen),
    ...judgedLines(answer, pen),
    ...referrerLines(referrers, pen, ["about.record", "left", "right"]),
    ...historyLines(history, pen),
  ];
}

type Incident = AnswerOf<"incidents", "byId">["item"];

function partyName(
  { actor, described }: Incident["parties"][number],
  labels: AnswerOf<"incidents", "byId">["labels"],
  pen: Pen,
): string {
  return pen.text(actor === undefined ? (described ?? "") : labelOf(labels, actor));
}
