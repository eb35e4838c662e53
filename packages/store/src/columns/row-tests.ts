/** Row tests: what a filter of incidents asks, as tests on rows of the columns, each by the field that asks it. SPEC F1–F2, F6, V15. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import { fold } from "@sitrep/domain/text";
import { sortOut } from "@sitrep/domain/without";
import { SAID_BY } from "../condition.ts";
import type { Engine } from "../engine.ts";
import type { LinkRole } from "../link-role.ts";
import { numbersOfRoles } from "../link-role.ts";
import type { FacetTable } from "../tables.ts";
import { SPEAKS, unheardSources } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import type { WatchedGround } from "../watched-ground.ts";
import { boxTest } from "./box-test.ts";
import { dayTest } from "./day-test.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf, linkColumns, rowOfVersion, setsIn } from "./incident-columns.ts";
import { namingTest } from "./named-rows.ts";
import { placeGroups, spreadRows } from "./place-groups.ts";
import type { WordColumn } from "./segment.ts";
import type { RowTest } from "./selection.ts";
import { asking } from "./selection.ts";

/** Incidents known only to something wider than some places, so that they may have happened there. SPEC V8. */
export interface Astray {
  readonly wider: readonly string[];
  readonly asked: readonly string[];
}

/** What is asked of incidents beside a filter. */
export interface IncidentNarrowing extends IncidentFilter {
  /** On any of these grounds; where there is none, nothing is left. */
  readonly watched?: readonly WatchedGround[] | undefined;
  /** Only those that no judgement, now or earlier, is about. */
  readonly isUnjudged?: boolean | undefined;
  readonly astray?: Astray | undefined;
}

/** The field of a question that a test belongs to; those of days go together. */
export type TestField = keyof IncidentNarrowing;

/** A test, by the field that asks it. */
export interface FieldTest {
  readonly field: TestField;
  readonly test: RowTest;
}

/** Where tests are made: the columns, and the database for what they do not hold. */
export interface TestGround {
  readonly engine: Engine;
  readonly columns: IncidentColumns;
  readonly view: Viewpoint;
}

/** All that is asked, the cheap tests before the others. */
export async function testsOf(
  ground: TestGround,
  asked: IncidentNarrowing,
): Promise<readonly FieldTest[]> {
  const { columns } = ground;
  const tests: FieldTest[] = [];
  const add = (field: TestField, test: RowTest | null): void => {
    if (test !== null) tests.push({ field, test });
  };
  for (const column of ["kind", "precision", "extent", "verification", "dataset"] as const)
    add(column, wordTest(columns, column, asked[column]));
  add("from", dayTest(columns, asked));
  add("place", await facetTest(ground, "within", asked.place));
  for (const field of ["attribution", "harmed", "effect", "tag"] as const)
    add(field, await facetTest(ground, field, asked[field]));
  add("q", await textTest(ground, asked.q));
  add("box", await boxTest(ground, asked));
  add("without", await heardTest(ground, asked.without));
  add("actor", await linkTest(ground, ["parties.actor"], asked.actor));
  add("source", await linkTest(ground, SAID_BY, asked.source));
  add("document", await linkTest(ground, ["reports.document"], asked.document));
  add("watched", await watchedTest(ground, asked.watched));
  add("isUnjudged", asked.isUnjudged ? await unjudgedTest(ground) : null);
  for (const test of await astrayTests(ground, asked.astray)) add("astray", test);
  return tests;
}

const ALL = (): boolean => true;
const NONE = (): boolean => false;

function wordTest(
  { codes, words }: IncidentColumns,
  column: WordColumn,
  values: readonly string[] | undefined,
): RowTest | null {
  if (values === undefined || values.length === 0) return null;
  const wanted = Uint8Array.from(words[column], (word) => Number(values.includes(word)));
  return { classOf: codes[column], passes: wanted };
}

