/**
 * Incident columns: every version of every incident, one number a column and row, held in memory until anything is committed.
 * Counts are one pass over them; 400,000 versions take 35 MB. Rows stand in the order of their versions. SPEC L5.
 */
import { BoundedMemory } from "../bounded-memory.ts";
import type { Engine } from "../engine.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { countedFor, shownTo } from "../viewpoint.ts";
import type { NumberColumn, Segment, SegmentLinks, WordColumn } from "./segment.ts";
import { NUMBER_COLUMNS, WORD_COLUMNS, columnsOf, unpackLinks, unpackOwn } from "./segment.ts";

/** How much is kept that was worked out of the columns. */
const MOST_DERIVED = 48;

/** Where a version ends that holds still. */
const STILL = 2_147_483_647;

/** See the file. */
export interface IncidentColumns {
  readonly rows: number;
  readonly numbers: Readonly<Record<NumberColumn | "until", Int32Array>>;
  /** Places in `words`. */
  readonly codes: Readonly<Record<WordColumn, Uint16Array>>;
  readonly words: Readonly<Record<WordColumn, readonly string[]>>;
  /** What was worked out of them and is wanted again, by its name. */
  readonly derived: BoundedMemory<unknown>;
}

/** What each version names: of row n the links from `starts[n]` to before `starts[n + 1]`. */
export type LinkColumns = SegmentLinks;

interface Held {
  readonly mark: number;
  readonly columns: Promise<IncidentColumns>;
}

const HELD = new WeakMap<Engine, Held>();
const LINKS = new WeakMap<IncidentColumns, Promise<LinkColumns>>();

/** The columns as they stand; they are read once, and again after every commit. */
export async function incidentColumns(engine: Engine): Promise<IncidentColumns> {
  const mark = await engine.mark();
  const known = HELD.get(engine);
  if (known?.mark === mark) return known.columns;
  const held: Held = { mark, columns: readColumns(engine) };
  HELD.set(engine, held);
  // What could not be read is asked for again.
  held.columns.catch(() => HELD.delete(engine));
  return held.columns;
}

/** The links of the same rows, which are read apart: many questions do without. Rows that came since stand behind them. */
export async function linkColumns(engine: Engine, columns: IncidentColumns): Promise<LinkColumns> {
  const links = LINKS.get(columns) ?? readLinks(engine);
  LINKS.set(columns, links);
  links.catch(() => LINKS.delete(columns));
  return links;
}

async function readColumns(engine: Engine): Promise<IncidentColumns> {
  const packed = await engine.read
    .selectFrom("incident_segment")
    .select("own")
    .orderBy("first")
    .execute();
  const segments = packed.map(({ own }) => unpackOwn(own));
  const rows = segments.reduce((sum, segment) => sum + segment.rows, 0);
  const numbers = columnsOf(NUMBER_COLUMNS, (column) =>
    concatenated(
      new Int32Array(rows),
      segments.map((segment) => segment.numbers[column]),
    ),
  );
  const coded = columnsOf(WORD_COLUMNS, (column) => recoded(segments, column, rows));
  const until = await endsOf(engine, numbers.version);
  return {
    rows,
    numbers: { ...numbers, until },
    codes: columnsOf(WORD_COLUMNS, (column) => coded[column].codes),
    words: columnsOf(WORD_COLUMNS, (column) => coded[column].words),
    // Words, boxes and old positions are asked for now and then.
    derived: new BoundedMemory(MOST_DERIVED),
  };
}

