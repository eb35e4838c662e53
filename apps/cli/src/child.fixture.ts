/** Child: a program that a test starts and waits for, for so long at most that one which hangs fails its own test alone. */
import { spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";

/** How long a program may take, less than a test may. What a test starts and does not wait for gets it as `spawn`'s own options. */
export const LIMIT = { timeout: 100_000, killSignal: "SIGKILL" } as const;

/** Where a program runs, in what environment, what it reads, and how long it may take where not `LIMIT` is meant. */
export interface ChildOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  readonly timeout?: number;
}

/** Runs a program to its end. @throws Error where it cannot be started, or has not ended in time */
export function runToEnd(
  program: string,
  args: readonly string[],
  options: ChildOptions = {},
): SpawnSyncReturns<string> {
  const maxBuffer = 64 * 1024 * 1024;
  const child = spawnSync(program, args, { ...LIMIT, ...options, maxBuffer, encoding: "utf8" });
  if (child.error !== undefined)
    throw notEnded([program, ...args], child, options.timeout, child.error);
  return child;
}

/** Why a program gave no answer, with the last that it said. */
export function notEnded(
  words: readonly string[],
  said: { readonly stdout?: string; readonly stderr?: string },
  timeout: number = LIMIT.timeout,
  cause?: Error & { readonly code?: string },
): Error {
  const isLate = cause === undefined || cause.code === "ETIMEDOUT";
  const why = isLate ? `did not end within ${timeout / 1000} s` : cause.message;
  const last = `${said.stdout ?? ""}${said.stderr ?? ""}`.slice(-2000);
  return new Error(`${words.join(" ").slice(0, 300)}: ${why}; it said: ${last}`, { cause });
}
