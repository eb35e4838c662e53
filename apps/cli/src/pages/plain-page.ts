/** The page of a record of a kind that has none of its own: a dataset, a coverage, a balance, a judgement. */
import type { AnyRecord } from "@sitrep/domain/record";
import { reportsOf } from "@sitrep/domain/record";
import type { Pen } from "../drawing/pen.ts";
import { jsonText } from "../formats/json.ts";
import type { AnswerOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeHeading } from "../words/code.ts";
import { accountLines } from "./accounts.ts";
import { historyLines } from "./history.ts";
import { field, head } from "./page.ts";
import { referrerLines } from "./referrers.ts";

type Answer = AnswerOf<"search", "byId">;

/** Fields that have a section of their own. */
const ELSEWHERE = new Set(["id", "title", "reports"]);

/** The lines of the page: every field of the record under its own name, ids with what they stand for. */
export function plainPage(answer: Answer, pen: Pen): readonly string[] {
  const { kind, item: record, retracted, history, referrers, labels } = answer;
  const title = "title" in record ? record.title : record.id;
  const fields = Object.entries(record).filter(([name]) => !ELSEWHERE.has(name));
  const words = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(words).join("\n");
    if (typeof value === "string") return labels[value] ? labelOf(labels, value) : value;
    return typeof value === "boolean" ? (value ? "yes" : "no") : jsonText(value);
  };
  // The counter tags a record with its kind, and the two belong together.
  const reports = reportsOf({ kind, record } as AnyRecord);
  return [
    ...head(pen, title, record.id),
    ...(retracted ? [pen.style("alarm", "withdrawn: shown as it last stood"), ""] : []),
    ...field(pen, "Is a", codeHeading(kind).toLowerCase()),
    ...fields.flatMap(([name, value]) =>
      field(pen, name, words(value).split("\n").map(pen.text).join("\n")),
    ),
    ...(reports.length === 0 ? [] : accountLines(reports, answer, pen)),
    ...referrerLines(referrers, pen),
    ...historyLines(history, pen),
  ];
}
