import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Issue } from "@sitrep/domain/issue";
import { PIECE_SIZE } from "./bytes.ts";
import { CSV, faultIn, folder, opened, wholeOf, write } from "./reading.fixture.ts";
import { zipOf } from "./zip.fixture.ts";

describe("files that are refused whole", () => {
  test.each<[string, string | Uint8Array, Partial<Issue>]>([
    ["nothing", "", { message: "is empty" }],
    ["blank lines", "\n\r\n\n", { message: "holds nothing but blank lines" }],
    ["a header alone", "a,b\n", { message: "holds a header and no row" }],
    [
      "a web page",
      "\n<!DOCTYPE html>\n<html><body>Log in</body></html>",
      { message: "is a web page", expected: "a table" },
    ],
    ["a piece of one", "\n<div class='x'>\nLog in\n</div>\n", { message: "is a web page" }],
    ["XML", '<?xml version="1.0"?><a/>', { message: "is XML" }],
    ["JSON", '{"type": "FeatureCollection"}', { message: "is JSON" }],
    ["a PDF", "%PDF-1.7\n", { message: "is a PDF" }],
    ["a picture", Buffer.from("89504e470d0a1a0a0000", "hex"), { message: "is a picture" }],
    [
      "an old spreadsheet",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      { message: "is an old Excel or Word file" },
    ],
    ["a program", Buffer.from("7f454c4602010100000000", "hex"), { message: "is not a text" }],
    ["zstd", Buffer.from("28b52ffd00", "hex"), { message: "is packed with zstd" }],
    [
      "one name twice",
      "id,when, id \n1,2,3\n",
      { message: 'has two columns with the name "id": 1 and 3', line: 1 },
    ],
    [
      "a cut row",
      "a,b,c\n1,2,3\n4,5",
      { message: 'is cut off in the middle of a row: it ends in cell 2 of 3, "b"', line: 3 },
    ],
    [
      "a cut cell",
      'a,b,c\n1,2,3\n4,"5',
      { message: "has a quote that opens on line 3 and is never closed", line: 3 },
    ],
    [
      "an open quote in the header",
      '"a,b\n1,2\n',
      { message: "has a quote that opens on line 1 and is never closed", line: 1 },
    ],
    ["a cut gzip", gzipSync(CSV).subarray(0, 40), { message: "is cut off: it ends in the middle" }],
    [
      "a damaged gzip",
      Buffer.concat([gzipSync(CSV).subarray(0, -8), Buffer.alloc(8)]),
      { message: "is damaged and cannot be unpacked" },
    ],
    ["a gzip in a gzip", gzipSync(gzipSync(CSV)), { message: "is packed twice" }],
    ["a packed PDF", gzipSync("%PDF-1.7\n"), { message: "unpacks to a PDF" }],
    [
      "a spreadsheet that bears a table's name in a zip",
      zipOf([{ name: "t.csv", content: Buffer.from("d0cf11e0a1b11ae1", "hex") }]),
      { message: "unpacks to an old Excel or Word file" },
    ],
    [
      "a cut zip",
      zipOf([{ name: "t.csv", content: CSV }]).subarray(0, 80),
      { message: "is a damaged zip, or one that is cut off" },
    ],
    ["an empty zip", zipOf([]), { message: "holds no file" }],
    [
      "a zip of pictures",
      zipOf([{ name: "map.png", content: "x" }]),
      { message: 'holds no table, only "map.png"' },
    ],
    [
      "a new spreadsheet",
      zipOf([{ name: "xl/workbook.xml", content: "x" }]),
      { message: "is a spreadsheet" },
    ],
    [
      "a path that escapes",
      zipOf([{ name: "../../t.csv", content: CSV }]),
      { message: 'holds a path that leads out of it: "../../t.csv"' },
    ],
    [
      "an absolute path",
      zipOf([
        { name: "t.csv", content: CSV },
        { name: "/etc/t", content: "x" },
      ]),
      { message: 'holds a path that leads out of it: "/etc/t"' },
    ],
    ["an empty table in a zip", zipOf([{ name: "t.csv", content: "" }]), { message: "is empty" }],
    [
      "a locked zip",
      zipOf([{ name: "t.csv", content: CSV, isLocked: true }]),
      { message: "is locked with a password" },
    ],
    [
      "a false check sum",
      zipOf([{ name: "t.csv", content: CSV, lie: { crc32: 7 } }]),
      { message: "is damaged: its check sum is not the archive's" },
    ],
    [
      "a false size",
      zipOf([{ name: "t.csv", content: CSV, lie: { size: 7 } }]),
      { message: "is a damaged zip, or one that is cut off" },
    ],
  ])("%s", async (name, content, issue) => {
    const file = write(`${name}.file`, content);
    const fault = await faultIn(file);
    expect(fault).toMatchObject({ severity: "reject", ...issue });
    expect(fault.file?.startsWith(file)).toBe(true);
  });

  test("a folder, a pipe, and what is not there", async () => {
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe], { timeout: 60_000 });
    mkdirSync(join(folder, "sub"));
    expect(await faultIn(folder)).toMatchObject({ message: "is a folder" });
    expect(await faultIn(pipe)).toMatchObject({ message: "is no ordinary file" });
    expect(await faultIn(join(folder, "nowhere.csv"))).toMatchObject({ message: "is not there" });
    expect(await faultIn(join(folder, "nowhere.zip#a.csv"))).toMatchObject({
      message: "is not there",
    });
    expect(await faultIn(`${write("no-archive.csv", CSV)}#a.csv`)).toMatchObject({
      message: "is no archive, so no file can be taken out of it",
    });
  });

  test("zip bombs are refused before or while they unpack", async () => {
    const line = `${"0".repeat(1000)},1\n`;
    const content = `a,b\n${line.repeat(40_000)}`;
    const zip = write("bomb.zip", zipOf([{ name: "t.csv", content }]));
    const gzip = write("bomb.csv.gz", gzipSync(content));
    expect(await faultIn(zip)).toMatchObject({
      message: "unpacks to more than 200 times its size",
    });
    expect(await faultIn(gzip)).toMatchObject({
      message: "unpacks to more than 200 times its size",
    });
    const lying = write("liar.zip", zipOf([{ name: "t.csv", content, lie: { size: 1000 } }]));
    expect(await faultIn(lying)).toMatchObject({
      message: "is a damaged zip, or one that is cut off",
    });
  });

  test("a file that vanishes, shrinks or changes while it is read", async () => {
    const text = `a,b\n${"1,2\n".repeat(8 * PIECE_SIZE)}`;
    const file = write("moving.csv", text);
    const table = await opened(file);
    const shrinking = (async () => {
      for await (const { position } of table.batches())
        if (position < table.size) truncateSync(file, 20);
    })();
    await expect(shrinking).rejects.toThrow("became shorter while it was read");
    writeFileSync(file, text.replace("a,b", "b,a"));
    await expect(wholeOf(table)).rejects.toThrow("was changed while it was read");
    rmSync(file);
    await expect(wholeOf(table)).rejects.toThrow("is not there");
  });
});
