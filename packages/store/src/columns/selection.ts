/** Selection: the rows of the columns that tests leave, and those that they would leave one test short. */

/** A test by what many rows share: a row passes where its class has a 1; one of a class that is not listed does not. */
export interface ClassTest {
  readonly classOf: Int32Array | Uint16Array;
  readonly passes: Uint8Array;
  /** Tells classes apart whose rows are worth an index: there are many of them. */
  readonly index?: string;
}

/** A test by a mark of each row, which has to be as high as `least`. */
export interface MarkTest {
  readonly marks: Uint8Array;
  readonly least: number;
  /** All rows that pass, in rising order, where they are known. */
  readonly found?: Uint32Array;
}

/** Whether a row passes: the first two ask for hundreds of thousands of rows in the time that the last takes for tens. */
export type RowTest = ClassTest | MarkTest | ((row: number) => boolean);

/** The test as a question for one row. */
export function asking(test: RowTest): (row: number) => boolean {
  if (typeof test === "function") return test;
  if ("marks" in test) {
    const { marks, least } = test;
    return (row) => (marks[row] ?? 0) >= least;
  }
  const { classOf, passes } = test;
  return (row) => passes[classOf[row] ?? 0] === 1;
}

/** The rows that pass all tests. */
export function passing(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  const [first, ...others] = bestFirst(rows, tests);
  if (first === undefined) return rows;
  const kept = others.reduce((left, test) => narrowed(left, test, left), keep(rows, first));
  return kept.length === rows.length ? rows : kept.slice();
}

/** How many rows are tried to see how many a test leaves. */
const SAMPLE = 512;

/** The tests that leave fewest rows before the others, and those that ask row by row behind all. */
function bestFirst(rows: Uint32Array, tests: readonly RowTest[]): readonly RowTest[] {
  if (tests.length < 2 || rows.length < SAMPLE) return tests;
  const step = rows.length / SAMPLE;
  const sample = Uint32Array.from({ length: SAMPLE }, (_, n) => rows[Math.floor(n * step)] ?? 0);
  return tests
    .map((test) => ({
      test,
      left: typeof test === "function" ? SAMPLE + 1 : keep(sample, test).length,
    }))
    .toSorted((a, b) => a.left - b.left)
    .map(({ test }) => test);
}

/** Where rows are kept on their way: a list of all of them is too long to be made anew for each question. */
let room = new Uint32Array();

function roomFor(rows: Uint32Array): Uint32Array {
  if (room.length < rows.length) room = new Uint32Array(rows.length);
  return room;
}

/** The rows that pass, in a list that holds until the next one is asked for. */
function keep(rows: Uint32Array, test: RowTest): Uint32Array {
  return narrowed(rows, test, roomFor(rows));
}

/** The rows that pass, in a list that may be that of the rows: what is written there was read before. */
function narrowed(rows: Uint32Array, test: RowTest, kept: Uint32Array): Uint32Array {
  const length =
    typeof test === "function"
      ? keepAsked(rows, test, kept)
      : "marks" in test
        ? keepMarked(rows, test, kept)
        : keepOfClass(rows, test, kept);
  return kept.subarray(0, length);
}

// Each row is written, and stays where it passes: a branch that nobody can foresee costs more than writing does.

function keepOfClass(rows: Uint32Array, { classOf, passes }: ClassTest, kept: Uint32Array): number {
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    kept[length] = row;
    length += passes[classOf[row] ?? 0] === 1 ? 1 : 0;
  }
  return length;
}

function keepMarked(rows: Uint32Array, { marks, least }: MarkTest, kept: Uint32Array): number {
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    kept[length] = row;
    length += (marks[row] ?? 0) >= least ? 1 : 0;
  }
  return length;
}

function keepAsked(rows: Uint32Array, test: (row: number) => boolean, kept: Uint32Array): number {
  let length = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (!test(row)) continue;
    kept[length] = row;
    length += 1;
  }
  return length;
}

/** The rows that fail any of the tests. */
export function lacking(rows: Uint32Array, tests: readonly RowTest[]): Uint32Array {
  const [first, ...others] = tests;
  if (first === undefined) return new Uint32Array();
  if (others.length > 0 || typeof first === "function") return leftOut(rows, passing(rows, tests));
  const failed = roomFor(rows);
  let length = 0;
  if ("marks" in first) {
    const { marks, least } = first;
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      failed[length] = row;
      length += (marks[row] ?? 0) >= least ? 0 : 1;
    }
    return failed.slice(0, length);
  }
  const { classOf, passes } = first;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    failed[length] = row;
    length += passes[classOf[row] ?? 0] === 1 ? 0 : 1;
  }
  return failed.slice(0, length);
}

/** The rows of a list that are not among those that were kept of it; both in rising order. */
export function leftOut(rows: Uint32Array, kept: Uint32Array): Uint32Array {
  const others = new Uint32Array(rows.length - kept.length);
  let [next, length] = [0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (kept[next] === row) next += 1;
    else {
      others[length] = row;
      length += 1;
    }
  }
  return others;
}
