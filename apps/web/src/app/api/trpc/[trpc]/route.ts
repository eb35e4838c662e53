/** The counter over HTTP: the same questions that pages ask, for everyone else. */
import { answerHttp } from "@sitrep/api/http";
import { openDatabase } from "../../../../database.ts";
import { failureOf } from "../../../../failure.ts";

async function answer(request: Request): Promise<Response> {
  try {
    const { context } = await openDatabase();
    return await answerHttp(request, "/api/trpc", context);
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.is !== "store") throw error;
    return Response.json({ error: { message: failure.sentence } }, { status: 503 });
  }
}

export { answer as GET, answer as POST };
