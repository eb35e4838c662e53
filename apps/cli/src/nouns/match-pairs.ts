/** Match pairs: two incidents that may be one, side by side, with what speaks for it and against it in each dimension. */
import type { Labels } from "@sitrep/api/labels";
import type { MatchView } from "@sitrep/api/routers/matches";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Pen } from "../drawing/pen.ts";
import type { SheetColumn } from "@sitrep/api/sheet/csv";
import { codeWords } from "../words/code.ts";
import { harmWords, partyWords, placeWords } from "../words/incident.ts";
import { countWords } from "../words/quantity.ts";

type Dimension = MatchView["reasons"][number]["dimension"];
type Side = MatchView["left"];

/** What stands before a reason. */
const SIGNS = {
  for: "+",
  against: "-",
  nothing: "=",
  silent: "?",
} as const satisfies Record<MatchView["reasons"][number]["says"], string>;

/** What the signs mean, in one line. */
export const SIGN_WORDS =
  "+ speaks for it   - against it   = for neither   ? one of the two says nothing";

const HEADS = {
  time: "when",
  place: "where",
  kind: "kind",
  parties: "who",
  harm: "harm",
} as const satisfies Record<Dimension, string>;

const NAMES = 6;
const GAP = 2;

/** Narrower than this, the two stand below each other. */
const LEAST_COLUMN = 20;

/** The lines of one pair; `number` is its place in the list. */
export function pairLines(
  pair: MatchView,
  number: number,
  labels: Labels,
  pen: Pen,
): readonly string[] {
  const { left, right, strength, points, reasons } = pair;
  const head = `${number}. ${strength}, ${countWords(points, "point")}`;
  const column = Math.floor((pen.columns - NAMES - 3 * GAP) / 3);
  const rows: readonly Row[] = [
    { name: "", left: pen.text(left.title), right: pen.text(right.title), reason: "" },
    ...reasons.map(({ dimension, says, words, rule }): Row => ({
      name: HEADS[dimension],
      left: cellOf(left, dimension, labels, pen),
      right: cellOf(right, dimension, labels, pen),
      reason: `${SIGNS[says]} ${pen.text(words)} [${rule}]`,
    })),
  ];
  const body =
    column < LEAST_COLUMN
      ? rows.flatMap((row) => stacked(row, pen))
      : rows.flatMap((row) => beside(row, column, pen));
  return [
    pen.style("strong", head) + pen.style("quiet", rivalWords(pair)),
    ...body,
    ...[left, right].flatMap(({ id }) =>
      pen.wrap(pen.text(id), pen.columns).map((line) => pen.style("accent", line)),
    ),
  ];
}

interface Row {
  readonly name: string;
  readonly left: string;
  readonly right: string;
  readonly reason: string;
}

function beside({ name, left, right, reason }: Row, column: number, pen: Pen): readonly string[] {
  const cells = [left, right, reason].map((cell) =>
    cell.split("\n").flatMap((line) => pen.wrap(line, column)),
  );
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const start = pen.style("quiet", pen.pad(line === 0 ? name : "", NAMES));
    const rest = cells.map((lines) => pen.pad(lines[line] ?? "", column));
    return [start, ...rest].join(" ".repeat(GAP)).trimEnd();
  });
}

function stacked({ name, left, right, reason }: Row, pen: Pen): readonly string[] {
  const room = pen.columns - NAMES - GAP;
  const lines = [left, right, reason]
    .flatMap((cell) => cell.split("\n"))
    .filter(Boolean)
    .flatMap((line) => pen.wrap(line, room));
  return lines.map((line, at) =>
    `${pen.style("quiet", pen.pad(at === 0 ? name : "", NAMES))}${" ".repeat(GAP)}${line}`.trimEnd(),
  );
}

function cellOf(side: Side, dimension: Dimension, labels: Labels, pen: Pen): string {
  switch (dimension) {
    case "time":
      return pen.text(describeWhen(side.when));
    case "place":
      return placeWords(side, pen);
    case "kind":
      return side.extent === "single"
        ? codeWords(side.kind)
        : `${codeWords(side.kind)}, ${side.extent}`;
    case "parties":
      return side.parties.map((party) => partyWords(party, labels, pen)).join("\n");
    case "harm":
      return side.harm.map((harm) => harmWords(harm, pen)).join("\n");
  }
}

function rivalWords({ rivals }: MatchView): string {
  const { left, right } = rivals;
  if (left + right === 0) return "";
  const words = [
    ...(left > 0 ? [`the first in ${countWords(left, "other pair")}`] : []),
    ...(right > 0 ? [`the second in ${countWords(right, "other pair")}`] : []),
  ];
  return `; as much speaks for ${words.join(" and ")}`;
}

/** The columns of pairs as a sheet. */
export const PAIR_SHEET: readonly SheetColumn<MatchView>[] = [
  { name: "strength", value: ({ strength }) => strength },
  { name: "points", value: ({ points }) => points },
  { name: "left", value: ({ left }) => left.id },
  { name: "right", value: ({ right }) => right.id },
  { name: "left_title", value: ({ left }) => left.title },
  { name: "right_title", value: ({ right }) => right.title },
  { name: "left_when", value: ({ left }) => left.when },
  { name: "right_when", value: ({ right }) => right.when },
  { name: "left_place", value: ({ left }) => left.computed.place.name },
  { name: "right_place", value: ({ right }) => right.computed.place.name },
  {
    name: "for",
    value: ({ reasons }) => reasonsOf(reasons, "for"),
  },
  {
    name: "against",
    value: ({ reasons }) => reasonsOf(reasons, "against"),
  },
  { name: "rivals_left", value: ({ rivals }) => rivals.left },
  { name: "rivals_right", value: ({ rivals }) => rivals.right },
];

function reasonsOf(reasons: MatchView["reasons"], wanted: "for" | "against"): string {
  return reasons
    .filter(({ says }) => says === wanted)
    .map(({ dimension, words }) => `${dimension}: ${words}`)
    .join("; ");
}
