/** Header: the names of a table's columns, by which and never by position its cells are read. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import { BrokenFile } from "./broken-file.ts";
import type { CsvRow } from "./csv.ts";

/**
 * The names in the first row, without blanks around them and in one Unicode form. A column without a name is called by its position, `column 3`.
 * @throws BrokenFile where two columns have one name, because nobody could say which is meant
 */
export function headerOf({ line, cells, fault }: CsvRow, file: string): readonly string[] {
  const broken = (defect: Defect): BrokenFile =>
    new BrokenFile({ code: "malformed", ...said(defect), file, line });
  if (fault !== null) throw broken({ is: "header-damaged", fault });
  const names = cells.map((cell, index) => cell.trim().normalize("NFC") || `column ${index + 1}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw broken({
      is: "column-name-twice",
      name: twice,
      first: names.indexOf(twice) + 1,
      last: names.lastIndexOf(twice) + 1,
    });
  return names;
}