function concatenated<Column extends Int32Array | Uint8Array>(
  whole: Column,
  parts: readonly Column[],
): Column {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The codes of all segments as places in one list. */
function recoded(segments: readonly Segment[], column: WordColumn, rows: number) {
  const places = new Map<string, number>();
  const codes = new Uint16Array(rows);
  let at = 0;
  for (const segment of segments) {
    const own = segment.codes[column];
    const placesOfOwn = segment.words[column].map((word) => {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    });
    const isSame = placesOfOwn.every((place, code) => place === code);
    if (isSame) codes.set(own, at);
    else
      for (let row = 0; row < own.length; row += 1)
        codes[at + row] = placesOfOwn[own[row] ?? 0] ?? 0;
    at += own.length;
  }
  return { codes, words: [...places.keys()] };
}

/** Where each version ends. Most hold still, and those that do not are read from the table: columns are not written again. */
async function endsOf(engine: Engine, versions: Int32Array): Promise<Int32Array> {
  const until = new Int32Array(versions.length).fill(STILL);
  const ended = await engine.read
    .selectFrom("record")
    .select(["version", "until"])
    .where("until", "is not", null)
    .orderBy("version")
    .execute();
  let row = 0;
  for (const one of ended) {
    while (row < versions.length && (versions[row] ?? 0) < one.version) row += 1;
    if (versions[row] === one.version && one.until !== null) until[row] = one.until;
  }
  return until;
}

async function readLinks(engine: Engine): Promise<LinkColumns> {
  const packed = await engine.read
    .selectFrom("incident_segment")
    .select(["links", "rows"])
    .orderBy("first")
    .execute();
  const segments = packed.map(({ links, rows }) => unpackLinks(links, rows));
  const length = segments.reduce((sum, { targets }) => sum + targets.length, 0);
  const rows = packed.reduce((sum, one) => sum + one.rows, 0);
  const starts = new Int32Array(rows + 1);
  let [row, before] = [0, 0];
  for (const segment of segments) {
    for (let at = 0; at < segment.starts.length; at += 1)
      starts[row + at] = before + (segment.starts[at] ?? 0);
    row += segment.starts.length - 1;
    before += segment.targets.length;
  }
  return {
    starts,
    targets: concatenated(
      new Int32Array(length),
      segments.map((one) => one.targets),
    ),
    roles: concatenated(
      new Uint8Array(length),
      segments.map((one) => one.roles),
    ),
  };
}

/** Works something out of the columns once; `name` has to tell it apart from all else. */
export function derivedOf<Value>(
  { derived }: IncidentColumns,
  name: string,
  make: () => Value,
): Value {
  // What is kept under a name was made for it.
  return derived.get(name, make) as Value;
}

/** What tells the rows in force at a position for a viewer apart from those of others. */
export function standingName(
  { words }: IncidentColumns,
  { position, role }: Viewpoint,
  isListed = false,
): string {
  const visible = visibleTo(role, isListed);
  // Where nothing is hidden, what is counted and what is listed are the same rows.
  return `${position} ${words.visibility.filter((word) => visible.includes(word)).join()}`;
}

function visibleTo(role: Viewpoint["role"], isListed: boolean): readonly string[] {
  return isListed ? shownTo(role) : countedFor(role);
}

/** The rows in force at a position that enter the counts a viewer is shown, or with `isListed` that are shown row by row. */
export function standingRows(
  columns: IncidentColumns,
  view: Viewpoint,
  isListed = false,
): Uint32Array {
  const { position, role } = view;
  const visible = visibleTo(role, isListed);
  return derivedOf(columns, `standing ${standingName(columns, view, isListed)}`, () => {
    const { since, until } = columns.numbers;
    const isVisible = columns.words.visibility.map((word) => visible.includes(word));
    const { visibility } = columns.codes;
    const found = new Uint32Array(columns.rows);
    let length = 0;
    for (let row = 0; row < columns.rows; row += 1) {
      if ((since[row] ?? 0) > position || (until[row] ?? 0) <= position) continue;
      if (!isVisible[visibility[row] ?? 0]) continue;
      found[length] = row;
      length += 1;
    }
    return found.subarray(0, length);
  });
}

/** The row of a version; -1 where no incident has it. */
export function rowOfVersion({ numbers, rows }: IncidentColumns, version: number): number {
  const { version: versions } = numbers;
  let [low, high] = [0, rows - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = versions[middle] ?? 0;
    if (found === version) return middle;
    if (found < version) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** How many sets a column of them may name. */
export function setsIn(columns: IncidentColumns, column: "area" | "traits"): number {
  return derivedOf(columns, `sets of ${column}`, () => {
    let most = 0;
    for (const set of columns.numbers[column]) most = Math.max(most, set);
    return most + 1;
  });
}
