/** JSON Lines: a value on each line. */
import { BrokenFile } from "./broken-file.ts";
import type { ValueReader, ValueRow } from "./values.ts";
import { MOST_VALUE, valueOf } from "./values.ts";

/** A reader of one file, which `name` calls in what it throws; blank lines are no values. */
export function jsonLineReader(name: string): ValueReader {
  let rest = "";
  let line = 0;
  let number = 0;
  const take = (raw: string): readonly ValueRow[] => {
    line += 1;
    if (raw.length > MOST_VALUE) throw tooLong();
    if (raw.trim() === "") return [];
    number += 1;
    return [valueOf(raw, { line, number }, name)];
  };
  const tooLong = (): BrokenFile =>
    new BrokenFile({
      code: "malformed",
      message: `has a line of more than ${MOST_VALUE} characters`,
      file: name,
      line,
      hint: "JSON Lines have a record on each line.",
    });
  return {
    push: (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      const rows = lines.flatMap((raw) => take(raw.endsWith("\r") ? raw.slice(0, -1) : raw));
      if (rest.length <= MOST_VALUE) return rows;
      line += 1;
      throw tooLong();
    },
    end: () => {
      const rows = take(rest);
      const [row] = rows;
      // Other lines may be wrong one by one; a wrong one that no line end follows was cut.
      if (row === undefined || row.issue === null) return rows;
      throw new BrokenFile({
        code: "malformed",
        message: "is cut off in the middle of a line",
        file: name,
        line: row.line,
        hint: "Get the file again.",
      });
    },
  };
}
