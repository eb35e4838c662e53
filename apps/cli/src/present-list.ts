/** Presenting a list to people and to spreadsheets and maps. */
import { featureOf, isPlaced } from "@sitrep/api/sheet/geojson";
import { sheetOf } from "@sitrep/api/sheet/sheets";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Call } from "./call.ts";
import { createPen } from "./drawing/pen.ts";
import type { Pen } from "./drawing/pen.ts";
import { readScreen } from "./drawing/screen.ts";
import { tableLines } from "./drawing/table.ts";
import { csvHead, csvRow } from "@sitrep/api/sheet/csv";
import { jsonText } from "./formats/json.ts";
import type { ItemOf, ListOf, Noun } from "./nouns/answers.ts";
import { estimateLines } from "./nouns/estimate-charts.ts";
import type { ColumnsOf } from "./nouns/tables.ts";
import { COLUMNS } from "./nouns/tables.ts";
import { footLines } from "./words/foot.ts";

/** A list with the datasets of its ledger position, which go with what leaves. */
export type CreditedList<Name extends Noun> = ListOf<Name> & {
  readonly datasets: readonly Dataset[];
};

/** The text of a list in the form that was asked for. */
export function presentList<Name extends Noun>(
  noun: Name,
  answer: CreditedList<Name>,
  call: Call,
): string {
  switch (call.format) {
    case "csv": {
      const columns = sheetOf(noun, contextOf(answer));
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

function contextOf<Name extends Noun>({ labels, datasets, ledger }: CreditedList<Name>) {
  return { labels, datasets, position: ledger.position };
}

function geojson<Name extends Noun>(
  noun: Name,
  answer: CreditedList<Name>,
  isTerminal: boolean,
): string {
  const { total, next, ledger, attributions } = answer;
  const collection = {
    type: "FeatureCollection",
    // Only the nouns that lie somewhere are given this form; the items are of that noun.
    features: isPlaced(noun)
      ? answer.items.map((item) => featureOf(noun, item as ItemOf["incidents" | "places"], answer))
      : [],
    total,
    next,
    attributions,
    ledger,
  };
  return `${jsonText(collection, isTerminal ? 2 : 0)}\n`;
}
