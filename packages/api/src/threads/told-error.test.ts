import { StoreError } from "@sitrep/store/engine";
import { CursorError } from "@sitrep/store/page";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import { fieldsOf, sentenceFor } from "../trpc.ts";
import { errorTold, tellError } from "./told-error.ts";

const refused = await z
  .object({ kind: z.enum(["a"]), n: z.number() })
  .parseAsync({ kind: 1 })
  .catch((error: unknown) => error);

test.each([
  new TRPCError({ code: "BAD_REQUEST", message: "no", cause: refused }),
  new TRPCError({ code: "NOT_FOUND", message: "there is no incident x here" }),
  new TRPCError({ code: "BAD_REQUEST", cause: new CursorError("belongs to another list") }),
  new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: new StoreError("there is no database") }),
  new StoreError("it is damaged", { cause: new Error("page 7") }),
  new RangeError("out of range"),
])("an error is the same in another thread: %s", (error) => {
  const told = structuredClone(tellError(error));
  const again = errorTold(told);
  expect(again).toMatchObject({ name: error.name, message: error.message, stack: error.stack });
  expect(again instanceof StoreError).toBe(error instanceof StoreError);
  if (!(error instanceof TRPCError)) return;
  if (!(again instanceof TRPCError)) throw new Error("it is no error of the counter any more");
  expect(again.code).toBe(error.code);
  expect(sentenceFor(again)).toBe(sentenceFor(error));
  expect(fieldsOf(again)).toEqual(fieldsOf(error));
});

test("whatever else is thrown is an error there", () => {
  expect(errorTold(structuredClone(tellError("just words")))).toMatchObject({ message: "just words" }); // prettier-ignore
});
