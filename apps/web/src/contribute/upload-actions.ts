"use server";
/** Upload actions: a file or tables that somebody hands over are looked at, and forgotten. */
import { MOST_BYTES, lookAtUpload } from "@sitrep/api/contribute/upload/look-at-upload";
import type { Outcome } from "@sitrep/api/contribute/upload/outcome";
import { noteFormRead } from "../answer/answer-status.ts";
import { readEnvironment } from "../env.ts";
import { pageLanguage } from "../language/speech.ts";
import { contributeWords } from "./contribute-words.tsx";
import { PASTED_SHEETS } from "./pasted-sheets.ts";
import type { UploadState } from "./upload-state.ts";

/** Says what a file would do. */
export async function handFile({ turn }: UploadState, data: FormData): Promise<UploadState> {
  const file = data.get("file");
  noteFormRead();
  const isFile = file instanceof File && file.size > 0;
  const outcome = isFile ? await lookAtFile(file) : wrong(contributeWords().upload.empty);
  return { turn: turn + 1, texts: isFile ? { file: file.name } : {}, outcome };
}

/** Says of each row of a table whether it would be accepted. */
export async function handTable({ turn }: UploadState, data: FormData): Promise<UploadState> {
  const publisher = textOf(data, "publisher").trim();
  noteFormRead();
  const sheets = Object.fromEntries(PASTED_SHEETS.map(({ name }) => [name, textOf(data, name)]));
  const outcome = await lookAtTable(publisher, sheets);
  return { turn: turn + 1, texts: { ...sheets, publisher }, outcome };
}

const MOST_TEXT = 1_000_000;

async function lookAtFile(file: File): Promise<Outcome> {
  if (file.size > MOST_BYTES)
    return wrong(contributeWords().upload.tooLarge(MOST_BYTES / 1024 ** 2));
  return look({ is: "file", name: file.name, bytes: file.stream() });
}

async function lookAtTable(
  publisher: string,
  sheets: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const say = contributeWords().upload;
  if (publisher === "") return wrong(say.nobody);
  if (publisher.length > 100) return wrong(say.longName);
  const text = Object.values(sheets).join("");
  if (text.trim() === "") return wrong(say.noTable);
  if (text.length > MOST_TEXT) return wrong(say.longTable);
  return look({ is: "table", publisher, sheets });
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

function wrong(sentence: string): Outcome {
  return { is: "unfinished", sentence };
}

async function look(upload: Parameters<typeof lookAtUpload>[0]): Promise<Outcome> {
  const { database, uploadProgram: program } = readEnvironment();
  return lookAtUpload(upload, { database, program, language: pageLanguage() });
}
