/** Checks what was typed into a form so far, for the form itself; it keeps nothing. */
import { openDatabase } from "../../../database.ts";
import { failureOf } from "../../../failure.ts";
import { cellsFrom } from "../../../contribute/form-state.ts";

/** Answers with what is wrong and how it was understood. */
export async function POST(request: Request): Promise<Response> {
  try {
    const { caller } = await openDatabase();
    const cells = cellsFrom(await request.formData());
    return Response.json(await caller.contribute.check({ cells }));
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    const status = failure.is === "store" ? 503 : 400;
    return Response.json({ error: { message: failure.sentence } }, { status });
  }
}
