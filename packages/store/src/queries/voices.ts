/** Voices: who speaks on the whole record, how often, and what rests on whom. */
import type { RecordKind } from "@sitrep/domain/record";
import type { IncidentColumns } from "../columns/incident-columns.ts";
import {
  derivedOf, incidentColumns, linkColumns, standingRows,
} from "../columns/incident-columns.ts"; // prettier-ignore
import type { NamedRecords } from "../columns/value-counter.ts";
import { namedRecords } from "../columns/value-counter.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import { SPEAKS } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** Kinds of record that somebody says, beside incidents. */
const OTHER_KINDS: readonly RecordKind[] = ["estimate", "claim"];

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
  const { speakers, heardIn } = await spoken(engine, view);
  return speakers
    .flatMap(({ number, id, party, identity, sort_label: label }) => {
      const records = heardIn.get(number) ?? 0;
      return records === 0
        ? []
        : { id, party: party === 1, named: identity === "named", records, label };
    })
    .toSorted(
      (a, b) =>
        b.records - a.records ||
        Buffer.compare(Buffer.from(a.label), Buffer.from(b.label)) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ label: _label, ...voice }) => voice);
}

/** How many records rest on people who are not named alone, and how many on parties alone. */
export async function voiceShares(engine: Engine, view: Viewpoint): Promise<VoiceShares> {
  return (await spoken(engine, view)).shares;
}

/** What is counted of voices from a viewpoint. */
interface Spoken {
  /** The sources that are shown. */
  readonly speakers: readonly Speaker[];
  /** In how many records each speaks, by its number. */
  readonly heardIn: ReadonlyMap<number, number>;
  readonly shares: VoiceShares;
}

interface Speaker {
  readonly number: number;
  readonly id: string;
  readonly sort_label: string;
  readonly party: number;
  readonly identity: string;
}

/** Counted once for each state of the record. */
async function spoken(engine: Engine, view: Viewpoint): Promise<Spoken> {
  const columns = await incidentColumns(engine);
  return derivedOf(columns, `spoken ${view.position} ${view.role}`, async () => {
    const speakers = await speakersAt(engine, view);
    const tally = new VoiceTally(speakers);
    const { starts, places, numbers } = await speakersIn(engine, columns);
    const rows = standingRows(columns, view, true);
    for (const row of rows)
      tally.add(places.subarray(starts[row] ?? 0, starts[row + 1] ?? 0), numbers);
    for (const targets of await otherVoices(engine, view)) tally.add(targets.keys(), targets);
    return { speakers, ...tally.told() };
  });
}

/** In how many records each speaks, and how many of those rest on nobody else. */
class VoiceTally {
  readonly #speakers: ReadonlyMap<number, Speaker>;
  readonly #heardIn = new Map<number, number>();
  #records = 0;
  #unnamed = 0;
  #parties = 0;

  constructor(speakers: readonly Speaker[]) {
    this.#speakers = new Map(speakers.map((one) => [one.number, one]));
  }

  /** Adds a record by the places of those who speak in it in a list of their numbers, each once. Who is not shown is not heard. */
  add(places: Iterable<number>, numbers: readonly number[]): void {
    let [isNamed, areParties, isHeard] = [false, true, false];
    for (const place of places) {
      const number = numbers[place] ?? 0;
      const speaker = this.#speakers.get(number);
      if (speaker === undefined) continue;
      isHeard = true;
      this.#heardIn.set(number, (this.#heardIn.get(number) ?? 0) + 1);
      isNamed ||= speaker.identity === "named";
      areParties &&= speaker.party === 1;
    }
    if (!isHeard) return;
    this.#records += 1;
    if (!isNamed) this.#unnamed += 1;
    if (areParties) this.#parties += 1;
  }

  told(): Omit<Spoken, "speakers"> {
    const shares = {
      records: this.#records,
      unnamedOnly: this.#unnamed,
      partiesOnly: this.#parties,
    };
    return { heardIn: this.#heardIn, shares };
  }
}

async function speakersAt({ read }: Engine, view: Viewpoint): Promise<readonly Speaker[]> {
  return read
    .selectFrom("record")
    .innerJoin("source", "source.version", "record.version")
    .select(["record.id", "record.number", "record.sort_label"])
    .select(["source.party", "source.identity"])
    .where("record.kind", "=", "source")
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .execute();
}

/** Who speaks in each incident. */
async function speakersIn(engine: Engine, columns: IncidentColumns): Promise<NamedRecords> {
  const links = await linkColumns(engine, columns);
  return derivedOf(columns, "named speakers", () => namedRecords(links, numbersOfRoles(SPEAKS)));
}

/** Who speaks in each estimate and claim, by their numbers. */
async function otherVoices(
  { read }: Engine,
  view: Viewpoint,
): Promise<readonly (readonly number[])[]> {
  const rows = await read
    .selectFrom("record")
    .innerJoin("link", "link.version", "record.version")
    .select(["record.version", "link.target"])
    .where("record.kind", "in", OTHER_KINDS)
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .where("link.role", "in", numbersOfRoles(SPEAKS))
    .execute();
  const records = Map.groupBy(rows, ({ version }) => version);
  return [...records.values()].map((links) => [...new Set(links.map(({ target }) => target))]);
}
