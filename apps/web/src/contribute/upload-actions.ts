"use server";
/** Upload actions: a file or tables that somebody hands over are looked at, and forgotten. */
import { MOST_BYTES, lookAtUpload } from "@sitrep/api/contribute/upload/look-at-upload";
import type { Outcome } from "@sitrep/api/contribute/upload/outcome";
import { readEnvironment } from "../env.ts";
import { contributeWords } from "./contribute-words.tsx";
import { PASTED_SHEETS } from "./pasted-sheets.ts";
import type { TableState, UploadState } from "./upload-state.ts";

/** Says what a file would do. */
export async function handFile(before: UploadState, data: FormData): Promise<UploadState> {
  const say = contributeWords().upload;
  const file = data.get("file");
  const turn = before.turn + 1;
  if (!(file instanceof File) || file.size === 0)
    return { turn, name: null, outcome: wrong(say.empty) };
  const { name } = file;
  if (file.size > MOST_BYTES)
    return {
      turn,
      name,
      outcome: wrong(say.tooLarge(MOST_BYTES / 1024 ** 2)),
    };
  return { turn, name, outcome: await look({ is: "file", name, bytes: file.stream() }) };
}

/** Says of each row of a table whether it would be accepted. */
export async function handTable(before: TableState, data: FormData): Promise<TableState> {
  const turn = before.turn + 1;
  const say = contributeWords().upload;
  const publisher = textOf(data, "publisher").trim();
  const sheets = Object.fromEntries(PASTED_SHEETS.map(({ name }) => [name, textOf(data, name)]));
  const answer = (outcome: Outcome): TableState => ({ turn, publisher, sheets, outcome });
  if (publisher === "") return answer(wrong(say.nobody));
  if (publisher.length > 100) return answer(wrong(say.longName));
  const text = Object.values(sheets).join("");
  if (text.trim() === "") return answer(wrong(say.noTable));
  if (text.length > MOST_TEXT) return answer(wrong(say.longTable));
  return answer(await look({ is: "table", publisher, sheets }));
}

const MOST_TEXT = 1_000_000;

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

function wrong(sentence: string): Outcome {
  return { is: "unfinished", sentence };
}

async function look(upload: Parameters<typeof lookAtUpload>[0]): Promise<Outcome> {
  const { database, uploadProgram: program } = readEnvironment();
  return lookAtUpload(upload, { database, program });
}
