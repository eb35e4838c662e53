/** SQLite thread: a thread in which a handle works beside this one. */
import type { DatabaseSyncOptions } from "node:sqlite";
import { Worker } from "node:worker_threads";
import type { SqliteCalls } from "./sqlite-calls.ts";
import { callsOn } from "./sqlite-calls.ts";

/** What of an error comes from one thread to the other. */
interface SentError {
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: unknown;
  readonly errcode: unknown;
}

/** An answer: to which question, what it is, and what went wrong instead. */
type Answer = readonly [question: number, result: unknown, error: SentError | null];

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What runs in the thread, as text: so it needs no file of its own, wherever this one is built into. */
const PROGRAM = `
const { parentPort, workerData } = require("node:worker_threads");
const { DatabaseSync } = require("node:sqlite");
const callsOn = ${String(callsOn)};
let calls;
parentPort.on("message", ([question, name, given]) => {
  try {
    if (name === "close" && calls === undefined) return parentPort.postMessage([question, undefined, null]);
    calls ??= callsOn(new DatabaseSync(...workerData));
    parentPort.postMessage([question, calls[name](...given), null]);
  } catch (error) {
    const { message, stack, code, errcode } = error;
    parentPort.postMessage([question, undefined, { message, stack, code, errcode }]);
  }
});
`;

/** See the file. Questions are answered in the order in which they are asked; after `end` nothing is left of it. */
export class SqliteThread {
  readonly #worker: Worker;
  readonly #ended: Promise<void>;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;
  #failure: { readonly error: unknown } | null = null;

  /** Starts the thread, which opens the file when it is first asked for something. */
  constructor(path: string, options: DatabaseSyncOptions) {
    this.#worker = new Worker(PROGRAM, { eval: true, workerData: [path, options] });
    this.#worker.on("message", (answer: Answer) => this.#take(answer));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#ended = new Promise((resolve) => {
      this.#worker.on("exit", () => {
        this.#fail(new Error("the thread that writes to the database has ended"));
        resolve();
      });
    });
  }

  #take([question, result, error]: Answer): void {
    const waiting = this.#waiting.get(question);
    this.#waiting.delete(question);
    if (error === null) waiting?.resolve(result);
    else waiting?.reject(errorOf(error));
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    for (const { reject } of this.#waiting.values()) reject(this.#failure.error);
    this.#waiting.clear();
  }

  /** Asks for a call. What goes wrong in it is thrown with its own stack, and so is what ended the thread. */
  async ask<Name extends keyof SqliteCalls>(
    name: Name,
    ...given: Parameters<SqliteCalls[Name]>
  ): Promise<ReturnType<SqliteCalls[Name]>> {
    if (this.#failure !== null) throw this.#failure.error;
    this.#questions += 1;
    const question = this.#questions;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(question, { resolve, reject });
    });
    this.#worker.postMessage([question, name, given], []);
    // The thread answers with what the call returns.
    return (await answer) as ReturnType<SqliteCalls[Name]>;
  }

  /** Closes the handle and ends the thread. */
  async end(): Promise<void> {
    try {
      if (this.#failure === null) await this.ask("close");
    } finally {
      await this.#worker.terminate();
      await this.#ended;
    }
  }
}

function errorOf({ message, stack, code, errcode }: SentError): Error {
  return Object.assign(new Error(message), { stack, code, errcode });
}
