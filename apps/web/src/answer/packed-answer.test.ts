import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, request as ask } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { servePacked } from "./packed-answer.ts";

interface Answer {
  readonly head: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** What a server whose answers are packed answers to one request. */
async function answerOf(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  { path = "/", method = "GET", ...headers }: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const server = createServer((request, response) => {
    servePacked(request, response);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  try {
    await once(server, "listening");
    // A server that listens on a port has an address of this shape.
    const { port } = server.address() as AddressInfo;
    const sent = ask({ host: "127.0.0.1", port, path, method, headers }).end();
    // Node documents what comes with the event.
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    return { head: response.headers, body: Buffer.concat(await response.toArray()) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const PAGE = "<p>ناس كثيرون</p>".repeat(200);
const page = (_: IncomingMessage, response: ServerResponse): void => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", 1);
  response.write(PAGE + "<script>self.__next_f.push([1])</script>");
  response.end("<p>the end</p>");
};

test("a page is lean, and compressed as its reader takes it", async () => {
  const plain = await answerOf(page);
  expect(plain.body.toString()).toBe(PAGE + "<p>the end</p>");
  expect(plain.head).toMatchObject({ vary: "Accept-Encoding" });
  expect(plain.head["content-length"]).toBeUndefined();
  const brotli = await answerOf(page, { "accept-encoding": "gzip, deflate, br" });
  expect(brotli.head["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  const gzip = await answerOf(page, { "accept-encoding": "br;q=0, gzip;q=0.5" });
  expect(gzip.head["content-encoding"]).toBe("gzip");
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
});

test("what writes the page sees a reader who takes no compression; what is not for a page is left alone", async () => {
  const seen: unknown[] = [];
  const tell = (request: IncomingMessage, response: ServerResponse): void => {
    seen.push(request.headers["accept-encoding"]);
    response.setHeader("Content-Type", "text/html").end('<script src="/_next/a.js"></script>');
  };
  const br = { "accept-encoding": "br" };
  const left = await answerOf(tell, { ...br, path: "/_next/static/a.html" });
  const read = await answerOf(tell, br);
  await answerOf(tell, { ...br, rsc: "1" });
  expect(seen).toEqual(["br", undefined, "br"]);
  expect(left.body.toString()).toContain("script");
  expect(brotliDecompressSync(read.body).toString()).toBe("");
});

test("bytes that are no text, and answers without a body, go out as they are", async () => {
  const bytes = Buffer.from([0, 255, 254, 60]);
  const picture = await answerOf(
    (_, response) => response.setHeader("Content-Type", "image/png").end(bytes),
    { "accept-encoding": "br" },
  );
  expect(picture.body.equals(bytes)).toBe(true);
  expect(picture.head["content-encoding"]).toBeUndefined();
  const nothing = await answerOf((_, response) => {
    response.statusCode = 304;
    response.setHeader("Content-Type", "text/html").end();
  });
  expect(nothing.body.length).toBe(0);
});

test("an answer whose head is written before its body is compressed too, and a part of a file is not", async () => {
  const script = "export const a = 1;\n".repeat(200);
  const serve =
    (status: number) =>
    (_: IncomingMessage, response: ServerResponse): void => {
      response.setHeader("Content-Type", "application/javascript; charset=UTF-8");
      response.setHeader("Content-Length", script.length);
      response.writeHead(status);
      response.end(script);
    };
  const whole = await answerOf(serve(200), { "accept-encoding": "br" });
  expect(whole.head["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(whole.body).toString()).toBe(script);
  const some = await answerOf(serve(206), { "accept-encoding": "br" });
  expect(some.head["content-encoding"]).toBeUndefined();
  expect(some.body.toString()).toBe(script);
});

test("an answer of any length passes, at the pace of its reader", async () => {
  const piece = Buffer.alloc(100_000, "0123456789");
  let waits = 0;
  const { body } = await answerOf((_, response) => {
    response.setHeader("Content-Type", "text/csv");
    let left = 300;
    const go = (): void => {
      while (left > 0) {
        left -= 1;
        if (response.write(piece)) continue;
        waits += 1;
        response.once("drain", go);
        return;
      }
      response.end();
    };
    go();
  });
  expect(body.length).toBe(30_000_000);
  expect(waits).toBeGreaterThan(10);
});

test("a reader who leaves ends the answer, and nobody else's", async () => {
  const left: Promise<unknown>[] = [];
  const server = createServer((request, response) => {
    servePacked(request, response);
    left.push(once(response, "close"));
    response.setHeader("Content-Type", "text/html");
    response.write(PAGE);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // As above.
  const { port } = server.address() as AddressInfo;
  const sent = ask({ host: "127.0.0.1", port, headers: { "accept-encoding": "gzip" } }).end();
  await once(sent, "response");
  sent.destroy();
  await Promise.all(left);
  expect(left).toHaveLength(1);
  server.close();
});