/** Rows that have one of the values in a field of many. */
export async function facetTest(
  { engine, columns }: TestGround,
  name: FacetTable["name"],
  values: readonly string[] | undefined,
): Promise<RowTest | null> {
  if (values === undefined || values.length === 0) return null;
  const sets = await engine.read
    .selectFrom("facet")
    .select("set_id")
    .where("name", "=", name)
    .where("value", "in", values)
    .execute();
  const column = name === "within" ? "area" : "traits";
  const isIn = marked(
    sets.map(({ set_id: set }) => set),
    setsIn(columns, column),
  );
  return { classOf: columns.numbers[column], passes: isIn, index: column };
}

/** A 1 for each of some numbers; of those below a size alone, where it is given, for to look behind the end of a list takes long. */
function marked(numbers: readonly number[], size?: number): Uint8Array {
  const marks = new Uint8Array(size ?? numbers.reduce((most, one) => Math.max(most, one + 1), 0));
  for (const number of numbers) marks[number] = 1;
  return marks;
}

async function textTest({ engine, columns }: TestGround, text = ""): Promise<RowTest | null> {
  if (text.trim() === "") return null;
  const folded = fold(text);
  const found = await derivedOf(columns, `text ${folded}`, () => rowsWith(engine, columns, folded));
  return { ...found, least: 1 };
}

/** The rows whose words hold the text. */
async function rowsWith(
  engine: Engine,
  columns: IncidentColumns,
  folded: string,
): Promise<{ readonly marks: Uint8Array; readonly found: Uint32Array }> {
  const marks = new Uint8Array(columns.rows);
  const rows: number[] = [];
  // A text of nothing but signs is found nowhere.
  for (const version of folded === "" ? [] : await engine.versionsWith(folded)) {
    const row = rowOfVersion(columns, version);
    if (row < 0) continue;
    marks[row] = 1;
    rows.push(row);
  }
  return { marks, found: Uint32Array.from(rows).toSorted() };
}

/** The numbers of records by their ids. */
async function numbersByIds({ engine }: TestGround, ids: readonly string[]) {
  const rows = await engine.read
    .selectFrom("record")
    .select("number")
    .distinct()
    .where("id", "in", ids)
    .execute();
  return rows.map(({ number }) => number);
}

/** Rows that name one of the records in one of the roles. */
async function linkTest(
  ground: TestGround,
  roles: readonly LinkRole[],
  ids: readonly string[] | undefined,
): Promise<RowTest | null> {
  if (ids === undefined || ids.length === 0) return null;
  const { engine, columns } = ground;
  const links = await linkColumns(engine, columns);
  return namingTest(columns, links, roles, await numbersByIds(ground, ids));
}

/** Rows of no dataset that is left out, in which somebody speaks who is not. */
async function heardTest(
  { engine, columns, view }: TestGround,
  terms: readonly string[] | undefined,
): Promise<RowTest | null> {
  if (terms === undefined || terms.length === 0) return null;
  const left = sortOut(terms);
  const { datasets, sources, groups } = left;
  const isOut = asking(wordTest(columns, "dataset", datasets) ?? NONE);
  if (sources.length + groups.length === 0) return (row) => !isOut(row);
  const isUnheard = marked(await unheardSources(engine, left, view.position));
  const isSpeaking = marked(numbersOfRoles(SPEAKS));
  const { starts, targets, roles } = await linkColumns(engine, columns);
  return (row) => {
    if (isOut(row)) return false;
    const end = starts[row + 1] ?? 0;
    let isSilent = false;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      if (isSpeaking[roles[at] ?? 0] !== 1) continue;
      if (isUnheard[targets[at] ?? 0] !== 1) return true;
      isSilent = true;
    }
    return !isSilent;
  };
}

/** The roles in which a watcher tells of an incident. */
const TOLD_BY = ["reports.speakers", "reports.publisher"] as const;

