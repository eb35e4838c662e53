/**
 * Answer status: the HTTP status of a page. Next lets a page choose none but its own few, so the page asks for the
 * response that its request belongs to, of which Node tells as each request begins.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { beginSpeech } from "../language/speech.ts";
import { servePacked } from "./packed-answer.ts";

/** Where the store is kept: the hook at the server's start and the pages each have a copy of this module. */
const KEY = Symbol.for("sitrep.web.response");

interface Kept {
  [KEY]?: AsyncLocalStorage<ServerResponse>;
}

function responses(): AsyncLocalStorage<ServerResponse> {
  // A property of our own on the global object, which its type cannot know.
  const kept = globalThis as Kept;
  return (kept[KEY] ??= new AsyncLocalStorage());
}

/**
 * Begins to keep each request's response, and the language that it asks for, beside everything that is done for it, and to
 * serve pages lean and packed. To be called once, before the first request.
 */
export function keepResponses(): void {
  subscribe("http.server.request.start", (message) => {
    // Node documents this shape for this channel.
    const { request, response } = message as {
      readonly request: IncomingMessage;
      readonly response: ServerResponse;
    };
    responses().enterWith(response);
    servePacked(request, response);
    beginSpeech(request.url ?? "/");
  });
}

/** The response of the request at hand; undefined where nobody asked for a page, as in a test of a part of one. */
export function responseAtHand(): ServerResponse | undefined {
  return responses().getStore();
}

/** Gives the page that is being answered a status; nothing happens where its head is already on its way. */
export function answerWith(status: 400 | 503): void {
  const response = responseAtHand();
  if (response !== undefined && !response.headersSent) response.statusCode = status;
}

/** Calls back when the answer to the request at hand is over, however it ended; at once where nobody knows of it. */
export function whenAnswered(done: () => void): void {
  const response = responseAtHand();
  if (response === undefined || response.closed) done();
  else response.once("close", done);
}
