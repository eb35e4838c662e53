/** Why a cell of a series holds so many people: the incidents in it, with what each of them tells. SPEC V18–V19, W1–W2. */
import { MOST_GROUNDS } from "@sitrep/domain/derivation";
import type { SeriesQuery } from "@sitrep/domain/count-query";
import { IncidentFilter, IncidentQuery, narrowingOf } from "@sitrep/domain/filter";
import type { Asked } from "@sitrep/domain/asked";
import type { HarmCell } from "@sitrep/domain/harm-series";
import { harmTold, peopleTold } from "@sitrep/domain/harm-told";
import { lineage } from "@sitrep/domain/place";
import type { SeriesCell } from "@sitrep/domain/series";
import { liesWithin } from "@sitrep/domain/span";
import { spanOf } from "@sitrep/domain/when";
import type { HarmBehind } from "@sitrep/domain/why-harm";
import { whyHarm } from "@sitrep/domain/why-harm";
import { listIncidents } from "@sitrep/store/queries/incidents";
import type { AskedAt } from "../asked-at.ts";
import type { Context } from "../context.ts";
import { treeAt } from "../ground-at.ts";
import type { HarmSeries } from "../harm-cells.ts";
import { parentIn } from "../tally.ts";
import type { ExplainedValue } from "./answer.ts";
import { explained } from "./answer.ts";

/** Of more cells than these nobody waits for the incidents in each; asked of the days of one cell, they are told. */
const MOST_LISTED = 24;

/** A series of people harmed that was asked. */
export interface HarmExplained {
  readonly query: Omit<SeriesQuery, "knownAt">;
  readonly harm: HarmSeries;
  readonly cells: readonly SeriesCell[];
  /** The names of the filters that narrow it. */
  readonly by: readonly string[];
}

/** Explains each cell. */
export async function whyHarmCells(
  context: Context,
  at: AskedAt,
  { query, harm, cells, by }: HarmExplained,
): Promise<readonly ExplainedValue[]> {
  const { effect, who } = harm;
  // What like for like keeps is no list that can be asked for.
  const isListed = cells.length <= MOST_LISTED && query.likeForLike !== true;
  const values: ExplainedValue[] = [];
  for (const [index, own] of harm.cells.entries()) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const listed = isListed ? await listedIn(context, at, { query, harm, own, cell }) : [];
    const { key } = own;
    const asked: Asked = { asks: "cell", by, key };
    const why = whyHarm(own, { listed, coverage: cell.coverage, asked });
    values.push(explained(`${effect} ${key}`, { value: "harmed", key, effect, who }, why));
  }
  return values;
}

interface CellAsked extends Pick<HarmExplained, "query" | "harm"> {
  readonly own: HarmCell;
  readonly cell: SeriesCell;
}

async function listedIn(
  context: Context,
  at: AskedAt,
  { query, harm, own, cell }: CellAsked,
): Promise<readonly HarmBehind[]> {
  if (own.telling + own.silent === 0) return [];
  const { earliest, latest } = cell.bucket;
  const asked = IncidentFilter.parse({ ...narrowingOf(query), from: earliest, to: latest });
  const page = IncidentQuery.parse({ ...asked, limit: MOST_GROUNDS });
  const { rows } = await listIncidents(context.engine, page, at.view);
  const parentOf = parentIn(await treeAt(context, at));
  return rows.flatMap(({ any }): readonly HarmBehind[] => {
    if (any.kind !== "incident") return [];
    const { when, where } = any.record;
    const span = spanOf(when);
    const { place = [] } = asked;
    // It stands in no cell where its first day is not known.
    if (span.earliest === null) return [];
    const isSpread = where.alsoIn.length > 0;
    const isAside = [where.place, ...where.alsoIn].some(
      (id) => place.length > 0 && !lineage(id, parentOf).some((one) => place.includes(one)),
    );
    // Of what lies in a box nobody says that all its places do.
    const isSure = !isAside && !(isSpread && asked.box !== undefined);
    const people = peopleTold(harmTold(any.record), harm.effect, harm.who);
    return [{ id: any.record.id, people, isSure: liesWithin(span, earliest, latest) && isSure }];
  });
}
