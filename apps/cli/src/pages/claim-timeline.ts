/** Claim timeline: what was said before a claim and since, by when it was said. No verdict of ours. */
import type { AgainstRecord } from "@sitrep/api/claim-record";
import { SAID_HEADING } from "@sitrep/domain/said-standing";
import type { SaidSpan } from "@sitrep/domain/said-when";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import { labelOf } from "../nouns/answers.ts";
import { quantityWords } from "../words/quantity.ts";
import { item, section } from "./page.ts";

type Entry = AgainstRecord["timeline"][number];

/** The sections of the time line, what the words mean, and claims that lead back to this one. */
export function claimTimelineLines(against: AgainstRecord, pen: Pen): readonly string[] {
  const { timeline, definitions, circles, labels, item: claim } = against;
  const standings = ["before", "around", "after", "unknown"] as const;
  const meanings = definitions.filter(({ id }) => id !== claim.id);
  return [
    ...section(
      pen,
      "What its words mean, to whom",
      meanings.flatMap(({ statement, computed, id }) =>
        item(
          pen,
          pen.glyphs.bullet,
          `${pen.text(statement)}\n${pen.text(computed.speakers.map(({ label }) => label).join(", "))}  ${pen.style("accent", pen.text(id))}`,
        ),
      ),
    ),
    ...standings.flatMap((standing) =>
      section(
        pen,
        `${SAID_HEADING[standing]} [D5]`,
        timeline.filter((one) => one.standing === standing).flatMap((one) => entryLines(one, pen)),
      ),
    ),
    ...section(
      pen,
      "It is about itself through other claims [D4]",
      circles.flatMap((ring) =>
        item(
          pen,
          pen.glyphs.bullet,
          [...ring, ring[0] ?? ""].map((id) => pen.text(labelOf(labels, id))).join(` ${pen.glyphs.arrow} `),
        ),
      ),
    ),
  ]; // prettier-ignore
}

function entryLines(entry: Entry, pen: Pen): readonly string[] {
  const { id, claim, estimate, said } = entry;
  const record = claim ?? estimate;
  if (record === null) return [];
  const amount = estimate === null ? "" : `: ${pen.style("strong", pen.text(quantityWords(estimate.quantity)))}`;
  const speakers = pen.text([...new Set(record.computed.speakers.map(({ label }) => label))].join(", "));
  return item(
    pen,
    pen.glyphs.bullet,
    `${pen.style("quiet", pen.text(saidWords(said)))}  ${howWords(entry)}${pen.text(record.title)}${amount}\n${speakers}  ${pen.style("accent", pen.text(id))}`,
  );
} // prettier-ignore

function howWords({ toClaim, isAlike }: Entry): string {
  const relations = [...new Set(toClaim.map(({ relation }) => relation))];
  if (relations.length > 0) return `${relations.join(" and ")} it: `;
  return isAlike ? "says the like: " : "";
}

function saidWords(said: SaidSpan | null): string {
  if (said === null || (said.earliest === null && said.latest === null)) return "no day known";
  const { earliest, latest } = said;
  return describeWhen(earliest !== null && earliest === latest ? earliest : `[${earliest ?? ""}..${latest ?? ""}]`); // prettier-ignore
}
