/** `sitrep new`: asks about a record, in the terminal or by flags, and writes it into a collection in YAML. */
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, extname, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseCollection } from "@sitrep/domain/collection";
import { sentenceOf } from "@sitrep/domain/issue";
import { appendRecords } from "@sitrep/ingest/append-record";
import { readText } from "@sitrep/ingest/read-text";
import { yamlOf } from "@sitrep/ingest/write-collection";
import type { Call, ExitCode } from "../call.ts";
import { createPen } from "../drawing/pen.ts";
import { readScreen } from "../drawing/screen.ts";
import { OWN_SCHEMA } from "../env.ts";
import { wholeFile } from "../exported-file.ts";
import { Failure } from "../failure.ts";
import { ask, askForFile, askToWrite } from "../new-record/asker.ts";
import { knownRecords } from "../new-record/known-records.ts";
import type { AskedKind } from "../new-record/question.ts";
import { QUESTIONS } from "../new-record/question.ts";
import type { Made, Session } from "../new-record/session.ts";
import { makeRecord } from "../new-record/session.ts";
import { isInteractive, writeError, writeOut } from "../output.ts";
import { present } from "../present.ts";

/** Makes one record of a kind. */
export function newCommand(kind: AskedKind): (call: Call) => Promise<ExitCode> {
  return async (call) => {
    try {
      return await run(kind, call);
    } catch (error) {
      // The prompts' own word for Ctrl-C.
      if (error instanceof Error && error.name === "ExitPromptError")
        throw new Failure(1, STOPPED, { cause: error });
      throw error;
    }
  };
}

const STOPPED = "stopped, and nothing was written";

/** Between two questions nobody but us hears Ctrl-C. */
function stop(): never {
  writeError(`sitrep: ${STOPPED}`);
  process.exit(1);
}

async function run(kind: AskedKind, call: Call): Promise<ExitCode> {
  const isAsked = isInteractive();
  if (isAsked) process.on("SIGINT", stop);
  const file = await fileFor(kind, call, isAsked);
  const target = readTarget(file);
  if (kind === "dataset" && target.collection["dataset"] !== undefined)
    throw new Failure(1, `${file} holds a dataset already: one file is one dataset`);
  const { records } = parseCollection(target.collection, () => undefined);
  const session: Session = {
    known: await knownRecords(records, call),
    collection: target.collection,
    additions: [],
    ask: isAsked ? ask : null,
    say: (line) => writeOut(`  ${createPen(readScreen(call.environment)).text(line)}\n`),
  };
  await beginDataset(kind, file, session);
  const made = await makeRecord(kind, saidIn(kind, call), session);
  const text = textWith(target, file, session);
  if (isAsked) {
    writeOut(`\n${text.slice(commonStart(text, target.text))}\n`);
    if (!(await askToWrite(file))) throw new Failure(1, "nothing was written");
  }
  process.off("SIGINT", stop);
  write(file, text);
  tell(kind, file, made, call);
  return 0;
}

async function fileFor(kind: AskedKind, { own }: Call, isAsked: boolean): Promise<string> {
  const into = own["into"];
  if (typeof into !== "string" && !isAsked)
    throw new Failure(2, `sitrep new ${kind} needs --into, where nobody can be asked`);
  const file = typeof into === "string" ? into : await askForFile();
  if (![".yaml", ".yml"].includes(extname(file).toLowerCase()))
    throw new Failure(2, `sitrep new writes YAML: ${file} does not end in .yaml`);
  return file;
}

interface Target {
  readonly text: string;
  readonly collection: Record<string, unknown>;
}

function readTarget(file: string): Target {
  if (!existsSync(file)) return { text: "", collection: {} };
  const { input, issues } = readText(file);
  const fault = issues.find(({ severity }) => severity === "reject");
  if (fault !== undefined) throw new Failure(1, sentenceOf(fault));
  const isMap = typeof input === "object" && input !== null && !Array.isArray(input);
  if (!isMap && input !== null) throw new Failure(1, `${file} is not a collection`);
  return { text: readFileSync(file, "utf8"), collection: { ...input } };
}

/** A file begins with its dataset: nothing stands without one. */
async function beginDataset(kind: AskedKind, file: string, session: Session): Promise<void> {
  if (kind === "dataset" || session.collection["dataset"] !== undefined) return;
  if (session.ask === null)
    throw new Failure(
      1,
      `${file} holds no dataset: begin it with sitrep new dataset --into ${file}`,
    );
  session.say(`${file} is begun. First, whose records are these?`);
  await makeRecord("dataset", new Map(), session);
  session.say("Now the record itself.");
}

function saidIn(kind: AskedKind, { own }: Call): ReadonlyMap<string, string> {
  const flags = [...QUESTIONS[kind].map(({ flag }) => flag), "id"];
  return new Map(
    flags.flatMap((flag) => {
      const said = own[flag.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())];
      return typeof said === "string" ? [[flag, said] as const] : [];
    }),
  );
}

/** The file's text with all that was made. */
function textWith({ text }: Target, file: string, { collection, additions }: Session): string {
  const begun = /^dataset\s*:/m.test(text) ? text : beginning(text, file, collection["dataset"]);
  const appended = appendRecords(begun, additions);
  if ("refused" in appended) throw new Failure(1, `${file} ${appended.refused}`);
  return appended.text;
}

/** A new file tells editors how to complete it. */
function beginning(text: string, file: string, dataset: unknown): string {
  const schema = relative(dirname(resolve(file)), fileURLToPath(OWN_SCHEMA));
  const head = text === "" ? `# yaml-language-server: $schema=${schema}\n` : text;
  return `${head}${yamlOf({ dataset })}`;
}

function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.lastIndexOf("\n", at - 1) + 1;
}

function write(file: string, text: string): void {
  // What a link leads to is written, and the link stays.
  const place = existsSync(file) ? realpathSync(file) : file;
  const whole = wholeFile(place, { mayOverwrite: true });
  try {
    whole.write(text);
    whole.finish();
  } finally {
    whole.abandon();
  }
}

function tell(kind: AskedKind, file: string, { id, record }: Made, call: Call): void {
  const whole = { file, kind, id, record };
  present(
    {
      whole,
      rows: [whole],
      draw: (pen) => [
        pen.text(`${id} is written into ${file}`),
        pen.style(
          "quiet",
          pen.text(
            `sitrep check ${file} looks over all of it; sitrep load ${file} puts it on record`,
          ),
        ),
      ],
    },
    call,
  );
}
