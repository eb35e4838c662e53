/** The page of an actor: its names, what it is a part of, and the records it stands in. */
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "../words/code.ts";
import { historyLines } from "./history.ts";
import { field, head, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";

/** The lines of the page. */
export function actorPage(answer: AnswerOf<"actors", "byId">, pen: Pen): readonly string[] {
  const { item: actor, retracted, history, referrers, labels } = answer;
  return [
    ...head(pen, actor.name, actor.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(pen, "Kind", codeWords(actor.kind)),
    ...field(pen, "Also called", pen.text(actor.aliases.join(", "))),
    ...field(pen, "Part of", actor.parent && pen.text(labelOf(labels, actor.parent))),
    ...field(pen, "Active", actor.active && pen.text(describeWhen(actor.active))),
    ...section(pen, "Note", paragraph(pen, actor.notes)),
    ...referrerLines(referrers, pen),
    ...historyLines(history, pen),
  ];
}
