/** The page of a source: who it is, how far it can be relied on, and all that it has said. */
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { circlesOf } from "../words/speakers.ts";
import { historyLines } from "./history.ts";
import { field, head, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";

/** The lines of the page. */
export function sourcePage(answer: AnswerOf<"sources", "byId">, pen: Pen): readonly string[] {
  const { item: source, retracted, history, referrers, labels } = answer;
  const { identity, computed, affiliation, affiliationWords } = source;
  const name = (id: string): string => pen.text(labelOf(labels, id));
  const circles = circlesOf({ identity: identity.is, headcount: computed.headcount }, pen);
  const reason = identity.is === "anonymous" ? identity.reason : undefined;
  return [
    ...head(pen, computed.label, source.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(
      pen,
      "Identity",
      identity.is === "named"
        ? `${circles} known by name`
        : `${circles} not named, ${identity.headcount === 1 ? "one person" : `${identity.headcount} people`}`,
    ),
    ...field(pen, "Reason", reason && pen.text(reason)),
    ...field(pen, "Kind", codeWords(source.kind)),
    ...field(pen, "Role", source.role && pen.text(source.role)),
    ...field(
      pen,
      "Belongs to",
      affiliation === undefined
        ? affiliationWords && pen.text(affiliationWords)
        : name(affiliation),
    ),
    ...field(pen, "Actor", source.actor && name(source.actor)),
    ...field(pen, "Party", source.partyToConflict ? "a party to the conflict" : undefined),
    ...field(pen, "Reliability", `${source.reliability}, ${computed.reliabilityWords}`),
    ...field(pen, "Also called", pen.text(source.aliases.join(", "))),
    ...field(pen, "Perhaps", source.possiblySameAs.map(name).join("\n")),
    ...section(pen, "Note", paragraph(pen, source.notes)),
    ...referrerLines(referrers, pen),
    ...historyLines(history, pen),
  ];
}
