/**
 * Table: records in columns, as wide as the terminal and no wider. What does not fit beside the others goes below the
 * text of its record, never away; nothing is cut off.
 */
import type { Pen } from "./pen.ts";

/** One column. A cell may hold several lines. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** The widest that it grows; wider cells are wrapped. */
  readonly most: number;
  /** The column that takes what the others leave, at least so wide. One a table. */
  readonly grows?: boolean;
  readonly side?: "left" | "right";
  /**
   * Where it goes when there is no room: on a `line` of its own below, `joined` with others, or `last` of all. Without,
   * it stays.
   */
  readonly below?: "joined" | "line" | "last";
  /** What stands before it when it went below, where the cell alone would puzzle. */
  readonly label?: string;
}

const GAP = 2;

/** Less than this and the growing column would be a column of single words. */
function leastGrown(columns: number): number {
  return Math.max(Math.min(34, Math.floor(columns * 0.7)), Math.min(60, Math.floor(columns * 0.4)));
}

interface Layout<Row> {
  readonly beside: readonly { readonly column: Column<Row>; readonly width: number }[];
  readonly below: readonly Column<Row>[];
}

/** The lines of a table; its columns are given in the order they stand in, and go below from the last to the first. */
export function tableLines<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  pen: Pen,
): readonly string[] {
  const used = columns.filter((column) => rows.some((row) => column.cell(row) !== ""));
  const layout = layOut(rows, used, pen);
  const heads = layout.beside.map(({ column, width }) =>
    pen.style("strong", pen.pad(column.head, width, column.side)),
  );
  const head = heads.join(" ".repeat(GAP)).trimEnd();
  // Rows of several lines run into each other without a line between them.
  const between = layout.below.length > 0 ? [""] : [];
  return [
    head,
    ...rows.flatMap((row, index) => [
      ...(index === 0 ? [] : between),
      ...rowLines(row, layout, pen),
    ]),
  ];
}

/** The column that grows is never narrower, whatever the terminal. */
const NARROWEST = 8;

function layOut<Row>(rows: readonly Row[], columns: readonly Column<Row>[], pen: Pen): Layout<Row> {
  const natural = new Map(columns.map((column) => [column, naturalWidth(rows, column, pen)]));
  const below: Column<Row>[] = [];
  let beside = [...columns];
  const roomOf = (): number => {
    const others = beside.filter((column) => !column.grows);
    const taken = others.reduce((sum, column) => sum + GAP + (natural.get(column) ?? 0), 0);
    return pen.columns - taken;
  };
  const grown = columns.find((column) => column.grows);
  const wanted =
    grown === undefined
      ? 0
      : Math.max(NARROWEST, Math.min(leastGrown(pen.columns), natural.get(grown) ?? 0));
  while (roomOf() < wanted) {
    const goes = beside.findLast((column) => column.below !== undefined);
    if (goes === undefined) break;
    beside = beside.filter((column) => column !== goes);
    below.unshift(goes);
  }
  const room = Math.max(roomOf(), NARROWEST);
  return {
    beside: beside.map((column) => ({
      column,
      width: column.grows ? room : (natural.get(column) ?? 0),
    })),
    below: below.toSorted((a, b) => columns.indexOf(a) - columns.indexOf(b)),
  };
}

function naturalWidth<Row>(rows: readonly Row[], column: Column<Row>, pen: Pen): number {
  const lines = rows.flatMap((row) => column.cell(row).split("\n"));
  const widest = lines.reduce(
    (most, line) => Math.max(most, pen.width(line)),
    pen.width(column.head),
  );
  return Math.min(widest, column.most);
}

function rowLines<Row>(row: Row, { beside, below }: Layout<Row>, pen: Pen): readonly string[] {
  const cells = beside.map(({ column, width }) => {
    const own = column
      .cell(row)
      .split("\n")
      .flatMap((line) => pen.wrap(line, width));
    return column.grows ? [...own, ...belowLines(row, below, width, pen)] : own;
  });
  const height = Math.max(...cells.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, line) =>
    beside
      .map(({ column, width }, index) => pen.pad(cells[index]?.[line] ?? "", width, column.side))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
  const before = beside.slice(
    0,
    Math.max(
      0,
      beside.findIndex(({ column }) => column.grows),
    ),
  );
  const indent = " ".repeat(before.reduce((sum, { width }) => sum + width + GAP, 0));
  // An id is copied: it stands in one piece, over the empty ends of the other columns where it is long.
  return [...lines, ...cellsBelow(row, below, "last").map((line) => indent + line)];
}

/** The cells that went below to one place, with their labels. */
function cellsBelow<Row>(
  row: Row,
  below: readonly Column<Row>[],
  where: Column<Row>["below"],
): readonly string[] {
  return below
    .filter((column) => column.below === where)
    .map((column) => {
      const cell = column.cell(row).split("\n").filter(Boolean).join(", ");
      return cell === "" || column.label === undefined ? cell : `${column.label} ${cell}`;
    })
    .filter((cell) => cell.trim() !== "");
}

function belowLines<Row>(
  row: Row,
  below: readonly Column<Row>[],
  width: number,
  pen: Pen,
): readonly string[] {
  const joined = flow(cellsBelow(row, below, "joined"), width, pen);
  return [...cellsBelow(row, below, "line"), ...joined.map((line) => pen.style("quiet", line))];
}

/** Texts in lines, set apart by bullets; a text that fits a line is not torn. */
function flow(texts: readonly string[], width: number, pen: Pen): readonly string[] {
  const between = ` ${pen.glyphs.bullet} `;
  const lines: string[] = [];
  let line = "";
  for (const text of texts) {
    const longer = line === "" ? text : line + between + text;
    if (line !== "" && pen.width(longer) > width) {
      lines.push(line);
      line = text;
    } else line = longer;
  }
  return [...lines, line].filter(Boolean).flatMap((one) => pen.wrap(one, width));
}
