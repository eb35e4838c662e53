/** Light questions: those that take so little, however large the database, that whoever is asked answers them on the spot. */

/** Procedures by their path. What they read is one record, or a list whose length goes with what people wrote and not with what was imported. */
const LIGHT: ReadonlySet<string> = new Set([
  "ledger.head",
  "ledger.batches",
  "search.kind",
  "search.byId",
  "incidents.byId",
  "estimates.list",
  "estimates.byId",
  "estimates.compare",
  "estimates.apart",
  "estimates.held",
  "estimates.balances",
  "claims.list",
  "claims.byId",
  "claims.record",
  "documents.byId",
  "leaning.record",
  "series.coverage",
]);

/** Whether a procedure is light. */
export function isLight(path: string): boolean {
  return LIGHT.has(path);
}

/** Whether all that a request asks for below an endpoint is light: one procedure, or several with commas between. */
export function isLightRequest(pathname: string, endpoint: string): boolean {
  return pathname
    .slice(endpoint.length + 1)
    .split(",")
    .every(isLight);
}
