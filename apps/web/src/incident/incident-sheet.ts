/** Incident sheet: a list of incidents as a table for spreadsheets; each row carries its licence and the batch it holds at. */
import type { IncidentView } from "@sitrep/api/views/incident-view";
import type { Labels } from "@sitrep/api/labels";
import type { Dataset } from "@sitrep/domain/dataset";
import { datasetOf } from "@sitrep/domain/id";
import type { CsvValue, Sheet } from "../export/csv.ts";
import { harmWords } from "./harm-words.ts";

/** What every row is told from beside its incident. */
export interface SheetContext {
  readonly labels: Labels;
  readonly datasets: readonly Dataset[];
  /** The ledger position that the list holds at. */
  readonly position: number;
}

type Column = readonly [
  name: string,
  value: (one: IncidentView, context: SheetContext) => CsvValue,
];

/** Several values in one cell. */
const joined = (values: readonly string[]): string => values.join("; ");

const COLUMNS: readonly Column[] = [
  ["id", (one) => one.id],
  ["title", (one) => one.title],
  ["kind", (one) => one.kind],
  ["attempted", (one) => one.attempted ?? false],
  ["extent", (one) => one.extent],
  ["when_edtf", (one) => one.when],
  ["earliest", (one) => one.computed.span.earliest],
  ["latest", (one) => one.computed.span.latest],
  ["place", (one) => one.where.place],
  ["place_name", (one) => one.computed.place.name],
  ["place_name_ar", (one) => one.computed.place.nameAr],
  ["governorate", (one) => one.computed.place.governorate?.name ?? null],
  ["country", (one) => one.computed.place.country?.name ?? null],
  ["precision", (one) => one.where.precision],
  ["also_in", (one) => joined(one.where.alsoIn)],
  // A place known only to an area has no point, not even one in its middle.
  ["latitude", (one) => pointOf(one)?.lat ?? null],
  ["longitude", (one) => pointOf(one)?.lon ?? null],
  [
    "perpetrators",
    (one, { labels }) => joined(perpetrators(one).map((party) => named(party, labels))),
  ],
  ["attribution", (one) => joined(perpetrators(one).map(({ attribution }) => attribution))],
  ["harm", (one) => joined(one.harm.map(harmWords))],
  ["verification", (one) => one.computed.verification.status],
  ["independent_origins_low", (one) => one.computed.verification.origins.low],
  ["independent_origins_high", (one) => one.computed.verification.origins.high],
  ["speakers", (one) => joined([...new Set(one.computed.speakers.map(({ label }) => label))])],
  ["documents", (one) => joined([...new Set(one.reports.map(({ document }) => document))])],
  ["tags", (one) => joined(one.tags)],
  ["dataset", (one) => datasetOf(one.id)],
  ["licence", (one, context) => dataset(one, context)?.licence ?? null],
  ["citation", (one, context) => dataset(one, context)?.citation ?? null],
  ["known_at_batch", (_, { position }) => position],
];

/** The sheet. */
export function incidentSheet(items: readonly IncidentView[], context: SheetContext): Sheet {
  return {
    columns: COLUMNS.map(([name]) => name),
    rows: items.map((one) => COLUMNS.map(([, value]) => value(one, context))),
  };
}

function pointOf({ where, computed }: IncidentView) {
  return computed.mark === "area" ? null : (where.point ?? computed.place.point);
}

function perpetrators({ parties }: IncidentView) {
  return parties.filter(({ role }) => role === "perpetrator");
}

function named({ actor, described }: IncidentView["parties"][number], labels: Labels): string {
  return labels[actor ?? ""]?.label ?? described ?? "";
}

function dataset({ id }: IncidentView, { datasets }: SheetContext): Dataset | undefined {
  return datasets.find((one) => one.id === datasetOf(id));
}
