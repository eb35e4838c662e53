/**
 * Packed answer: what a page's address answers, compressed, and a page of HTML made lean before. Next compresses as it
 * writes, where nothing can be left out any more; so it is told that the reader takes no compression, and it is done here.
 * Scripts, styles and the API are Next's own affair.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { PassThrough, Transform, Writable, pipeline } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type { BrotliCompress, Gzip } from "node:zlib";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import type { Straight, Way } from "./first-byte.ts";
import { atFirstByte } from "./first-byte.ts";
import { LeanHtml } from "./lean-html.ts";

const HTML = /^text\/html\b/;

/** What is worth compressing. */
const TEXT =
  /^(?:text\/|image\/svg|application\/(?:[a-z.-]+\+)?(?:json|xml|javascript|x-ndjson|yaml)\b)/;

/** Addresses that Next answers for itself. */
const OWN = /^\/(?:_next\/static|api\/trpc|geo|fonts)\//;

/** Makes what will be answered lean and small, where the request is for a page. To be called before anything else sees them. */
export function servePacked(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === "HEAD" || OWN.test(request.url ?? "/") || "rsc" in request.headers) return;
  const accepted = request.headers["accept-encoding"] ?? "";
  delete request.headers["accept-encoding"];
  atFirstByte(response, (straight) => wayOf(response, accepted, straight));
}

/** The way of a response's bytes; null where nothing is to be done with them. */
function wayOf(response: ServerResponse, accepted: string, straight: Straight): Way | null {
  const type = String(response.getHeader("Content-Type") ?? "");
  // Nothing, or some bytes out of the middle.
  const isBare = [204, 206, 304].includes(response.statusCode);
  if (isBare || !TEXT.test(type) || response.hasHeader("Content-Encoding")) return null;
  const out = new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      if (straight.write(bytes)) done();
      else response.once("drain", done);
    },
    final: (done) => {
      straight.end();
      done();
    },
  });
  const first = HTML.test(type) ? leaned() : new PassThrough();
  const packing = packingFor(accepted, response);
  response.removeHeader("Content-Length");
  response.appendHeader("Vary", "Accept-Encoding");
  const line = packing === null ? [first, out] : [first, packing, out];
  // A reader who leaves ends it, and so does the end of it: neither is a fault.
  pipeline(line, () => undefined);
  response.once("close", () => first.destroy());
  // Whoever writes waits for the drain of the response.
  first.on("drain", () => response.emit("drain"));
  return {
    write: first.write.bind(first),
    end: first.end.bind(first),
    flush: packing === null ? () => undefined : flushedAtPause(packing),
  };
}

/** Lets out what was written once its writer pauses: each time would cost a third of the compression. */
function flushedAtPause(packing: BrotliCompress | Gzip): () => void {
  let isPlanned = false;
  return () => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      if (!packing.writableEnded && !packing.destroyed) packing.flush();
    });
  };
}

function leaned(): Transform {
  const page = new LeanHtml();
  const text = new StringDecoder("utf8");
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => done(null, page.push(text.write(bytes))),
    flush: (done) => done(null, page.push(text.end()) + page.end()),
  });
}

/** The compression that a reader takes, said in the head of the response; null for none. */
function packingFor(accepted: string, response: ServerResponse): BrotliCompress | Gzip | null {
  const takes = (name: string): boolean => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`, "i").test(accepted); // prettier-ignore
  if (takes("br")) {
    response.setHeader("Content-Encoding", "br");
    return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  }
  if (!takes("gzip")) return null;
  response.setHeader("Content-Encoding", "gzip");
  return createGzip();
}
