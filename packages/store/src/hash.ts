/** Hashes of the ledger: SHA-256 of UTF-8 text, in lower-case hexadecimal. SPEC L3–L4. */
import { createHash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import type { BatchTable, Change } from "./tables.ts";

/** What the first batch names as the one before it. */
export const GENESIS = "0".repeat(64);

/** The SHA-256 of a text. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** The hash of a body with its salt. A salt has no brace and a body begins with one, so that neither runs into the other. */
export function hashBody(body: string, salt: string | null): string {
  return sha256((salt ?? "") + body);
}

/** What a batch's hash covers of each of its revisions. */
export interface HashedRevision {
  readonly id: string;
  readonly kind: string;
  readonly change: Change;
  readonly body_hash: string | null;
}

/** The hash of a batch: over what it says of itself, the hash of the batch before, and all its revisions in order. */
export function hashBatch(
  batch: Omit<BatchTable, "hash">,
  revisions: Iterable<HashedRevision>,
): string {
  const hash = createHash("sha256");
  hash.update(canonicalJson(batch), "utf8");
  for (const { id, kind, change, body_hash } of revisions) {
    hash.update(`\n${canonicalJson([id, kind, change, body_hash])}`, "utf8");
  }
  return hash.digest("hex");
}
