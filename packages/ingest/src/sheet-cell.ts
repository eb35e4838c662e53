/**
 * Sheet cell: the text of a cell read as the value that its field holds, and a value written as a text that is read back
 * the same. Items of a list are parted by semicolons; `\;` is a semicolon inside one. A text that a spreadsheet would run
 * as a formula stands behind an apostrophe, which is no part of it.
 */
import type { Said } from "@sitrep/domain/defect-sentence";
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { withGuard, withoutGuard } from "@sitrep/domain/formula";
import type { Quantity, Unit } from "@sitrep/domain/quantity";
import { quantityText, readQuantity } from "@sitrep/domain/quantity-words";
import { readHarm } from "./harm-words.ts";
import type { CellKind } from "./sheet-field.ts";

/** What a cell gave. `refusal` says why words were not understood; `value` is then the text as it stands. */
export interface CellReading {
  /** `undefined` leaves the field out. */
  readonly value: unknown;
  readonly refusal: Said | null;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** Reads a cell that is not empty. `usual` is the unit of amounts that name none. */
export function readCell(cell: string, kind: CellKind, usual: Unit | undefined): CellReading {
  const text = withoutGuard(cell).trim();
  switch (kind) {
    case "text":
      return plain(text);
    case "number":
      return plain(NUMBER.test(text) ? Number(text) : text);
    case "switch":
      return plain(readSwitch(text));
    case "mark": {
      const value = readSwitch(text);
      // A spreadsheet's box that is not ticked says nothing.
      return plain(value === false ? undefined : value);
    }
    case "texts":
      return plain(splitList(text));
    case "quantity":
      if (UNKNOWN.has(text.toLowerCase())) return plain("unknown");
      return NONE.has(text.toLowerCase())
        ? plain("none")
        : reading(readQuantity(text, usual), text);
    case "harm":
      return text === "[]" ? plain([]) : reading(readHarm(text), text);
    case "list":
      return plain(text === "[]" ? [] : text);
    case "object":
      return plain(text === "{}" ? {} : text);
  }
}

/** What stands for an amount that nobody gives. */
const UNKNOWN: ReadonlySet<string> = new Set(["unknown", codeWords("unknown")]);
/** What stands for nobody, where somebody says so. */
const NONE: ReadonlySet<string> = new Set(["none", "لا أحد"]);

function plain(value: unknown): CellReading {
  return { value, refusal: null };
}

type Reading = { readonly ok: true; readonly value: unknown } | ({ readonly ok: false } & Said);

function reading(read: Reading, text: string): CellReading {
  if (read.ok) return plain(read.value);
  const { ok: _, ...refusal } = read;
  return { value: text, refusal };
}

function readSwitch(text: string): boolean | string {
  const lower = text.toLowerCase();
  return lower === "true" ? true : lower === "false" ? false : text;
}

function splitList(text: string): readonly string[] {
  const items = [...text.matchAll(/(?:\\[^]|[^;\\]|\\$)+/g)].map(([item]) =>
    item.replace(/\\([\\;])/g, "$1").trim(),
  );
  return items.filter((item) => item !== "");
}

/** The texts of a list as one cell; an empty list is a semicolon alone. */
export function writeTexts(texts: readonly string[]): string {
  if (texts.length === 0) return ";";
  return withGuard(texts.map((text) => text.replace(/[\\;]/g, "\\$&")).join("; "));
}

/** A quantity as one cell, without the source's own words, which have a column of their own. */
export function writeQuantity(quantity: Quantity): string {
  return withGuard(quantityText(quantity));
}
