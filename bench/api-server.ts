// Answers the API's questions over HTTP for the public, from a database, and prints its port:
//   node bench/api-server.ts DATABASE
import type { ServerResponse } from "node:http";
import { createServer } from "node:http";
import { openCounter } from "@sitrep/api/counter";
import { answerHttp } from "@sitrep/api/http";

const [path = ""] = process.argv.slice(2);
const { context } = await openCounter(path, { role: "public" });

async function answer(url: string, response: ServerResponse): Promise<void> {
  const asked = new Request(new URL(url, "http://127.0.0.1"));
  const answered = await answerHttp(asked, "/api/trpc", context);
  const body = Buffer.from(await answered.arrayBuffer());
  response.writeHead(answered.status, { "content-type": "application/json" }).end(body);
}

const server = createServer((request, response) => {
  void answer(request.url ?? "/", response);
}).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
// Between two questions another database may be asked for as long as it likes.
server.keepAliveTimeout = 600_000;
