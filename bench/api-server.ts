// Answers the API's questions over HTTP for the public, from a database, as the site's server does, and prints its port:
//   node bench/api-server.ts DATABASE
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { openSpread } from "@sitrep/api/threads/spread-counter";
import { threadsFor } from "@sitrep/api/threads/thread-count";
import { threadsAsked } from "./env.ts";

const [path = ""] = process.argv.slice(2);
const program = fileURLToPath(import.meta.resolve("@sitrep/api/threads/answering-thread"));
const counter = await openSpread(path, {
  role: "public",
  program,
  threads: threadsFor(threadsAsked()),
  onTrouble: (sentence) => console.error(sentence),
});

async function answer(url: string, response: ServerResponse): Promise<void> {
  const asked = new Request(new URL(url, "http://127.0.0.1"));
  const answered = await counter.answer(asked, "/api/trpc");
  response.writeHead(answered.status, { "content-type": "application/json" });
  for await (const chunk of answered.body ?? []) response.write(chunk);
  response.end();
}

const server = createServer((request, response) => {
  void answer(request.url ?? "/", response);
}).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
// Between two questions another database may be asked for as long as it likes.
server.keepAliveTimeout = 600_000;
