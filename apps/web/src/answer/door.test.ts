import { once } from "node:events";
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { pageLanguage } from "../language/speech.ts";
import { noteFormRead, responseAtHand } from "./answer-status.ts";
import { standAt } from "./door.ts";

interface Asked {
  /** The request as it is written on the line. */
  readonly written: string;
  readonly inside?: RequestListener;
  readonly isDevelopment?: boolean;
}

/** What a server with a door answers to what is written on a line to it, and what its log says. */
async function answerTo({
  written,
  inside = (_, response) => response.end("inside"),
  isDevelopment = false,
}: Asked): Promise<{ readonly text: string; readonly told: readonly string[] }> {
  const told: string[] = [];
  const server = createServer(inside).listen(0, "127.0.0.1");
  server.on("upgrade", (_, line) => line.destroy());
  standAt(server, {
    isDevelopment,
    tell: (sentence) => void told.push(sentence),
    onUnreadable: () => void told.push("unreadable"),
  });
  try {
    await once(server, "listening");
    // A server that listens on a port has an address of this shape.
    const { port } = server.address() as AddressInfo;
    const line = connect(port, "127.0.0.1");
    line.write(written);
    let text = "";
    line.setEncoding("utf8").on("data", (piece: string) => {
      text += piece;
      // The head, and all of a body that is short.
      if (/\r\n\r\n[^]+/.test(text)) line.end();
    });
    await once(line, "close");
    return { text, told };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const HOST = "Host: here.example\r\n";
const FORM = `${HOST}Content-Type: application/x-www-form-urlencoded\r\n`;
const breaks: RequestListener = (_, response) => {
  response.statusCode = 500;
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Link", "</a.js>; rel=preload");
  response.write('<html id="__next_error__">at secret (/srv/a.ts:1:2)');
  response.end("</html>");
};

test("whoever comes in finds the language and the response at hand, and every answer has its fields", async () => {
  const { text } = await answerTo({
    written: `GET /ar/incidents HTTP/1.1\r\n${HOST}\r\n`,
    inside: (_, response) =>
      response.end(`${pageLanguage()} ${String(responseAtHand() === response)}`),
  });
  expect(text).toContain("ar true");
  expect(text).toMatch(/content-security-policy: default-src 'self'; object-src 'none'/i);
  expect(text).toMatch(/x-content-type-options: nosniff/i);
});

test("what is sent and not taken is turned back before a byte of it has come", async () => {
  const all: readonly (readonly [head: string, status: number])[] = [
    [`POST /incidents HTTP/1.1\r\n${FORM}Content-Length: 9\r\n`, 405],
    [`PUT /incidents HTTP/1.1\r\n${FORM}Content-Length: 9\r\n`, 405],
    [`POST /api/trpc/a.b HTTP/1.1\r\n${FORM}Content-Length: 9\r\n`, 405],
    [`GET /theme HTTP/1.1\r\n${FORM}Content-Length: 9\r\n`, 405],
    [`POST /theme HTTP/1.1\r\n${FORM}Content-Length: 99999999\r\n`, 413],
    [`POST /theme HTTP/1.1\r\n${FORM}Transfer-Encoding: chunked\r\n`, 411],
    [`POST /theme HTTP/1.1\r\n${FORM}Content-Length: 9\r\nOrigin: https://evil.example\r\n`, 403],
  ];
  for (const [head, status] of all) {
    const { text } = await answerTo({ written: `${head}\r\n` });
    expect([head, text.split("\r\n", 1)[0]?.split(" ")[1]]).toEqual([head, String(status)]);
    expect(text).not.toContain("inside");
  }
});

test("a page that breaks is a page of ours in the reader's language and colours, without what broke", async () => {
  const written = `GET /ar/incidents?q=secret HTTP/1.1\r\n${HOST}Accept: text/html\r\nCookie: a=b; sitrep-theme=dark\r\n\r\n`;
  const { text, told } = await answerTo({ written, inside: breaks });
  expect(text).toMatch(/^HTTP\/1.1 500 /);
  expect(text).toMatch(/<html lang="ar" dir="rtl" data-theme="dark">/);
  expect(text).toContain('<a href="/ar">');
  expect(text).not.toMatch(/secret|__next_error__|rel=preload|<script/);
  expect(text).toMatch(/content-security-policy: default-src 'none'; style-src 'sha256-/i);
  const [, reference = ""] = /<code>([0-9a-f]{8})<\/code>/.exec(text) ?? [];
  expect(told).toEqual([`GET /ar/incidents broke; its reader has the reference ${reference}`]);
});

test("what breaks for a program is a sentence as data; what the counter says of itself stays", async () => {
  const written = `GET /picture/map.svg HTTP/1.1\r\n${HOST}\r\n`;
  const { text } = await answerTo({ written, inside: breaks });
  expect(text).toMatch(/\{"error":\{"message":"the answer could not be made; try again/);
  const own = await answerTo({
    written,
    inside: (_, response) =>
      response.writeHead(500, { "Content-Type": "application/json" }).end('{"error":1}'),
  });
  expect(own.text).toContain('{"error":1}');
  expect(own.told).toEqual([]);
});

test("a post that never arrives is told so and hung up on, and one that was read is not", async () => {
  // The lines themselves go by other clocks.
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const head = `POST /contribute/incident HTTP/1.1\r\n${FORM}`;
    const { text } = await answerTo({
      written: `${head}Content-Length: 9\r\n\r\nabc`,
      inside: () => vi.advanceTimersByTime(600_000),
    });
    expect(text).toMatch(/^HTTP\/1.1 408 [^]*What was sent did not arrive in time/);
    const whole = await answerTo({
      written: `${head}Content-Length: 3\r\n\r\nabc`,
      inside: (request, response) =>
        void request.resume().on("end", () => {
          vi.advanceTimersByTime(600_000);
          response.end("inside");
        }),
    });
    expect(whole.text).toMatch(/^HTTP\/1.1 200 [^]*inside/);
  } finally {
    vi.useRealTimers();
  }
});

test("whoever keeps the database hears that it could not be read", async () => {
  const written = `GET / HTTP/1.1\r\n${HOST}\r\n`;
  const { told } = await answerTo({
    written,
    inside: (_, response) => response.writeHead(503).end("not now"),
  });
  expect(told).toEqual(["unreadable"]);
});

test("a developer reads what broke", async () => {
  const written = `GET / HTTP/1.1\r\n${HOST}\r\n`;
  const { text } = await answerTo({ written, inside: breaks, isDevelopment: true });
  expect(text).toContain("secret");
});

test("a form that cannot be read is its sender's; one that was read and broke is ours", async () => {
  const written = `POST /contribute/incident HTTP/1.1\r\n${FORM}Content-Length: 1\r\n\r\na`;
  const unread = await answerTo({ written, inside: breaks });
  expect(unread.text).toMatch(/^HTTP\/1.1 400 /);
  expect(unread.text).toContain("This is no form as a browser sends it");
  expect(unread.told).toEqual([]);
  const read = await answerTo({
    written,
    inside: (request, response) => {
      noteFormRead();
      breaks(request, response);
    },
  });
  expect(read.text).toMatch(/^HTTP\/1.1 500 /);
  const outdated = await answerTo({
    written,
    inside: (_, response) => {
      response.statusCode = 409;
      response.setHeader("Content-Type", "text/plain").end("Server Action unavailable.");
    },
  });
  expect(outdated.text).toMatch(/^HTTP\/1.1 409 /);
  expect(outdated.text).toContain("This site was renewed while the form stood open");
});

test("whoever offers another protocol is answered in this one", async () => {
  const { text } = await answerTo({
    written: `GET / HTTP/1.1\r\n${HOST}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n\r\n`,
  });
  expect(text).toMatch(/^HTTP\/1.1 200 [^]*inside/);
});

test("bytes that are no request are answered with a sentence", async () => {
  const none = await answerTo({ written: "nonsense\r\n\r\n" });
  expect(none.text).toMatch(/^HTTP\/1.1 400 [^]*This is no request/);
  const long = await answerTo({ written: `GET /${"a".repeat(20_000)} HTTP/1.1\r\n${HOST}\r\n` });
  expect(long.text).toMatch(/^HTTP\/1.1 431 [^]*too long: at most 16,000/);
});
