/**
 * Answer status: the HTTP status of a page. Next lets a page choose none but its own few, so the page asks for the
 * response that its request belongs to, which the door keeps at hand.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

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

/** Does something for the request that a response answers, and keeps the response at hand meanwhile. */
export function answering(response: ServerResponse, run: () => void): void {
  responses().run(response, run);
}

/** The response of the request at hand; undefined where nobody asked for a page, as in a test of a part of one. */
export function responseAtHand(): ServerResponse | undefined {
  return responses().getStore();
}

/** Gives the page that is being answered a status; nothing happens where its head is already on its way. */
export function answerWith(status: 400 | 404 | 503): void {
  const response = responseAtHand();
  if (response !== undefined && !response.headersSent) response.statusCode = status;
}

/** The mark of a response whose form was read. */
const READ = Symbol.for("sitrep.web.form-read");

/** Notes that the form of the request at hand was taken apart and handed to who reads it: what fails from here on is ours. */
export function noteFormRead(): void {
  const response = responseAtHand();
  if (response !== undefined) Object.assign(response, { [READ]: true });
}

/** Whether the form was read that a response answers. */
export function isFormRead(response: ServerResponse): boolean {
  return READ in response;
}
