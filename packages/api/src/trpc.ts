/** The counter itself: procedures, and how an error leaves. */
import { StoreError } from "@sitrep/store/engine";
import { CursorError } from "@sitrep/store/page";
import { TRPCError, initTRPC } from "@trpc/server";
import { z } from "zod";
import type { Context } from "./context.ts";

/** One input that was not understood. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/** How many refused inputs are told, and how many characters of each. */
const MOST_FIELDS = 8;
const MOST_CHARACTERS = 300;

/** The HTTP status of a question to a database that cannot be read, be it damaged, locked or of another Sitrep. */
const UNREADABLE = 503;

const trpc = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => ({
    message: isBroken(error) ? "the answer could not be made; try again" : sentenceFor(error),
    code: shape.code,
    data: {
      code: shape.data.code,
      // The code stays that of a fault of ours, which callers in this process go by.
      httpStatus: error.cause instanceof StoreError ? UNREADABLE : shape.data.httpStatus,
      path: shape.data.path,
      fields: fieldsOf(error),
    },
  }),
});

/** The fields that an error names; none when no input was at fault. */
export function fieldsOf(error: TRPCError): readonly FieldError[] {
  if (error.cause instanceof CursorError) return [{ field: "after", message: error.cause.message }];
  if (!(error.cause instanceof z.ZodError)) return [];
  return error.cause.issues.slice(0, MOST_FIELDS).map((issue) => {
    const name = issue.path.find((part) => typeof part === "string");
    const keys = issue.code === "unrecognized_keys" ? issue.keys.join(", ") : undefined;
    const field = (name ?? keys ?? "input").slice(0, MOST_CHARACTERS);
    return { field, message: issue.message.slice(0, MOST_CHARACTERS) };
  });
}

/** An error in one sentence, for somebody in this process: it may name the database file. */
export function sentenceFor(error: TRPCError): string {
  const fields = fieldsOf(error);
  if (fields.length > 0)
    return fields.map(({ field, message }) => `${field}: ${message}`).join("; ");
  return error.cause instanceof StoreError ? error.cause.message : error.message;
}

/** Whether the fault is ours; what went wrong inside is kept inside. */
function isBroken(error: TRPCError): boolean {
  return error.code === "INTERNAL_SERVER_ERROR";
}

const cursorErrors = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof CursorError) {
    const { cause } = result.error;
    throw new TRPCError({ code: "BAD_REQUEST", message: `after: ${cause.message}`, cause });
  }
  return result;
});

/** Makes a router. */
export const router = trpc.router;

/** Makes callers that skip HTTP. */
export const createCallerFactory = trpc.createCallerFactory;

/** A procedure that anybody may call. */
export const procedure = trpc.procedure.use(cursorErrors);

/** Says that an id names nothing at the position asked about, or nothing that may be seen. */
export function notFound(kind: string, id: string): TRPCError {
  return new TRPCError({ code: "NOT_FOUND", message: `there is no ${kind} ${id} here` });
}
