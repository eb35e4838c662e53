/** Series chart: cells of days, months or governorates, each with what is on record, what may be, and who was watching. */
import { Attribution } from "@sitrep/domain/attribution";
import { describeInterval } from "@sitrep/domain/quantity";
import type { Axis } from "../drawing/axis.ts";
import { axisFor, axisLine } from "../drawing/axis.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Range } from "../drawing/range.ts";
import { drawRange } from "../drawing/range.ts";
import type { Column } from "../drawing/table.ts";
import { tableLines } from "../drawing/table.ts";
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { item } from "../pages/page.ts";
import { codeWords } from "../words/code.ts";
import { attributionLines, ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import type { AnswerOf } from "./answers.ts";
import { labelOf } from "./answers.ts";
import { barColumns } from "./estimate-charts.ts";
import { breakNotes } from "./series-breaks.ts";

/** A series as the counter gives it. */
export type Series = AnswerOf<"series", "incidents">;

type Cell = Series["cells"][number];
type HarmCell = NonNullable<Series["harm"]>["cells"][number];

/** What is drawn of a cell; of incidents an open end stops where the last on record stands that may lie in it. */
interface Drawn {
  readonly count: Cell["count"];
  readonly reach?: number;
}

function reachOf({ possible, beyond }: Cell): number {
  return Math.max(1, possible + beyond);
}

function rangeOf({ count, reach }: Drawn): Range | null {
  if (count.is !== "observed") return null;
  return { interval: count.interval, point: null, ...(reach !== undefined && { reach }) };
}

function drawCell(cell: Drawn, axis: Axis, pen: Pen): string {
  const range = rangeOf(cell);
  if (range !== null) return drawRange(range, axis, pen);
  switch (cell.count.is) {
    case "none-reported":
      return pen.mark("none-reported");
    case "not-covered":
      pen.note("not-covered");
      return pen.glyphs.hatch.repeat(axis.columns);
    case "observed":
    case "unknown":
      return pen.mark("unknown");
  }
}

/** A cell in words. */
export function cellWords({ count }: Pick<Cell, "count">): string {
  switch (count.is) {
    case "observed":
      return describeInterval(count.interval);
    case "none-reported":
      return "none reported";
    case "not-covered":
      return "nobody watched";
    case "unknown":
      return "not known";
  }
}

function recordWords({ sure, possible, beyond }: Cell): string {
  return [
    ...(sure > 0 ? [`${sure} for sure`] : []),
    ...(possible > sure ? [`${possible - sure} may be`] : []),
    ...(beyond > 0 ? [`${beyond} without a number`] : []),
  ].join(", ");
}

/** The people of each cell in words, and how many of its incidents tell of them; none where nobody asked for people. */
function harmColumns(
  { harm }: Series,
  harmed: ReadonlyMap<string, HarmCell>,
  pen: Pen,
): readonly Column<Cell>[] {
  if (harm === null) return [];
  const head = harm.who === "anybody" ? harm.effect : `${codeWords(harm.who)} ${harm.effect}`;
  const told = ({ telling, silent }: HarmCell): string =>
    telling + silent === 0 ? "" : `${telling} of ${countWords(telling + silent, "incident")}`;
  const of = (say: (own: HarmCell) => string): Column<Cell>["cell"] => {
    return ({ bucket }) => {
      const own = harmed.get(bucket.key);
      return own === undefined ? "" : pen.text(say(own));
    };
  };
  return [
    { head: head.toUpperCase(), cell: of(cellWords), most: 24 },
    { head: "TOLD BY", cell: of(told), most: 24, below: "joined", label: "told by" },
  ];
}

/** a, b … z, a2, b2 …: the sign of a watcher beside the cells that it watches. */
function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCodePoint(97 + (index % 26)) + (round === 0 ? "" : String(round + 1));
}

/** What a chart shares with those beside it: the cells that its axis has room for, and the signs of watchers. */
interface Frame {
  readonly scaled: readonly Cell[];
  readonly letters: ReadonlyMap<string, string>;
}

/** The lines of a series, and of those that are set beside one another in it. */
export function seriesLines(series: Series, pen: Pen): readonly string[] {
  const { cells, labels, beside } = series;
  const all = [series, ...(beside?.panels ?? [])].flatMap((one) => one.cells);
  const watching = [...new Set(all.flatMap(({ coverage }) => coverage))];
  const letters = new Map(watching.map((id, index) => [id, letterOf(index)]));
  const chart = chartLines(series, pen, { scaled: cells, letters });
  // Drawn before the legend, which explains their marks, too.
  const panels = besideLines(series, pen, letters);
  return [
    ...chart,
    ...watching.flatMap((id) =>
      item(pen, pen.style("strong", letters.get(id) ?? ""), pen.text(labelOf(labels, id))),
    ),
    ...pen.legend(),
    ...attributionLines(series, pen),
    ...noteLines(series, pen, `${ledgerWords(series.ledger)}; a cell without any is not zero`),
    ...panels,
  ];
}

