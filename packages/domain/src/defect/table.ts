/** Defects of tables: what is wrong with a header, with the form of a row, and with all rows together. SPEC U1–U5. */
import { meantHint } from "../advice.ts";
import type { DefectSentences } from "../defect.ts";
import { show } from "../show.ts";
import type { OtherText } from "./file.ts";

/** What is counted of a whole file. */
export type CountedOfFile = "rows" | "countries";

/** The sorts, with their parts. */
export interface TableDefects {
  "unknown-adapter": {
    readonly name: string;
    readonly known: readonly string[];
    readonly meant?: string | undefined;
  };
  "unknown-table": { readonly known: readonly string[] };
  "other-text": { readonly text: OtherText };
  "no-text": object;
  "only-blank-lines": object;
  "header-alone": object;
  "header-damaged": { readonly fault: string };
  /** Columns by their position, from 1. */
  "column-name-twice": { readonly name: string; readonly first: number; readonly last: number };
  "column-missing": { readonly column: string };
  "column-repeated": { readonly column: string; readonly times: number };
  "refused-rows-alone": { readonly column: string };
  "unknown-column": { readonly name: string; readonly meant?: string | undefined };
  "unknown-property": { readonly name: string };
  "unknown-sheet-column": { readonly name: string; readonly meant?: string | undefined };
  "same-field": { readonly before: string };
  "no-column-name": object;
  "sheet-name": {
    readonly suchAs: string;
    readonly ending: string;
    readonly known: readonly string[];
  };
  "too-many-rows": { readonly most: number; readonly of: "sheet" | "corrections" };
  "changed-while-read": object;
  "row-cut-off": { readonly cell: number; readonly columns: number; readonly column: string };
  "cell-count": { readonly cells: number; readonly columns: number };
  "text-after-quote": object;
  "nul-byte": object;
  "lost-character": object;
  "too-long": { readonly what: "cell" | "row"; readonly most: number; readonly of: "characters" | "cells" }; // prettier-ignore
  /** `within` is the number of characters that were looked through; null where the file ended. */
  "quote-open": { readonly line: number; readonly within: number | null };
  "no-rows": object;
  "all-refused": { readonly count: number };
  "other-count": {
    readonly of: CountedOfFile;
    readonly count: number;
    readonly atLeast: number;
    readonly atMost: number | null;
  };
  "reaches-back": { readonly earliest: string };
  "reaches-on": { readonly latest: string };
  "too-many-names": { readonly most: number };
  "too-many-countries": { readonly most: number };
  "edition-not-stated": object;
  "correction-column-missing": { readonly column: string };
  "corrects-nothing": object;
  "corrects-twice": object;
  "corrects-elsewhere": { readonly file: string };
}

const AGAIN = "Get the file again.";
const CORRECTED_ROW = "what sitrep apply wrote there";
const CORRECTED_HINT = "Rows can be corrected here, and not added.";

