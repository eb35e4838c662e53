/** Reference check: after a load every reference leads to a record of the right kind, in every dataset. SPEC L2. */
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import { StoreError } from "./engine.ts";
import type { Change, Tables } from "./tables.ts";

/** How many ids one statement asks for, and how many broken references are told. */
const CHUNK = 500;
const MOST_TOLD = 100;

/** A reference that would lead nowhere, or to a record of a kind that may not stand there. */
export interface BrokenReference {
  readonly from: string;
  readonly to: string;
}

/** A load that would have left references without their record; nothing was written. */
export class BrokenReferences extends StoreError {
  override readonly name = "BrokenReferences";
  /** At most 100 of them. */
  readonly broken: readonly BrokenReference[];

  constructor(broken: readonly BrokenReference[]) {
    const [first] = broken;
    const more = broken.length > 1 ? ` and ${broken.length - 1} more` : "";
    super(
      `${first?.from} refers to ${first?.to}, which would not be there${more}; nothing was written`,
    );
    this.broken = broken;
  }
}

interface Revised {
  readonly id: string;
  readonly kind: RecordKind;
  /** The kind that it had before; null where it was not there. */
  readonly was: RecordKind | null;
  readonly change: Change;
  readonly any: AnyRecord | null;
}

/** @throws BrokenReferences when the dataset would refer to nothing, or leave others doing so. */
export async function refuseBrokenReferences(
  db: Kysely<Tables>,
  dataset: string,
  records: readonly AnyRecord[],
  revisions: readonly Revised[],
): Promise<void> {
  const broken = [
    ...(await leadingNowhere(db, records, revisions)),
    ...(await leftBehind(db, dataset, revisions)),
  ];
  if (broken.length > 0) throw new BrokenReferences(broken.slice(0, MOST_TOLD));
}

/** References of this dataset: to its own records as they will be, and of changed records to others as they are. */
async function leadingNowhere(
  db: Kysely<Tables>,
  records: readonly AnyRecord[],
  revisions: readonly Revised[],
): Promise<readonly BrokenReference[]> {
  const kinds = new Map<string, RecordKind>(records.map((any) => [any.record.id, any.kind]));
  const gone = new Set(revisions.flatMap((one) => (one.change === "retracted" ? one.id : [])));
  const changed = new Set(revisions.map((one) => one.id));
  const outside = new Set<string>();
  const asked = records.flatMap((any) =>
    referencesOf(any).flatMap((reference) => {
      const isOwn = kinds.has(reference.id) || gone.has(reference.id);
      if (!isOwn && !changed.has(any.record.id)) return [];
      if (!isOwn) outside.add(reference.id);
      return { from: any.record.id, to: reference.id, kinds: reference.kinds };
    }),
  );
  for (const chunk of chunksOf([...outside])) {
    const rows = await db
      .selectFrom("record")
      .select(["id", "kind"])
      .where("id", "in", chunk)
      .where("until", "is", null)
      .execute();
    for (const { id, kind } of rows) kinds.set(id, kind);
  }
  return asked.flatMap(({ from, to, kinds: allowed }) => {
    const kind = kinds.get(to);
    return kind !== undefined && allowed.includes(kind) ? [] : { from, to };
  });
}

/** References of other datasets to records that are retracted, or become records of another kind. */
async function leftBehind(
  db: Kysely<Tables>,
  dataset: string,
  revisions: readonly Revised[],
): Promise<readonly BrokenReference[]> {
  const moved = new Map(
    revisions
      .filter((one) => one.change === "retracted" || (one.was !== null && one.was !== one.kind))
      .map((one) => [one.id, one]),
  );
  const broken: BrokenReference[] = [];
  for (const chunk of chunksOf([...moved.keys()])) {
    const rows = await db
      .selectFrom("record")
      .innerJoin("revision", "revision.seq", "record.seq")
      .innerJoin(
        (eb) =>
          eb
            .selectFrom("link")
            .select(["version", "target"])
            .where("target", "in", chunk)
            .union(
              eb
                .selectFrom("hidden_link")
                .select(["version", "target"])
                .where("target", "in", chunk),
            )
            .as("named"),
        (join) => join.onRef("named.version", "=", "record.version"),
      )
      .select(["record.id as from", "named.target as to", "record.kind", "revision.body"])
      .where("record.until", "is", null)
      .where("record.dataset", "!=", dataset)
      .orderBy("record.id")
      .orderBy("named.target")
      .limit(MOST_TOLD)
      .execute();
    for (const { from, to, kind, body } of rows) {
      const target = moved.get(to);
      if (target === undefined || body === null) continue;
      const referring = referencesOf(recordOf(kind, body)).filter(({ id }) => id === to);
      const isBroken =
        target.change === "retracted" ||
        referring.some(({ kinds }) => !kinds.includes(target.kind));
      if (isBroken) broken.push({ from, to });
    }
  }
  return broken;
}

function chunksOf(ids: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(ids.length / CHUNK);
  return Array.from({ length: count }, (_, index) => ids.slice(index * CHUNK, (index + 1) * CHUNK));
}
