/** Torn request: what is answered to bytes that are no request, or the beginning of one that never came whole. */
import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** What Node calls the faults that it finds before there is a request. */
const FAULTS: Readonly<Record<string, readonly [status: number, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: [431, "The address, or what is sent with it, is too long: at most 16,000 characters in all are read."], // prettier-ignore
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request did not arrive in time. Send it once more."],
};

const NO_REQUEST = [400, "This is no request as a browser or another program sends it."] as const;

/** Answers bytes that Node could not read, where nothing has been answered on their line yet, and hangs up. */
export function answerTorn(error: Error, line: Duplex, isAnswering: boolean): void {
  if (!line.writable || isAnswering) return void line.destroy();
  const code = "code" in error ? String(error.code) : "";
  const [status, sentence] = (Object.hasOwn(FAULTS, code) ? FAULTS[code] : undefined) ?? NO_REQUEST;
  const body = `${sentence}\n`;
  line.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Security-Policy: default-src 'none'",
      "X-Content-Type-Options: nosniff",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
      "",
      body,
    ].join("\r\n"),
  );
  return undefined;
}
