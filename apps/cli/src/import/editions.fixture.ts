/** Two editions of a publisher's file, of our own making: the second changes, leaves out and adds some rows of the first. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Cells } from "@sitrep/ingest/adapters/ucdp-ged.fixture";
import { yearly } from "@sitrep/ingest/adapters/ucdp-ged.fixture";

/** The files of both editions, and what the second does to the incidents of the first. */
export interface Editions {
  readonly first: string;
  readonly second: string;
  readonly created: number;
  readonly amended: number;
  readonly retracted: number;
}

/** Writes two editions of so many rows into a folder. */
export function writeEditions(folder: string, rows: number): Editions {
  const first = Array.from({ length: rows }, (_, index) => rowAt(index));
  const isGone = (index: number): boolean => index % 50 === 7;
  const isChanged = (index: number): boolean => index % 10 === 3;
  const kept = first
    .map((row, index) => (isChanged(index) ? { ...row, best: "5", high: "9" } : row))
    .filter((_, index) => !isGone(index));
  const created = Math.ceil(rows / 20);
  const second = [...kept, ...Array.from({ length: created }, (_, index) => rowAt(rows + index))];
  const paths = { first: join(folder, "ged-1.csv"), second: join(folder, "ged-2.csv") };
  writeFileSync(paths.first, yearly(...first));
  writeFileSync(paths.second, yearly(...second.toReversed()));
  const count = (is: (index: number) => boolean): number => first.filter((_, at) => is(at)).length;
  return { ...paths, created, amended: count(isChanged), retracted: count(isGone) };
}

function rowAt(index: number): Cells {
  const day = String((index % 28) + 1).padStart(2, "0");
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, "0");
  const on = `2018-${month}-${day}`;
  const article = `"Example Wire,${on},Report ${index}"`;
  return {
    id: String(500_001 + index),
    year: "2018",
    date_start: on,
    date_end: on,
    source_article: article,
    source_date: on,
    source_headline: `Report ${index}`,
    number_of_sources: "1",
    source_office: "Example Wire",
  };
}
