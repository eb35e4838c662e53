/** `sitrep cite add`: finds a passage in the reader's own copy of a document, and writes the pinpoint that proves it. */
import {
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { extname } from "node:path";
import { DocumentId } from "@sitrep/domain/id";
import { pinpointAt } from "@sitrep/domain/passage";
import type { Pinpoint } from "@sitrep/domain/pinpoint";
import { sha256 } from "@sitrep/ingest/article";
import { whyUnread } from "@sitrep/ingest/unread";
import { writePinpoint } from "@sitrep/ingest/write-pinpoint";
import { asking } from "../asking.ts";
import type { Call, ExitCode } from "../call.ts";
import { compareCopy, readCopy } from "../checked-citation.ts";
import { createPen } from "../drawing/pen.ts";
import { readScreen } from "../drawing/screen.ts";
import { Failure } from "../failure.ts";
import { withId } from "../known-id.ts";
import { isInteractive, writeError } from "../output.ts";
import { choosePassage } from "../passage-choice.ts";
import type { PassageWords } from "../passage-choice.ts";
import { askForPassage } from "../passage-question.ts";
import { present } from "../present.ts";

/** Writes one pinpoint, to standard output or into a collection. */
export async function runCiteAdd(call: Call): Promise<ExitCode> {
  const [word = "", file = ""] = call.words;
  const said = readPassageWords(call);
  const into = readInto(call);
  const text = readCopy(file);
  const document = await findDocument(call, word, text);
  const isAsked = said.passage === undefined && said.paragraph === undefined;
  const place = isAsked
    ? await askForPassage(text, createPen(readScreen(call.environment)))
    : choosePassage(said, text);
  const pinpoint = pinpointAt(place, text, sha256);
  if (into !== null) return writeInto(call, { ...into, document }, pinpoint);
  const whole = { document, pinpoint };
  present({ whole, rows: [whole], draw: () => yamlLines(document, pinpoint) }, call);
  return 0;
}

function readPassageWords({ own, words }: Call): PassageWords {
  const paragraph = numberOf(own["paragraph"], "paragraph");
  const said = {
    passage: textOf(own["passage"]),
    paragraph,
    from: textOf(own["from"]),
    to: textOf(own["to"]),
  };
  if (said.passage !== undefined && (said.from ?? said.to) !== undefined)
    throw new Failure(2, "--passage is the passage itself: --from and --to go with --paragraph");
  if (paragraph === undefined && (said.from ?? said.to) !== undefined)
    throw new Failure(2, "--from and --to are words of a paragraph: say which with --paragraph");
  if (said.passage === undefined && paragraph === undefined) {
    const isPossible = isInteractive() && words[1] !== "-";
    if (!isPossible)
      throw new Failure(
        2,
        "sitrep cite add needs --passage or --paragraph, where nobody can be asked",
      );
  }
  return said;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function numberOf(value: unknown, flag: string): number | undefined {
  if (typeof value !== "string") return undefined;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new Failure(2, `--${flag} "${value}" is no number from 1`);
}

interface Into {
  readonly file: string;
  readonly record: string;
  readonly report: number | undefined;
}

function readInto({ own }: Call): Into | null {
  const file = textOf(own["into"]);
  const record = textOf(own["record"]);
  const report = numberOf(own["report"], "report");
  if (file === undefined && record === undefined && report === undefined) return null;
  if (file === undefined || record === undefined)
    throw new Failure(2, "--into and --record go together: the file, and the id of a record in it");
  return { file, record, report };
}

/** The document's id, whole; a document that is not on record yet is taken as it is written, and that is said. */
async function findDocument(call: Call, word: string, text: string): Promise<string> {
  const isThere = call.place.is === "server" || existsSync(call.place.path);
  if (!isThere) return unknownDocument(word, null);
  return asking(call, async ({ caller }, moment) => {
    try {
      const { item } = await withId(caller, word, moment, (id) =>
        caller.documents.byId({ id, ...moment }),
      );
      if (compareCopy(item.sha256, text) === "differs")
        writeError(
          `sitrep: your copy is not word for word the text of ${item.id} that was coded; others may not find the passage in theirs`,
        );
      return item.id;
    } catch (error) {
      if (error instanceof Failure) return unknownDocument(word, error);
      throw error;
    }
  });
}

function unknownDocument(word: string, failure: Failure | null): string {
  if (!DocumentId.safeParse(word).success)
    throw failure ?? new Failure(2, `"${word}" is no id of a document, such as demo/an-article`);
  writeError(`sitrep: there is no document ${word} on record; its id is taken as you wrote it`);
  return word;
}

function yamlLines(document: string, { paragraph, start, length, sha256: print }: Pinpoint) {
  return [
    `document: ${document}`,
    "pinpoint:",
    `  paragraph: ${paragraph}`,
    `  start: ${start}`,
    `  length: ${length}`,
    // In quotes, because a fingerprint may look like a number.
    `  sha256: "${print}"`,
  ];
}

function writeInto(
  call: Call,
  into: Into & { readonly document: string },
  pinpoint: Pinpoint,
): ExitCode {
  const { file, record, report, document } = into;
  if (![".yaml", ".yml", ".json"].includes(extname(file).toLowerCase()))
    throw new Failure(
      2,
      `--into takes a collection in YAML or JSON; print the pinpoint without it, and paste it into ${file}`,
    );
  const before = readCollectionText(file);
  const writing = writePinpoint(before.text, { record, document, report }, pinpoint);
  if ("refused" in writing) throw new Failure(1, `${file} ${writing.refused}`);
  if (writing.had !== "same") overwrite(file, before.mark + writing.text);
  const done = { none: "written into", other: "written over another into", same: "already in" };
  const whole = { file, record, report: writing.report, document, pinpoint, had: writing.had };
  const line = `${done[writing.had]} ${file}: report ${writing.report} of ${record}, paragraph ${pinpoint.paragraph} from ${pinpoint.start}, ${pinpoint.length} long`;
  present({ whole, rows: [whole], draw: (pen) => pen.wrap(pen.text(line), pen.columns) }, call);
  return 0;
}

/** The file's text, without the byte order mark that it may begin with. */
function readCollectionText(file: string): { readonly mark: string; readonly text: string } {
  try {
    const whole = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file),
    );
    const mark = whole.startsWith("\uFEFF") ? "\uFEFF" : "";
    return { mark, text: whole.slice(mark.length) };
  } catch (error) {
    const reason = error instanceof TypeError ? "is not text in UTF-8" : whyUnread(error);
    throw new Failure(1, `${file} ${reason}`, { cause: error });
  }
}

/** Whole or not at all: whoever reads the file meanwhile, or is cut off, finds the old text or the new one. */
function overwrite(file: string, text: string): void {
  try {
    const path = realpathSync(file);
    const beside = `${path}.${process.pid}.new`;
    writeFileSync(beside, text, { mode: statSync(path).mode, flag: "wx" });
    renameSync(beside, path);
  } catch (error) {
    throw new Failure(1, `${file} ${whyUnread(error)} or written`, { cause: error });
  }
}
