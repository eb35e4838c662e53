/** A view for tests: over an open database, without a request. */
import type { Local } from "@sitrep/api/local";
import { recordPath, withQuery } from "./address.ts";
import { callerFor } from "./language/reader-names.ts";
import { pageLanguage, localPath } from "./language/speech.ts";
import type { View } from "./view.ts";

/** What the address of the page holds. */
export interface AskedPage {
  readonly path?: string;
  readonly knownAt?: string;
  readonly kept?: View["kept"];
  readonly removed?: View["removed"];
  readonly rules?: View["rules"];
}

/** Opens the view. */
export async function viewOver(
  local: Pick<Local, "caller">,
  { path = "/", knownAt, kept = {}, removed = [], rules = null }: AskedPage = {},
): Promise<View<Record<string, never>>> {
  const caller = callerFor(pageLanguage(), local.caller);
  const head = await caller.ledger.head({ knownAt });
  const href: View["href"] = (to, values = {}) => withQuery(localPath(to), { ...values, knownAt });
  return {
    caller,
    head,
    query: {},
    removed,
    kept: { ...kept, ...(knownAt !== undefined && { knownAt }) },
    knownAt,
    rules,
    isPast: head.ledger.position < head.ledger.latest,
    theme: "auto",
    origin: "http://localhost",
    path,
    href,
    recordHref: (kind, id) => href(recordPath(kind, id)),
  };
}
