/** Presenting a list to people and to spreadsheets and maps. */
import type { Call } from "./call.ts";
import { createPen } from "./drawing/pen.ts";
import type { Pen } from "./drawing/pen.ts";
import { readScreen } from "./drawing/screen.ts";
import { tableLines } from "./drawing/table.ts";
import { csvHead, csvRow } from "./formats/csv.ts";
import type { PlacedNoun } from "./formats/geojson.ts";
import { FEATURES } from "./formats/geojson.ts";
import { jsonText } from "./formats/json.ts";
import type { ItemOf, ListOf, Noun } from "./nouns/answers.ts";
import { estimateLines } from "./nouns/estimate-charts.ts";
import { SHEETS } from "./nouns/sheets.ts";
import type { ColumnsOf } from "./nouns/tables.ts";
import { COLUMNS } from "./nouns/tables.ts";
import { footLines } from "./words/foot.ts";

/** The text of a list in the form that was asked for. */
export function presentList<Name extends Noun>(
  noun: Name,
  answer: ListOf<Name>,
  call: Call,
): string {
  switch (call.format) {
    case "csv": {
      const columns = SHEETS[noun](answer.labels);
      return csvHead(columns) + answer.items.map((item) => csvRow(columns, item)).join("");
    }
    case "geojson":
      return geojson(noun, answer, call.isTerminal);
    case "table": {
      const pen = createPen(readScreen(call.environment));
      return `${listLines(noun, answer, pen).join("\n")}\n`;
    }
    case "json":
    case "ndjson":
    case "yaml":
      return `${jsonText(answer)}\n`;
  }
}

/** The lines of a list: its records, what its marks mean, and how many there are. */
export function listLines<Name extends Noun>(
  noun: Name,
  answer: ListOf<Name>,
  pen: Pen,
): readonly string[] {
  const lines = answer.items.length === 0 ? [] : recordLines(noun, answer, pen);
  const legend = pen.legend();
  return [...lines, ...(lines.length > 0 ? [""] : []), ...legend, ...footLines(noun, answer, pen)];
}

function recordLines<Name extends Noun>(
  noun: Name,
  answer: ListOf<Name>,
  pen: Pen,
): readonly string[] {
  if (noun === "estimates")
    // The noun was just compared, which does not narrow the type that hangs on it.
    return estimateLines(answer.items as readonly ItemOf["estimates"][], pen);
  const columnsOf = COLUMNS[noun as Exclude<Name, "estimates">] as ColumnsOf<ItemOf[Name]>;
  return tableLines(answer.items, columnsOf(answer.labels, pen), pen);
}

function geojson<Name extends Noun>(noun: Name, answer: ListOf<Name>, isTerminal: boolean): string {
  // Only the nouns that lie somewhere are given this form.
  const featureOf = FEATURES[noun as PlacedNoun] as (item: ItemOf[Name]) => unknown;
  const { total, next, ledger } = answer;
  const collection = {
    type: "FeatureCollection",
    features: answer.items.map(featureOf),
    total,
    next,
    ledger,
  };
  return `${jsonText(collection, isTerminal ? 2 : 0)}\n`;
}
