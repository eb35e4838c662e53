/** Called: records of some kinds by the very name that they are shown by, folded; found by the index of names, among any number. What an anonymous source is described as is no name. And sources by all that they are called. SPEC S3. */
import type { RecordKind } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { fold } from "@sitrep/domain/text";
import { recordOf } from "../body.ts";
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

/** The names of sources that have more than one, folded, each with all names of every source that is called so. */
export type SourceNames = ReadonlyMap<string, readonly SourceNamed[]>;

/** A source and its names. */
export interface SourceNamed {
  readonly id: string;
  readonly sourceKind: string;
  readonly names: readonly string[];
}

/** The names of a position; sources of one name alone are found by {@link recordsCalled}. */
export async function sourceNamesAt(engine: Engine, position: number): Promise<SourceNames> {
  const rows = await engine.read
    .selectFrom("record")
    .innerJoin("revision", "revision.seq", "record.seq")
    .select(["record.id", "revision.body"])
    .where("record.kind", "=", "source")
    .where("revision.body", "like", '%"aliases":["%')
    .where(heldAt(position))
    .orderBy("record.id")
    .execute();
  const byName = new Map<string, SourceNamed[]>();
  for (const { id, body } of rows) {
    const any = body === null ? null : recordOf("source", body);
    if (any?.kind !== "source" || any.record.identity.is !== "named") continue;
    const named = { id, sourceKind: any.record.kind, names: namesOf(any) };
    for (const key of new Set(named.names.map(fold)))
      byName.set(key, [...(byName.get(key) ?? []), named]);
  }
  return byName;
}
