/** Session: the making of one new record and of those that it needs, until all of them can be written at once. */
import { COLLECTION_FIELD, parseCollection } from "@sitrep/domain/collection";
import type { Issue } from "@sitrep/domain/issue";
import { fold } from "@sitrep/domain/text";
import type { AnyRecord } from "@sitrep/domain/record";
import type { Addition } from "@sitrep/ingest/append-record";
import { terseRecord } from "@sitrep/ingest/terse-record";
import { Failure } from "../failure.ts";
import { faultOf, fieldOf, isDue, recordFrom, sentenceFor } from "./answer.ts";
import type { Answers } from "./answer.ts";
import type { Asking } from "./asker.ts";
import type { KnownRecords } from "./known-records.ts";
import type { AskedKind, Question } from "./question.ts";
import { QUESTIONS } from "./question.ts";
import { referenceKinds, resolve } from "./reference.ts";

/** What the records are made with. */
export interface Session {
  readonly known: KnownRecords;
  /** The collection as it stands in the file; grows by every record that is made. */
  readonly collection: Record<string, unknown>;
  /** What is to be written, in the order in which it was made. */
  readonly additions: Addition[];
  /** Puts a question to a person; null where nobody can be asked. */
  readonly ask: ((asking: Asking) => Promise<string | undefined>) | null;
  /** Tells a person something between two questions. */
  readonly say: (line: string) => void;
}

/** A record that was made. */
export interface Made {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

const ID: Question = { flag: "id", column: "id", ask: "Under which id?", isNeeded: true };

/** A person is asked again so often about one record. */
const MOST_ROUNDS = 20;

/** Makes a record from what flags said and a person answers. @throws Failure where the domain would refuse it */
export async function makeRecord(kind: AskedKind, said: Answers, session: Session): Promise<Made> {
  const questions: readonly Question[] = [...QUESTIONS[kind], ID];
  const answers = new Map<string, string>();
  const missing: string[] = [];
  for (const question of questions) {
    const answer = await answerTo(question, { kind, questions, answers, said, session });
    if (answer !== undefined) answers.set(question.flag, answer);
    else if (question.isNeeded && isDue(question, answers)) missing.push(`--${question.flag}`);
  }
  if (missing.length > 0) {
    const last = missing.length > 1 ? ` and ${missing.at(-1)}` : (missing[0] ?? "");
    const list = `${missing.slice(0, -1).join(", ")}${last}`.trim();
    throw new Failure(2, `sitrep new ${kind} needs ${list}, where nobody can be asked`);
  }
  for (let round = 0; ; round += 1) {
    const record = recordFrom(kind, questions, answers);
    const checked = check(kind, record, session);
    if (checked.ok) return keep(checked.any, session);
    const again = questions.find(({ flag, column }) => answers.has(flag) && checked.issue.path?.startsWith(column)); // prettier-ignore
    if (session.ask === null || again === undefined || round === MOST_ROUNDS)
      throw new Failure(1, `nothing was written: ${checked.issue.path ?? kind} ${sentenceFor(checked.issue)}`); // prettier-ignore
    session.say(sentenceFor(checked.issue));
    answers.delete(again.flag);
    const answer = await answerTo(again, { kind, questions, answers, said: new Map(), session });
    if (answer !== undefined) answers.set(again.flag, answer);
  }
}

interface Circumstances {
  readonly kind: AskedKind;
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly said: Answers;
  readonly session: Session;
}

async function answerTo(
  question: Question,
  { kind, questions, answers, said, session }: Circumstances,
): Promise<string | undefined> {
  const { known } = session;
  const field = fieldOf(kind, question);
  const kinds = referenceKinds(field);
  const whyNot = (answer: string): string | null =>
    faultOf(kind, question, { questions, answers: new Map([...answers, [question.flag, answer]]) });
  const flag = said.get(question.flag);
  if (flag !== undefined) {
    const found = kinds === undefined ? null : resolve(flag, kinds, known);
    if (found?.ok === false) throw new Failure(2, `--${question.flag}: ${found.message}`);
    const answer = found?.ids.join("; ") ?? flag;
    const fault = whyNot(answer);
    if (fault !== null) {
      const given = fault.startsWith('"') ? ":" : ` "${flag}"`;
      throw new Failure(2, `--${question.flag}${given} ${fault}`);
    }
    return answer;
  }
  const usual = question === ID ? mintId(answers, session) : undefined;
  if (session.ask === null) return usual;
  if (question.isFlagOnly === true || !isDue(question, answers)) return undefined;
  return session.ask({
    question,
    field,
    known,
    usual,
    faultOf: whyNot,
    make: async (other) => (await makeRecord(other, new Map(), session)).id,
  });
}

/** An id from the title or the name, one that nothing has yet. */
function mintId(answers: Answers, { known, collection }: Session): string | undefined {
  const words = answers.get("title") ?? answers.get("name") ?? answers.get("role") ?? "";
  const slug = fold(words)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  if (slug === "") return undefined;
  const dataset: unknown = Object(collection["dataset"]).id;
  // A dataset's own id has no slash.
  if (typeof dataset !== "string") return slug;
  const first = `${dataset}/${slug}`;
  if (known.kindOf(first) === undefined) return first;
  const rest = Array.from({ length: 998 }, (_, index) => `${first}-${index + 2}`);
  return rest.find((id) => known.kindOf(id) === undefined);
}

type Checked =
  | { readonly ok: true; readonly any: AnyRecord }
  | { readonly ok: false; readonly issue: Issue };

/** Parses the record among those of its collection: what only shows there is found too. */
function check(kind: AskedKind, record: Made["record"], { collection, known }: Session): Checked {
  const field = kind === "dataset" ? null : COLLECTION_FIELD[kind];
  const before: unknown = field === null ? undefined : collection[field];
  const list = [...(Array.isArray(before) ? before : []), record];
  const whole =
    field === null ? { ...collection, dataset: record } : { ...collection, [field]: list };
  const { records, issues } = parseCollection(whole, known.kindOf);
  const names = new Set([
    record["id"],
    field === null ? "dataset" : `${field}[${list.length - 1}]`,
  ]);
  const issue = issues.find((one) => one.severity === "reject" && names.has(one.record));
  if (issue !== undefined) return { ok: false, issue };
  const any = records.findLast((one) => one.kind === kind && one.record.id === record["id"]);
  if (any === undefined) throw new Error(`a ${kind} without an issue was not parsed`);
  return { ok: true, any };
}

function keep(any: AnyRecord, { collection, known, additions }: Session): Made {
  const record = terseRecord(any);
  known.add(any);
  if (any.kind === "dataset") collection["dataset"] = record;
  else {
    const field = COLLECTION_FIELD[any.kind];
    const before: unknown = collection[field];
    collection[field] = [...(Array.isArray(before) ? before : []), record];
    additions.push({ field, record });
  }
  return { id: any.record.id, record };
}
