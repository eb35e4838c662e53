import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Bench, BenchRoom } from "./measurement.ts";
import { fetchBody, serveForBench } from "./web-server.ts";

const warmUps = 20;

async function timeFetch(url: string): Promise<number> {
  const began = performance.now();
  await fetchBody(url);
  return performance.now() - began;
}

/** Serves `body` from a process of its own, as the pages are, and answers its address. */
async function serveBare(body: Buffer, { root, folder, signal }: BenchRoom): Promise<string> {
  const path = join(folder, "page.html");
  writeFileSync(path, body);
  const server = spawn(process.execPath, [join(root, "bench/bare-server.ts"), path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  signal.addEventListener("abort", () => server.kill());
  const [port] = await once(server.stdout.setEncoding("utf8"), "data");
  return `http://127.0.0.1:${String(port).trim()}/`;
}

const bench: Bench = async (room) => {
  const page = `${await serveForBench(room)}/`;
  const bare = await serveBare(await fetchBody(page), room);
  for (let round = 0; round < warmUps; round += 1) {
    await timeFetch(page);
    await timeFetch(bare);
  }
  return [
    {
      name: "front page, warm",
      unit: "ms",
      rounds: 60,
      limit: { atMost: 50 },
      sample: () => timeFetch(page),
      baseline: { name: "the same bytes from node:http", sample: () => timeFetch(bare) },
    },
  ];
};

export default bench;