/** The English words. */
export const TABLE_DEFECT: DefectSentences<TableDefects> = {
  "unknown-adapter": ({ name, known, meant }) => ({
    message: `unknown adapter: ${show(name)}`,
    expected: `one of ${known.join(", ")}`,
    hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
  }),
  "unknown-table": ({ known }) => ({
    message: "is a table of no kind that is known",
    expected: `the columns of ${known.join(", ")}`,
    hint: "Name the adapter to hear which columns are missing, or write a mapping: sitrep map FILE.",
  }),
  "other-text": ({ text }) => ({
    message: `is ${OTHER_TEXT[text][0]}`,
    expected: "a table",
    hint: OTHER_TEXT[text][1],
  }),
  "no-text": () => ({
    message: "is not a text",
    expected: "a table with the names of its columns in the first row",
  }),
  "only-blank-lines": () => ({ message: "holds nothing but blank lines" }),
  "header-alone": () => ({ message: "holds a header and no row", hint: AGAIN }),
  "header-damaged": ({ fault }) => ({
    message: `has a first row that is damaged (${fault})`,
    hint: AGAIN,
  }),
  "column-name-twice": ({ name, first, last }) => ({
    message: `has two columns with the name ${show(name)}: ${first} and ${last}`,
    hint: "Give each column a name of its own.",
  }),
  "column-missing": ({ column }) => ({
    message: `the column ${column} is missing`,
    expected: "every column that the adapter needs",
    hint: "Is this the publisher's own export, whole?",
  }),
  "column-repeated": ({ column, times }) => ({
    message: `the column ${column} stands there ${times} times`,
    expected: "each column once",
  }),
  "refused-rows-alone": ({ column }) => ({
    message: `has the column ${column}: it is a file of refused rows, and not the publisher's`,
    expected: "the file whose rows were refused",
    hint: "Name the publisher's file, and this one with --corrected.",
  }),
  "unknown-column": ({ name, meant }) => ({
    message: `unknown column: ${show(name)}; nothing is read from it`,
    expected: "a column that the adapter takes or ignores by name",
    hint: meant === undefined ? undefined : `Did you mean ${meant}?`,
  }),
  "unknown-property": ({ name }) => ({
    message: `unknown property: ${show(name)}; nothing is read from it`,
  }),
  "unknown-sheet-column": ({ name, meant }) => ({
    message: `unknown column: ${show(name)}`,
    hint: meantHint(meant),
  }),
  "same-field": ({ before }) => ({ message: `means the same field as the column ${show(before)}` }),
  "no-column-name": () => ({
    message: "stands below a column without a name",
    expected: "a name above it",
  }),
  "sheet-name": ({ suchAs, ending, known }) => ({
    message: "does not say by its name what it holds",
    expected: `a name such as ${suchAs}${ending}: one of ${known.join(", ")}`,
  }),
  "too-many-rows": ({ most, of }) => ({
    message: `holds more than ${most.toLocaleString("en")} rows`,
    hint:
      of === "sheet"
        ? "A publisher's file is read by sitrep plan."
        : "Correct the publisher's file itself.",
  }),
  "changed-while-read": () => ({
    message: "was changed while it was read",
    hint: "Wait until it is written.",
  }),
  "row-cut-off": ({ cell, columns, column }) => ({
    message: `is cut off in the middle of a row: it ends in cell ${cell} of ${columns}, ${show(column)}`,
    hint: AGAIN,
  }),
  "cell-count": ({ cells, columns }) => {
    const isLong = cells > columns;
    return {
      message: `has ${isLong ? "too many" : "too few"} cells`,
      expected: String(columns),
      hint: isLong
        ? "Look for a cell that holds the delimiter and is not quoted."
        : "Look for a line break in a cell that is not quoted.",
    };
  },
  "text-after-quote": () => ({
    message: "has a cell in which text follows its closing quote",
    hint: "Write a quote inside a quoted cell twice.",
  }),
  "nul-byte": () => ({
    message: "holds a NUL byte, which is no character",
    hint: "Take it out; mostly such a file was damaged on its way.",
  }),
  "lost-character": () => ({
    message: "holds a character that was lost before, shown as \uFFFD",
    hint: "Look the word up where the file came from.",
  }),
  "too-long": ({ what, most, of }) => ({
    message: `has a ${what} of more than ${most} ${of}`,
    hint: "Look for a missing line end or a stray quote near it.",
  }),
  "quote-open": ({ line, within }) => ({
    message: `has a quote that opens on line ${line} and is ${within === null ? "never closed" : `not closed within ${within} characters`}`,
    hint:
      within === null
        ? "Close it; where the file was cut off on its way, get it again."
        : "Close it, or take it away.",
  }),
  "no-rows": () => ({ message: "holds no rows", expected: "at least one record" }),
  "all-refused": ({ count }) => ({
    message: `holds no row that can be taken: all ${count.toLocaleString("en")} are refused`,
    expected: "at least one record",
  }),
  "other-count": ({ of, count, atLeast, atMost }) => ({
    message: `has another number of ${of} than it should`,
    expected:
      atLeast === atMost
        ? figure(atLeast)
        : count < atLeast
          ? `at least ${figure(atLeast)}`
          : `at most ${figure(atMost ?? Infinity)}`,
  }),
  "reaches-back": ({ earliest }) => ({
    message: "reaches back further than it can",
    expected: `no day before ${earliest}`,
  }),
  "reaches-on": ({ latest }) => ({
    message: "reaches further than it can",
    expected: `no day after ${latest}`,
  }),
  "too-many-names": ({ most }) => ({
    message: `names more than ${figure(most)} different places, actors and publishers`,
    expected: "a few thousand",
    hint: "A column is probably out of place, or the table is of another kind.",
  }),
  "too-many-countries": ({ most }) => ({
    message: `names more than ${figure(most)} countries`,
    expected: "some two hundred",
    hint: "A column is probably out of place.",
  }),
  "edition-not-stated": () => ({
    message: "the edition is not stated",
    expected: "the publisher's version, such as 25.1",
    hint: "Give it with --edition.",
  }),
  "correction-column-missing": ({ column }) => ({
    message: `the column ${column} is missing`,
    expected: "the columns of a file of refused rows",
    hint: "Give the file that sitrep apply wrote, with its cells corrected and its columns as they were.",
  }),
  "corrects-nothing": () => ({
    message: "names no row that was refused",
    expected: CORRECTED_ROW,
    hint: CORRECTED_HINT,
  }),
  "corrects-twice": () => ({
    message: "corrects a row that an earlier line corrects",
    expected: CORRECTED_ROW,
    hint: CORRECTED_HINT,
  }),
  "corrects-elsewhere": ({ file }) => ({
    message: `corrects a row that does not stand in ${file}`,
    expected: "a row of the same file, as it was when it was refused",
    hint: "Apply the file alone, and correct the rows that it refuses then.",
  }),
};

function figure(count: number): string {
  return count.toLocaleString("en");
}

const OTHER_TEXT = {
  "web-page": [
    "a web page",
    "Open it in a browser: mostly it says why the download failed, or asks to log in.",
  ],
  xml: ["XML", "Get the table as CSV."],
  json: [
    "JSON",
    "Where it holds records or features, its name must end in .jsonl or .geojson; else get the table as CSV.",
  ],
  pdf: ["a PDF", "Get the table as CSV."],
} as const satisfies Record<OtherText, readonly [string, string]>;
