/**
 * Last word: what is answered where Next would have the last word itself, in its own words and in English: to a page that broke, and to a
 * form that it cannot take apart. Both are known by their status before their first byte leaves, whatever it is that Next writes.
 */
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isFormRead } from "./answer-status.ts";
import { BROKEN_POLICY, brokenPage } from "./broken-page.ts";
import { brokenWords } from "./broken-words.ts";
import type { Straight, Way } from "./first-byte.ts";
import { atFirstByte } from "./first-byte.ts";
import { guardWords } from "./guard-words.ts";

/** What is answered instead. */
interface Word {
  readonly status: number;
  readonly type: "text/html" | "text/plain" | "application/json";
  readonly text: string;
}

/** Fields that belong to what is not sent. */
const NOT_OF_THIS = ["Content-Length", "Content-Encoding", "ETag", "Link", "Last-Modified", "Content-Disposition", "Content-Range"]; // prettier-ignore

/** Has the last word on a request, where there is one to be had. `tell` is told of each page that broke. */
export function keepLastWord(
  request: IncomingMessage,
  response: ServerResponse,
  tell: (sentence: string) => void,
): void {
  atFirstByte(response, (straight) => {
    const word = formWord(request, response) ?? brokenWord(request, response, tell);
    return word === null ? null : wayOf(word, response, straight);
  });
}

/** A form that came to a page and was handed to nobody could not be read: that is no fault of ours. */
function formWord({ method }: IncomingMessage, response: ServerResponse): Word | null {
  const { statusCode: status } = response;
  if (method !== "POST" || isFormRead(response)) return null;
  const isSaidByNext =
    status === 500 || String(response.getHeader("Content-Type")) === "text/plain";
  if (!isSaidByNext || ![400, 409, 500].includes(status)) return null;
  // A form says what it wants done by a name that each build gives anew.
  const sentence = status === 409 ? guardWords().outdated : guardWords().formless;
  return { status: status === 409 ? 409 : 400, type: "text/plain", text: sentence };
}

function brokenWord(
  { method, url = "/", headers }: IncomingMessage,
  response: ServerResponse,
  tell: (sentence: string) => void,
): Word | null {
  const status = response.statusCode;
  if (status !== 500 || isAnswerOfApi(response)) return null;
  const reference = randomBytes(4).toString("hex");
  // What was looked for is nobody's business; where it broke is.
  tell(`${method} ${url.split("?", 1)[0]?.slice(0, 200)} broke; its reader has the reference ${reference}`); // prettier-ignore
  if (/\btext\/html\b/.test(headers.accept ?? ""))
    return { status, type: "text/html", text: brokenPage(reference, headers.cookie ?? "") };
  const message = brokenWords().plain(reference);
  return { status, type: "application/json", text: `${JSON.stringify({ error: { message } })}\n` };
}

/** What the counter refuses it refuses in words of its own, as data. */
function isAnswerOfApi(response: ServerResponse): boolean {
  return /^application\/json\b/.test(String(response.getHeader("Content-Type")));
}

/** The word goes its way once, and what Next says is dropped. */
function wayOf({ status, type, text }: Word, response: ServerResponse, straight: Straight): Way {
  for (const name of NOT_OF_THIS) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  response.setHeader("Cache-Control", "no-store");
  if (type === "text/html") response.setHeader("Content-Security-Policy", BROKEN_POLICY);
  return {
    write: () => true,
    end: () => straight.end(text),
    flush: () => undefined,
  };
}
