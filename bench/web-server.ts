import { claimAddress, serveWeb } from "../tools/server.ts";
import type { BenchRoom } from "./measurement.ts";

/** Serves the built pages over the bench's database until the bench is over, and answers their address. */
export async function serveForBench({ root, database, signal }: BenchRoom): Promise<string> {
  const address = await claimAddress({ host: "127.0.0.1", port: 0 });
  const { url } = await serveWeb(root, address, { SITREP_DB: database }, signal);
  return url;
}

/** The body of an answer with status 200. Throws on any other. */
export async function fetchBody(url: string): Promise<Buffer> {
  const response = await fetch(url);
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}`);
  return body;
}
