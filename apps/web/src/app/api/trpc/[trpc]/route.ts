/** The counter over HTTP: the same questions that pages ask, for everyone else. */
import { openDatabase } from "../../../../database.ts";
import { failureOf } from "../../../../failure.ts";

async function answer(request: Request): Promise<Response> {
  try {
    const database = await openDatabase();
    return await database.answer(request, "/api/trpc");
  } catch (error) {
    const failure = failureOf(error);
    if (failure?.is !== "store") throw error;
    return Response.json({ error: { message: failure.sentence } }, { status: 503 });
  }
}

export { answer as GET, answer as OPTIONS };