/** Rows on any of the grounds; without grounds all, and of an empty list none. */
async function watchedTest(
  ground: TestGround,
  grounds: readonly WatchedGround[] | undefined,
): Promise<RowTest | null> {
  if (grounds === undefined) return null;
  const { columns } = ground;
  const tests = await Promise.all(
    grounds.map(async ({ watcher, kinds, places }) => {
      const told =
        "dataset" in watcher
          ? wordTest(columns, "dataset", [watcher.dataset])
          : await linkTest(ground, TOLD_BY, [watcher.source]);
      const isTold = asking(told ?? ALL);
      const isOfKind = asking(wordTest(columns, "kind", kinds ?? undefined) ?? ALL);
      const parts = await Promise.all(
        places.map(async ({ inside, outside, notAt }) => {
          const isInside = asking((await facetTest(ground, "within", [inside])) ?? ALL);
          const isOutside = asking((await facetTest(ground, "within", outside)) ?? NONE);
          const isAt = notAt.length === 0 ? NONE : asking(await atTest(ground, notAt));
          return (row: number) => isInside(row) && !isOutside(row) && !isAt(row);
        }),
      );
      return (row: number) => isTold(row) && isOfKind(row) && parts.some((isIn) => isIn(row));
    }),
  );
  return (row) => tests.some((test) => test(row));
}

/** Rows whose own place is one of some. */
async function atTest(ground: TestGround, ids: readonly string[]): Promise<RowTest> {
  const isPlace = marked(await numbersByIds(ground, ids));
  return { classOf: ground.columns.numbers.place, passes: isPlace };
}

/** Those that judgements are about are few, and counted one by one. */
async function unjudgedTest({ engine, columns }: TestGround): Promise<RowTest> {
  const judged = await engine.read
    .selectFrom("record as judgement")
    .innerJoin("link", "link.version", "judgement.version")
    .select("link.target")
    .where("judgement.kind", "=", "judgement")
    .where("link.role", "in", numbersOfRoles(["left", "right"]))
    .execute();
  const isJudged = marked(judged.map(({ target }) => target));
  const { number } = columns.numbers;
  return (row) => isJudged[number[row] ?? 0] !== 1;
}

/** Rows at one of the wider places, or also at one, and in none of the places asked about. */
async function astrayTests(
  ground: TestGround,
  astray: Astray | undefined,
): Promise<readonly RowTest[]> {
  if (astray === undefined) return [];
  const wider = astray.wider.length === 0 ? [] : [await knownToTest(ground, astray.wider)];
  const inside = await facetTest(ground, "within", astray.asked);
  if (inside === null) return wider;
  const isInside = asking(inside);
  return [...wider, (row) => !isInside(row)];
}

/** Rows whose place is one of some, or which were spread over one of them. */
async function knownToTest(ground: TestGround, ids: readonly string[]): Promise<RowTest> {
  const { columns } = ground;
  const spread = spreadRows(columns);
  if (spread.length === 0) return groupTest(columns, await numbersByIds(ground, ids));
  const isAt = await atTest(ground, ids);
  const isAlso = asking((await linkTest(ground, ["where.alsoIn"], ids)) ?? NONE);
  const isAtPlace = asking(isAt);
  const marks = new Uint8Array(columns.rows);
  for (let row = 0; row < columns.rows; row += 1) if (isAtPlace(row)) marks[row] = 1;
  for (const row of spread) if (isAlso(row)) marks[row] = 1;
  return { marks, least: 1 };
}

/** Rows at one of some places, none of which lies at several. */
function groupTest(columns: IncidentColumns, numbers: readonly number[]): RowTest {
  const { groupOf, groups } = placeGroups(columns);
  const wanted = new Set(numbers);
  // What lies at several places is in none of the groups, but behind them.
  const passes = new Uint8Array(groups.length + 1);
  for (const [at, { place }] of groups.entries()) passes[at] = Number(wanted.has(place));
  return { classOf: groupOf, passes, index: "places" };
}

/** Tests for what lies in the days and the box asked about for sure; none where neither is. */
export async function sureTests(
  ground: TestGround,
  { from, to, box }: IncidentFilter,
): Promise<readonly RowTest[]> {
  const tests = await testsOf(ground, { from, to, box, sure: true });
  return tests.map(({ test }) => test);
}
