/** Estimate reader: a row becomes an estimate, as a mapping says. */
import { definitionOf } from "@sitrep/domain/metric";
import { readQuantity } from "@sitrep/domain/quantity-words";
import { cleanText, cutText } from "../clean-text.ts";
import type { Draft, SharedDraft } from "../draft.ts";
import type { NamedPlace } from "../named-places.ts";
import { cellIssue } from "../row-issue.ts";
import { notesFrom, readTextFrom, wordReader } from "./cell-reader.ts";
import type { Mapping } from "./mapping.ts";
import { narrowestOf, placeReader } from "./place-of-row.ts";
import { reportReader } from "./report-reader.ts";
import type { ReadRow, RowContext } from "./row-drafts.ts";
import { notesOf } from "./row-drafts.ts";
import { timeReader } from "./time-reader.ts";

const LONGEST_TITLE = 160;

/** A reader of rows that are estimates. */
export function estimateReader(
  mapping: Extract<Mapping, { each: "estimate" }>,
  { dataset: { id: dataset }, findPlace }: RowContext,
): ReadRow {
  const from = mapping.estimate;
  const readMetric = wordReader(from.metric);
  const readNature = wordReader(from.nature);
  const readPlaces = placeReader(dataset, findPlace, from.scope);
  const readTime = timeReader(from.time);
  const readReports = reportReader(dataset, mapping.dataset, mapping.report);
  const { column, unit } = from.quantity;

  return (id, cell, notebook) => {
    const metric = readMetric(cell, notebook);
    const nature = notebook.passedOver === null ? readNature(cell, notebook) : null;
    if (notebook.passedOver !== null) return null;
    const places = readPlaces(cell, notebook);
    const time = readTime(cell, notebook.issues);
    const sources = readReports(cell, notebook);
    const text = cleanText(cell(column));
    const quantity = readQuantity(text, unit);
    if (!quantity.ok)
      notebook.issues.push(
        cellIssue(column, text, {
          code: text === "" ? "missing" : "invalid",
          severity: "reject",
          defect:
            text === ""
              ? { is: "cell-empty", column, wants: { is: "amount" } }
              : { is: "in-cell", column, why: quantity.defect },
        }),
      );
    if (metric === null || nature === null || places === null || time === null) return null;
    if (sources === null || !quantity.ok) return null;
    const { label, type } = definitionOf(metric);
    const scope = narrowestOf(places);
    const population = cutText(readTextFrom(from.population, cell) || label, LONGEST_TITLE);
    const estimate: Draft = {
      kind: "estimate",
      record: {
        id,
        title: cutText(readTextFrom(from.title, cell) || `${label}: ${scope.name}`, LONGEST_TITLE),
        metric,
        nature,
        population,
        scope: { includes: [scope.id] },
        ...(type === "stock" ? { asOf: time.when } : { period: time.when }),
        quantity: quantity.value,
        reports: sources.reports,
        ...notesOf(notesFrom(from.notes, cell)),
      },
    };
    return {
      drafts: [estimate, ...sources.drafts],
      shared: [...ownPlaces(scope), ...sources.shared],
    };
  };
}

function ownPlaces(place: NamedPlace): readonly SharedDraft[] {
  const above = place.parent === null ? [] : ownPlaces(place.parent);
  return place.draft === null ? above : [place.draft, ...above];
}
