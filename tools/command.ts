import { spawn } from "node:child_process";
import { environmentWith } from "./env.ts";

/** How a command ended: its exit code (null where a signal ended it) and all that it wrote. */
export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a command runs, and what its environment has beyond that of this process. */
export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the command when it is aborted; the promise then rejects with the AbortError. */
  readonly signal?: AbortSignal;
}

/** How long a command that is told to end may take over it. */
const graceMs = 5000;

/** Runs a command to its end and keeps what it writes. Throws where it cannot be started. */
export function runCommand(
  command: readonly [string, ...string[]],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const [name, ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      ...options,
      env: environmentWith(options.env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const insist = () => void setTimeout(() => child.kill("SIGKILL"), graceMs).unref();
    options.signal?.addEventListener("abort", insist);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject);
    child.on("close", (code) => {
      options.signal?.removeEventListener("abort", insist);
      resolve({ code, stdout, stderr });
    });
  });
}
