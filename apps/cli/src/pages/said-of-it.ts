/** Said of it: the claims that bear on a record, and how each stands to it. */
import type { AnswerOf } from "../nouns/answers.ts";
import type { Pen } from "../drawing/pen.ts";
import { item, section } from "./page.ts";

/** A claim about a record. */
type Link = AnswerOf<"claims", "byId">["saidOfIt"][number];

/** The section on them. */
export function saidOfItLines(links: readonly Link[], pen: Pen): readonly string[] {
  return section(
    pen,
    "What bears on it",
    links.flatMap(({ claim, relation, note }) =>
      item(
        pen,
        pen.glyphs.bullet,
        `${relation} it: ${pen.text(claim.title)}  ${pen.style("accent", pen.text(claim.id))}` +
          (note === null ? "" : `\n${pen.text(note)}`),
      ),
    ),
  );
}
