/** Watch table: each governorate with the months in which somebody watched it and those in which nobody did. */
import { closeness } from "@sitrep/api/sheet/watch-sheet";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { Column } from "../drawing/table.ts";
import { tableLines } from "../drawing/table.ts";
import { codeWords } from "../words/code.ts";
import { ledgerWords } from "../words/foot.ts";
import { countWords } from "../words/quantity.ts";
import type { AnswerOf } from "./answers.ts";
import { labelOf } from "./answers.ts";

type Grid = AnswerOf<"series", "watch">;
type Row = Grid["rows"][number];
type Run = Row["runs"][number];

/** The lines of a grid: of all who watch, or of the monitors that were asked about. */
export function watchLines(grid: Grid, pen: Pen): readonly string[] {
  const { rows, kinds, ledger } = grid;
  const foot = pen
    .wrap(`${countWords(rows.length, "governorate")}, ${ledgerWords(ledger)}`, pen.columns)
    .map((line) => pen.style("quiet", line));
  if (rows.length === 0)
    return ["nothing on record says what they watch, or no governorate lies there", ...foot];
  const kindLines = kinds === null ? [] : ["", ...tableLines(kindRows(kinds), KIND_COLUMNS, pen)];
  return [
    ...tableLines(rows, kinds === null ? columnsOf(grid, pen) : monitorColumns(pen), pen),
    ...kindLines,
    "",
    ...(kinds === null
      ? []
      : pen.wrap(OTHERS, pen.columns).map((line) => pen.style("quiet", line))),
    ...foot,
  ];
}

const OTHERS =
  "others: incidents of others that surely fell into months in which it did not watch; where nobody watched, nothing on record is not zero";

function governorate(pen: Pen): Column<Row> {
  return {
    head: "GOVERNORATE",
    cell: ({ place }) =>
      pen.text([place.name, ...(place.country ? [place.country.name] : [])].join(", ")),
    most: 30,
  };
}

const notCovered: Column<Row> = {
  head: "NOT WATCHED",
  cell: ({ runs, told }) => {
    const silent = runs.filter(({ watch }) => watch === "none");
    if (silent.length === 0) return "";
    if (silent.length < runs.length) return silent.map((run) => runWords(run)).join("\n");
    return told?.isLeftOut ? "left out, as it says itself" : "at any time";
  },
  most: 30,
  below: "joined",
  label: "not watched",
};

/** All who watch: by whom, and how many incidents nobody was there to see. */
function columnsOf({ coverage, labels }: Grid, pen: Pen): readonly Column<Row>[] {
  const nameOf = (id: string): string => {
    const found = coverage.find((one) => one.id === id);
    return labelOf(labels, found?.watcher ?? found?.dataset ?? id);
  };
  return [
    governorate(pen),
    {
      head: "WATCHED",
      cell: ({ runs }) =>
        pen.text(
          watched(runs)
            .map((run) => `${runWords(run)}: ${how(run)}, ${run.coverage.map(nameOf).join(", ")}`)
            .join("\n"),
        ),
      most: 90,
      grows: true,
    },
    notCovered,
    {
      head: "INCIDENTS",
      cell: ({ dated }) => String(dated.reduce((sum, { incidents }) => sum + incidents, 0)),
      most: 9,
      side: "right",
      below: "joined",
      label: "incidents of a month",
    },
    {
      head: "UNWATCHED",
      cell: ({ unwatched }) => String(unwatched),
      most: 9,
      side: "right",
      below: "joined",
      label: "while nobody watched",
    },
  ];
}

/** Monitors alone: what they tell themselves, and what others tell while they do not watch. */
function monitorColumns(pen: Pen): readonly Column<Row>[] {
  return [
    governorate(pen),
    {
      head: "WATCHED",
      cell: ({ runs }) => watched(runs).map((run) => `${runWords(run)}: ${how(run)}`).join("\n"), // prettier-ignore
      most: 60,
      grows: true,
    },
    notCovered,
    {
      head: "ITS OWN",
      cell: ({ told }) => String(told?.incidents ?? 0),
      most: 7,
      side: "right",
      below: "joined",
      label: "incidents of its own",
    },
    {
      head: "OTHERS",
      cell: ({ told }) =>
        String((told?.stretches ?? []).reduce((sum, { watch, others }) => sum + (watch === "none" ? others : 0), 0)), // prettier-ignore
      most: 6,
      side: "right",
      below: "joined",
      label: "incidents of others while it did not watch",
    },
  ];
}

function watched(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ watch }) => watch !== "none");
}

function how(run: Run): string {
  return run.watch === "whole" ? closeness(run) : run.isSampled ? "samples" : "a part of it";
}

function runWords({ first, last }: Pick<Run, "first" | "last">): string {
  return first === last ? describeWhen(first) : `${describeWhen(first)} to ${describeWhen(last)}`;
}

/** Kinds of which the same is to be said. */
interface KindRow {
  readonly kinds: string;
  readonly words: string;
  readonly own: number;
  readonly others: number;
}

function kindRows(kinds: NonNullable<Grid["kinds"]>): readonly KindRow[] {
  const groups = Map.groupBy(kinds, ({ runs }) => JSON.stringify(runs));
  return [...groups.values()].map((members) => ({
    kinds: members.length === kinds.length && kinds.length > 1 ? "every kind" : members.map(({ kind }) => codeWords(kind)).join(", "),
    words: watched(members[0]?.runs ?? []).map((run) => `${runWords(run)}: ${how(run)}`).join("\n") || "not watched",
    own: members.reduce((sum, { own }) => sum + own, 0),
    others: members.reduce((sum, { others }) => sum + others, 0),
  })); // prettier-ignore
}

const KIND_COLUMNS: readonly Column<KindRow>[] = [
  { head: "KIND", cell: ({ kinds }) => kinds, most: 60, grows: true },
  { head: "WATCHED", cell: ({ words }) => words, most: 40, below: "joined" },
  { head: "ITS OWN", cell: ({ own }) => String(own), most: 7, side: "right", below: "joined", label: "incidents of its own" }, // prettier-ignore
  { head: "OF OTHERS", cell: ({ others }) => String(others), most: 9, side: "right", below: "joined", label: "of others" }, // prettier-ignore
];
