/** Format: the form in which an answer leaves. */

/** Every form. */
export const FORMATS = ["table", "json", "ndjson", "csv", "geojson", "yaml"] as const;

/**
 * `table` for people, one `json` document, `ndjson` with a record a line, `csv` for spreadsheets, `geojson` for maps, `yaml` for
 * hands.
 */
export type Format = (typeof FORMATS)[number];

/** Whether a text names a form. */
export function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

/** The form that a text names; `jsonl` is another name of `ndjson`. */
export function formatNamed(text: string): Format | undefined {
  const name = text === "jsonl" ? "ndjson" : text;
  return isFormat(name) ? name : undefined;
}
