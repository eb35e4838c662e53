/** Selection: the rows of the columns that tests leave, and those that they would leave one test short. */

/** Whether a row passes. */
export type RowTest = (row: number) => boolean;

/** The rows that pass all tests, the one that is asked first before the others. */
export function passing(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  return tests.reduce(keep, rows);
}

function keep(rows: Uint32Array, test: RowTest): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (!test(row)) continue;
    kept[length] = row;
    length += 1;
  }
  return kept.subarray(0, length);
}

/** For each of the rows a bit for each of the tests that it fails, of at most 32. */
export function failing(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  const failed = new Uint32Array(rows.length);
  for (const [number, test] of tests.entries()) mark(rows, failed, test, 2 ** number);
  return failed;
}

function mark(rows: Uint32Array, failed: Uint32Array, test: RowTest, bit: number): void {
  for (let at = 0; at < rows.length; at += 1)
    if (!test(rows[at] ?? 0)) failed[at] = (failed[at] ?? 0) | bit;
}

/** The rows that fail no test but those of some bits. */
export function failingAtMost(rows: Uint32Array, failed: Uint32Array, bits: number): Uint32Array {
  const kept = new Uint32Array(rows.length);
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    if (((failed[at] ?? 0) & ~bits) !== 0) continue;
    kept[length] = rows[at] ?? 0;
    length += 1;
  }
  return kept.subarray(0, length);
}
