import { expect, test } from "vitest";
import { askOnce } from "./answers.ts";

const at = (position: number) => {
  const ledger = { position, latest: position, recordedAt: null, hash: `hash ${position}` };
  return { head: { ledger, counts: {}, datasets: [] } };
};

test("L5: one state of the ledger is asked once, another anew, each at its position", async () => {
  const asked: string[] = [];
  const ask = async (knownAt: string): Promise<string> => {
    asked.push(knownAt);
    return `as known at ${knownAt}`;
  };
  const answers = [
    await askOnce("a", at(1), ask),
    await askOnce("a", at(1), ask),
    await askOnce("a", at(2), ask),
    await askOnce("b", at(2), ask),
  ];
  expect(answers).toEqual(["1", "1", "2", "2"].map((one) => `as known at ${one}`));
  expect(asked).toEqual(["1", "2", "2"]);
});

test("a failure is not kept", async () => {
  await expect(askOnce("c", at(1), () => Promise.reject(new Error("busy")))).rejects.toThrow(
    "busy",
  );
  expect(await askOnce("c", at(1), async () => "there")).toBe("there");
});

test("only so many answers are kept", async () => {
  let asked = 0;
  const ask = async (): Promise<number> => (asked += 1);
  for (let position = 100; position < 200; position += 1) await askOnce("d", at(position), ask);
  await askOnce("d", at(199), ask);
  await askOnce("d", at(100), ask);
  expect(asked).toBe(101);
});
