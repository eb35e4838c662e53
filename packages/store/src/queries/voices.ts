/** Voices: who speaks on the whole record, how often, and what rests on whom. */
import type { RecordKind } from "@sitrep/domain/record";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import { SPEAKS } from "../unheard.ts";
import { remembered } from "../remembered.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** Kinds of record that somebody says. */
const SAID_KINDS: readonly RecordKind[] = ["incident", "estimate", "claim"];

/** Kinds of record that hold accounts, whoever says them. */
const KINDS_WITH_REPORTS: readonly RecordKind[] = [...SAID_KINDS, "coverage", "balance"];

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
  const each = spoken(engine, view)
    .selectFrom("speaker")
    .select(["speaker.id", "speaker.party", "speaker.identity", "speaker.sort_label"])
    .select((eb) =>
      eb
        .selectFrom("link")
        .select((inner) => inner.fn.count<number>("link.version").distinct().as("records"))
        .whereRef("link.target", "=", "speaker.number")
        .where("link.role", "in", numbersOfRoles(SPEAKS))
        .where("link.version", "not in", (inner) => inner.selectFrom("unheard").select("version"))
        .as("records"),
    );
  const heard = engine.read
    .selectFrom(each.as("each"))
    .select(["each.id", "each.party", "each.identity"])
    .select((eb) => eb.fn.coalesce("each.records", eb.lit(0)).as("records"))
    .where("each.records", ">", 0)
    .orderBy("each.records", "desc")
    .orderBy("each.sort_label")
    .orderBy("each.id");
  const rows = await remembered(engine, heard);
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
    .selectFrom("speaker")
    .innerJoin("link", "link.target", "speaker.number")
    .where("link.role", "in", numbersOfRoles(SPEAKS))
    .where("link.version", "not in", (eb) => eb.selectFrom("unheard").select("version"))
    .select((eb) => [
      "link.version",
      eb.fn.max(eb.case().when("speaker.identity", "=", "named").then(1).else(0).end()).as("named"),
      eb.fn.min("speaker.party").as("party"),
    ])
    .groupBy("link.version");
  const shares = engine.read
    .selectFrom(each.as("each"))
    .select((eb) => [
      eb.fn.countAll<number>().as("records"),
      eb.fn
        .sum<number | null>(eb.case().when("each.named", "=", 0).then(1).else(0).end())
        .as("unnamed"),
      eb.fn.sum<number | null>("each.party").as("parties"),
    ]);
  const [row] = await remembered(engine, shares);
  return {
    records: row?.records ?? 0,
    unnamedOnly: row?.unnamed ?? 0,
    partiesOnly: row?.parties ?? 0,
  };
}

/**
 * The sources that are shown, and the versions of records with accounts that are not: few as a rule, where to look up each
 * that is shown would take ten times as long as to count the links.
 */
function spoken({ read }: Engine, view: Viewpoint) {
  return read
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
    .with(
      (named) => named("unheard").materialized(),
      (db) =>
        db
          .selectFrom("record")
          .select("record.version")
          .where("record.kind", "in", KINDS_WITH_REPORTS)
          .where((eb) =>
            eb.or([
              eb("record.kind", "not in", SAID_KINDS),
              eb("record.visibility", "not in", shownTo(view.role)),
              eb.not(heldAt(view.position)),
            ]),
          ),
    );
}
