import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeptRows } from "./kept-rows.ts";
import { printOfRow, printOfShared } from "./row-prints.ts";

test("U7: rows come back from their bytes with their texts, each once, and no other row does", () => {
  const row = fc.tuple(fc.string({ maxLength: 2 }), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.array(row), fc.string({ maxLength: 2 }), (rows, other) => {
      const kept = KeptRows.none();
      const told = new Map<string, readonly string[]>();
      for (const [text, texts] of rows) {
        const print = printOfRow(text);
        expect(kept.add(print, texts.map((one) => kept.numberOf(one)))).toBe(!told.has(print)); // prettier-ignore
        if (!told.has(print)) told.set(print, texts);
      }
      // A database gives bytes that begin anywhere.
      const bytes = kept.bytes();
      const moved = new Uint8Array(bytes.length + 1);
      moved.set(bytes, 1);
      for (const again of [kept, KeptRows.from(bytes), KeptRows.from(moved.subarray(1))]) {
        expect(again.size).toBe(told.size);
        for (const [print, texts] of told) {
          const numbers = again.numbersOf(again.find(print));
          expect([...numbers].map((number) => again.textAt(number))).toEqual(texts);
        }
        const print = printOfRow(other);
        expect(again.find(print) >= 0).toBe(told.has(print));
      }
    }),
  );
});

test("many rows are found as one is", () => {
  const kept = KeptRows.none();
  for (let row = 0; row < 5000; row += 1) kept.add(printOfRow(String(row)), [row % 7]);
  for (let row = 0; row < 5000; row += 1) expect(kept.find(printOfRow(String(row)))).toBe(row);
  expect(kept.find(printOfRow("5000"))).toBe(-1);
});

test("no row is what rows share, whatever stands in it", () => {
  expect(printOfShared("a").slice(0, 16)).not.toBe(printOfRow("a").slice(0, 16));
});
