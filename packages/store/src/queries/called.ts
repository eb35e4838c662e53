/** Called: records of some kinds by the very name that they are shown by, folded; found by the index of names, among any number. What an anonymous source is described as is no name. SPEC S3. */
import type { RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** A record that is called so; `sourceKind` is what sort of source it is. */
export interface CalledRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly sourceKind: string | null;
}

/** Records of one name are at most so many. */
const MOST = 20;

/** The records that are called just so under one of the names, from a viewpoint, by id. */
export async function recordsCalled(
  engine: Engine,
  { names, kinds }: { readonly names: readonly string[]; readonly kinds: readonly RecordKind[] },
  view: Viewpoint,
): Promise<readonly CalledRecord[]> {
  return engine.read
    .selectFrom("record")
    .leftJoin("source", "source.version", "record.version")
    .select(["record.id", "record.kind", "source.kind as sourceKind"])
    .where("record.kind", "in", kinds)
    .where("record.visibility", "in", shownTo(view.role))
    .where("record.sort_label", "in", names.map(fold))
    .where((eb) =>
      eb.or([eb("source.identity", "is", null), eb("source.identity", "<>", "anonymous")]),
    )
    .where(heldAt(view.position))
    .orderBy("record.id")
    .limit(MOST)
    .execute();
}
