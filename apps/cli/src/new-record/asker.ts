/** Asker: puts one question to a person at a terminal, with what is known to choose from. */
import confirm from "@inquirer/confirm";
import input from "@inquirer/input";
import search from "@inquirer/search";
import select from "@inquirer/select";
import { CODE_WORDS } from "@sitrep/domain/code-words";
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { KnownRecord } from "@sitrep/ingest/meant-id";
import { bare } from "@sitrep/ingest/sheet-field";
import type { SheetField } from "@sitrep/ingest/sheet-field";
import { cleanText } from "../drawing/pen.ts";
import { referenceKinds } from "./reference.ts";
import type { KnownRecords } from "./known-records.ts";
import type { AskedKind, Question } from "./question.ts";

/** What a question is asked with. */
export interface Asking {
  readonly question: Question;
  readonly field: SheetField;
  readonly known: KnownRecords;
  /** What is offered as the answer. */
  readonly usual: string | undefined;
  /** Why an answer cannot stand. */
  readonly faultOf: (answer: string) => string | null;
  /** Makes the record that a reference is to lead to, and gives its id. */
  readonly make: (kind: AskedKind) => Promise<string>;
}

/** Asks; `undefined` where nothing is answered. */
export async function ask(asking: Asking): Promise<string | undefined> {
  const { question, field } = asking;
  const kinds = referenceKinds(field);
  if (kinds !== undefined)
    return field.cell === "texts" ? askForSeveral(asking, kinds) : askForOne(asking, kinds);
  if (field.cell === "switch" || field.cell === "mark") return askWhether(asking);
  const words = wordsOf(field);
  if (words !== null) return askForWord(asking, words);
  const answer = await input({
    message: question.isNeeded ? question.ask : `${question.ask} ${LEAVE_OUT}`,
    required: question.isNeeded,
    ...(asking.usual !== undefined && { default: asking.usual }),
    validate: (text) => text.trim() === "" || (asking.faultOf(text.trim()) ?? true),
  });
  return answer.trim() === "" ? undefined : answer.trim();
}

/** Asks whether the record is to be written. */
export async function askToWrite(file: string): Promise<boolean> {
  return confirm({ message: `Write it into ${file}?`, default: true });
}

/** Asks for the file, where no flag names it. */
export async function askForFile(): Promise<string> {
  const file = await input({
    message: "Into which file? One that is not there is begun",
    default: "records.yaml",
    validate: (text) => /\.ya?ml$/i.test(text.trim()) || "a file that ends in .yaml",
  });
  return file.trim();
}

async function askWhether({ question, usual }: Asking): Promise<string | undefined> {
  const answer = await confirm({ message: question.ask, default: usual === "true" });
  if (question.isNeeded) return String(answer);
  return answer ? "true" : undefined;
}

/** The words of a closed list with their meanings; null where the field is open. */
function wordsOf({ schema }: SheetField): ReadonlyMap<string, string> | null {
  const inner = bare(schema);
  const options: unknown = Object(inner).options;
  if (inner.def.type !== "enum" || !Array.isArray(options)) return null;
  const meanings = CODE_WORDS.get(inner) ?? {};
  return new Map(options.map((word) => [String(word), meanings[String(word)] ?? ""]));
}

const NOTHING = "";

/** What an empty answer does. */
const LEAVE_OUT = "[Enter leaves it out]";

async function askForWord(
  { question }: Asking,
  words: ReadonlyMap<string, string>,
): Promise<string | undefined> {
  const choices = [...words].map(([value, description]) => ({ value, description }));
  const none = { value: NOTHING, name: "(say nothing)", description: "Leave it out." };
  const answer = await select({
    message: question.ask,
    choices: question.isNeeded ? choices : [none, ...choices],
    pageSize: 12,
    loop: false,
  });
  return answer === NOTHING ? undefined : answer;
}

/** What stands for a record that is yet to be made. */
const NEW: Readonly<Partial<Record<RecordKind, AskedKind>>> = {
  source: "source",
  document: "document",
};

async function askForOne(
  asking: Asking,
  kinds: readonly RecordKind[],
  none = asking.question.isNeeded ? null : "(nobody, nothing)",
): Promise<string | undefined> {
  const { question, known, make } = asking;
  const isAnyKnown = known.list(kinds).length > 0 || kinds.some((kind) => NEW[kind] !== undefined);
  // There is nothing to choose from, and a record can do without.
  if (!question.isNeeded && !isAnyKnown) return undefined;
  const answer = await search({
    message: question.ask,
    pageSize: 10,
    source: (term) => choicesFor(term ?? "", kinds, known, none),
  });
  if (answer === NOTHING) return undefined;
  const kind = answer.startsWith("+") ? NEW[answer.slice(1) as RecordKind] : undefined; // Ours, from below.
  return kind === undefined ? answer : make(kind);
}

async function askForSeveral(
  asking: Asking,
  kinds: readonly RecordKind[],
): Promise<string | undefined> {
  const chosen: string[] = [];
  for (;;) {
    const isMore = chosen.length > 0;
    const message = isMore ? `Who or what else? So far ${chosen.join(", ")}` : asking.question.ask;
    const question = { ...asking.question, ask: message };
    const one = await (isMore
      ? askForOne({ ...asking, question }, kinds, "(that is all)")
      : askForOne(asking, kinds));
    if (one === undefined) break;
    if (!chosen.includes(one)) chosen.push(one);
  }
  return chosen.length === 0 ? undefined : chosen.join("; ");
}

/** So many are offered at once; typing narrows them. */
const MOST_OFFERED = 40;

/** What may be chosen: what the term fits, else what it may have been meant to be. */
function choicesFor(
  term: string,
  kinds: readonly RecordKind[],
  known: KnownRecords,
  nothing: string | null,
) {
  const wanted = fold(term);
  const all = known.list(kinds);
  const fits = all.filter(({ id, names }) => id.includes(term) || names.some((name) => fold(name).includes(wanted))); // prettier-ignore
  const meant = term === "" ? [] : known.find(term, kinds).records;
  const offered = [...new Map([...meant, ...fits].map((one) => [one.id, one])).values()];
  const none = nothing === null ? [] : [{ value: NOTHING, name: nothing }];
  const made = kinds.flatMap((kind) =>
    NEW[kind] === undefined ? [] : [{ value: `+${kind}`, name: `(a new ${kind})` }],
  );
  const found = offered.slice(0, MOST_OFFERED).map(choiceOf);
  return term === "" ? [...none, ...made, ...found] : [...found, ...made, ...none];
}

function choiceOf({ id, names }: KnownRecord) {
  return { value: id, name: `${cleanText(names[0] ?? id)}  ${id}`, short: id };
}
