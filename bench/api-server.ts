// Answers the API's questions over HTTP for the public, from a database, and prints its port:
//   node bench/api-server.ts DATABASE
import { createServer } from "node:http";
import { openCounter } from "@sitrep/api/counter";
import { answerHttp } from "@sitrep/api/http";

const [path = ""] = process.argv.slice(2);
const { context } = await openCounter(path, { role: "public" });

const server = createServer((request, response) => {
  const asked = new Request(new URL(request.url ?? "/", "http://127.0.0.1"));
  void answerHttp(asked, "/api/trpc", context).then(async (answer) => {
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
}).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
// Between two questions another database may be asked for as long as it likes.
server.keepAliveTimeout = 600_000;
