import { expect, test } from "vitest";
import { textStream } from "./text-stream.ts";

async function* counting(to: number, made: number[]): AsyncGenerator<string> {
  for (let at = 1; at <= to; at += 1) {
    made.push(at);
    yield `${at}\n`;
  }
}

test("texts come out in their order, and the stream ends with them", async () => {
  const texts = counting(3, []);
  const text = await new Response(textStream(await texts.next(), texts)).text();
  expect(text).toBe("1\n2\n3\n");
});

test("nothing is made that nobody reads", async () => {
  const made: number[] = [];
  const texts = counting(1000, made);
  const reader = textStream(await texts.next(), texts).getReader();
  await reader.read();
  await reader.cancel();
  expect(made.length).toBeLessThan(5);
  expect(await texts.next()).toEqual({ done: true, value: undefined });
});

test("a stream that fails breaks off, and is not taken for the whole", async () => {
  async function* failing(): AsyncGenerator<string> {
    yield "1\n";
    throw new Error("the disk is gone");
  }
  const texts = failing();
  const response = new Response(textStream(await texts.next(), texts));
  await expect(response.text()).rejects.toThrow("the disk is gone");
});
