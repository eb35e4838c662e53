import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { createProgress, timeWords } from "./progress.ts";

/** A writer with a clock of its own, and what it wrote. */
function writer(isTerminal: boolean, columns = 80) {
  let moment = 0;
  const written: string[] = [];
  const progress = createProgress({
    isTerminal,
    columns,
    write: (text) => void written.push(text),
    now: () => moment,
  });
  const read = (rows: number, share: number | null, after: number): void => {
    moment += after;
    progress.show({ phase: "reading", count: rows, unit: "rows", share });
  };
  const lines = () => written.map((text) => stripVTControlCharacters(text));
  return { progress, read, lines, written };
}

describe("on a terminal", () => {
  test("one line renews itself, with rows, share, rate and time left", () => {
    const { read, lines, written } = writer(true);
    read(0, 0, 5000);
    read(25_000, 0.25, 1000);
    read(50_000, 0.5, 1000);
    expect(lines()).toEqual([
      "\rreading  25,000 rows  25 %  25,000 a second  3 s left",
      "\rreading  50,000 rows  50 %  25,000 a second  2 s left",
    ]);
    expect(written.join("")).not.toContain("\n");
  });

  test("is renewed ten times a second at most, and taken away at the end", () => {
    const { progress, read, written } = writer(true);
    for (let at = 0; at < 1000; at += 1) read(at, at / 1000, 1);
    expect(written.length).toBeLessThanOrEqual(10);
    progress.end();
    expect(written.at(-1)).toBe("\r\u001B[K");
  });

  test.each([20, 40, 60, 80])("takes %i columns and no more", (columns) => {
    const { read, lines } = writer(true, columns);
    read(0, 0, 0);
    read(385_918, 0.5, 60_000);
    for (const line of lines()) expect(line.length - 1).toBeLessThan(columns);
    expect(lines().at(-1)).toContain("reading");
  });
});

describe("in a log", () => {
  test("there is a whole line every five seconds", () => {
    const { read, lines } = writer(false);
    for (let second = 0; second <= 20; second += 1) read(second * 1000, second / 40, 1000);
    expect(lines()).toHaveLength(4);
    for (const line of lines()) expect(line).toMatch(/^reading, [\d,]+ rows, \d+ %, .* left\n$/);
  });

  test("nothing is left at the end, and nothing taken away", () => {
    const { progress, read, written } = writer(false);
    read(0, 0, 0);
    read(1000, 0.1, 3000);
    progress.end();
    expect(written).toEqual(["reading, 1,000 rows, 10 %, 330 a second, 27 s left\n"]);
  });
});

test.each([true, false])("work that is over at once shows nothing (terminal: %s)", (isTerminal) => {
  const { progress, read, written } = writer(isTerminal);
  read(10, 0.5, 100);
  read(20, 1, 100);
  progress.end();
  expect(written).toEqual([]);
});

test("a phase of which nobody knows the end tells neither share nor time left", () => {
  const { read, lines } = writer(false);
  read(0, null, 0);
  read(5000, null, 3000);
  expect(lines()).toEqual(["reading, 5,000 rows, 1,700 a second\n"]);
});

test.each([
  [10, "1 s"],
  [59_400, "59 s"],
  [150_000, "2 min 30 s"],
  [1_500_000, "25 min"],
  [3_900_000, "1 h 5 min"],
])("%i ms are %s", (milliseconds, words) => {
  expect(timeWords(milliseconds)).toBe(words);
});
