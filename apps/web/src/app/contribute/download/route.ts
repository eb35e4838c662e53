/** Gives the file that a form makes. It is checked once more, and kept nowhere. */
import { sentForm } from "../../../answer/sent-form.ts";
import { contributeWords } from "../../../contribute/contribute-words.tsx";
import { END, cellsFrom, recordCells } from "../../../contribute/form-state.ts";
import { noFile, takenFile } from "../../../contribute/taken-file.ts";
import { openDatabase } from "../../../database.ts";
import { failureOf } from "../../../failure.ts";
import { pageLanguage } from "../../../language/speech.ts";

/** Answers with the file; where something stands against it, with a sentence. */
export async function POST(request: Request): Promise<Response> {
  const data = await sentForm(request);
  if (data instanceof Response) return data;
  const say = contributeWords().download;
  if (!data.has(END)) return noFile(say.torn);
  try {
    const { caller } = await openDatabase();
    const cells = recordCells(cellsFrom(data));
    const { file, issues } = await caller.contribute.check({ cells, language: pageLanguage() });
    const first = issues.find(({ severity }) => severity === "reject");
    const why = first && [first.field ?? "", first.message].join(" ").trim();
    return file === null ? noFile(say.unsound(why)) : takenFile(file);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return new Response(failure.sentence, { status: failure.is === "store" ? 503 : 400 });
  }
}
