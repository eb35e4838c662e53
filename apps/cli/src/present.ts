/** Presenting an answer that is no list of a noun: as JSON whole, as a record a line, or drawn for people. */
import type { Call } from "./call.ts";
import { createPen } from "./drawing/pen.ts";
import type { Pen } from "./drawing/pen.ts";
import { readScreen } from "./drawing/screen.ts";
import { jsonText } from "./formats/json.ts";
import { writeOut } from "./output.ts";

/** An answer in its three forms. */
export interface Presented {
  /** All of it, as the counter gave it. */
  readonly whole: unknown;
  /** Its records, one a line. */
  readonly rows: readonly unknown[];
  /** Its lines for people. */
  readonly draw: (pen: Pen) => readonly string[];
}

/** Writes an answer in the form that was asked for. */
export function present({ whole, rows, draw }: Presented, call: Call): void {
  switch (call.format) {
    case "json":
      return writeOut(`${jsonText(whole, call.isTerminal ? 2 : 0)}\n`);
    case "ndjson":
      return writeOut(rows.map((row) => `${jsonText(row)}\n`).join(""));
    case "table":
    case "csv":
    case "geojson":
    case "yaml":
      return writeOut(
        draw(createPen(readScreen(call.environment)))
          .map((line) => `${line}\n`)
          .join(""),
      );
  }
}
