/** Picture chart: the figures of one measure on one axis, with the bands of those that may be compared, and as a sheet. */
import type { PictureView, RowView } from "@sitrep/api/compared-figures";
import { describeInterval } from "@sitrep/domain/quantity";
import { axisFor, axisLine, STEPS_WORDS } from "../drawing/axis.ts";
import type { Pen } from "../drawing/pen.ts";
import type { Range } from "../drawing/range.ts";
import { drawRange } from "../drawing/range.ts";
import { tableLines } from "../drawing/table.ts";
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { unitWords } from "../words/quantity.ts";
import { circlesOfAll, originsWords } from "../words/speakers.ts";
import type { AnswerOf } from "./answers.ts";
import { barColumns, rangeOf } from "./estimate-charts.ts";

/** What a comparison answers. */
export type Compared = AnswerOf<"estimates", "compare">;

/** A row with the letters of the bands that it stands in. */
interface Lettered {
  readonly row: RowView;
  readonly letters: string;
}

/** The lines of a picture: its finding, its rows, what each band says, and wholes with their parts. */
export function pictureLines(picture: PictureView, pen: Pen): readonly string[] {
  const { metric, measure, finding, inside, insideMore, hasAllSums } = picture;
  const rows = letteredRows(picture);
  const byKey = new Map(rows.map(({ row }) => [row.key, row]));
  const axis = axisFor(
    rows.map(({ row }) => rangeOfRow(row)),
    barColumns(pen.columns),
  );
  const per = measure.per === null ? "" : ` per ${measure.per}`;
  const heading = pen.text(`${metric.label}, in ${unitWords(measure.unit)}${per}`);
  const lines = tableLines(
    rows,
    [
      { head: "BAND", cell: ({ letters }) => letters, most: 8 },
      { head: "WHO", cell: ({ row }) => whoLines(row, byKey, pen), most: 70, grows: true },
      {
        head: axisLine(axis),
        cell: ({ row }) => drawRange(rangeOfRow(row), axis, pen),
        most: 200,
        below: "line",
      },
      {
        head: "SAID",
        cell: ({ row }) =>
          pen.text(row.words) + (row.estimate === null ? ` ${pen.mark("derived")} [C8]` : ""),
        most: 30,
        below: "joined",
      },
      { head: "WHEN", cell: ({ row }) => pen.text(row.time), most: 20, below: "joined" },
      { head: "WHERE", cell: ({ row }) => pen.text(row.scope), most: 30, below: "joined" },
      {
        head: "ID",
        cell: ({ row }) =>
          row.estimate === null ? "" : pen.style("accent", pen.text(row.estimate.id)),
        most: 100,
        below: "last",
      },
    ],
    pen,
  );
  const wrap = (text: string): readonly string[] => pen.wrap(text, pen.columns);
  return [
    ...wrap(pen.style("heading", heading)),
    ...wrap(pen.style("strong", pen.text(`${finding}.`))),
    ...lines,
    ...bandsOf(picture).flatMap(({ letter, words }) => wrap(pen.text(`${letter}: ${words} [C6]`))),
    ...inside.flatMap(({ part, whole, finding: fits }) => {
      const text = `${shortWords(byKey.get(part))} ${fits === "possible" ? "fits into" : "is more than all of"} ${shortWords(byKey.get(whole))} [C4]`;
      return wrap(fits === "possible" ? pen.text(text) : pen.style("alarm", pen.text(text)));
    }),
    ...(insideMore > 0 ? wrap(`${insideMore} more pairs of a whole and a part fit`) : []),
    ...(hasAllSums ? [] : wrap("more figures can be added up than are shown here")),
    ...(axis.steps === undefined ? [] : wrap(pen.style("quiet", STEPS_WORDS))),
  ];
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The bands of a picture by letter, from A on; beyond Z by number. */
function bandsOf({ groups }: PictureView) {
  return groups
    .flatMap(({ bands }) => bands)
    .map((band, at) => ({ ...band, letter: LETTERS[at] ?? String(at + 1) }));
}

function letteredRows(picture: PictureView): readonly Lettered[] {
  const letters = new Map<string, string[]>();
  for (const { keys, letter } of bandsOf(picture))
    for (const key of keys) letters.set(key, [...(letters.get(key) ?? []), letter]);
  return picture.groups.flatMap(({ rows }) =>
    rows.map((row) => ({ row, letters: (letters.get(row.key) ?? []).join(" ") })),
  );
}

function rangeOfRow({ estimate, bounds }: RowView): Range {
  return estimate === null ? { interval: bounds, point: null } : rangeOf(estimate);
}

/** Who says it, on how many origins; and from what it stands apart. */
function whoLines(row: RowView, byKey: ReadonlyMap<string, RowView>, pen: Pen): string {
  const { estimate, parts, population, apart } = row;
  const head =
    estimate === null
      ? `added up: ${parts.map((id) => shortWords(byKey.get(id))).join(" + ")}`
      : `${circlesOfAll(estimate.computed.speakers, pen)} ${pen.text(speakerWords(estimate))}`;
  const lines = apart.map(
    ({ from, words, beside }) =>
      `apart from ${byKey.get(from)?.words ?? from}: ${words}${beside === "" ? "" : `; ${beside}`}`,
  );
  return [head, pen.text(population), ...lines.map((line) => pen.text(line))].join("\n");
}

function speakerWords({ computed }: NonNullable<RowView["estimate"]>): string {
  const labels = new Set(computed.speakers.map(({ label }) => label));
  return `${[...labels].join(", ")} (${originsWords(computed.verification)})`;
}

/** "5,000–7,000 (Iraq)". */
function shortWords(row: RowView | undefined): string {
  return row === undefined ? "" : `${row.words} (${row.scope})`;
}

/** A row of the sheet. */
interface SheetRow extends Lettered {
  readonly picture: PictureView;
}

/** The rows of all pictures, in their order. */
export function sheetRows(pictures: readonly PictureView[]): readonly SheetRow[] {
  return pictures.flatMap((picture) => letteredRows(picture).map((one) => ({ ...one, picture })));
}

/** The columns of pictures as a sheet: a figure a line. */
export const PICTURE_SHEET: readonly SheetColumn<SheetRow>[] = [
  { name: "metric", value: ({ picture }) => picture.measure.metric },
  { name: "unit", value: ({ picture }) => picture.measure.unit },
  { name: "per", value: ({ picture }) => picture.measure.per },
  { name: "bands", value: ({ letters }) => letters },
  { name: "id", value: ({ row }) => row.estimate?.id },
  { name: "sum_of", value: ({ row }) => row.parts.join(" + ") },
  { name: "words", value: ({ row }) => row.words },
  { name: "low", value: ({ row }) => row.bounds.low },
  { name: "low_open", value: ({ row }) => row.bounds.lowOpen },
  { name: "high", value: ({ row }) => row.bounds.high },
  { name: "high_open", value: ({ row }) => row.bounds.highOpen },
  { name: "population", value: ({ row }) => row.population },
  { name: "where", value: ({ row }) => row.scope },
  { name: "when", value: ({ row }) => row.time },
  {
    name: "speakers",
    value: ({ row }) =>
      [...new Set(row.estimate?.computed.speakers.map(({ label }) => label))].join("; "),
  },
  { name: "origins_low", value: ({ row }) => row.estimate?.computed.verification.origins.low },
  { name: "origins_high", value: ({ row }) => row.estimate?.computed.verification.origins.high },
  {
    name: "band_allows",
    value: ({ row, picture }) =>
      bandsOf(picture)
        .filter(({ keys }) => keys.includes(row.key))
        .map(
          ({ letter, shared }) =>
            `${letter}: ${shared === null ? "none" : describeInterval(shared)}`,
        )
        .join("; "),
  },
  {
    name: "apart_from",
    value: ({ row }) => row.apart.map(({ from, words }) => `${from}: ${words}`).join(" | "),
  },
];
