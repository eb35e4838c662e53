/** Gives the file that the accepted rows of a pasted table make. It is looked at once more, and kept nowhere. */
import { sentForm } from "../../../answer/sent-form.ts";
import { contributeWords } from "../../../contribute/contribute-words.tsx";
import { noFile, takenFile } from "../../../contribute/taken-file.ts";
import { handTable } from "../../../contribute/upload-actions.ts";
import { NOTHING_SENT } from "../../../contribute/upload-state.ts";

/** Answers with the file; where there is none, with a sentence. */
export async function POST(request: Request): Promise<Response> {
  const data = await sentForm(request);
  if (data instanceof Response) return data;
  const { outcome } = await handTable(NOTHING_SENT, data);
  if (outcome?.is === "table" && outcome.file !== null) return takenFile(outcome.file);
  return noFile(outcome?.is === "unfinished" ? outcome.sentence : contributeWords().download.noRow);
}
