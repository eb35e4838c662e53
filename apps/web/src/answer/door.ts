/**
 * Door: what stands before Next, which reads the whole of what is sent before it asks anybody whether it should. Here requests are made
 * plain, turned back before a byte of theirs is read, timed, and let in with all that belongs to them: the language that they ask for, the
 * response that answers them, its fields, and the last word on it.
 */
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { speakAs } from "../language/speech.ts";
import { answering } from "./answer-status.ts";
import { guardWords } from "./guard-words.ts";
import { setHeadFields } from "./head-fields.ts";
import { keepLastWord } from "./last-word.ts";
import { servePacked } from "./packed-answer.ts";
import { makePlain } from "./plain-request.ts";
import { arrivalMs } from "./post-guard.ts";
import { answerTorn } from "./torn-request.ts";
import type { Refusal } from "./turning-back.ts";
import { letIn } from "./turning-back.ts";

/** What says that the database cannot be read. */
const UNREADABLE = 503;

/** How a door is kept. */
export interface DoorOptions {
  /** Whether Next speaks to its developer: then it has the last word, and keeps its lines to the browser. */
  readonly isDevelopment: boolean;
  /** Is told of each page that broke, in a sentence. */
  readonly tell: (sentence: string) => void;
  /** Is called after each answer that the database cannot be read. */
  readonly onUnreadable: () => void;
}

/** Stands at the door of each server of this process from its next request on. Node tells of servers by their requests alone. */
export function keepDoors(options: DoorOptions): void {
  const kept = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    // Node documents this shape for this channel.
    const { server } = message as { readonly server: Server };
    if (kept.has(server)) return;
    kept.add(server);
    standAt(server, options);
  });
}

/** Stands before whatever listens to a server's requests so far. */
export function standAt(server: Server, options: DoorOptions): void {
  const inside = server.listeners("request");
  const lastOn = new WeakMap<Duplex, ServerResponse>();
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    lastOn.set(request.socket, response);
    const goIn = (): void => {
      for (const listener of inside) Reflect.apply(listener, server, [request, response]);
    };
    receive(request, response, { ...options, goIn });
  });
  server.on("clientError", (error, line) => {
    const last = lastOn.get(line);
    answerTorn(error, line, last?.headersSent === true && !last.writableFinished);
  });
  // Nothing here speaks anything but HTTP/1.1: who offers something else is answered in it, and not hung up on.
  if (!options.isDevelopment) server.removeAllListeners("upgrade");
}

function receive(
  request: IncomingMessage,
  response: ServerResponse,
  { isDevelopment, tell, onUnreadable, goIn }: DoorOptions & { readonly goIn: () => void },
): void {
  makePlain(request, isDevelopment);
  setHeadFields(response);
  speakAs(request.url ?? "/", () => {
    const entry = letIn(request);
    if (!entry.isLetIn) return turnBack(response, entry.refusal);
    response.once("close", () => {
      entry.leave();
      if (response.statusCode === UNREADABLE) onUnreadable();
    });
    if (request.method === "POST") timeArrival(request, response);
    servePacked(request, response);
    if (!isDevelopment) keepLastWord(request, response, tell);
    return answering(response, goIn);
  });
}

/** What is sent along is not read by anybody; Node lets it run to its end, so that the answer is not lost on the way. */
function turnBack(response: ServerResponse, { status, sentence, allow, isData }: Refusal): void {
  if (allow !== null) response.setHeader("Allow", allow);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-store");
  const type = isData ? "application/json" : "text/plain";
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.end(isData ? JSON.stringify({ error: { message: sentence } }) : `${sentence}\n`);
}

/** Hangs up on a post that takes too long to arrive: it would keep others from being read. */
function timeArrival(request: IncomingMessage, response: ServerResponse): void {
  const sentence = guardWords().slow;
  const timer = setTimeout(
    () => {
      if (request.complete) return;
      if (response.headersSent) return void request.destroy();
      response.setHeader("Connection", "close");
      response.once("finish", () => request.destroy());
      return turnBack(response, { status: 408, sentence, allow: null, isData: false });
    },
    arrivalMs(Number(request.headers["content-length"] ?? 0)),
  );
  const stop = (): void => clearTimeout(timer);
  request.once("end", stop);
  response.once("close", stop);
}
