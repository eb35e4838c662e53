/** Hashes of the ledger: SHA-256 of UTF-8 text, in lower-case hexadecimal. SPEC L3–L4. */
import { createHash, hash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import type { BatchTable, Change } from "./tables.ts";

/** What the first batch names as the one before it. */
export const GENESIS = "0".repeat(64);

/** The SHA-256 of a text. */
export function sha256(text: string): string {
  return hash("sha256", text);
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

/** The hash of a batch in the making: over what it says of itself, the hash of the batch before, and all its revisions in order. */
export interface BatchHash {
  readonly add: (revision: HashedRevision) => void;
  readonly digest: () => string;
}

/** Begins the hash of a batch, to which its revisions are then added one by one. */
export function hashOfBatch(batch: Omit<BatchTable, "hash">): BatchHash {
  const running = createHash("sha256");
  running.update(canonicalJson(batch), "utf8");
  return {
    // A list of texts and nulls is canonical as it is.
    add: ({ id, kind, change, body_hash }) =>
      void running.update(`\n${JSON.stringify([id, kind, change, body_hash])}`, "utf8"),
    digest: () => running.digest("hex"),
  };
}
