/** The page of a place: its names, what it lies in, and what is on record there. */
import type { Pen } from "../drawing/pen.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { historyLines } from "./history.ts";
import { field, head, paragraph, section } from "./page.ts";
import { referrerLines } from "./referrers.ts";

/** The lines of the page. */
export function placePage(answer: AnswerOf<"places", "byId">, pen: Pen): readonly string[] {
  const { item: place, retracted, history, referrers, labels } = answer;
  const { computed, point, codes } = place;
  // A place whose parent is named already says nothing new.
  const nameOfOther = (at: typeof computed.country): string | null =>
    at === null || at.id === place.id || at.id === place.parent ? null : pen.text(at.name);
  const byLanguage = Map.groupBy(place.names, ({ lang }) => lang);
  return [
    ...head(pen, computed.name, place.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(pen, "Kind", place.kind),
    ...field(pen, "Lies in", place.parent && pen.text(labelOf(labels, place.parent))),
    ...field(pen, "Governorate", nameOfOther(computed.governorate)),
    ...field(pen, "Country", nameOfOther(computed.country)),
    ...field(
      pen,
      "Point",
      point === undefined
        ? "none: its centre is nowhere in particular"
        : `${point.lat}, ${point.lon}`,
    ),
    ...field(
      pen,
      "Names",
      [...byLanguage]
        .map(([lang, names]) => pen.text(`${lang}: ${names.map(({ text }) => text).join(", ")}`))
        .join("\n"),
    ),
    ...field(
      pen,
      "Codes",
      Object.entries(codes ?? {})
        .map(([name, code]) => pen.text(`${name} ${code}`))
        .join(", "),
    ),
    ...section(pen, "Note", paragraph(pen, place.notes)),
    ...referrerLines(referrers, pen),
    ...historyLines(history, pen),
  ];
}
