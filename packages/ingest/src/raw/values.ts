/** Values: a file of JSON, a line or a feature at a time, in memory that does not grow with the file. */
import { said } from "@sitrep/domain/defect-sentence";
import type { Defect } from "@sitrep/domain/defect";
import type { Issue } from "@sitrep/domain/issue";
import { hasRepeatedKey } from "./repeated-key.ts";

/** A file of values that was found. */
export interface Values {
  /** What issues call it; of a file in an archive `data.zip#records.jsonl`. */
  readonly name: string;
  /** How many bytes there are to read; `position` of a batch counts up to it. */
  readonly size: number;
  /**
   * Reads the values from the first, as often as it is called. Who stops early leaves nothing open.
   * @throws BrokenFile where the file cannot be read to its end; what came before must not be used either
   */
  readonly batches: () => AsyncIterable<ValueBatch>;
}

/** Some values, one after another. */
export interface ValueBatch {
  readonly rows: readonly ValueRow[];
  /** How many bytes of `size` were read by then. */
  readonly position: number;
  /** What was found odd about the file as a whole since the batch before, all `warn`. */
  readonly issues: readonly Issue[];
}

/** A value as it stands in the file. */
export interface ValueRow {
  /** The line on which it starts, counted from 1. */
  readonly line: number;
  /** How many values the file has up to this one. */
  readonly number: number;
  /** What `JSON.parse` gave; undefined where `issue` is a `reject`. */
  readonly value: unknown;
  /** As it stands in the file. */
  readonly raw: string;
  readonly issue: Issue | null;
  /** What a value that was put in the place of another is known by. */
  readonly origin?: string | undefined;
}

/** Takes text in pieces and gives the values that ended in each. @throws BrokenFile */
export interface ValueReader {
  readonly push: (text: string) => readonly ValueRow[];
  readonly end: () => readonly ValueRow[];
}

/** The longest value, in characters. */
export const MOST_VALUE = 8_000_000;

/** A piece of JSON parsed, or an issue that says why it is none. */
export function valueOf(
  raw: string,
  { line, number }: Pick<ValueRow, "line" | "number">,
  file: string,
): ValueRow {
  const refused = (defect: Defect): ValueRow => {
    const issue = { code: "malformed", severity: "reject", ...said(defect), file, line } as const;
    return { line, number, value: undefined, raw, issue };
  };
  try {
    const value: unknown = JSON.parse(raw);
    return hasRepeatedKey(raw, value)
      ? refused({ is: "key-twice" })
      : { line, number, value, raw, issue: null };
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    return refused({
      is: "bad-json",
      told: told
        .replace(/ at position .*| in JSON.*|, "?\.\.\..*| is not valid JSON.*/s, "")
        .slice(0, 100),
    });
  }
}
