/** Two editions of a publisher's file, of our own making: the second changes, leaves out and adds some rows of the first. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The files of both editions. */
export interface Editions {
  readonly first: string;
  readonly second: string;
}

/** The columns of UCDP GED without which it is none. */
const COLUMNS = [
  "id", "type_of_violence", "side_a", "side_b", "source_article", "where_prec", "where_coordinates", "adm_1", "adm_2",
  "latitude", "longitude", "country", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
  "deaths_civilians", "deaths_unknown", "low", "best", "high",
] as const; // prettier-ignore

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** Writes two editions of so many rows into a folder. */
export function writeEditions(folder: string, rows: number): Editions {
  const first = Array.from({ length: rows }, (_, index) => rowAt(index));
  const kept = first
    .map((row, index) => (index % 10 === 3 ? { ...row, best: "5", high: "9" } : row))
    .filter((_, index) => index % 50 !== 7);
  const more = Array.from({ length: Math.ceil(rows / 20) }, (_, index) => rowAt(rows + index));
  const editions = { first: join(folder, "ged-1.csv"), second: join(folder, "ged-2.csv") };
  writeFileSync(editions.first, csvOf(first));
  writeFileSync(editions.second, csvOf([...kept, ...more].toReversed()));
  return editions;
}

function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => COLUMNS.map((name) => `"${row[name].replaceAll('"', '""')}"`));
  return [COLUMNS, ...lines].map((cells) => `${cells.join(",")}\n`).join("");
}

function rowAt(index: number): Row {
  const day = String((index % 28) + 1).padStart(2, "0");
  const month = String((Math.floor(index / 28) % 12) + 1).padStart(2, "0");
  const on = `2018-${month}-${day}`;
  return {
    id: String(500_001 + index),
    type_of_violence: "1",
    side_a: "Government of Iraq",
    side_b: "IS",
    source_article: `"Example Wire,${on},Report ${index}"`,
    where_prec: "1",
    where_coordinates: "Hawija town",
    adm_1: "Kirkuk province",
    adm_2: "Hawija district",
    latitude: "35.32592",
    longitude: "43.77267",
    country: "Iraq",
    event_clarity: "1",
    date_prec: "1",
    date_start: on,
    date_end: on,
    deaths_a: "1",
    deaths_b: "3",
    deaths_civilians: "0",
    deaths_unknown: "0",
    low: "4",
    best: "4",
    high: "4",
  };
}
