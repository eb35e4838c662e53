/** Cells of GTD: missing is -9, -99 or blank, as is the word Unknown where a name should stand. */

/** The text of a cell without blanks around; null where GTD has nothing. */
export function presentIn(cell: string): string | null {
  const text = cell.trim();
  return text === "" || /^-99?(?:\.0+)?$/.test(text) ? null : text;
}

/** A name in a cell; null where GTD has none or does not know it. */
export function nameIn(cell: string): string | null {
  const text = presentIn(cell);
  return text === null || text.toLowerCase() === "unknown" ? null : text;
}

/** A yes, coded 1, or a no, coded 0; null where GTD does not say. */
export function yesIn(cell: string): boolean | null {
  const text = presentIn(cell)?.replace(/\.0+$/, "");
  if (text === "1") return true;
  return text === "0" ? false : null;
}
