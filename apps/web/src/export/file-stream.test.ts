import type { Written } from "@sitrep/api/sheet/sheet-part";
import { expect, test } from "vitest";
import { beginExport, exportProgress, stopExport } from "./export-jobs.ts";
import { fileStream } from "./file-stream.ts";

async function* counting(to: number, made: number[] = []): AsyncGenerator<Written> {
  for (let at = 1; at <= to; at += 1) {
    made.push(at);
    yield { bytes: new TextEncoder().encode(`${at}\n`), rows: at, total: to };
  }
}

test("parts come out in their order, the stream ends with them, and the job has heard of each", async () => {
  const name = crypto.randomUUID();
  const text = await new Response(fileStream(counting(3), beginExport(name))).text();
  expect(text).toBe("1\n2\n3\n");
  expect(exportProgress(name)).toEqual({ state: "ended", rows: 3, total: 3 });
});

test("nothing is made that nobody reads, and who stops reading has left", async () => {
  const made: number[] = [];
  const name = crypto.randomUUID();
  const parts = counting(1000, made);
  const reader = fileStream(parts, beginExport(name)).getReader();
  await reader.read();
  await reader.cancel();
  expect(made.length).toBeLessThan(5);
  expect(await parts.next()).toEqual({ done: true, value: undefined });
  expect(exportProgress(name)?.state).toBe("left");
});

test("a file that fails breaks off, and is not taken for the whole", async () => {
  async function* failing(): AsyncGenerator<Written> {
    yield { bytes: new Uint8Array([49]), rows: 1, total: 2 };
    throw new Error("the disk is gone");
  }
  const name = crypto.randomUUID();
  const response = new Response(fileStream(failing(), beginExport(name)));
  await expect(response.text()).rejects.toThrow("the disk is gone");
  expect(exportProgress(name)).toEqual({ state: "broken-off", rows: 1, total: 2 });
});

test("a file that is stopped breaks off, and nothing more of it is made", async () => {
  const name = crypto.randomUUID();
  const made: number[] = [];
  const parts = counting(1000, made);
  const reader = fileStream(parts, beginExport(name)).getReader();
  await reader.read();
  stopExport(name);
  await expect(
    (async () => {
      while (!(await reader.read()).done);
    })(),
  ).rejects.toMatchObject({ name: "AbortError" });
  expect(made.length).toBeLessThan(5);
  expect(exportProgress(name)?.state).toBe("stopped");
  expect(await parts.next()).toEqual({ done: true, value: undefined });
});
