import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV, ROWS, cellsIn, faultIn, opened, wholeOf, write } from "./reading.fixture.ts";
import { keep } from "./table.ts";
import { zipOf } from "./zip.fixture.ts";

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
      await expect.poll(() => execFileSync("ls", ["-l", `/proc/${process.pid}/fd`], { encoding: "utf8", timeout: 60_000 })).not.toContain("again.csv"); // prettier-ignore
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
