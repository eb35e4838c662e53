/** Voices: who speaks on the whole record, how often, and what rests on whom. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import { SPEAKS } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** Kinds of record that somebody says. */
const SAID_KINDS: readonly RecordKind[] = ["incident", "estimate", "claim"];

/** A source and the number of incidents, estimates and claims in which it speaks. */
export interface Voice {
  readonly id: string;
  readonly party: boolean;
  readonly named: boolean;
  readonly records: number;
}

/** What rests on whom. */
export interface VoiceShares {
  /** Incidents, estimates and claims. */
  readonly records: number;
  /** Those in which nobody who speaks is named. */
  readonly unnamedOnly: number;
  /** Those in which everyone who speaks is a party to the conflict. */
  readonly partiesOnly: number;
}

/** Every source that speaks in a record, the most heard first. */
export async function voicesOn(engine: Engine, view: Viewpoint): Promise<readonly Voice[]> {
  const rows = await spoken(engine, view)
    .select((eb) => [
      "speaker.id",
      "speaker.party",
      "speaker.identity",
      eb.fn.count<number>("record.version").distinct().as("records"),
    ])
    .groupBy(["speaker.id", "speaker.party", "speaker.identity", "speaker.sort_label"])
    .orderBy("records", "desc")
    .orderBy("speaker.sort_label")
    .orderBy("speaker.id")
    .execute();
  return rows.map(({ id, party, identity, records }) => ({
    id,
    party: party === 1,
    named: identity === "named",
    records,
  }));
}

/** How many records rest on people who are not named alone, and how many on parties alone. */
export async function voiceShares(engine: Engine, view: Viewpoint): Promise<VoiceShares> {
  const each = spoken(engine, view)
    .select((eb) => [
      "record.version",
      eb.fn.max(eb.case().when("speaker.identity", "=", "named").then(1).else(0).end()).as("named"),
      eb.fn.min("speaker.party").as("party"),
    ])
    .groupBy("record.version");
  const row = await engine.read
    .selectFrom(each.as("each"))
    .select((eb) => [
      eb.fn.countAll<number>().as("records"),
      eb.fn
        .sum<number | null>(eb.case().when("each.named", "=", 0).then(1).else(0).end())
        .as("unnamed"),
      eb.fn.sum<number | null>("each.party").as("parties"),
    ])
    .executeTakeFirstOrThrow();
  return {
    records: row.records,
    unnamedOnly: row.unnamed ?? 0,
    partiesOnly: row.parties ?? 0,
  };
}

/** Every record that is shown with every source that is shown to speak in it. */
function spoken(engine: Engine, view: Viewpoint) {
  return (
    engine.read
      // There are few sources, and each is met in many records.
      .with(
        (named) => named("speaker").materialized(),
        (db) =>
          db
            .selectFrom("record")
            .innerJoin("source", "source.version", "record.version")
            .select(["record.id", "record.number", "record.sort_label"])
            .select(["source.party", "source.identity"])
            .where("record.kind", "=", "source")
            .where("record.visibility", "in", shownTo(view.role))
            .where(heldAt(view.position)),
      )
      .selectFrom("record")
      .innerJoin("link", "link.version", "record.version")
      .innerJoin("speaker", "speaker.number", "link.target")
      .where("record.kind", "in", SAID_KINDS)
      .where("record.visibility", "in", shownTo(view.role))
      .where(heldAt(view.position))
      .where("link.role", "in", numbersOfRoles(SPEAKS))
  );
}