function chartLines(series: Series, pen: Pen, { scaled, letters }: Frame): readonly string[] {
  const { cells, labels, by } = series;
  const harmed = new Map(series.harm?.cells.map((one) => [one.key, one]));
  const drawn = (cell: Cell): Drawn => {
    const own = harmed.get(cell.bucket.key);
    return own === undefined ? { count: cell.count, reach: reachOf(cell) } : { count: own.count };
  };
  const ranges = scaled.flatMap((cell) => rangeOf(drawn(cell)) ?? []);
  const axis = axisFor(ranges, barColumns(pen.columns));
  const parts = new Map(series.attributed?.map((one) => [one.key, one.parts]));
  const partial = new Set(series.partial.map(({ key }) => key));
  const keyOf = ({ bucket: { key } }: Cell): string =>
    by === "governorate"
      ? pen.text(labelOf(labels, key))
      : pen.text(key) + (partial.has(key) ? pen.mark("partial") : "");
  const columns: readonly Column<Cell>[] = [
    { head: by.toUpperCase(), cell: keyOf, most: 24 },
    { head: axisLine(axis), cell: (cell) => drawCell(drawn(cell), axis, pen), most: 200 },
    ...harmColumns(series, harmed, pen),
    {
      head: "INCIDENTS",
      cell: (cell) => pen.text(cellWords(cell)),
      most: 16,
      below: "joined",
      ...(series.harm !== null && { label: "incidents" }),
    },
    {
      head: "ON RECORD",
      cell: recordWords,
      most: 40,
      grows: true,
    },
    {
      head: "LAID TO SOMEBODY",
      cell: ({ bucket }) => partsWords(parts.get(bucket.key) ?? null, pen),
      most: 60,
      below: "joined",
    },
    {
      head: "WATCHED BY",
      cell: ({ coverage }) => coverage.map((id) => letters.get(id)).join(" "),
      most: 24,
      below: "joined",
      label: "watched by",
    },
  ];
  const broken = new Set(series.breaks.map(({ at }) => at));
  const rule = (own: string): string => pen.mark("break").repeat(Math.ceil(pen.width(own) / 2));
  const ruled = columns.map((column, index) =>
    ruledAt(broken, column, index < 2 ? rule : () => ""),
  );
  return cells.length === 0 ? [] : [...tableLines(cells, ruled, pen), ""];
}

/** The series that are set beside one another, one under the other; a watcher has the same sign in all of them. SPEC V21. */
function besideLines(
  series: Series,
  pen: Pen,
  letters: ReadonlyMap<string, string>,
): readonly string[] {
  const { beside, labels } = series;
  if (beside === null) return [];
  const { field } = beside;
  const scaled = beside.panels.flatMap(({ cells }) => cells);
  return [
    "",
    ...pen.wrap(
      `${field} by ${field}, on one scale, each counted alone: they do not add up, for one incident may stand in several`,
      pen.columns,
    ),
    ...beside.panels.flatMap((panel) => {
      const name = field === "kind" ? codeWords(panel.value) : labelOf(labels, panel.value);
      // Of a panel all is its own; people and attribution are told of the whole alone.
      const alone: Series = { ...series, ...panel, beside: null, harm: null, attributed: null };
      const chart = chartLines(alone, pen, { scaled, letters });
      return ["", pen.style("strong", pen.text(name)), ...chart, ...noteLines(alone, pen)];
    }),
    ...(beside.more === 0 ? [] : ["", `${beside.more} more that fit are not drawn`]),
  ];
}

function noteLines(series: Series, pen: Pen, ending?: string): readonly string[] {
  const notes = [...breakNotes(series, pen), ...seriesNotes(series, pen, ending)];
  return notes.flatMap((line) => pen.wrap(line, pen.columns));
}

/** The column with a rule, or the room for one, over each cell before which the series breaks. */
function ruledAt(
  broken: ReadonlySet<string>,
  column: Column<Cell>,
  rule: (own: string) => string,
): Column<Cell> {
  return {
    ...column,
    cell: (cell) => {
      const own = column.cell(cell);
      return own === "" || !broken.has(cell.bucket.key) ? own : `${rule(own)}\n${own}`;
    },
  };
}

/** "█ 2 or more, ▨ 1": the parts that anything on record may belong to. */
function partsWords(parts: NonNullable<Series["attributed"]>[number]["parts"], pen: Pen): string {
  if (parts === null) return "";
  return Attribution.options
    .filter((degree) => parts[degree].possible > 0)
    .map((degree) => {
      const words = pen.text(describeInterval(parts[degree].interval));
      return degree === "unattributed" ? `nobody ${words}` : `${pen.mark(degree)} ${words}`;
    })
    .join(", ");
}

