/** Screen: what the terminal in front of the person can show. */
import type { Environment } from "../env.ts";
import { isTerminal } from "../output.ts";
import type { Screen } from "./pen.ts";

/** The width of a table that goes to no terminal. */
const PLAIN_COLUMNS = 100;

/** Reads the screen that standard output is. */
export function readScreen({ colour, isUnicode, columns }: Environment): Screen {
  const isScreen = isTerminal();
  const width = isScreen ? process.stdout.columns || columns : columns;
  return {
    columns: width || (isScreen ? 80 : PLAIN_COLUMNS),
    hasColour: colour === "always" || (colour === "auto" && isScreen),
    isUnicode,
  };
}
