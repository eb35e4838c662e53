"use server";
/** Upload actions: a file or tables that somebody hands over are looked at, and forgotten. */
import { MOST_BYTES, lookAtUpload } from "@sitrep/api/contribute/upload/look-at-upload";
import type { Outcome } from "@sitrep/api/contribute/upload/outcome";
import { readEnvironment } from "../env.ts";
import { PASTED_SHEETS } from "./pasted-sheets.ts";
import type { TableState, UploadState } from "./upload-state.ts";

/** Says what a file would do. */
export async function handFile(before: UploadState, data: FormData): Promise<UploadState> {
  const file = data.get("file");
  const turn = before.turn + 1;
  if (!(file instanceof File) || file.size === 0)
    return { turn, name: null, outcome: wrong("Choose a file first, one that is not empty.") };
  const { name } = file;
  if (file.size > MOST_BYTES)
    return {
      turn,
      name,
      outcome: wrong(
        `The file is larger than ${MOST_BYTES / 1024 ** 2} MB. Pack it as .zip or .gz, or let sitrep plan read it in a terminal.`,
      ),
    };
  return { turn, name, outcome: await look({ is: "file", name, bytes: file.stream() }) };
}

/** Says of each row of a table whether it would be accepted. */
export async function handTable(before: TableState, data: FormData): Promise<TableState> {
  const turn = before.turn + 1;
  const publisher = textOf(data, "publisher").trim();
  const sheets = Object.fromEntries(PASTED_SHEETS.map(({ name }) => [name, textOf(data, name)]));
  const answer = (outcome: Outcome): TableState => ({ turn, publisher, sheets, outcome });
  if (publisher === "")
    return answer(
      wrong("Say first whose rows these are: the name of your desk, group or project."),
    );
  if (publisher.length > 100)
    return answer(wrong("The name of your desk is too long: at most 100 characters."));
  const text = Object.values(sheets).join("");
  if (text.trim() === "")
    return answer(wrong("Paste a table first, with the names of its columns in the first row."));
  if (text.length > MOST_TEXT)
    return answer(
      wrong(
        "The tables are longer than a million characters: hand them over as files, or let sitrep check read them.",
      ),
    );
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
