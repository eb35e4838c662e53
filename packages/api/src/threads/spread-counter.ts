/**
 * Spread counter: a counter whose heavy questions are answered by threads, and everything else on the spot: one long question keeps
 * nobody waiting who asks for a page, and as many are answered at once as the machine has processors. Threads take memory and half a
 * second to start, so a small database does without.
 */
import { incidentVersions } from "@sitrep/store/queries/incident-versions";
import { TRPCError } from "@trpc/server";
import type { KindCounts } from "../count-once.ts";
import type { Counter, OpenOptions } from "../counter.ts";
import { openCounter } from "../counter.ts";
import { answerHttp } from "../http.ts";
import type { Caller, Outputs } from "../router.ts";
import type { PartAsked, SheetPart } from "../sheet/sheet-part.ts";
import { sheetPart } from "../sheet/sheet-part.ts";
import { hasAlready, tagFor } from "./answer-tag.ts";
import type { Asked, Given, Reply } from "./asked.ts";
import { procedureAt } from "./asked.ts";
import type { HttpReply } from "./kept-replies.ts";
import { KeptReplies } from "./kept-replies.ts";
import { isLight, isLightRequest } from "./light-questions.ts";
import { NoThreads, ThreadPool, ThreadsLost } from "./thread-pool.ts";
import { errorTold } from "./told-error.ts";

/** From so many versions of incidents on a question may take longer than a hundredth of a second. */
const LARGE = 20_000;

/** Whoever keeps an answer asks before using it again. */
const REVALIDATED = { "Cache-Control": "no-cache" };

/** What a log calls the answer to one who left before it. */
const LEFT = 499;

/** See the file. */
export interface SpreadCounter extends Counter {
  /** Answers a request below `endpoint` as `answerHttp` does, with 304 to who has the answer already. */
  readonly answer: (request: Request, endpoint: string) => Promise<Response>;
  /** Makes a part of a list that leaves as a file. @throws TRPCError where the list takes no such question */
  readonly part: (asked: PartAsked) => Promise<SheetPart>;
}

/** How to spread: over so many threads, which run `program`: the file `answering-thread.ts` as it lies on the disk. */
export interface SpreadOptions extends OpenOptions {
  readonly program: string;
  /** None where it is 0. */
  readonly threads: number;
  /** From how many versions of incidents on threads are used; without a word, where they are worth it. */
  readonly from?: number;
  readonly onTrouble: (sentence: string) => void;
}

