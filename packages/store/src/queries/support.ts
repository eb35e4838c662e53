/** Support: on whom the incidents of a count rest. */
import type { SupportRow } from "@sitrep/domain/leaning";
import { askedRows } from "../columns/asked-rows.ts";
import { linkColumns } from "../columns/incident-columns.ts";
import type { IncidentNarrowing } from "../columns/row-tests.ts";
import type { Engine } from "../engine.ts";
import { heldAt } from "../held.ts";
import { numbersOfRoles } from "../link-role.ts";
import { SPEAKS } from "../unheard.ts";
import type { Viewpoint } from "../viewpoint.ts";
import { shownTo } from "../viewpoint.ts";

/** On whom the incidents that a filter leaves rest, those that rest alike together; one statement for all sources. SPEC F7. */
export async function supportOf(
  engine: Engine,
  filter: IncidentNarrowing,
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
  const asked = await askedRows(engine, filter, view);
  const { starts, targets, roles } = await linkColumns(engine, asked.columns);
  const speaking = new Set(numbersOfRoles(SPEAKS));
  const { codes, words } = asked.columns;
  const rows = new Map<string, { row: SupportRow; records: number }>();
  for (const row of asked.left.rows) {
    const heard = new Set<number>();
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if (speaking.has(roles[at] ?? -1)) heard.add(targets[at] ?? 0);
    if (heard.size === 0) continue;
    const dataset = words.dataset[codes.dataset[row] ?? 0] ?? "";
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
