import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { Issue } from "@sitrep/domain/issue";
import { BrokenFile } from "./broken-file.ts";
import { PIECE_SIZE } from "./bytes.ts";
import { openTable } from "./open-table.ts";
import type { Table, TableRow } from "./table.ts";
import { keep } from "./table.ts";
import { zipOf } from "./zip.fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-raw-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

async function opened(path: string): Promise<Table> {
  const table = await openTable(path);
  if (!table.ok) throw new Error(table.issues.map(({ message }) => message).join());
  return table.value;
}

interface Whole {
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
}

async function wholeOf({ batches }: Table): Promise<Whole> {
  const rows: TableRow[] = [];
  const issues: Issue[] = [];
  for await (const batch of batches()) {
    rows.push(...batch.rows);
    issues.push(...batch.issues);
  }
  return { rows, issues };
}

async function cellsIn(path: string): Promise<readonly (readonly string[])[]> {
  return (await wholeOf(await opened(path))).rows.map(({ cells }) => cells);
}

/** The issue that keeps a file from being read, at its opening or on the way. */
async function faultIn(path: string): Promise<Issue> {
  const table = await openTable(path);
  if (!table.ok) {
    const [issue] = table.issues;
    if (issue === undefined || table.issues.length > 1) throw new Error("expected one issue");
    return issue;
  }
  try {
    await wholeOf(table.value);
  } catch (error) {
    if (error instanceof BrokenFile) return error.issue;
    throw error;
  }
  throw new Error("nothing was wrong");
}

const CSV = 'id,place,deaths\n1,"Hawija, near",2\n2,"two\nlines",0\n3,Dibis,\n';
const ROWS = [
  ["1", "Hawija, near", "2"],
  ["2", "two\nlines", "0"],
  ["3", "Dibis", ""],
];

