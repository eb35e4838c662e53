import * as fc from "fast-check";
import { expect, test } from "vitest";
import { csvHead, csvLine, csvRow } from "./csv.ts";

/** One line of RFC 4180 read back, by the letter of the RFC. */
function readLine(line: string): readonly string[] {
  expect(line.endsWith("\r\n")).toBe(true);
  const cells: string[] = [];
  let rest = line.slice(0, -2);
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(rest);
    const bare = /^([^",]*)(,|$)/.exec(rest);
    const found = quoted ?? bare;
    if (found === null) throw new Error(`not CSV: ${rest}`);
    const [whole, text = "", comma] = found;
    cells.push(quoted === null ? text : text.replaceAll('""', '"'));
    if (comma === "") return cells;
    rest = rest.slice(whole.length);
  }
}

test("what is written is read back, but for what would be a formula, control characters and marks that turn text around", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      'say "no"',
      "a,b",
      "two\r\nlines",
      " spaces ",
      "=1+1",
      "+1",
      "+1+1",
      "-1",
      "@x",
      "\tx",
      "\n=1",
      "＝1+1",
      "＠x",
      "\u202Exe.txt",
      "\u2066=1+1\u2069",
    ),
  );
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const back = readLine(csvLine(cells));
      expect(back).toHaveLength(cells.length);
      cells.forEach((text, index) => {
        const clean = text.replace(/(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, "");
        expect([clean, `'${clean}`]).toContain(back[index]);
        expect(back[index]).not.toMatch(/^[=@\t\r\n＝＋－＠]|^[+-](?!\d+(?:\.\d+)?$)/);
      });
    }),
  );
});

test("U6: a formula is a text, and a number stays a number also where it is negative", () => {
  expect(csvLine(["=HYPERLINK(1)", -33.4, true, null, undefined])).toBe(
    "'=HYPERLINK(1),-33.4,true,,\r\n",
  );
});

test("names stand above the values in the same order", () => {
  const columns = [
    { name: "id", value: ({ id }: { readonly id: string }) => id },
    { name: "size", value: ({ id }: { readonly id: string }) => id.length },
  ];
  expect(csvHead(columns) + csvRow(columns, { id: "demo/one" })).toBe("id,size\r\ndemo/one,8\r\n");
});
