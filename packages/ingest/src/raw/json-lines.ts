/** JSON Lines: a value on each line. */
import { said } from "@sitrep/domain/defect-sentence";
import { BrokenFile } from "./broken-file.ts";
import type { ValueReader, ValueRow } from "./values.ts";
import { MOST_VALUE, valueOf } from "./values.ts";

/** A reader of one file, which `name` calls in what it throws; blank lines are no values. */
export function jsonLineReader(name: string): ValueReader {
  /** Pieces of a line that is not over. */
  let rest: string[] = [];
  let length = 0;
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
      ...said({ is: "json-too-long", what: "line", most: MOST_VALUE }),
      file: name,
      line,
    });
  return {
    push: (text) => {
      const end = text.lastIndexOf("\n");
      const over = end === -1 ? [] : [...rest, text.slice(0, end)].join("").split("\n");
      if (end !== -1) [rest, length] = [[], 0];
      const more = text.slice(end + 1);
      rest.push(more);
      length += more.length;
      const rows = over.flatMap((raw) => take(raw.endsWith("\r") ? raw.slice(0, -1) : raw));
      if (length <= MOST_VALUE) return rows;
      line += 1;
      throw tooLong();
    },
    end: () => {
      const rows = take(rest.join(""));
      const [row] = rows;
      // Other lines may be wrong one by one; a wrong one that no line end follows was cut.
      if (row === undefined || row.issue === null) return rows;
      throw new BrokenFile({
        code: "malformed",
        ...said({ is: "line-cut-off" }),
        file: name,
        line: row.line,
      });
    },
  };
}
