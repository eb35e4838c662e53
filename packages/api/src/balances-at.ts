/** Balances at a position: each with its figures, what they leave, and whether they can all hold. SPEC B1–B7. */
import type { Balance, BalanceResult } from "@sitrep/domain/balance";
import { settle } from "@sitrep/domain/balance";
import { numberOfDay } from "@sitrep/domain/day";
import type { FigureTime } from "@sitrep/domain/figure";
import { figureOf } from "@sitrep/domain/figure";
import { linesOf } from "@sitrep/domain/ground";
import type { EstimateId } from "@sitrep/domain/id";
import { everything } from "@sitrep/domain/interval";
import { overlapsOf } from "@sitrep/domain/overlap";
import { boundsOf } from "@sitrep/domain/quantity";
import { referencesOf } from "@sitrep/domain/references";
import { listedAt, recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { labelsFor } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Labels } from "./labels.ts";
import { showAny, showAs, tag } from "./shown.ts";
import type { EstimateView } from "./views/estimate-view.ts";
import { viewEstimate } from "./views/estimate-view.ts";

/** What is computed of a balance. */
interface BalanceComputed extends BalanceResult {
  readonly estimates: Readonly<Record<string, EstimateView>>;
  /** How many days lie between the figure of the first and of the last time; 0 where their times may be one. */
  readonly daysApart: number;
}

/** A balance with its figures and what they leave. */
export interface BalanceView extends Balance {
  readonly computed: BalanceComputed;
}

/** Balances with their figures: all of them, or those in which one estimate stands. */
export async function balancesAt(
  ctx: Context,
  view: Viewpoint,
  standing?: string,
): Promise<{ readonly items: readonly BalanceView[]; readonly labels: Labels }> {
  const { read } = ctx.engine;
  const all = [...(await recordsOfKind(read, ["balance"], view.position)).values()];
  const records = all.filter(
    (any) => standing === undefined || referencesOf(any).some(({ id }) => id === standing),
  );
  const listed = await listedAt(
    read,
    records.flatMap((any) => referencesOf(any).map(({ id }) => id)),
    view.position,
  );
  const bodies = [...listed.values()].map(({ any }) => any);
  const near = await neighbourhoodOf(read, [...records, ...bodies], view.position);
  const lineOf = linesOf(near.parentOf);
  const balances = records.flatMap((any) => showAs("balance", any, view.role, near) ?? []);
  const items = balances.map((balance) => {
    const estimates: Record<string, EstimateView> = {};
    for (const id of [balance.whole, ...balance.parts]) {
      const found = listed.get(id);
      const record = found && showAs("estimate", found.any, view.role, near);
      if (record)
        estimates[id] = viewEstimate({ record, recordedIn: found.recordedIn }, near, view.role);
    }
    const bounds = (id: EstimateId) => {
      const estimate = estimates[id];
      return estimate === undefined ? everything : boundsOf(estimate.quantity);
    };
    const figureFor = (id: EstimateId) => {
      const estimate = estimates[id];
      return estimate === undefined ? [] : [figureOf(estimate, lineOf)];
    };
    const parts = balance.parts.flatMap(figureFor);
    const times = [...figureFor(balance.whole), ...parts].map(({ time }) => time);
    const result = settle(balance, bounds, overlapsOf(parts, lineOf));
    return { ...balance, computed: { ...result, estimates, daysApart: daysApart(times) } };
  });
  const shown = [
    ...balances.map((balance) => tag("balance", balance)),
    ...bodies.flatMap((any) => showAny(any, view.role, near) ?? []),
  ];
  return { items, labels: await labelsFor(ctx, view, shown, near) };
}

/** Days between the last day that the earliest figure may mean and the first that the latest may. */
function daysApart(times: readonly FigureTime[]): number {
  const [end] = times.flatMap(({ latest }) => latest ?? []).toSorted();
  const start = times
    .flatMap(({ earliest }) => earliest ?? [])
    .toSorted()
    .at(-1);
  if (end === undefined || start === undefined || end >= start) return 0;
  return numberOfDay(start) - numberOfDay(end);
}
