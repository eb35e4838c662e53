/** Told error: an error as plain data, which goes from one thread to another and is the same error there. */
import { StoreError } from "@sitrep/store/engine";
import { CursorError } from "@sitrep/store/page";
import { TRPCError } from "@trpc/server";
import { z } from "zod";

/** See the file. `stack` is for the log alone. */
export interface ToldError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  /** Of an error of the counter. */
  readonly code: TRPCError["code"] | undefined;
  /** Of a question that was not understood. */
  readonly issues: z.core.$ZodIssue[] | undefined;
  readonly cause: ToldError | undefined;
}

/** Tells an error. */
export function tellError(error: unknown): ToldError {
  const plain = error instanceof Error ? error : new Error(String(error));
  return {
    name: plain.name,
    message: plain.message,
    stack: plain.stack,
    code: plain instanceof TRPCError ? plain.code : undefined,
    issues: plain instanceof z.ZodError ? plainOf(plain.issues) : undefined,
    cause: plain.cause instanceof Error ? tellError(plain.cause) : undefined,
  };
}

/** Without what was put in, which may be a function or whatever else no thread can be sent. */
function plainOf(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  // An issue is plain but for what its schema put beside the fields of its type.
  return JSON.parse(JSON.stringify(issues)) as z.core.$ZodIssue[];
}

/** The error again. */
export function errorTold(told: ToldError): Error {
  const made = remade(told);
  if (told.stack !== undefined) made.stack = told.stack;
  return made;
}

function remade({ name, message, code, issues, cause: told }: ToldError): Error {
  const cause = told === undefined ? undefined : errorTold(told);
  if (code !== undefined) return new TRPCError({ code, message, cause });
  if (issues !== undefined) return new z.ZodRealError(issues);
  if (name === "StoreError") return new StoreError(message, { cause });
  if (name === "CursorError") return new CursorError(message);
  return Object.assign(new Error(message, { cause }), { name });
}
