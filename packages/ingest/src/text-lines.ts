/** Text lines: the lines of a file in whatever encoding it has, to point at a place in it. */
import { readFileSync, statSync } from "node:fs";
import { textReader } from "./raw/encoding.ts";

/** A file that is larger is not read only to show a line of it. */
const LARGEST = 32 * 1024 * 1024;

/** The lines; none where the file is not there any more, is too large, or is no text. */
export function textLines(file: string): readonly string[] {
  try {
    if (statSync(file).size > LARGEST) return [];
    const reader = textReader(file);
    const text = reader.push(readFileSync(file)) + reader.end();
    return text.split(/\r\n|\n|\r/);
  } catch {
    // What is wrong with the file is said where it is read; a line of it is a help, not a need.
    return [];
  }
}
