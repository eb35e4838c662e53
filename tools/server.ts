import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { once } from "node:events";
import { createRequire } from "node:module";
import { join } from "node:path";
import { environmentWith } from "./env.ts";

/** Where the server listens. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/** A server that listens. */
export interface Server {
  readonly url: string;
  /** Resolves when the server is gone, to how it ended: `with code 1`, `by SIGKILL`. */
  readonly ended: Promise<string>;
}

/** How long a server that is told to stop may still answer what it was asked. */
const graceMs = 5000;

const addressErrors: Readonly<Record<string, string>> = {
  EADDRINUSE: "is in use: stop what uses it, or name another, for example PORT=3001 npm start",
  EACCES: "needs more rights than you have: name one above 1023, for example PORT=3001 npm start",
  EADDRNOTAVAIL: "cannot be listened on: HOST is no address of this machine",
  ENOTFOUND: "cannot be listened on: HOST is no name that this machine knows",
};

/** Claims an address for a moment and gives it back, with the port that was free where `port` is 0. Throws one sentence where it cannot be had. */
export async function claimAddress({ host, port }: ServerAddress): Promise<ServerAddress> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, "listening");
  } catch (error) {
    // Only listening fails here, and Node gives its errors a code.
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(`port ${port} on ${host} ${addressErrors[code ?? ""] ?? message}`, {
      cause: error,
    });
  }
  const bound = probe.address();
  probe.close();
  await once(probe, "close");
  return { host, port: bound !== null && typeof bound === "object" ? bound.port : port };
}

/** The address that a person opens in a browser. */
export function urlOf({ host, port }: ServerAddress): string {
  const isLocal = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host);
  const name = isLocal ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

/**
 * Serves the built web app on `address` and answers when it has given its first answer. An abort of `signal` stops it, requests under way
 * answered first. Throws where it ends before it listens.
 */
export async function serveWeb(
  root: string,
  address: ServerAddress,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Server> {
  const web = join(root, "apps/web");
  const next = createRequire(join(web, "package.json")).resolve("next/dist/bin/next");
  const server = spawn(
    process.execPath,
    [next, "start", "--hostname", address.host, "--port", String(address.port)],
    { cwd: web, env: environmentWith(env), stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<string>((resolve) =>
    server.once("close", (code, killer) =>
      resolve(killer === null ? `with code ${code}` : `by ${killer}`),
    ),
  );
  signal.addEventListener("abort", () => {
    server.kill("SIGTERM");
    setTimeout(() => server.kill("SIGKILL"), graceMs).unref();
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes("Ready in")) resolve();
    });
    server.once("error", reject);
    server.once("close", () => reject(new Error("the server ended before it listened")));
  });
  const url = urlOf(address);
  // Next prepares itself when it is first asked; only what it is asked after that is answered with all that belongs to it. This
  // question opens the database too, whatever comes of it: threads that answer of a large one need a while to get ready.
  await fetch(`${url}/api/trpc/ledger.head`, { signal });
  return { url, ended };
}
