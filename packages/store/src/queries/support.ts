/** Support: on whom the incidents of a count rest. */
import type { SupportRow } from "@sitrep/domain/leaning";
import type { WatchedFilter } from "../counted-incidents.ts";
import { counted } from "../counted-incidents.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import { SPEAKS } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** On whom the incidents that a filter leaves rest, those that rest alike together; one statement for all sources. SPEC F7. */
export async function supportOf(
  engine: Engine,
  filter: WatchedFilter,
  view: Viewpoint,
): Promise<readonly SupportRow[]> {
  const sources = await engine.read
    .selectFrom("record")
    .innerJoin("source", "source.version", "record.version")
    .select(["record.number", "record.id", "source.identity", "source.party"])
    .where("record.kind", "=", "source")
    .where("record.visibility", "in", shownTo(view.role))
    .where(heldAt(view.position))
    .execute();
  const speakers = new Map(sources.map((source) => [source.number, source]));
  const told = await counted(engine, filter, view)
    .innerJoin("link", "link.version", "record.version")
    .where("link.role", "in", numbersOfRoles(SPEAKS))
    .select(["record.version", "record.dataset", "link.target"])
    .execute();
  // Joined here: no engine joins so many voices with so many sources in bearable time.
  const rows = new Map<string, { row: SupportRow; records: number }>();
  for (const voices of Map.groupBy(told, ({ version }) => version).values()) {
    const dataset = voices[0]?.dataset ?? "";
    const heard = new Set(voices.map(({ target }) => target));
    const found = [...heard].map((target) => speakers.get(target));
    const sole = heard.size === 1 ? (found[0]?.id ?? null) : null;
    const isAnonymous = found.every((one) => one?.identity === "anonymous");
    const isParty = found.every((one) => one?.party === 1);
    const key = JSON.stringify([dataset, sole, isAnonymous, isParty]);
    const known = rows.get(key);
    if (known !== undefined) known.records += 1;
    else rows.set(key, { row: { dataset, sole, isAnonymous, isParty, records: 1 }, records: 1 });
  }
  return [...rows.values()].map(({ row, records }) => ({ ...row, records }));
}
