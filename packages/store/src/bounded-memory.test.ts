import { expect, test } from "vitest";
import { BoundedMemory } from "./bounded-memory.ts";

test("what was asked for longest ago is forgotten first, and made again when it is asked for", () => {
  const made: string[] = [];
  const memory = new BoundedMemory<number>(2);
  const ask = (name: string): number => memory.get(name, () => made.push(name));
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual([1, 2, 1, 3, 1, 4]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("a promise that fails is not remembered", async () => {
  const memory = new BoundedMemory<Promise<string>>(2);
  const failing = memory.get("a", async () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await memory.get("a", async () => "yes")).toBe("yes");
});
