/**
 * UCDP GED: the Uppsala Conflict Data Program's Georeferenced Event Dataset, as its yearly and candidate editions (49
 * columns) and as the Humanitarian Data Exchange passes it on by country (45 columns, another order).
 */
import type { Descriptor } from "../../descriptor.ts";

const REPEATS = "repeats source_article, with separators that also stand inside headlines";
const NUMBERS = "a number of UCDP's older lists; the newer one is read";
const GRID = "follows from the point";
const FOLLOWS = "follows from the dates of the event";

/** Events of 2015 to 2018 that are coded as if Northern Iraq were a settlement. */
const NORTHERN_IRAQ = [
  "213488", "213595", "213076", "213565", "213573", "213581", "213599", "213627", "235202", "229913", "231304", "232625",
  "234840", "277344",
] as const; // prettier-ignore

/** What is known of UCDP GED. */
export const descriptor = {
  dataset: "ucdp-ged",
  title: "UCDP Georeferenced Event Dataset",
  publisher: "Uppsala Conflict Data Program",
  description:
    "Events of organised violence with at least one death: state-based, non-state and one-sided. Each has a lowest, a best and a highest estimate of deaths, coded by UCDP from news and reports.",
  licence: "CC BY 4.0",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  citation:
    "UCDP Georeferenced Event Dataset, {edition}, Uppsala Conflict Data Program, Uppsala University, https://ucdp.uu.se/, CC BY 4.0. Sundberg, Ralph, and Erik Melander (2013): Introducing the UCDP Georeferenced Event Dataset. Journal of Peace Research 50(4).",
  url: "https://ucdp.uu.se/downloads/",
  redistributable: true,
  rowsKeptApart: true,
  columns: {
    id: "needed",
    type_of_violence: "needed",
    conflict_new_id: "optional",
    dyad_new_id: "optional",
    side_a_new_id: "optional",
    side_a: "needed",
    gwnoa: "optional",
    side_b_new_id: "optional",
    side_b: "needed",
    gwnob: "optional",
    number_of_sources: "optional",
    source_article: "needed",
    source_original: "optional",
    where_prec: "needed",
    where_coordinates: "needed",
    where_description: "optional",
    adm_1: "needed",
    adm_2: "needed",
    latitude: "needed",
    longitude: "needed",
    geom_wkt: "optional",
    country: "needed",
    country_id: "optional",
    iso3: "optional",
    region: "optional",
    event_clarity: "needed",
    date_prec: "needed",
    date_start: "needed",
    date_end: "needed",
    deaths_a: "needed",
    deaths_b: "needed",
    deaths_civilians: "needed",
    deaths_unknown: "needed",
    low: "needed",
    best: "needed",
    high: "needed",
    code_status: "optional",
    year: "optional",
    relid: { ignored: "changes from edition to edition; id does not" },
    active_year: {
      ignored: "tells whether the dyad passed 25 deaths in the year, which is no part of the event",
    },
    start_year: { ignored: FOLLOWS },
    end_year: { ignored: FOLLOWS },
    conflict_dset_id: { ignored: NUMBERS },
    conflict_name: { ignored: "follows from the number of the conflict and the two sides" },
    dyad_dset_id: { ignored: NUMBERS },
    dyad_name: { ignored: "is the names of the two sides" },
    side_a_dset_id: { ignored: NUMBERS },
    side_b_dset_id: { ignored: NUMBERS },
    source_office: { ignored: REPEATS },
    source_date: { ignored: REPEATS },
    source_headline: { ignored: REPEATS },
    priogrid_gid: { ignored: GRID },
  },
  assertions: {
    days: { earliest: "1989-01-01" },
    countries: { atLeast: 1, atMost: 220 },
  },
  corrections: NORTHERN_IRAQ.map((id) => ({
    row: { column: "id", value: id },
    column: "where_prec",
    expect: "1",
    put: "5",
    reason:
      "The place is called Northern Iraq and has no division, which is no settlement; 117 other events of the same words and point are coded 5.",
  })),
  editionOf: (fileName) => {
    const [, long] = /GEDEvent_v(\d{1,2}(?:_\d{1,2})+)/i.exec(fileName) ?? [];
    if (long !== undefined) return long.replaceAll("_", ".");
    const [, own] = /\bged[-_ ]v?(\d{2}\.\d{1,2}(?:\.\d{1,2})?)(?!\d)/i.exec(fileName) ?? [];
    if (own !== undefined) return own;
    const [, year, month] = /\bged(\d{2})(\d)\b/i.exec(fileName) ?? [];
    return year === undefined || month === undefined ? null : `${year}.${month}`;
  },
} as const satisfies Descriptor;