describe("what is read", () => {
  test("a table with its header, its rows and their lines", async () => {
    const table = await opened(write("plain.csv", CSV));
    expect(table).toMatchObject({
      size: CSV.length,
      header: ["id", "place", "deaths"],
      tags: null,
      delimiter: ",",
      newline: "LF",
      encoding: null,
    });
    const { rows, issues } = await wholeOf(table);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 5]);
    expect(rows.every(({ issue }) => issue === null)).toBe(true);
    expect(issues).toEqual([]);
  });

  test.each([
    ["semicolons", CSV.replaceAll(",", ";"), ";", "LF"],
    ["tabs", CSV.replaceAll(",", "\t"), "\t", "LF"],
    ["CRLF", CSV.replaceAll("\n", "\r\n"), ",", "CRLF"],
    ["CR", CSV.replaceAll("\n", "\r"), ",", "CR"],
  ])("%s", async (name, text, delimiter, newline) => {
    const table = await opened(write(`${name}.csv`, text));
    expect(table).toMatchObject({ header: ["id", "place", "deaths"], delimiter, newline });
    const { rows } = await wholeOf(table);
    expect(rows).toHaveLength(3);
    expect(rows.every(({ issue }) => issue === null)).toBe(true);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  test("gzip, also in several members, and zip", async () => {
    const members = Buffer.concat([gzipSync(CSV.slice(0, 30)), gzipSync(CSV.slice(30))]);
    expect(await cellsIn(write("t.csv.gz", gzipSync(CSV)))).toEqual(ROWS);
    expect(await cellsIn(write("members.gz", members))).toEqual(ROWS);
    expect(await cellsIn(write("t.zip", zipOf([{ name: "deep/t.csv", content: CSV }])))).toEqual(
      ROWS,
    );
    // Its first bytes say what a file is, not its name.
    expect(await cellsIn(write("misnamed.csv", gzipSync(CSV)))).toEqual(ROWS);
  });

  test("of an archive the one table, or the one that is named", async () => {
    const about = [
      { name: "README.txt", content: "read me" },
      { name: "codebook.pdf", content: "x" },
      { name: "__MACOSX/._t.csv", content: "x" },
      { name: ".hidden.csv", content: "x" },
    ];
    const file = write("about.zip", zipOf([...about, { name: "t.csv", content: CSV }]));
    expect((await opened(file)).name).toBe(`${file}#t.csv`);
    expect(await cellsIn(`${file}#t.csv`)).toEqual(ROWS);

    const two = write("two.zip", zipOf([{ name: "a.csv", content: "x,y\n1,2\n" }, { name: "b.csv", content: CSV }])); // prettier-ignore
    expect(await faultIn(two)).toMatchObject({
      message: 'holds 2 tables: "a.csv", "b.csv"',
      hint: `Name one: ${two}#a.csv`,
    });
    expect(await cellsIn(`${two}#b.csv`)).toEqual(ROWS);
    expect(await faultIn(`${two}#c.csv`)).toMatchObject({ message: 'holds no file "c.csv"' });
  });

  test("an HXL tag row is told apart, and is no row", async () => {
    const table = await opened(
      write("hxl.csv", "id,date,where\n,#date+start,#adm1 +name\n1,2019-01-01,x\n"),
    );
    expect(table.tags).toEqual(["", "#date+start", "#adm1 +name"]);
    const { rows } = await wholeOf(table);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([[3, "1"]]);
    // A remark that begins so is none.
    expect((await opened(write("no-hxl.csv", "id,note\n1,#date\n"))).tags).toBeNull();
  });

  test("an encoding other than UTF-8 is said once", async () => {
    const latin = Buffer.concat([
      Buffer.from("id,place\n1,Orl"),
      Buffer.from([0xe9]),
      Buffer.from("ans\n"),
    ]);
    const table = await opened(write("latin.csv", latin));
    expect(table.encoding).toBe("windows-1252");
    const { rows, issues } = await wholeOf(table);
    expect(rows[0]?.cells).toEqual(["1", "Orléans"]);
    expect(issues).toMatchObject([
      {
        severity: "warn",
        message: "is not in UTF-8; it was read as Windows-1252, which its letters suggest",
      },
    ]);
    const wide = write("wide.csv", Buffer.from("\uFEFFid,place\n1,كركوك\n", "utf16le"));
    const read = await wholeOf(await opened(wide));
    expect(read.rows[0]?.cells).toEqual(["1", "كركوك"]);
    expect(read.issues).toMatchObject([
      { message: "is not in UTF-8; it was read as UTF-16 (little-endian)" },
    ]);
  });

  test("the rows can be read again, and stopping early leaves no file open", async () => {
    const table = await opened(write("again.csv", `a,b\n${"1,2\n".repeat(200_000)}`));
    for (let turn = 0; turn < 3; turn += 1)
      for await (const { rows, position } of table.batches()) {
        expect(position).toBeLessThanOrEqual(table.size);
        if (rows.length > 0) break;
      }
    expect((await wholeOf(table)).rows).toHaveLength(200_000);
    if (existsSync("/proc/self/fd")) {
      // A stream that is ended closes its file a moment later.
      await expect.poll(() => execFileSync("ls", ["-l", `/proc/${process.pid}/fd`], { encoding: "utf8" })).not.toContain("again.csv"); // prettier-ignore
    }
  });

  test("progress ends at the size, packed or not", async () => {
    const text = `a,b\n${"1,2\n".repeat(100_000)}`;
    for (const file of [
      write("p.csv", text),
      write("p.gz", gzipSync(text)),
      write("p.zip", zipOf([{ name: "p.csv", content: text }])),
    ]) {
      // prettier-ignore
      const table = await opened(file);
      const positions: number[] = [];
      for await (const { position } of table.batches()) positions.push(position);
      expect(positions.at(-1)).toBe(table.size);
      expect(positions).toEqual(positions.toSorted((one, other) => one - other));
    }
  });

  test("what a spreadsheet would run is text like any other", async () => {
    const file = write("formula.csv", 'a,b,c,d\n=1+1,@SUM(A1),-2,"\t=x"\n');
    expect(await cellsIn(file)).toEqual([["=1+1", "@SUM(A1)", "-2", "\t=x"]]);
  });

  test("a kept cell is the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (cell) => {
        expect(keep(cell)).toBe(cell);
      }),
    );
  });
});

