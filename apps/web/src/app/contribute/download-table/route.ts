/** Gives the file that the accepted rows of a pasted table make. It is looked at once more, and kept nowhere. */
import { sentForm } from "../../../answer/sent-form.ts";
import { handTable } from "../../../contribute/upload-actions.ts";
import { NOTHING_SENT } from "../../../contribute/upload-state.ts";

/** Answers with the file; where there is none, with a sentence. */
export async function POST(request: Request): Promise<Response> {
  const data = await sentForm(request);
  if (data instanceof Response) return data;
  const { outcome } = await handTable(NOTHING_SENT, data);
  if (outcome?.is !== "table" || outcome.file === null) {
    const sentence =
      outcome?.is === "unfinished"
        ? outcome.sentence
        : "No row of it is sound yet. Go back, and check the rows.";
    return new Response(sentence, { status: 400 });
  }
  return new Response(outcome.file.text, {
    headers: {
      "Content-Type": "application/yaml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${outcome.file.name}"`,
    },
  });
}
