/** Estimates: how many, how much, on whose word; which of them may be compared; and what is left of a whole. */
import type { Balance, BalanceResult } from "@sitrep/domain/balance";
import { settle } from "@sitrep/domain/balance";
import type { Comparison } from "@sitrep/domain/comparison";
import { compare } from "@sitrep/domain/comparison";
import { EstimateQuery, KnownAt } from "@sitrep/domain/filter";
import type { EstimateId } from "@sitrep/domain/id";
import { everything } from "@sitrep/domain/interval";
import { boundsOf } from "@sitrep/domain/quantity";
import { strict } from "@sitrep/domain/strict";
import { recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { headAt } from "@sitrep/store/position";
import { listEstimates } from "@sitrep/store/queries/estimates";
import { labelsFor, listAnswer, showAs, tag } from "../answer.ts";
import { ById } from "../by-id.ts";
import type { Context } from "../context.ts";
import { find } from "../detail.ts";
import { procedure, router } from "../trpc.ts";
import { viewEstimate } from "../views/estimate-view.ts";
import type { EstimateView } from "../views/estimate-view.ts";

/** A balance with its figures and what they leave. */
export interface BalanceView extends Balance {
  readonly computed: BalanceResult & { readonly estimates: Readonly<Record<string, EstimateView>> };
}

/** How one estimate compares with another of the same metric. */
export interface ComparedWith {
  readonly estimate: EstimateView;
  readonly comparison: Comparison;
}

async function balancesAt(ctx: Context, position: number): Promise<readonly BalanceView[]> {
  const records = [
    ...(await recordsOfKind(ctx.engine.read, ["balance", "estimate"], position)).values(),
  ];
  const near = await neighbourhoodOf(ctx.engine.read, records, position);
  return records.flatMap((any) => {
    const balance = showAs("balance", any, ctx, near);
    if (balance === undefined) return [];
    const estimates: Record<string, EstimateView> = {};
    for (const id of [balance.whole, ...balance.parts]) {
      const found = near.any(id);
      const estimate = found && showAs("estimate", found, ctx, near);
      if (estimate)
        estimates[id] = viewEstimate({ record: estimate, recordedIn: position }, near, ctx.role);
    }
    const bounds = (id: EstimateId) => {
      const estimate = estimates[id];
      return estimate === undefined ? everything : boundsOf(estimate.quantity);
    };
    return [{ ...balance, computed: { ...settle(balance, bounds), estimates } }];
  });
}

export const estimates = router({
  /** A page of estimates. */
  list: procedure.input(EstimateQuery).query(async ({ ctx, input }) => {
    const ledger = await headAt(ctx.engine.read, input.knownAt);
    const page = await listEstimates(ctx.engine, input, ledger.position);
    return listAnswer(ctx, ledger, page, "estimate", (shown, near) =>
      viewEstimate(shown, near, ctx.role),
    );
  }),
  /** One estimate, compared with the others of its metric, and the balances that it stands in. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "estimate", input.id, input.knownAt);
    const item = viewEstimate(found.shown, found.neighbourhood, ctx.role);
    const { position } = found.ledger;
    const query = EstimateQuery.parse({ metric: [item.metric], sort: "when", limit: 200 });
    const page = await listEstimates(ctx.engine, query, position);
    const others = page.rows.map((row) => row.any).filter((any) => any.record.id !== item.id);
    const near = await neighbourhoodOf(
      ctx.engine.read,
      [...others, tag("estimate", found.shown.record)],
      position,
    );
    const compared: ComparedWith[] = others.flatMap((any) => {
      const record = showAs("estimate", any, ctx, near);
      if (record === undefined) return [];
      const estimate = viewEstimate({ record, recordedIn: position }, near, ctx.role);
      return [{ estimate, comparison: compare(found.shown.record, record, near.parentOf) }];
    });
    const balances = await balancesAt(ctx, position);
    const answer = await found.answer(item);
    return {
      ...answer,
      compared,
      balances: balances.filter(
        (balance) => balance.whole === item.id || balance.parts.some((part) => part === item.id),
      ),
      labels: { ...answer.labels, ...(await labelsFor(ctx, found.ledger, others, near)) },
    };
  }),
  /** Every balance on record, with its figures and what they leave. */
  balances: procedure
    .input(strict({ knownAt: KnownAt.optional() }))
    .query(async ({ ctx, input }) => {
      const ledger = await headAt(ctx.engine.read, input.knownAt);
      return { items: await balancesAt(ctx, ledger.position), ledger };
    }),
});
