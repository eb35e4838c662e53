/**
 * Missing: whether an address names a record or a batch that is not there. It is asked before the page is begun,
 * because a page that finds out for itself can only say so with a script.
 */
import { KnownAt } from "@sitrep/domain/known-at";
import type { RecordKind } from "@sitrep/domain/record";
import { kindOfFolder } from "@sitrep/domain/record-path";
import { openDatabase } from "./database.ts";
import { failureOf } from "./failure.ts";

/** What the address of a page names, as far as this file can tell. */
type Named =
  | { readonly is: "record"; readonly kind: RecordKind | "any"; readonly id: string }
  | { readonly is: "batch"; readonly position: string }
  | null;

/** Reads what an address names: a record, a batch, or nothing of the kind. */
export function namedBy({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): Named {
  const [, folder = "", first, second, ...more] = pathname.split("/");
  const id = searchParams.get("id");
  if (pathname === "/record" && id !== null && id !== "") return { is: "record", kind: "any", id };
  if (first === undefined || more.length > 0) return null;
  if (folder === "datasets")
    return second === undefined ? { is: "record", kind: "dataset", id: decodePart(first) } : null;
  if (folder === "ledger") return second === undefined ? { is: "batch", position: first } : null;
  const kind = kindOfFolder(folder);
  if (kind === undefined || second === undefined) return null;
  return { is: "record", kind, id: `${decodePart(first)}/${decodePart(second)}` };
}

/** A part of a path as it was meant; as it is where its percent signs make no sense. */
export function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether the page would find nothing. A database that cannot be read is the page's own to explain. */
export async function isMissing(address: URL): Promise<boolean> {
  const named = namedBy(address);
  if (named === null) return false;
  const asked = KnownAt.safeParse(address.searchParams.get("knownAt") ?? undefined);
  const knownAt = asked.success ? asked.data : undefined;
  try {
    const { caller } = await openDatabase();
    if (named.is === "record") {
      const { kind } = await caller.search.kind({ id: named.id, knownAt });
      return kind === null || (named.kind !== "any" && kind !== named.kind);
    }
    const { ledger } = await caller.ledger.head({ knownAt });
    return !/^[1-9]\d{0,8}$/.test(named.position) || Number(named.position) > ledger.position;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure.is === "refused";
  }
}
