/** HTTP: the counter for everyone else, as a function from a Fetch request to a response. */
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Context } from "./context.ts";
import { appRouter } from "./router.ts";

/** Longest address that is read, in characters; all that may be asked fits into a tenth of it. */
const MOST_CHARACTERS = 32_768;

/** Most questions in one batch. */
const MOST_QUESTIONS = 20;

/** What may be done here: ask. A browser asks with OPTIONS first whether it may. */
const METHODS = "GET, HEAD, OPTIONS";

/** Answers a request below `endpoint`. Questions only: nothing can be written over HTTP, and no body is read. */
export async function answerHttp(
  request: Request,
  endpoint: string,
  context: Context,
): Promise<Response> {
  const { method, url } = request;
  if (method === "OPTIONS") return new Response(null, { status: 204, headers: { allow: METHODS } });
  if (method !== "GET" && method !== "HEAD")
    return refusal(405, "only questions are answered here: ask with GET", { allow: METHODS });
  if (url.length > MOST_CHARACTERS)
    return refusal(
      413,
      `the question is too long: an address has at most ${MOST_CHARACTERS} characters`,
    );
  return fetchRequestHandler({
    endpoint,
    req: request,
    router: appRouter,
    createContext: () => ({ ...context }),
    maxBatchSize: MOST_QUESTIONS,
  });
}

/** A refusal before any procedure was asked, in the shape in which procedures refuse. */
function refusal(httpStatus: number, message: string, headers: Record<string, string> = {}) {
  const code = httpStatus === 405 ? "METHOD_NOT_SUPPORTED" : "PAYLOAD_TOO_LARGE";
  const body = { error: { message, data: { code, httpStatus, fields: [] } } };
  return Response.json(body, { status: httpStatus, headers });
}
