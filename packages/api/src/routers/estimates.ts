/** Estimates: how many, how much, on whose word; which of them may be compared; and what is left of a whole. */
import type { Comparison } from "@sitrep/domain/comparison";
import { compare } from "@sitrep/domain/comparison";
import type { Estimate } from "@sitrep/domain/estimate";
import { ComparisonQuery, EstimateQuery } from "@sitrep/domain/filter";
import type { Listed } from "@sitrep/store/body";
import { recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { listEstimates } from "@sitrep/store/queries/estimates";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { labelsFor, listAnswer } from "../answer.ts";
import { pairsApart } from "../apart.ts";
import { askedAt } from "../asked-at.ts";
import { balancesAt } from "../balances-at.ts";
import { AtPosition, ById } from "../by-id.ts";
import { comparedFigures } from "../compared-figures.ts";
import { completenessAt } from "../completeness-at.ts";
import type { Context } from "../context.ts";
import { find } from "../detail.ts";
import { HeldQuery, heldTallies } from "../held-tallies.ts";
import { linksAbout } from "../links-about.ts";
import { inOrder, question } from "../question.ts";
import { showAny, showAs, tag } from "../shown.ts";
import { procedure, router } from "../trpc.ts";
import { viewEstimate } from "../views/estimate-view.ts";
import type { EstimateView } from "../views/estimate-view.ts";

/** How one estimate compares with another of the same metric. */
export interface ComparedWith {
  readonly estimate: EstimateView;
  readonly comparison: Comparison;
}

/** How many estimates of one metric an estimate is compared with. */
const MOST_COMPARED = 1000;

/** The other estimates of the same metric, oldest first: at most 1,000, and how many there are. */
async function othersLike(ctx: Context, estimate: Estimate, view: Viewpoint) {
  const found: Listed[] = [];
  let after: string | undefined;
  let total = 0;
  do {
    const query = EstimateQuery.parse({
      metric: [estimate.metric],
      sort: "when",
      limit: 200,
      after,
    });
    const page = await listEstimates(ctx.engine, query, view);
    found.push(...page.rows);
    total = page.total;
    after = page.next ?? undefined;
  } while (after !== undefined && found.length < MOST_COMPARED);
  const isOther = ({ any }: Listed): boolean => any.record.id !== estimate.id;
  return { rows: found.filter(isOther).slice(0, MOST_COMPARED), total: Math.max(0, total - 1) };
}

export const estimates = router({
  /** A page of estimates. */
  list: procedure.input(question(inOrder(EstimateQuery))).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const page = await listEstimates(ctx.engine, input, at.view);
    return listAnswer(ctx, at, { query: input, page }, "estimate", (shown, near) =>
      viewEstimate(shown, near, ctx.role),
    );
  }),
  /** One estimate, compared with the others of its metric, the balances that it stands in, the claims about it, and a tally against the record. */
  byId: procedure.input(ById).query(async ({ ctx, input }) => {
    const found = await find(ctx, "estimate", input);
    const { shown, neighbourhood, retracted, view } = found;
    const item = viewEstimate(shown, neighbourhood, ctx.role, retracted);
    const others = await othersLike(ctx, item, view);
    const bodies = others.rows.map((row) => row.any);
    const own = tag("estimate", shown.record);
    const near = await neighbourhoodOf(ctx.engine.read, [...bodies, own], view.position);
    const compared: ComparedWith[] = others.rows.flatMap(({ any, recordedIn }) => {
      const record = showAs("estimate", any, ctx.role, near);
      if (record === undefined) return [];
      const estimate = viewEstimate({ record, recordedIn }, near, ctx.role);
      return [{ estimate, comparison: compare(shown.record, record, near.parentOf) }];
    });
    const balances = await balancesAt(ctx, view, item.id);
    const answer = await found.answer(item);
    const open = bodies.flatMap((any) => showAny(any, ctx.role, near) ?? []);
    const labels = await labelsFor(ctx, view, open, near);
    const about = await linksAbout(ctx, input.id, view);
    const completeness = await completenessAt(ctx, shown.record, neighbourhood, view);
    const watching = await labelsOf(ctx.engine, completeness?.coverage ?? [], view);
    return {
      ...answer,
      completeness,
      compared,
      comparedTotal: others.total,
      balances: balances.items,
      saidOfIt: about.links,
      labels: { ...watching, ...balances.labels, ...about.labels, ...labels, ...answer.labels },
    };
  }),
  /** Figures held against one another: a picture for each measure, with those that may be compared in one band. */
  compare: procedure
    .input(question(inOrder(ComparisonQuery)))
    .query(async ({ ctx, input }) => comparedFigures(ctx, input)),
  /** Pairs of figures that speak of the same thing and share no number. */
  apart: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    const { read } = ctx.engine;
    const bodies = [...(await recordsOfKind(read, ["estimate"], view.position)).values()];
    const near = await neighbourhoodOf(read, bodies, view.position);
    const shown = bodies.flatMap((any) => showAs("estimate", any, view.role, near) ?? []);
    return { items: pairsApart(shown, near.parentOf), ledger };
  }),
  /** How many of the incidents that stated tallies count are on record, tally by tally. */
  held: procedure.input(question(HeldQuery)).query(async ({ ctx, input }) => {
    const at = await askedAt(ctx, input);
    const items = await heldTallies(ctx, input, at);
    const named = items.flatMap(({ id, coverage }) => [id, ...coverage]);
    const labels = await labelsOf(ctx.engine, named, at.view);
    return { items, labels, ledger: at.ledger };
  }),
  /** Every balance on record, with its figures and what they leave. */
  balances: procedure.input(AtPosition).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, input);
    return { ...(await balancesAt(ctx, view)), ledger };
  }),
});
