import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { articleOf, fingerprintOf, readArticle } from "./article.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-article-"));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = (text: string, encoding: BufferEncoding = "utf8"): Uint8Array =>
  Buffer.from(text, encoding);

describe("R5: the text of a document", () => {
  test.each([
    ["UTF-8", bytes("Twelve – “people”")],
    ["UTF-8", bytes("\uFEFFTwelve – “people”")],
    ["UTF-16 (little-endian)", bytes("\uFEFFTwelve – “people”", "utf16le")],
    ["UTF-16 (big-endian)", Buffer.from(bytes("\uFEFFTwelve – “people”", "utf16le")).swap16()],
    ["Mac Roman", Buffer.from("Twelve \xd0 \xd2people\xd3", "latin1")],
    ["Windows-1252", Buffer.from("Twelve \x96 \x93people\x94", "latin1")],
  ])("R5: is read from %s", (encoding, given) => {
    expect(articleOf(given)).toEqual({ text: "Twelve – “people”", encoding });
  });

  test("R5: has one fingerprint, however it was encoded and set", () => {
    const utf8 = articleOf(bytes("Twelve – “people”\n\nleft."));
    const other = articleOf(Buffer.from('Twelve  \x97 \x93people"\r\nleft.\r\n', "latin1"));
    if ("refused" in utf8 || "refused" in other) throw new Error("was refused");
    expect(fingerprintOf(other.text)).toBe(fingerprintOf(utf8.text));
    expect(fingerprintOf(utf8.text.replace("left", "Left"))).not.toBe(fingerprintOf(utf8.text));
  });
});

describe("files that are no article", () => {
  test.each([
    ["an empty one", bytes(""), "is empty"],
    ["one of blanks", bytes(" \r\n\t\n"), "is empty"],
    ["bytes", Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256), "is not text"],
    ["a zero byte in a text", bytes("Twelve\0people"), "is not text"],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "is not text"],
    ["half a letter of UTF-16", Uint8Array.of(0xff, 0xfe, 0x41), "is not text"],
    ["a PDF", bytes("%PDF-1.7\n"), "is a PDF"],
    ["an office document", bytes("PK\u0003\u0004…"), "office document"],
    ["a page", bytes("<!DOCTYPE html>\n<html><body>Twelve</body></html>"), "HTML"],
    ["a piece of a page", bytes("<p>Twelve</p>\n".repeat(9)), "HTML"],
  ])("%s", (_name, given, words) => {
    expect(articleOf(given)).toEqual({ refused: expect.stringContaining(words) });
  });

  test("a text that speaks of angles is one", () => {
    expect(articleOf(bytes("a < b, and x </p> y"))).toMatchObject({ encoding: "UTF-8" });
  });

  test("one of 50 MB is not read", () => {
    const file = join(folder, "long.txt");
    const handle = openSync(file, "w");
    ftruncateSync(handle, 50_000_000);
    closeSync(handle);
    expect(readArticle(file)).toEqual({
      refused: "has 50 MB; a document of text has at most 20 MB",
    });
  });

  test("a folder, and nothing at all", () => {
    mkdirSync(join(folder, "a"));
    expect(readArticle(join(folder, "a"))).toEqual({ refused: "is a folder" });
    expect(readArticle(join(folder, "none"))).toEqual({ refused: "is not there" });
  });

  test("a file is read", () => {
    writeFileSync(join(folder, "a.txt"), "Twelve");
    expect(readArticle(join(folder, "a.txt"))).toEqual({ text: "Twelve", encoding: "UTF-8" });
  });
});
