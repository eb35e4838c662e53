/** The counter itself: procedures, and how an error leaves. */
import { TRPCError, initTRPC } from "@trpc/server";
import { CursorError } from "@sitrep/store/page";
import { z } from "zod";
import type { Context } from "./context.ts";

/** One input that was not understood. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

const trpc = initTRPC.context<Context>().create({
  errorFormatter: ({ shape, error }) => ({
    message: sentenceFor(error),
    code: shape.code,
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      fields: fieldsOf(error),
    },
  }),
});

/** The fields that an error names; none when no input was at fault. */
export function fieldsOf(error: TRPCError): readonly FieldError[] {
  if (error.cause instanceof z.ZodError) {
    return error.cause.issues.map((issue) => ({
      field: issue.path.join(".") || "input",
      message: issue.message,
    }));
  }
  if (error.cause instanceof CursorError) return [{ field: "after", message: error.cause.message }];
  return [];
}

/** An error in one sentence; what went wrong inside is kept inside. */
function sentenceFor(error: TRPCError): string {
  const fields = fieldsOf(error);
  if (fields.length > 0)
    return fields.map(({ field, message }) => `${field}: ${message}`).join("; ");
  return error.code === "INTERNAL_SERVER_ERROR"
    ? "the answer could not be made; try again"
    : error.message;
}

const cursorErrors = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof CursorError) {
    throw new TRPCError({
      code: "BAD_REQUEST",
      message: result.error.cause.message,
      cause: result.error.cause,
    });
  }
  return result;
});

/** Makes a router. */
export const router = trpc.router;

/** Makes callers that skip HTTP. */
export const createCallerFactory = trpc.createCallerFactory;

/** A procedure that anybody may call. */
export const procedure = trpc.procedure.use(cursorErrors);

/** Says that an id names nothing at the position asked about. */
export function notFound(kind: string, id: string): TRPCError {
  return new TRPCError({ code: "NOT_FOUND", message: `there is no ${kind} ${id} here` });
}