/** Opens the database at a path. @throws StoreError */
export async function openSpread(path: string, options: SpreadOptions): Promise<SpreadCounter> {
  const { role, program, threads, from = LARGE, onTrouble } = options;
  /** After each batch all records are counted anew, and each page asks for that: a thread does it. */
  const countElsewhere = async (position: number): Promise<KindCounts | null> => {
    const input = { knownAt: String(position) };
    const reply = await replyTo({ is: "call", path: "ledger.head", input });
    // What the procedure of that name answers.
    return reply?.is === "answer" ? (reply.answer as Outputs["ledger"]["head"]).counts : null;
  };
  const own = await openCounter(path, { ...options, countElsewhere });
  const { engine } = own.context;
  const given: Given = { path, role };
  let pool: ThreadPool<Asked, Reply> | null = null;
  let size: { readonly mark: number; readonly versions: number } | null = null;
  const poolForAll = async (): Promise<ThreadPool<Asked, Reply> | null> => {
    if (pool !== null || threads === 0) return pool;
    const mark = await engine.mark();
    if (size?.mark !== mark) size = { mark, versions: await incidentVersions(engine) };
    if (size.versions >= from) pool ??= new ThreadPool({ program, given, threads, onTrouble });
    return pool;
  };
  /** The reply of a thread; null where there is none, and whoever asks has to answer. */
  const replyTo = async (
    asked: Asked,
    signal?: AbortSignal,
  ): Promise<Exclude<Reply, { readonly is: "error" }> | null> => {
    const threadsToAsk = await poolForAll();
    if (threadsToAsk === null || !threadsToAsk.isOpen) return null;
    try {
      const reply = await threadsToAsk.ask(asked, signal);
      if (reply.is === "error") throw errorTold(reply.error);
      return reply;
    } catch (error) {
      if (error instanceof NoThreads) return null;
      if (!(error instanceof ThreadsLost)) throw error;
      throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: error.message, cause: error });
    }
  };
  const caller = callerThrough(async (procedure, input) => {
    const reply = isLight(procedure) ? null : await replyTo({ is: "call", path: procedure, input });
    return reply?.is === "answer" ? reply.answer : procedureAt(own.caller, procedure)(input);
  });
  const part = async (asked: PartAsked): Promise<SheetPart> => {
    const reply = await replyTo({ is: "part", part: asked });
    return reply?.is === "part" ? reply.part : sheetPart(own.context, asked);
  };
  const replies = new KeptReplies();
  /** What threads reply to a request, kept where it has a tag; null where it is answered on the spot. */
  const httpReplyTo = async (
    request: Request,
    endpoint: string,
    tag: string | null,
  ): Promise<HttpReply | null> => {
    const { url, method, headers, signal } = request;
    if (isLightRequest(new URL(url).pathname, endpoint)) return null;
    const known = tag === null ? null : replies.get(tag);
    if (known !== null) return known;
    const asked: Asked = { is: "http", url, method, headers: [...headers], endpoint };
    const reply = await replyTo(asked, signal);
    if (reply?.is !== "response") return null;
    if (tag !== null && reply.status === 200 && method === "GET") replies.put(tag, reply);
    return reply;
  };
  const answer = async (request: Request, endpoint: string): Promise<Response> => {
    const { method, headers, signal } = request;
    const tag = await tagFor(engine, request);
    if (tag !== null && hasAlready(headers.get("if-none-match"), tag))
      return new Response(null, { status: 304, headers: { ETag: tag, ...REVALIDATED } });
    // What may not be done here is refused on the spot.
    const isQuestion = method === "GET" || method === "HEAD";
    const replying = isQuestion ? httpReplyTo(request, endpoint, tag) : null;
    const reply = await replying?.catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return null;
    });
    // Whoever left while others were answered reads nothing any more.
    if (signal.aborted) return new Response(null, { status: LEFT });
    const response = reply
      ? new Response(bodyOf(reply), { status: reply.status, headers: reply.headers })
      : await answerHttp(request, endpoint, own.context);
    if (tag === null || response.status !== 200) return response;
    for (const [name, value] of Object.entries({ ETag: tag, ...REVALIDATED }))
      response.headers.set(name, value);
    return response;
  };
  const close = async (): Promise<void> => {
    await pool?.close();
    await own.close();
  };
  // Threads get ready while nobody has asked yet.
  await poolForAll();
  return { ...own, caller, answer, part, close };
}

/**
 * The bytes of a reply as they are, to whoever passes them on: a response that is given a buffer copies it, and copying every answer is
 * most of what the server's own thread would do. Null where there are none, as for HEAD.
 */
function bodyOf({ body, status }: HttpReply): ReadableStream<Uint8Array> | null {
  if (body.byteLength === 0 || status === 204) return null;
  return new ReadableStream({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(body));
      controller.close();
    },
  });
}

/** A caller of all procedures, each of which is asked through a function. */
function callerThrough(ask: (procedure: string, input: unknown) => Promise<unknown>): Caller {
  const through = (names: readonly string[]): object =>
    new Proxy(() => undefined, {
      // Whoever awaits a caller asks first whether it is a promise.
      get: (_, name) =>
        typeof name === "string" && name !== "then" ? through([...names, name]) : undefined,
      apply: (_, __, [input]: readonly unknown[]) => ask(names.join("."), input),
    });
  // Of the shape of any caller, for every path is a procedure that is asked by its name.
  return through([]) as Caller;
}
