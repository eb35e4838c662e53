/**
 * Harm columns: to how many people each version of each incident did something, read beside the incident columns when first asked
 * for, and made ready for an effect on people of a kind. SPEC V18.
 */
import type { HarmEffect } from "@sitrep/domain/harm";
import type { Harmed } from "@sitrep/domain/harm-told";
import type { Engine } from "../engine.ts";
import { StoreError } from "../engine.ts";
import type { HarmSection } from "./harm-section.ts";
import { HARM_END, harmSlot, unpackHarm } from "./harm-section.ts";
import type { IncidentColumns } from "./incident-columns.ts";
import { derivedOf } from "./incident-columns.ts";

/** What each profile tells of one effect on people of a kind. */
export interface HarmAmounts {
  /** The profile of each row. */
  readonly profiles: Int32Array;
  /** NaN where the profile does not tell of the effect on such people. */
  readonly lows: Float64Array;
  /** Infinite where there is no upper bound. */
  readonly highs: Float64Array;
  /** Which ends are open. */
  readonly ends: Uint8Array;
}

/** The sections of all segments, and the profile of each row, counted on through them. */
interface HarmColumns {
  readonly profiles: Int32Array;
  readonly sections: readonly HarmSection[];
}

const COLUMNS = new WeakMap<IncidentColumns, Promise<HarmColumns>>();

/** To how many people of a kind each row did something. @throws StoreError where the tables were made before harm was kept in columns */
export async function harmAmounts(
  engine: Engine,
  columns: IncidentColumns,
  effect: HarmEffect,
  who: Harmed,
): Promise<HarmAmounts> {
  const harm = COLUMNS.get(columns) ?? readHarm(engine, columns.rows);
  COLUMNS.set(columns, harm);
  harm.catch(() => COLUMNS.delete(columns));
  const read = await harm;
  return derivedOf(columns, `harm ${effect} ${who}`, () => amountsOf(read, effect, who));
}

async function readHarm(engine: Engine, rows: number): Promise<HarmColumns> {
  const packed = await engine.read
    .selectFrom("incident_segment")
    .select("own")
    .orderBy("first")
    .execute();
  const profiles = new Int32Array(rows);
  const sections: HarmSection[] = [];
  let [row, before] = [0, 0];
  for (const { own } of packed) {
    const section = unpackHarm(own);
    if (section === null)
      throw new StoreError(
        "the tables of this database were made before people harmed were counted from them; load any collection again, and they are made anew",
      );
    for (const profile of section.profiles) {
      profiles[row] = before + profile;
      row += 1;
    }
    before += section.starts.length - 1;
    sections.push(section);
  }
  return { profiles, sections };
}

function amountsOf(
  { profiles, sections }: HarmColumns,
  effect: HarmEffect,
  who: Harmed,
): HarmAmounts {
  const size = sections.reduce((sum, { starts }) => sum + starts.length - 1, 0);
  const amounts = {
    profiles,
    lows: new Float64Array(size).fill(Number.NaN),
    highs: new Float64Array(size),
    ends: new Uint8Array(size),
  };
  const [anybody, unknown, wanted] = [
    harmSlot(effect, "anybody"),
    harmSlot(effect, "unknown"),
    harmSlot(effect, who),
  ];
  let profile = 0;
  for (const { starts, slots, lows, highs, ends } of sections)
    for (let own = 0; own < starts.length - 1; own += 1) {
      let isNobody = false;
      for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at += 1) {
        const slot = slots[at] ?? 0;
        const end = ends[at] ?? 0;
        if (slot === wanted) {
          amounts.lows[profile] = lows[at] ?? 0;
          amounts.highs[profile] = highs[at] ?? 0;
          amounts.ends[profile] = end;
          break;
        }
        if (slot === anybody) isNobody = highs[at] === 0;
        // Those of whom nobody says what they were may be of a kind that is not named, if there were any. Anybody stands first.
        if (slot === unknown && (isNobody || highs[at] !== 0)) {
          amounts.lows[profile] = 0;
          amounts.highs[profile] = highs[at] ?? 0;
          amounts.ends[profile] = end & HARM_END.high;
        }
      }
      profile += 1;
    }
  return amounts;
}
