/** Sent form: the fields of a form that was sent to a route. */
import { noteFormRead } from "./answer-status.ts";
import { guardWords } from "./guard-words.ts";

/** The fields, or the answer to give where what was sent cannot be read as a form. */
export async function sentForm(request: Request): Promise<FormData | Response> {
  try {
    const form = await request.formData();
    noteFormRead();
    return form;
  } catch (error) {
    // All that can be wrong with what was sent is told as this kind of error.
    if (!(error instanceof TypeError)) throw error;
    return new Response(guardWords().formless, { status: 400 });
  }
}
