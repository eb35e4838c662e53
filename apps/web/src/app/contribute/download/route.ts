/** Gives the file that a form makes. It is checked once more, and kept nowhere. */
import { sentForm } from "../../../answer/sent-form.ts";
import { END, cellsFrom } from "../../../contribute/form-state.ts";
import { openDatabase } from "../../../database.ts";
import { failureOf } from "../../../failure.ts";

/** Answers with the file; where something stands against it, with a sentence. */
export async function POST(request: Request): Promise<Response> {
  try {
    const { caller } = await openDatabase();
    const data = await sentForm(request);
    if (data instanceof Response) return data;
    if (!data.has(END))
      return new Response(
        "The page had not come in whole yet. Go back, and press the button again.",
        {
          status: 400,
        },
      );
    const all = Object.entries(cellsFrom(data));
    const cells = Object.fromEntries(all.filter(([name]) => !name.includes(":")));
    const { file, issues } = await caller.contribute.check({ cells });
    if (file === null) {
      const message = issues[0]?.message ?? "it holds no record";
      return new Response(`There is no file yet: ${message}. Go back, and check the form.`, {
        status: 400,
      });
    }
    return new Response(file.text, {
      headers: {
        "Content-Type": "application/yaml; charset=utf-8",
        "Content-Disposition": `attachment; filename="${file.name}"`,
      },
    });
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return new Response(failure.sentence, { status: failure.is === "store" ? 503 : 400 });
  }
}