describe("rows that are refused one by one", () => {
  test.each([
    ["too few cells", "1,2\n", { message: "has too few cells", seen: "2", expected: "3" }],
    ["too many cells", "1,2,3,4\n", { message: "has too many cells", seen: "4", expected: "3" }],
    [
      "text behind a quote",
      '1,"2"x,3\n',
      { message: "has a cell in which text follows its closing quote" },
    ],
    ["NUL", "1,\0,3\n", { message: "holds a NUL byte, which is no character" }],
  ])("%s: its line is named, and the others are read", async (name, row, issue) => {
    const { rows } = await wholeOf(
      await opened(write(`${name}.csv`, `a,b,c\n1,2,3\n${row}4,5,6\n`)),
    );
    expect(rows.map((one) => one.issue?.severity)).toEqual([undefined, "reject", undefined]);
    expect(rows[1]?.issue).toMatchObject({ code: "malformed", line: 3, ...issue });
    expect(rows[2]?.cells).toEqual(["4", "5", "6"]);
  });

  test("a lost character is a warning, and the row is read", async () => {
    const { rows } = await wholeOf(await opened(write("lost.csv", "a,b\n1,caf\uFFFD\n")));
    expect(rows[0]).toMatchObject({
      cells: ["1", "caf\uFFFD"],
      issue: { severity: "warn", line: 2 },
    });
  });
});

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
    [
      "a cut zip",
      zipOf([{ name: "t.csv", content: CSV }]).subarray(0, 80),
      { message: "is a damaged zip, or one that is cut off" },
    ],
    ["an empty zip", zipOf([]), { message: "holds no table, only nothing" }],
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
    execFileSync("mkfifo", [pipe]);
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
    const text = `a,b\n${"1,2\n".repeat(PIECE_SIZE)}`;
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

describe("real files", () => {
  const data = new URL("../../../../../shared/data/", import.meta.url);
  const sample = new URL("ucdp-ged-23.1-sample.csv", data);
  const iraq = new URL("ucdp-ged-iraq-hdx.csv", data);
  const isThere = existsSync(sample) && existsSync(iraq);
  const skipped = isThere ? "" : " (skipped: ../shared/data is not there)";

  test.skipIf(!isThere)(`both exports are read whole${skipped}`, async () => {
    const first = await opened(sample.pathname);
    expect(first).toMatchObject({ newline: "LF", tags: null });
    expect(first.header).toHaveLength(49);
    const { rows } = await wholeOf(first);
    expect(rows).toHaveLength(1000);
    const second = await opened(iraq.pathname);
    expect(second).toMatchObject({ newline: "CRLF" });
    expect(second.tags).toHaveLength(45);
    const read = await wholeOf(second);
    expect(read.rows).toHaveLength(7473);
    expect([...rows, ...read.rows].every(({ issue }) => issue === null)).toBe(true);
  });

  test.skipIf(!isThere)(
    `mutated anywhere, they end in rows or in one issue${skipped}`,
    async () => {
      const bytes = readFileSync(sample).subarray(0, 60_000);
      const mutation = fc.record({
        at: fc.integer({ min: 0, max: bytes.length - 1 }),
        drop: fc.integer({ min: 0, max: 400 }),
        insert: fc.oneof(
          fc.uint8Array({ maxLength: 4 }),
          fc
            .constantFrom('"', '""', "\n", "\r\n", ",", "\0", "\uFEFF")
            .map((text) => Buffer.from(text)),
        ),
      });
      const packed = fc.constantFrom(
        (plain: Buffer) => plain,
        (plain: Buffer) => gzipSync(plain, { level: 1 }),
        (plain: Buffer) => zipOf([{ name: "t.csv", content: plain }]),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.array(mutation, { minLength: 1, maxLength: 4 }),
          packed,
          fc.boolean(),
          async (mutations, pack, isPackedFirst) => {
            const mutate = (plain: Buffer): Buffer =>
          mutations.reduce((now, { at, drop, insert }) => Buffer.concat([now.subarray(0, at), insert, now.subarray(at + drop)]), plain); // prettier-ignore
            const file = write(
              "mutated.bin",
              isPackedFirst ? mutate(pack(bytes)) : pack(mutate(bytes)),
            );
            const table = await openTable(file);
            if (!table.ok) {
              expect(table.issues).toMatchObject([
                { severity: "reject", file: expect.stringContaining(file) },
              ]);
              return;
            }
            try {
              const { rows } = await wholeOf(table.value);
              for (const { cells, issue } of rows)
                if (issue?.severity !== "reject")
                  expect(cells).toHaveLength(table.value.header.length);
            } catch (error) {
              expect(error).toBeInstanceOf(BrokenFile);
            }
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});
