/** Named: what a search text leads to where it is no words but an id, or the address of a page of this site. SPEC L11. */
import { addressOf, readPermalink } from "@sitrep/domain/permalink";
import { localPath } from "../language/speech.ts";
import type { View } from "../view.ts";

/** Where it leads; without a label it is a page and not a record. */
export interface Named {
  readonly href: string;
  readonly label: string | null;
}

/** Reads the text; null where it is neither, or where nothing of that id may be seen. */
export async function findNamed(
  { caller, knownAt, recordHref }: Pick<View, "caller" | "knownAt" | "recordHref">,
  q: string,
): Promise<Named | null> {
  const link = readPermalink(q);
  if (link === null) return null;
  if (link.is === "page") {
    const { path, query, knownAt: then, rules } = link;
    if (path === "/") return null;
    const href = addressOf(localPath(path), { ...query, knownAt: then, rules });
    return { href, label: null };
  }
  const { kind } = await caller.search.kind({ id: link.id, knownAt });
  return kind === null ? null : { href: recordHref(kind, link.id), label: link.id };
}
