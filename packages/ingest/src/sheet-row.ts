/** Sheet row: the cells of a row as a record that is yet to be parsed, with the column that each field came from. */
import { Unit } from "@sitrep/domain/quantity";
import { METRIC, Metric } from "@sitrep/domain/metric";
import { pathText } from "@sitrep/domain/parse";
import type { CellReading } from "./sheet-cell.ts";
import { readCell } from "./sheet-cell.ts";
import type { SheetField } from "./sheet-field.ts";

/** A column of a sheet that means a field. */
export interface SheetColumn extends SheetField {
  /** Its position in the row, from 0. */
  readonly at: number;
}

/** A record as a row gives it. */
export interface RowRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** The position of the cell that each path came from. */
  readonly columns: ReadonlyMap<string, number>;
  /** Why words in a cell were not understood, by path. */
  readonly refusals: ReadonlyMap<string, NonNullable<CellReading["refusal"]>>;
}

type Path = SheetField["path"];

interface Filled extends SheetColumn {
  readonly text: string;
}

/** Reads a row; empty cells leave their fields out, and gaps in numbered lists close. */
export function readRow(columns: readonly SheetColumn[], cells: readonly string[]): RowRecord {
  const filled = closeGaps(
    columns.flatMap((column): Filled[] => {
      const text = cells[column.at] ?? "";
      return text.trim() === "" ? [] : [{ ...column, text }];
    }),
  ).toSorted((one, other) => one.path.length - other.path.length);
  const metric = Metric.safeParse(textAt(filled, ["metric"]));
  const record: Record<string, unknown> = {};
  const at = new Map<string, number>();
  const refusals = new Map<string, NonNullable<CellReading["refusal"]>>();
  for (const { path, cell, text, at: position } of filled) {
    const own = Unit.safeParse(textAt(filled, [...path, "unit"]));
    const usual = own.success ? own.data : usualUnit(path, metric.success ? metric.data : null);
    const { value, refusal } = readCell(text, cell, usual);
    const name = pathText(path) ?? "";
    at.set(name, position);
    if (refusal !== null) refusals.set(name, refusal);
    if (value !== undefined) put(record, path, value);
  }
  return { record: withIdentity(record), columns: at, refusals };
}

function textAt(filled: readonly Filled[], wanted: Path): string | undefined {
  const name = wanted.join(".");
  return filled.find(({ path }) => path.join(".") === name)?.text.trim();
}

/** Only who is named has a name, and only who is not has a role alone, so that neither needs to be said. */
function withIdentity(record: Readonly<Record<string, unknown>>): RowRecord["record"] {
  const { identity } = record;
  if (typeof identity !== "object" || identity === null || "is" in identity) return record;
  return { ...record, identity: { is: "name" in identity ? "named" : "anonymous", ...identity } };
}

/** Harm is done to people, and a metric with one unit needs no other word for it. */
function usualUnit(path: Path, metric: Metric | null): Unit | undefined {
  if (path.includes("harm")) return "person";
  const units = metric === null ? [] : METRIC[metric].units;
  return units.length === 1 ? units[0] : undefined;
}

/** `harm.1` and `harm.3` without `harm.2` are the first and the second. */
function closeGaps(filled: readonly Filled[]): readonly Filled[] {
  const used = new Map<string, Set<number>>();
  for (const { path } of filled)
    for (const [depth, step] of path.entries())
      if (typeof step === "number") {
        const list = path.slice(0, depth).join(".");
        used.set(list, (used.get(list) ?? new Set()).add(step));
      }
  return filled.map((column) => ({
    ...column,
    path: column.path.map((step, depth) => {
      if (typeof step !== "number") return step;
      const places = used.get(column.path.slice(0, depth).join(".")) ?? [];
      return [...places].filter((place) => place < step).length;
    }),
  }));
}

/** Puts a value where a path leads, with the lists and objects on the way; words that were not understood stay as they are. */
function put(record: Record<string, unknown>, path: Path, value: unknown): void {
  let at: object = record;
  for (const [depth, step] of path.entries()) {
    const next = path[depth + 1];
    if (next === undefined) {
      Reflect.set(at, step, value);
      return;
    }
    const below: unknown = Reflect.get(at, step);
    if (below !== undefined && (typeof below !== "object" || below === null)) return;
    const holder = below ?? (typeof next === "number" ? [] : {});
    if (below === undefined) Reflect.set(at, step, holder);
    at = holder;
  }
}
