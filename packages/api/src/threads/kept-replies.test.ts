import { expect, test } from "vitest";
import type { HttpReply } from "./kept-replies.ts";
import { KeptReplies } from "./kept-replies.ts";

const replyOf = (bytes: number): HttpReply => ({
  is: "response",
  status: 200,
  headers: [],
  body: new ArrayBuffer(bytes),
});

test("what was asked for longest ago goes first, by its bytes", () => {
  const kept = new KeptReplies(100);
  for (const tag of ["a", "b", "c", "d"]) kept.put(tag, replyOf(25));
  expect(kept.get("a")).not.toBeNull();
  kept.put("e", replyOf(20));
  expect(["a", "b", "c", "d", "e"].map((tag) => kept.get(tag) !== null)).toEqual([
    true,
    false,
    true,
    true,
    true,
  ]);
});

test("what is too large is not kept, and the same tag has room once", () => {
  const kept = new KeptReplies(100);
  kept.put("large", replyOf(26));
  expect(kept.get("large")).toBeNull();
  for (let turn = 0; turn < 10; turn += 1) kept.put("same", replyOf(25));
  for (const tag of ["b", "c", "d"]) kept.put(tag, replyOf(25));
  expect(kept.get("same")).not.toBeNull();
});
