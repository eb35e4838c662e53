import { execFileSync } from "node:child_process";
import { appendFileSync, closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readArticle } from "./article.ts";
import { readText } from "./read-text.ts";
import { readUpTo, readWhole } from "./whole-file.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-whole-file-"));
afterAll(() => rmSync(folder, { recursive: true }));
const pipe = join(folder, "pipe.yaml");
execFileSync("mkfifo", [pipe], { timeout: 60_000 });

test("a file is read to its end, and not at all where it is larger than it may be", () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "x".repeat(100_000));
  expect(readWhole(file, 100_000)).toEqual({ bytes: Buffer.from("x".repeat(100_000)) });
  expect(readWhole(file, 99_999)).toEqual({ size: 100_000 });
  expect(readWhole(join(folder, "none"), 9)).toEqual({ refused: { is: "not-there" } });
  expect(readWhole(folder, 9)).toEqual({ refused: { is: "folder" } });
});

test("of what grows while it is read no more is taken than it may hold", () => {
  const file = join(folder, "growing.txt");
  writeFileSync(file, "x".repeat(10));
  const handle = openSync(file, "r");
  try {
    appendFileSync(file, "x".repeat(1_000_000));
    expect(readUpTo(handle, 1000)).toEqual({ size: 65_536 });
  } finally {
    closeSync(handle);
  }
});

test("regression: a device without an end filled the memory, and a pipe kept its reader waiting", () => {
  for (const file of [pipe, "/dev/zero"]) {
    expect(readWhole(file, 1000)).toEqual({ refused: { is: "not-ordinary" } });
    expect(readArticle(file)).toEqual({ refused: "is no ordinary file" });
    expect(readText(file).issues).toMatchObject([{ message: "is no ordinary file", file }]);
  }
});
