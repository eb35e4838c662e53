/** Spoken figures: what a question says of figures, "fighters in Iraq", "30,000 fighters", as the filter of estimates that it asks for. SPEC S5. */
import type { IncidentFilter } from "@sitrep/domain/filter";
import { EstimateFilter, EstimateQuery } from "@sitrep/domain/filter";
import type { EstimateId } from "@sitrep/domain/id";
import type { Interval } from "@sitrep/domain/interval";
import { contains } from "@sitrep/domain/interval";
import { amountIn, metricsIn } from "@sitrep/domain/spoken-estimate";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { listEstimates } from "@sitrep/store/queries/estimates";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { showAs } from "./shown.ts";
import { viewEstimate } from "./views/estimate-view.ts";

/** Figures that a question asks for. */
export interface FiguresRead {
  readonly filter: EstimateFilter;
  /** An amount that the question names, and the first figures that name it too or hold it between their ends; null where it names none. */
  readonly amount: { readonly said: string; readonly ids: readonly EstimateId[] } | null;
  /** The words that were read, folded. */
  readonly words: readonly string[];
}

/** So many figures are looked at for an amount. */
const MOST_LOOKED_AT = 200;

/** Reads the figures out of a question, narrowed by what else of it was read; null where it asks for none. */
export async function figuresIn(
  ctx: Context,
  { q, read }: { readonly q: string; readonly read: Partial<IncidentFilter> },
  view: Viewpoint,
): Promise<FiguresRead | null> {
  const named = metricsIn(q);
  const amount = amountIn(q);
  if (named === null && amount === null) return null;
  const { place, actor: subject, from, to, source, dataset } = read;
  const metric = named?.metrics.length ? named.metrics : undefined;
  const filter = EstimateFilter.parse({ metric, place, subject, from, to, source, dataset });
  const words = [...(named?.words ?? []), ...(amount?.words ?? [])];
  if (amount === null) return { filter, amount, words };
  const query = EstimateQuery.parse({ ...filter, limit: MOST_LOOKED_AT });
  const { rows } = await listEstimates(ctx.engine, query, view);
  const bodies = rows.map(({ any }) => any);
  const near = await neighbourhoodOf(ctx.engine.read, bodies, view.position);
  const ids = rows.flatMap(({ any, recordedIn }) => {
    const record = showAs("estimate", any, ctx.role, near);
    if (record === undefined) return [];
    const { id, computed } = viewEstimate({ record, recordedIn }, near, ctx.role);
    return names(computed.bounds, amount.bounds) ? [id] : [];
  });
  // An amount that no figure names is a number like any other word.
  if (named === null && ids.length === 0) return null;
  return { filter, amount: { said: amount.said, ids }, words };
}

/** Whether a figure ends at what was asked for, or holds it between two ends; one that is open holds nearly everything. */
function names(bounds: Interval, asked: Interval): boolean {
  const ends = [asked.low, asked.high].filter((end) => end !== null);
  if (ends.some((end) => end === bounds.low || end === bounds.high)) return true;
  return bounds.low !== null && bounds.high !== null && contains(bounds, asked);
}
