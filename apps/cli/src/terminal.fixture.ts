/** The built program on a terminal of its own, for what only a person at a keyboard is asked. */
import { spawn } from "node:child_process";
import { LIMIT } from "./child.fixture.ts";
import { command, shell } from "./program.fixture.ts";

/** Whether this machine can make terminals: by the `script` of util-linux, which other systems lack. */
export const hasTerminals = /util-linux/.test(shell("script --version").stdout);

/** A program that runs on a terminal. */
export interface OnTerminal {
  /** Waits until the screen has shown some words since the last thing that was typed. */
  readonly shows: (words: string) => Promise<void>;
  readonly type: (keys: string) => void;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** The key. */
export const ENTER = "\r";
/** The key. */
export const DOWN = "\u001B[B";
/** The keys. */
export const CTRL_C = "\u0003";

/** Runs the program on a terminal. */
export function onTerminal(args: readonly string[], folder: string): OnTerminal {
  const words = [command, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const child = spawn("script", ["-qefc", words, "/dev/null"], {
    ...LIMIT,
    cwd: folder,
    env: {
      NODE_ENV: "test",
      PATH: "/usr/local/bin:/usr/bin:/bin",
      LANG: "C.UTF-8",
      TERM: "xterm",
      SHELL: "/bin/sh",
    },
  });
  let shown = "";
  child.stdout.on("data", (data: Buffer) => (shown += data.toString("utf8")));
  let isOver = false;
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      isOver = true;
      resolve(code);
    });
  });
  return {
    shows: async (wanted) => {
      while (!shown.includes(wanted)) {
        if (isOver) throw new Error(`it ended before it showed "${wanted}": ${shown}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    type: (keys) => {
      shown = "";
      child.stdin.write(keys);
    },
    ended,
  };
}
