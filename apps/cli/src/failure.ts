/** Failure: why a command did not do what it was asked to, in one sentence, and the exit code that says so. */
import { flagText } from "./flag-text.ts";

/** 1: the data was refused or is not there; 2: the command was used wrongly. */
export type FailureCode = 1 | 2;

/** A failure of our own, whose message is meant for the person at the terminal. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly exitCode: FailureCode;

  constructor(exitCode: FailureCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.exitCode = exitCode;
  }
}

/** The reader of our output went away, as `| head` does; nothing is wrong. */
export class ReaderGone extends Error {
  override readonly name = "ReaderGone";
}

/** What a person is told. */
export interface FailureReport {
  readonly exitCode: FailureCode;
  readonly sentence: string;
}

/**
 * Reads any error. Errors are known by their names: the program is built in two parts, and each holds its own copy of a
 * class.
 */
export function reportOf(error: unknown): FailureReport {
  if (!(error instanceof Error)) return { exitCode: 1, sentence: `failed: ${String(error)}` };
  if (error.name === "Failure" && "exitCode" in error)
    return { exitCode: error.exitCode === 2 ? 2 : 1, sentence: error.message };
  if (error.name === "StoreError") return { exitCode: 1, sentence: error.message };
  if (error.name === "TRPCError") return ofCaller(error);
  return { exitCode: 1, sentence: systemSentence(error) };
}

/** An error of the counter in this process; its cause is what happened, where it is not an answer of its own. */
function ofCaller(error: Error): FailureReport {
  const code = "code" in error ? error.code : undefined;
  if (code === "INTERNAL_SERVER_ERROR" && error.cause instanceof Error)
    return reportOf(error.cause);
  if (code !== "BAD_REQUEST") return { exitCode: 1, sentence: error.message };
  return { exitCode: 2, sentence: refusedFields(error.cause) ?? error.message };
}

/** What a schema of the counter refused, each field as the flag that it is here; null for a cause of another kind. */
function refusedFields(cause: unknown): string | null {
  if (!(cause instanceof Error && cause.name === "ZodError" && "issues" in cause)) return null;
  // The type of a ZodError of whichever copy of zod.
  const issues = cause.issues as readonly {
    readonly path: readonly PropertyKey[];
    readonly message: string;
  }[];
  return issues
    .map(({ path: [field = "input"], message }) => `${flagText(String(field))}: ${message}`)
    .join("; ");
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full: free some space and try again",
  EDQUOT: "your share of the disk is full: free some space and try again",
  EMFILE: "too many files are open: close some programs and try again",
  ENOMEM: "there is not enough memory",
};

/** Something that nobody foresaw: what kind it was, in one line, so that it can be reported. */
function systemSentence(error: Error): string {
  const code = "code" in error ? String(error.code) : "";
  const [first = ""] = error.message.split("\n");
  return SYSTEM[code] ?? `failed where it should not have: ${error.name}: ${first.slice(0, 300)}`;
}
