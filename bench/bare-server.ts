// Answers every request with the bytes of a file and nothing else: what serving a page costs without making it.
//   node bench/bare-server.ts FILE
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [path = ""] = process.argv.slice(2);
const body = readFileSync(path);

const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
}).listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(address.port);
});
