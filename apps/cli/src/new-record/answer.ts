/** Answer: whether what was answered to a question can stand in a record, and the record that all answers make. */
import { METRIC, Metric } from "@sitrep/domain/metric";
import type { Issue } from "@sitrep/domain/issue";
import { parseWith } from "@sitrep/domain/parse";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { pathText } from "@sitrep/domain/parse";
import { fieldNamed } from "@sitrep/ingest/sheet-field";
import type { SheetField } from "@sitrep/ingest/sheet-field";
import { readRow } from "@sitrep/ingest/sheet-row";
import type { AskedKind, Question } from "./question.ts";

/** What was answered so far, by the flag of its question; what was left out is not there. */
export type Answers = ReadonlyMap<string, string>;

/** The field that a question fills. */
export function fieldOf(kind: AskedKind, { column }: Question): SheetField {
  const field = fieldNamed(kind, column);
  if (field === null) throw new TypeError(`${kind} has no field ${column}`);
  return field;
}

/** The record that the answers make, not yet parsed. */
export function recordFrom(
  kind: AskedKind,
  questions: readonly Question[],
  answers: Answers,
): Readonly<Record<string, unknown>> {
  return rowOf(kind, questions, answers).record;
}

function rowOf(kind: AskedKind, questions: readonly Question[], answers: Answers) {
  const cells = new Map<string, string>();
  for (const { flag, column, brings = {} } of questions) {
    const answer = answers.get(flag);
    if (answer === undefined) continue;
    for (const [name, cell] of Object.entries(brings)) cells.set(name, cell);
    cells.set(column, answer);
  }
  const names = [...cells.keys()];
  const columns = names.flatMap((name, at) => {
    const field = fieldNamed(kind, name);
    return field === null ? [] : [{ ...field, at }];
  });
  return readRow(columns, [...cells.values()]);
}

/** Why an answer cannot stand, as a sentence with what to do; null where it can. */
export function faultOf(
  kind: AskedKind,
  question: Question,
  { questions, answers }: { readonly questions: readonly Question[]; readonly answers: Answers },
): string | null {
  const { record, columns, refusals } = rowOf(kind, questions, answers);
  const path = pathOf(question, columns, kind);
  const refusal = refusals.get(path);
  if (refusal !== undefined) return `${refusal.message}. ${refusal.hint}`;
  const unit = wrongUnit(record);
  if (question.column === "quantity" && unit !== null) return unit;
  const parsed = parseWith(RECORD_SCHEMA[kind], record, {});
  const issue = parsed.ok ? undefined : parsed.issues.find((one) => isAt(one, path));
  return issue === undefined ? null : sentenceFor(issue);
}

/** The path of the answer in the record, in which gaps of lists are closed. */
function pathOf(question: Question, columns: ReadonlyMap<string, number>, kind: AskedKind): string {
  const own = pathText(fieldOf(kind, question).path) ?? "";
  if (columns.has(own)) return own;
  const closed = own.replace(/\[\d+\]/g, "[0]");
  return columns.has(closed) ? closed : own;
}

/** Whether an issue is about the field at a path, or about what is inside it; what is missing beside it is not. */
function isAt({ path = "" }: Issue, wanted: string): boolean {
  return path === wanted || path.startsWith(`${wanted}.`) || path.startsWith(`${wanted}[`);
}

/** An issue as what is said below a question. */
export function sentenceFor({ message, expected, hint }: Issue): string {
  const isSaid = expected === undefined || hint !== undefined || message.includes(expected);
  return [`${message}${isSaid ? "" : `; expected ${expected}`}`, hint].filter(Boolean).join(". ");
}

/** Why a figure of this unit is none of its metric; the domain says so only once the record is whole. */
function wrongUnit({ metric, quantity }: Readonly<Record<string, unknown>>): string | null {
  const known = Metric.safeParse(metric);
  const unit: unknown = Object(quantity).unit;
  if (!known.success || unit === undefined) return null;
  const units: readonly unknown[] = METRIC[known.data].units;
  return units.includes(unit) ? null : `${known.data} is measured in ${units.join(" or ")}`;
}

/** Whether a question is to be asked, by what was answered before it. */
export function isDue({ after }: Question, answers: Answers): boolean {
  return (
    after === undefined || after.some((all) => all.split("&").every((one) => holds(one, answers)))
  );
}

function holds(condition: string, answers: Answers): boolean {
  const [flag = "", wanted] = condition.split("=");
  if (wanted === undefined)
    return flag.startsWith("!") ? !answers.has(flag.slice(1)) : answers.has(flag);
  const answer = answers.get(flag);
  if (flag !== "metric") return answer === wanted;
  const metric = Metric.safeParse(answer);
  return metric.success && METRIC[metric.data].type === wanted;
}
