/** Header: the names of a table's columns, by which and never by position its cells are read. */
import { show } from "@sitrep/domain/issue";
import { BrokenFile } from "./broken-file.ts";
import type { CsvRow } from "./csv.ts";

/**
 * The names in the first row, without blanks around them and in one Unicode form. A column without a name is called by its position, `column 3`.
 * @throws BrokenFile where two columns have one name, because nobody could say which is meant
 */
export function headerOf({ line, cells, fault }: CsvRow, file: string): readonly string[] {
  const broken = (message: string, hint: string): BrokenFile =>
    new BrokenFile({ code: "malformed", message, file, line, hint });
  if (fault !== null)
    throw broken(`has a first row that is damaged (${fault})`, "Get the file again.");
  const names = cells.map((cell, index) => cell.trim().normalize("NFC") || `column ${index + 1}`);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw broken(
      `has two columns with the name ${show(twice)}: ${names.indexOf(twice) + 1} and ${names.lastIndexOf(twice) + 1}`,
      "Give each column a name of its own.",
    );
  return names;
}
