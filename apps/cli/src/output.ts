/** Output: writing to the standard streams at once and in order, without the machinery of Node's streams. */
import { fstatSync, statSync, writeSync } from "node:fs";
import { ReaderGone } from "./failure.ts";

const STDIN = 0;
const STDOUT = 1;
const STDERR = 2;

/** How long to wait before a pipe that is full is tried again, in milliseconds. */
const PAUSE = 5;

/** Writes to standard output. @throws ReaderGone where nobody reads any more */
export function writeOut(text: string): void {
  writeAll(STDOUT, text);
}

/** Writes a line to standard error; where nobody reads it, nothing happens. */
export function writeError(line: string): void {
  writeErrorText(`${line}\n`);
}

/** Writes to standard error as it is; where nobody reads it, nothing happens. */
export function writeErrorText(text: string): void {
  try {
    writeAll(STDERR, text);
  } catch (error) {
    if (!(error instanceof ReaderGone)) throw error;
  }
}

/** Node refuses a pipe that is full instead of waiting for it, so it is waited for here. */
function writeAll(stream: number, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(stream, bytes, written);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE" || code === "ECONNRESET" || code === "EIO") throw new ReaderGone();
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Whether a stream goes to a character device, as a terminal is and a pipe or a file is not; the null device does not count. */
function isDevice(stream: number): boolean {
  try {
    const found = fstatSync(stream);
    return found.isCharacterDevice() && found.rdev !== statSync("/dev/null").rdev;
  } catch {
    return false;
  }
}

/** Whether standard output is a terminal. The check that loads Node's streams is only made where it can be one. */
export function isTerminal(): boolean {
  return isDevice(STDOUT) && process.stdout.isTTY;
}

/** Whether standard error is a terminal. */
export function isErrorTerminal(): boolean {
  return isDevice(STDERR) && process.stderr.isTTY;
}

/** How wide the terminal behind standard error is. */
export function errorColumns(): number {
  return process.stderr.columns || 80;
}

/** Whether a person sits at both ends: the keyboard and the screen. */
export function isInteractive(): boolean {
  return isTerminal() && isDevice(STDIN) && process.stdin.isTTY;
}
