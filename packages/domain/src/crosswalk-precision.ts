/** How precision of place and date is coded elsewhere. Source: UCDP GED, ACLED and GTD code lists; see SPEC P6, T7. */
import type { PlacePrecision } from "./precision.ts";

/** Codes of one precision; `null` where a list has none. Coarse points of UCDP are centroids, of ACLED capitals. */
export interface PrecisionCodes {
  readonly ucdp: string;
  readonly acled: string | null;
  readonly gtd: string | null;
}

/** `where_prec`, `geo_precision` and `specificity` for each precision of ours. */
export const PLACE_PRECISION_CODES = {
  site: { ucdp: "inside 1", acled: "inside 1", gtd: "inside 1" },
  settlement: { ucdp: "1", acled: "1", gtd: "1" },
  "near-settlement": { ucdp: "2", acled: "inside 2", gtd: "1 with vicinity" },
  district: { ucdp: "3", acled: "inside 2–3", gtd: "2 or 3" },
  governorate: { ucdp: "4", acled: "3", gtd: "4" },
  region: { ucdp: "5", acled: null, gtd: null },
  country: { ucdp: "6", acled: null, gtd: "5" },
  water: { ucdp: "7", acled: null, gtd: null },
} as const satisfies Record<PlacePrecision, PrecisionCodes>;

/** How a date is known, and its code in each list. */
export interface DatePrecisionRow {
  readonly ours: string;
  readonly edtf: string;
  readonly ucdp: string | null;
  readonly acled: string | null;
  readonly gtd: string | null;
}

/** `date_prec`, `time_precision` and GTD's date fields for each form of ours. */
export const DATE_PRECISION_CODES = [
  { ours: "the day", edtf: "2019-02-24", ucdp: "1", acled: "1", gtd: "day > 0" },
  { ours: "some day in 2–6", edtf: "[a..b]", ucdp: "2", acled: "inside 2", gtd: "approximate" },
  { ours: "some day in a week", edtf: "[a..b]", ucdp: "3", acled: "2", gtd: "approximate" },
  { ours: "some day in a month", edtf: "2019-02", ucdp: "4", acled: null, gtd: "day = 0" },
  { ours: "some day in a year", edtf: "2019", ucdp: "5", acled: null, gtd: "month = 0" },
  {
    ours: "every day of a range",
    edtf: "a/b",
    ucdp: "start and end",
    acled: null,
    gtd: "extended",
  },
  { ours: "some day before publication", edtf: "[..b]", ucdp: null, acled: null, gtd: null },
] as const satisfies readonly DatePrecisionRow[];

/** How a date is known, in the words of the table. */
export type DatePrecisionWords = (typeof DATE_PRECISION_CODES)[number]["ours"];
