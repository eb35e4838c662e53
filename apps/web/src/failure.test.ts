import { TRPCError } from "@trpc/server";
import { Cells } from "@sitrep/api/contribute/cells";
import { StoreError } from "@sitrep/api/local";
import { strict } from "@sitrep/domain/strict";
import { expect, test } from "vitest";
import { readEnvironment } from "./env.ts";
import { failureOf } from "./failure.ts";

test("what a reader can do something about is told in one sentence", () => {
  expect(failureOf(new StoreError("the disk is full"))).toEqual({
    is: "store",
    sentence: "the disk is full",
  });
  const missing = new TRPCError({ code: "NOT_FOUND", message: "there is no source a/b here" });
  expect(failureOf(missing)?.is).toBe("missing");
  expect(failureOf(new TRPCError({ code: "BAD_REQUEST" }))?.is).toBe("refused");
});

test("an input that is refused is told field by field, and not as the parser's own data", () => {
  const cells = Object.fromEntries(Array.from({ length: 801 }, (_, at) => [`f${at}`, "x"]));
  const cause = strict({ cells: Cells }).safeParse({ cells }).error;
  const refused = new TRPCError({ code: "BAD_REQUEST", message: cause?.message ?? "", cause });
  expect(failureOf(refused)?.sentence).toBe("cells: must hold at most 800 fields");
});

test("a store's error inside of a counter's is found", () => {
  const cause = new StoreError("busy");
  expect(failureOf(new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause }))?.is).toBe("store");
});

test("what nobody foresaw is no failure of theirs", () => {
  expect(failureOf(new TypeError("x is undefined"))).toBeNull();
  expect(failureOf("thrown text")).toBeNull();
});

test("the folders of the machine stay in it", () => {
  const { database } = readEnvironment();
  const failure = failureOf(new StoreError(`there is no database at ${database}`));
  expect(failure?.sentence).toBe("there is no database at sitrep.db");
});
