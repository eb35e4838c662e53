/** Cite addresses: from a page to its citation, to its permalink, and to what changed since. */
import { isCitable } from "@sitrep/api/cited/citable";
import { addressOf } from "@sitrep/domain/permalink";
import { RULES_VERSION } from "@sitrep/domain/rules";
import { filtersOf } from "@sitrep/domain/narrowing";
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";

/** What of the address narrows the page. */
function narrowing({ kept }: Pick<View, "kept">): View["kept"] {
  const { knownAt: _, ...rest } = kept;
  return rest;
}

/** The page's own address with the position and the rules that it is answered by. */
export function permalinkOf(view: Pick<View, "head" | "kept" | "path">): string {
  const { position } = view.head.ledger;
  return addressOf(view.path, { ...narrowing(view), knownAt: position, rules: RULES_VERSION });
}

/** The page that cites this one; null where there is nothing in it to cite. */
export function citeHref(view: Pick<View, "head" | "kept" | "path" | "knownAt">): string | null {
  const link = permalinkOf(view);
  return isCitable(link)
    ? addressOf(localPath("/cite"), { of: link, knownAt: view.knownAt })
    : null;
}

/** What changed since the page's position, in what the page shows. */
export function changesHref(view: Pick<View, "head" | "kept" | "path">): string {
  return changesSince(view.head.ledger.position, view.path, narrowing(view));
}

/** Pages of which each shows records under the filter of a list, or one record. */
const OF_RECORDS =
  /^\/(?:incidents|estimates|claims|sources|documents|places|actors|map|series|explore)(?:\/|$)|^\/record$/;

/** What changed since a position in what a page shows; of the query only what narrows counts. Of other pages, all that changed. */
export function changesSince(position: number, path: string, query: View["kept"]): string {
  const of = OF_RECORDS.test(path) ? addressOf(path, filtersOf(query)) : undefined;
  return addressOf(localPath("/changes"), { of, since: position });
}
