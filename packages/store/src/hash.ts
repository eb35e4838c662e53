/** Hashes of the ledger: SHA-256 of UTF-8 text, in lower-case hexadecimal. SPEC L3–L4. */
import { createHash, hash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import type { BatchTable, Change } from "./tables.ts";

/** What the first batch names as the one before it. */
export const GENESIS = "0".repeat(64);

/** How many characters wait to be hashed at most: handing each revision over by itself takes longer than hashing it. */
const MOST_WAITING = 1 << 14;

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
  let waiting = canonicalJson(batch);
  return {
    add: ({ id, kind, change, body_hash }) => {
      // A list of texts and nulls is canonical as it is.
      waiting += `\n${JSON.stringify([id, kind, change, body_hash])}`;
      if (waiting.length < MOST_WAITING) return;
      running.update(waiting, "utf8");
      waiting = "";
    },
    digest: () => running.update(waiting, "utf8").digest("hex"),
  };
}
