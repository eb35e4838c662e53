/** HTTP: the counter for everyone else, as a function from a Fetch request to a response. */
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { Context } from "./context.ts";
import { appRouter } from "./router.ts";

/** Longest request that is read: its address and its body, in bytes. */
const MOST_BYTES = 32_768;

/** Answers a request below `endpoint`. Queries only: nothing can be written over HTTP. */
export async function answerHttp(
  request: Request,
  endpoint: string,
  context: Context,
): Promise<Response> {
  const length = Number(request.headers.get("content-length") ?? 0);
  if (request.url.length > MOST_BYTES || length > MOST_BYTES) {
    return Response.json(
      { error: { message: "the question is too long; send at most 32 kB" } },
      { status: 413 },
    );
  }
  return fetchRequestHandler({
    endpoint,
    req: request,
    router: appRouter,
    createContext: () => ({ ...context }),
  });
}
