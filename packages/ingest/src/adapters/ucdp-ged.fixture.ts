/** UCDP GED for tests: the publisher's own headers, and rows of our own making below them. */
import type { AnyRecord, RecordKind, RecordOf } from "@sitrep/domain/record";
import { csvOf, readAs } from "../dataset-reading.fixture.ts";
import type { WholeReading } from "../dataset-reading.fixture.ts";

/** The 49 columns of a yearly or candidate edition. */
export const YEARLY: readonly string[] = [
  "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
  "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
  "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date",
  "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2",
  "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec",
  "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa",
  "gwnob",
]; // prettier-ignore

/** The 45 columns of the Humanitarian Data Exchange's export. */
export const HDX: readonly string[] = [
  "id", "year", "active_year", "start_year", "end_year", "type_of_violence", "conflict_new_id", "conflict_name",
  "dyad_new_id", "dyad_name", "side_a_new_id", "gwnoa", "side_a", "side_b_new_id", "gwnob", "side_b",
  "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original",
  "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country",
  "country_id", "iso3", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b",
  "deaths_civilians", "deaths_unknown", "low", "best", "high",
]; // prettier-ignore

/** The second row of that export, as far as its tags go. */
export const HXL_TAGS: Readonly<Record<string, string>> = {
  year: "#date+year",
  side_a: "#group+name+first",
  source_article: "#meta+source",
  adm_1: "#adm1+name",
  latitude: "#geo+lat",
  date_start: "#date+start",
  best: "#affected+killed",
};

/** Cells by column. */
export type Cells = Readonly<Record<string, string>>;

/** An event that never was. */
export const ROW: Cells = {
  id: "900001",
  relid: "IRQ-2019-1-524-1",
  year: "2019",
  active_year: "1",
  code_status: "Clear",
  type_of_violence: "1",
  conflict_dset_id: "259",
  conflict_new_id: "259",
  conflict_name: "Iraq: Government",
  dyad_dset_id: "524",
  dyad_new_id: "524",
  dyad_name: "Government of Iraq - IS",
  side_a_dset_id: "116",
  side_a_new_id: "116",
  side_a: "Government of Iraq",
  side_b_dset_id: "234",
  side_b_new_id: "234",
  side_b: "IS",
  number_of_sources: "2",
  source_article:
    '"Example Wire,2019-02-25,Four killed near a village";"Example Daily,2019-02-26,Fighting, again, in Hawija"',
  source_office: "Example Wire;Example Daily",
  source_date: "2019-02-25;2019-02-26",
  source_headline: "Four killed near a village;Fighting, again, in Hawija",
  source_original: "A police source",
  where_prec: "1",
  where_coordinates: "Hawija town",
  where_description: "",
  adm_1: "At-Ta'mim province",
  adm_2: "Qaḑā’ al Ḩawījah",
  latitude: "35.32592",
  longitude: "43.77267",
  geom_wkt: "POINT (43.772670 35.325920)",
  priogrid_gid: "180448",
  country: "Iraq",
  country_id: "645",
  iso3: "IRQ",
  region: "Middle East",
  event_clarity: "1",
  date_prec: "1",
  date_start: "2019-02-24",
  date_end: "2019-02-24",
  deaths_a: "1",
  deaths_b: "3",
  deaths_civilians: "0",
  deaths_unknown: "0",
  low: "4",
  best: "4",
  high: "4",
  gwnoa: "645",
  gwnob: "",
  start_year: "2019",
  end_year: "2019",
};

/** A file of the yearly shape: `ROW` with the changes of each row; rows are numbered where they do not say. */
export function yearly(...rows: readonly Cells[]): string {
  return csvOf(YEARLY, numbered(rows));
}

/** The same events as the Humanitarian Data Exchange exports them. */
export function hdx(...rows: readonly Cells[]): string {
  return csvOf(HDX, [HXL_TAGS, ...numbered(rows)]);
}

function numbered(rows: readonly Cells[]): readonly Cells[] {
  return rows.map((row, index) => ({ ...ROW, id: String(900_001 + index), ...row }));
}

/** What a file of the yearly shape with these rows gives. */
export function readYearly(...rows: readonly Cells[]): Promise<WholeReading> {
  return readAs("GEDEvent_v19_1.csv", yearly(...rows));
}

/** What one row with these changes became. @throws Error where it was refused */
export async function incidentOf(row: Cells): Promise<RecordOf["incident"]> {
  const { incidents, issues } = await readYearly(row);
  const [incident] = incidents;
  if (incident === undefined) throw new Error(issues.map(({ message }) => message).join());
  return incident;
}

/** A row with these changes as it was refused beside one that is sound. @throws Error where other than the two were read so */
export async function refusalOf(row: Cells): Promise<WholeReading["refused"][number]> {
  const { refused, counts } = await readYearly({}, row);
  const [first] = refused;
  if (counts.accepted !== 1 || counts.refused !== 1 || first === undefined)
    throw new Error(`accepted ${counts.accepted}, refused ${counts.refused}`);
  return first;
}

/** The records of one kind. */
export function recordsOf<Kind extends RecordKind>(
  records: readonly AnyRecord[],
  kind: Kind,
): readonly RecordOf[Kind][] {
  // Only records of the kind are left.
  return records.filter((any) => any.kind === kind).map(({ record }) => record as RecordOf[Kind]);
}
