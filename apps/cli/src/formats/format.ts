/** Format: the form in which an answer leaves. */

/** Every form. */
export const FORMATS = ["table", "json", "ndjson", "csv", "geojson"] as const;

/** `table` for people, one `json` document, `ndjson` with a record a line, `csv` for spreadsheets, `geojson` for maps. */
export type Format = (typeof FORMATS)[number];

/** Whether a text names a form. */
export function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}
