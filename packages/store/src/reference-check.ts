/** Reference check: after a load every reference leads to a record of the right kind, in every dataset. SPEC L2. */
import type { RecordKind } from "@sitrep/domain/record";
import { referencesOf } from "@sitrep/domain/references";
import type { Kysely } from "kysely";
import { recordOf } from "./body.ts";
import { numbersOf } from "./condition.ts";
import { StoreError } from "./engine.ts";
import type { Tables } from "./tables.ts";

/** How many ids one statement asks for. */
const CHUNK = 500;

/** How many broken references are told. */
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
    this.broken = broken.slice(0, MOST_TOLD);
  }
}

/** A record that goes, or becomes one of another kind; `kind` is null where it goes. */
export interface MovedRecord {
  readonly id: string;
  readonly kind: RecordKind | null;
}

/** A reference in force, the kind of what refers, and the revision whose body holds it. */
export interface StandingReference extends BrokenReference {
  readonly kind: RecordKind;
  readonly seq: number;
}

/** References in force to records that go or become others, of whatever dataset. */
export async function* leftBehind(
  db: Kysely<Tables>,
  moved: readonly MovedRecord[],
): AsyncGenerator<StandingReference> {
  const kinds = new Map(moved.map(({ id, kind }) => [id, kind]));
  const ids = [...kinds.keys()];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const targets = ids.slice(start, start + CHUNK);
    const others: StandingReference[] = [];
    // Nothing else is asked while the rows come.
    for await (const row of referencesTo(db, targets).stream()) {
      if (kinds.get(row.to) === null) yield row;
      else others.push(row);
    }
    for (const row of others) {
      const target = kinds.get(row.to);
      if (target && !(await mayRefer(db, row, target))) yield row;
    }
  }
}

function referencesTo(db: Kysely<Tables>, targets: readonly string[]) {
  return db
    .selectFrom("record")
    .innerJoin(
      (eb) =>
        eb
          .selectFrom("link")
          .select(["version", "target"])
          .where("target", "in", (own) => numbersOf(own, targets))
          .union(
            eb
              .selectFrom("hidden_link")
              .select(["version", "target"])
              .where("target", "in", (own) => numbersOf(own, targets)),
          )
          .as("named"),
      (join) => join.onRef("named.version", "=", "record.version"),
    )
    .innerJoin("revision as target", "target.seq", "named.target")
    .select(["record.id as from", "target.id as to", "record.kind", "record.seq"])
    .where("record.until", "is", null)
    .orderBy("record.id")
    .orderBy("target.id");
}

/** Whether a body may refer to an id under which a record of this kind stands. */
async function mayRefer(
  db: Kysely<Tables>,
  { to, kind, seq }: StandingReference,
  target: RecordKind,
): Promise<boolean> {
  const { body } = await db
    .selectFrom("revision")
    .select("body")
    .where("seq", "=", seq)
    .executeTakeFirstOrThrow();
  if (body === null) return true;
  return referencesOf(recordOf(kind, body))
    .filter(({ id }) => id === to)
    .every(({ kinds }) => kinds.includes(target));
}