function seriesNotes(series: Series, pen: Pen, ending?: string): readonly string[] {
  const { undated, wider, labels, cells, clusters } = series;
  const areas = wider
    .map(({ place, incidents }) => `${incidents} in ${pen.text(labelOf(labels, place))}`)
    .join(", ");
  const notes = [
    ...(cells.length === 0
      ? ["no cell: nothing on record says which places or days are meant"]
      : []),
    ...(undated > 0
      ? [`${countWords(undated, "incident")} in no cell: the first day is not known`]
      : []),
    ...(areas === "" ? [] : [`known only to a wider area: ${areas}`]),
    ...(clusters === null ? [] : clusterWords(clusters)),
    [`${totalWords(series)} on record`, ...(ending === undefined ? [] : [ending])].join(", "),
  ];
  return notes.map((note) => pen.style("quiet", note));
}

function totalWords({ total, clusters }: Series): string {
  return clusters === null || clusters.least === total
    ? countWords(total, "incident")
    : `${clusters.least} to ${countWords(total, "incident")}`;
}

/** What judgements did to a count by cluster. */
function clusterWords({
  joined,
  open,
  conflicts,
}: NonNullable<Series["clusters"]>): readonly string[] {
  const doubt = [
    ...(open > 0 ? [`${countWords(open, "group")} of records may be one or several`] : []),
    ...(conflicts > 0 ? [`${countWords(conflicts, "judgement")} contradicted by others`] : []),
  ];
  const words = [
    `${countWords(joined, "record")} counted with another of the same incident`,
    ...doubt,
  ];
  return [
    `counted by cluster, each incident once as far as anybody judged so: ${words.join("; ")}`,
  ];
}

/** The columns of a series as a sheet. */
export function seriesSheet({
  labels,
  breaks,
  partial,
  attributed,
  harm,
}: Series): readonly SheetColumn<Cell>[] {
  const broken = new Set(breaks.map(({ at }) => at));
  const why = new Map(partial.map(({ key, reasons }) => [key, reasons.map(({ is }) => is)]));
  const parts = new Map(attributed?.map((one) => [one.key, one.parts]));
  const harmed = new Map(harm?.cells.map((one) => [one.key, one]));
  const people = ({ bucket }: Cell) => harmed.get(bucket.key);
  const intervalOf = ({ count }: Pick<Cell, "count">) =>
    count.is === "observed" ? count.interval : null;
  return [
    { name: "cell", value: ({ bucket }) => bucket.key },
    { name: "place", value: ({ bucket }) => labelOf(labels, bucket.place) },
    { name: "earliest", value: ({ bucket }) => bucket.earliest },
    { name: "latest", value: ({ bucket }) => bucket.latest },
    { name: "count", value: ({ count }) => count.is },
    { name: "words", value: cellWords },
    { name: "low", value: (cell) => intervalOf(cell)?.low },
    { name: "high", value: (cell) => intervalOf(cell)?.high },
    { name: "sure", value: ({ sure }) => sure },
    { name: "possible", value: ({ possible }) => possible },
    { name: "beyond", value: ({ beyond }) => beyond },
    { name: "coverage", value: ({ coverage }) => coverage.join("; ") },
    { name: "breaks_before", value: ({ bucket }) => (broken.has(bucket.key) ? "yes" : "") },
    { name: "partial", value: ({ bucket }) => why.get(bucket.key)?.join("; ") },
    ...(harm === null ? [] : harmSheet(harm, people)),
    ...(attributed === null ? [] : Attribution.options).flatMap((degree) =>
      (["low", "high"] as const).map((end) => ({
        name: `${degree}_${end}`,
        value: ({ bucket }: Cell) => parts.get(bucket.key)?.[degree].interval[end],
      })),
    ),
  ];
}

/** The columns of the people harmed. */
function harmSheet(
  { effect }: NonNullable<Series["harm"]>,
  people: (cell: Cell) => HarmCell | undefined,
): readonly SheetColumn<Cell>[] {
  const end = (cell: Cell, at: "low" | "high") => {
    const count = people(cell)?.count;
    return count?.is === "observed" ? count.interval[at] : null;
  };
  return [
    { name: effect, value: (cell) => people(cell)?.count.is },
    {
      name: `${effect}_words`,
      value: (cell) => {
        const own = people(cell);
        return own && cellWords(own);
      },
    },
    { name: `${effect}_low`, value: (cell) => end(cell, "low") },
    { name: `${effect}_high`, value: (cell) => end(cell, "high") },
    { name: "telling", value: (cell) => people(cell)?.telling },
    { name: "silent", value: (cell) => people(cell)?.silent },
  ];
}
