/** Feed addresses: where the changes of a page, of a saved search or of a record are told to a feed reader. */
import { addressOf } from "@sitrep/domain/permalink";
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";

/** Parameters that turn the pages of a list, and choose a moment: a feed always tells the newest. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  "knownAt",
  "after",
  "before",
  "limit",
  "sort",
  "rules",
]);

/** The path of the feed of a page: its own address goes into `of`. */
function feedPath(
  path: string,
  query: Readonly<Record<string, string | readonly string[]>>,
): string {
  const kept = Object.fromEntries(Object.entries(query).filter(([name]) => !NOT_KEPT.has(name)));
  return feedPathOf(addressOf(path, kept));
}

/** The path of the feed of a record, by its id, or of a page, by its address, in the reader's language. */
function feedPathOf(of: string): string {
  return localPath(addressOf("/feed", { of }));
}

/** Pages that show a list of records, or one record. */
const FOLLOWED =
  /^\/(?:incidents|estimates|claims|sources|documents|places|actors)(?:\/[^/]+\/[^/]+)?$|^\/(?:map|series|explore)$/;

/** The feed of what a page shows; of the front page and of all that is about the ledger, every change; null of others. */
export function feedOfPage({ path, kept }: Pick<View, "path" | "kept">): string | null {
  if (path === "/" || path.startsWith("/ledger")) return feedPath("/changes", {});
  if (path === "/changes")
    return typeof kept.of === "string" ? feedPathOf(kept.of) : feedPath(path, kept);
  if (path === "/record" && typeof kept.id === "string") return feedPathOf(kept.id);
  return FOLLOWED.test(path) ? feedPath(path, kept) : null;
}
