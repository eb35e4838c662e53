/** Why a list of incidents is as long as it is, and what its days and places hold for whoever counts there. SPEC W1–W3, V8–V9, J5. */
import type { Asked } from "@sitrep/domain/asked";
import { MOST_GROUNDS } from "@sitrep/domain/derivation";
import type { IncidentFilter } from "@sitrep/domain/filter";
import { IncidentQuery } from "@sitrep/domain/filter";
import type { Incident } from "@sitrep/domain/incident";
import { PlaceId } from "@sitrep/domain/id";
import { countLeanings, whyCountLeanings } from "@sitrep/domain/leaning";
import type { SeriesCell, Tallied } from "@sitrep/domain/series";
import { fillCell } from "@sitrep/domain/series";
import { liesWithin } from "@sitrep/domain/span";
import { spanOf } from "@sitrep/domain/when";
import type { RecordsBehind } from "@sitrep/domain/why-incidents";
import { whyCell, whyClusters, whyRecords } from "@sitrep/domain/why-incidents";
import { recordsOfKind } from "@sitrep/store/body";
import { placeTree } from "@sitrep/store/place-tree";
import { countIncidents } from "@sitrep/store/queries/incident-counts";
import { listIncidents } from "@sitrep/store/queries/incidents";
import { supportOf } from "@sitrep/store/queries/support";
import { stageAt } from "@sitrep/store/stage";
import type { AskedAt } from "../asked-at.ts";
import { dayOf } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { countOf, rowsByDays } from "../incident-count.ts";
import { remembered } from "../remembered.ts";
import { parentIn } from "../tally.ts";
import type { ExplainedValue, WhyAnswer } from "./answer.ts";
import { answerWhy, explained } from "./answer.ts";

/** Of more records than this no asker waits for what their count leans on. */
const MOST_LEANING = 5000;

type Tree = Awaited<ReturnType<typeof placeTree>>;

/** Explains the numbers of a filter. */
export async function whyIncidents(
  context: Context,
  at: AskedAt,
  filter: IncidentFilter,
  asked: Asked,
): Promise<WhyAnswer> {
  const { view } = at;
  const { engine } = context;
  const query = IncidentQuery.parse({ ...filter, limit: MOST_GROUNDS });
  const { rows } = await listIncidents(engine, query, view);
  const { from = null, to = null } = filter;
  const isSure = ({ when }: Incident): boolean | null =>
    from === null && to === null ? null : liesWithin(spanOf(when), from, to);
  const behind: RecordsBehind = {
    listed: rows.flatMap(({ any }) =>
      any.kind === "incident" ? [{ id: any.record.id, isSure: isSure(any.record) }] : [],
    ),
    total: await countIncidents(engine, filter, view),
    asked,
  };
  const tree = await placeTree(engine, view.position);
  const clusters = await countOf(context, { count: "cluster", filter, view, tree });
  const cell = await cellOf(context, at, { filter, tree });
  const values: ExplainedValue[] = [
    explained("records", { value: "records" }, whyRecords(behind)),
    explained("clusters", { value: "clusters" }, whyClusters(clusters.incidents, behind)),
    ...(cell === null ? [] : [explained("cell", { value: "cell" }, whyCell(cell, behind))]),
  ];
  const leaning =
    behind.total > MOST_LEANING ? [] : await leaningOfCount(context, at, filter, asked);
  return answerWhy(context, at, { subject: null, query: filter, values: [...values, ...leaning] });
}

/** What becomes of the count without each of those that it rests on. SPEC F7. */
async function leaningOfCount(
  context: Context,
  at: AskedAt,
  filter: IncidentFilter,
  asked: Asked,
): Promise<readonly ExplainedValue[]> {
  const rows = await remembered({ ...context, ...at }, `support ${JSON.stringify(filter)}`, () =>
    supportOf(context.engine, filter, at.view),
  );
  const total = rows.reduce((sum, { records }) => sum + records, 0);
  const why = whyCountLeanings(countLeanings(rows), total, asked);
  return total === 0 ? [] : [explained("leaning", { value: "count-leaning" }, why)];
}

/** The days and places of a filter as one cell of a series; null where there is no place to speak of. */
async function cellOf(
  context: Context,
  { ledger, view }: AskedAt,
  { filter, tree }: { readonly filter: IncidentFilter; readonly tree: Tree },
): Promise<SeriesCell | null> {
  const { engine } = context;
  const { from = null, to = null, kind: kinds } = filter;
  const { most: rows } = await rowsByDays(context, { count: "record", filter, view, tree });
  const inside: Tallied[] = [];
  const astray: Tallied[] = [];
  for (const { extent, isAstray = false, incidents: times, ...days } of rows) {
    const isSure = liesWithin({ ...days, everyDay: false }, from, to);
    const isNowhere = isAstray || (from !== null && days.earliest === null);
    (isNowhere ? astray : inside).push({ extent, isSure, times });
  }
  const places = filter.place ?? (await stageAt(engine, view)).map((id) => PlaceId.parse(id));
  const [place] = places;
  if (place === undefined) return null;
  const coverage = [...(await recordsOfKind(engine.read, ["coverage"], view.position)).values()];
  return fillCell(
    { key: "all", earliest: from, latest: to, place, places },
    inside,
    coverage.flatMap((any) => (any.kind === "coverage" ? [any.record] : [])),
    { kinds: kinds ?? null, parentOf: parentIn(tree), asOf: dayOf(ledger), astray },
  );
}
