import * as fc from "fast-check";
import { expect, test } from "vitest";
import { KeptRows } from "./kept-rows.ts";
import { PRINT_WORDS, printOfRow, printOfShared, wordsIn } from "./row-prints.ts";
import { RowsToKeep } from "./rows-to-keep.ts";

const words = (text: string): Uint32Array =>
  wordsIn(printOfRow(text), new Uint32Array(PRINT_WORDS));

test("U7: rows come back from their parts with their texts, and no other row does", () => {
  const row = fc.tuple(fc.string({ maxLength: 2 }), fc.array(fc.string()));
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(9),
      fc.string({ maxLength: 2 }),
      (rows, width, late, other) => {
        const next = new RowsToKeep();
        const parts: Uint8Array[] = [];
        for (const [at, [text, texts]] of rows.entries()) {
          next.add(
            words(text),
            texts.map((one) => next.numberOf(one)),
          );
          // A part may be asked for when more rows have come than it takes.
          if (at + 1 >= (parts.length + 1) * width + late) parts.push(next.take(width));
        }
        for (let left = rows.length - parts.length * width; left > 0; left -= width)
          parts.push(next.take(Math.min(left, width)));
        // A database gives bytes that begin anywhere.
        const moved = parts.map((part) => {
          const bytes = new Uint8Array(part.length + 1);
          bytes.set(part, 1);
          return bytes.subarray(1);
        });
        for (const kept of [KeptRows.from(parts), KeptRows.from(moved)]) {
          expect(kept.size).toBe(rows.length);
          for (const [at, [text, texts]] of rows.entries()) {
            expect(kept.printOf(at)).toEqual(words(text));
            expect([...kept.numbersOf(at)].map((number) => kept.textAt(number))).toEqual(texts);
          }
          for (const [text] of rows) {
            const found = kept.find(printOfRow(text));
            expect(rows[found]?.[0]).toBe(text);
          }
          expect(kept.find(printOfRow(other)) >= 0).toBe(rows.some(([text]) => text === other));
        }
      },
    ),
  );
});

test("many rows are found as one is", () => {
  const next = new RowsToKeep();
  for (let row = 0; row < 5000; row += 1) next.add(words(String(row)), [row % 7]);
  const parts = Array.from({ length: 5 }, () => next.take(1000));
  const kept = KeptRows.from(parts);
  for (let row = 0; row < 5000; row += 1) {
    expect(kept.find(printOfRow(String(row)))).toBe(row);
    expect([...kept.numbersOf(row)]).toEqual([row % 7]);
  }
  expect(kept.find(printOfRow("5000"))).toBe(-1);
});

test("no row is what rows share, whatever stands in it", () => {
  expect(printOfShared("a").slice(0, 16)).not.toBe(printOfRow("a").slice(0, 16));
});
