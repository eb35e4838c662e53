/** The counter over HTTP: the same questions that pages ask, for everyone else. */
import { answerHttp } from "@sitrep/api/http";
import { StoreError } from "@sitrep/api/local";
import { openDatabase } from "../../../../database.ts";

async function answer(request: Request): Promise<Response> {
  try {
    const { context } = await openDatabase();
    return await answerHttp(request, "/api/trpc", context);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return Response.json({ error: { message: error.message } }, { status: 503 });
  }
}

export { answer as GET, answer as POST };
