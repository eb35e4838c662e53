/** History: every version of a record, newest first, with what each changed. */
import type { HistoryEntry } from "@sitrep/api/detail";
import { jsonText } from "../formats/json.ts";
import type { Pen } from "../drawing/pen.ts";
import { instantWords } from "../words/instant.ts";
import { item, section } from "./page.ts";

/** The section on history. */
export function historyLines(history: readonly HistoryEntry[], pen: Pen): readonly string[] {
  return section(
    pen,
    "History",
    history.flatMap((entry) => [
      ...item(
        pen,
        pen.glyphs.bullet,
        `${entry.change} in batch ${entry.position}, ${instantWords(entry.recordedAt)}, by ${pen.text(entry.author)}: ${pen.text(entry.reason)}`,
      ),
      ...differenceLines(entry.differences, pen),
    ]),
  );
}

/** Field by field what stood there before, and what stands there since. */
export function differenceLines(
  differences: HistoryEntry["differences"],
  pen: Pen,
): readonly string[] {
  return differences.flatMap(({ path, before, after }) =>
    item(
      pen,
      " ",
      `${pen.style("strong", pen.text(path))}  ${valueWords(before, pen)} ${pen.glyphs.arrow} ${valueWords(after, pen)}`,
    ),
  );
}

/** A value of a field as people read it, and "nothing" where there is none. */
export function valueWords(value: unknown, pen: Pen): string {
  if (value === undefined) return pen.style("quiet", "nothing");
  return pen.text(typeof value === "string" ? value : jsonText(value));
}
