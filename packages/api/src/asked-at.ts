/** Asked at: the ledger position that a question means, and the viewpoint that it is answered from. */
import type { Day } from "@sitrep/domain/day";
import type { KnownAt } from "@sitrep/domain/known-at";
import type { LedgerHead } from "@sitrep/store/position";
import { headAt } from "@sitrep/store/position";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";

/** See the file. */
export interface AskedAt {
  readonly ledger: LedgerHead;
  readonly view: Viewpoint;
}

/** The day on which the last thing was recorded; null where nothing was. */
export function dayOf({ recordedAt }: LedgerHead): Day | null {
  return recordedAt?.slice(0, 10) ?? null;
}

/** Where a question is answered: as known at `knownAt`, or with `after` where the page before was. @throws CursorError */
export async function askedAt(
  { engine, role }: Context,
  query: { readonly knownAt?: KnownAt | undefined; readonly after?: string | undefined },
): Promise<AskedAt> {
  const ledger = await headAt(engine.read, query.knownAt, query.after);
  return { ledger, view: { position: ledger.position, role } };
}
