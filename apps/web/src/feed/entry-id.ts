/**
 * Entry ids: names of what a feed tells that never change, wherever the site is served: a UUID (version 8) of the hash of the
 * batch, which stands for one batch of one ledger in the world.
 */
import { createHash } from "node:crypto";

/** The id of what `parts` name together. */
export function entryId(...parts: readonly string[]): string {
  const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
