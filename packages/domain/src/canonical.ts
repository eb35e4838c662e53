/** Canonical JSON: one text for one value, whatever the order of its keys; what the ledger hashes. SPEC L3. */

/** The value as JSON with sorted keys, without spaces, without keys that are undefined. @throws TypeError on NaN, infinity, functions. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return JSON.stringify(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new TypeError(`not a finite number: ${value}`);
    return JSON.stringify(value);
  }
  // `Array.from` also visits the holes of a sparse array, which `map` skips.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(",")}]`;
  if (typeof value !== "object") throw new TypeError(`not a value of JSON: ${typeof value}`);
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(",")}}`;
}
