/** Matches: pairs of incidents that may be one, with the reasons; nobody has judged them yet. */
import { MatchQuery } from "@sitrep/domain/match-query";
import type { Match } from "@sitrep/domain/match";
import { matchOf } from "@sitrep/domain/match";
import { listedAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { attributionsFor, labelsFor } from "../answer.ts";
import { askedAt } from "../asked-at.ts";
import { matchOnce } from "../match-once.ts";
import { question } from "../question.ts";
import { showAs, tag } from "../shown.ts";
import { procedure, router } from "../trpc.ts";
import type { IncidentView } from "../views/incident-view.ts";
import { viewIncident } from "../views/incident-view.ts";

/** Two incidents that may be one. `rivals` are other pairs, of either of the two, for which as much speaks. */
export interface MatchView extends Match {
  readonly left: IncidentView;
  readonly right: IncidentView;
  readonly rivals: { readonly left: number; readonly right: number };
}

export const matches = router({
  /** A page of pairs between two datasets, or within one, those for which most speaks first. */
  list: procedure.input(question(MatchQuery)).query(async ({ ctx, input }) => {
    const { ledger, view } = await askedAt(ctx, { knownAt: input.knownAt });
    const { limit, after = 0 } = input;
    const { pairs, found, judged, tally, isKeptApart } = await matchOnce(ctx, input, view);
    const page = pairs.slice(after, after + limit);
    const ids = page.flatMap(({ left, right }) => [left.id, right.id]);
    const listed = await listedAt(ctx.engine.read, ids, view.position);
    const bodies = [...listed.values()].map(({ any }) => any);
    const near = await neighbourhoodOf(ctx.engine.read, bodies, view.position);
    const viewOf = (id: string): IncidentView | undefined => {
      const one = listed.get(id);
      const record = one && showAs("incident", one.any, ctx.role, near);
      return one && record && viewIncident({ record, recordedIn: one.recordedIn }, near, ctx.role);
    };
    const items = page.flatMap(({ left, right, rivals }): MatchView[] => {
      const [one, other, match] = [viewOf(left.id), viewOf(right.id), matchOf(left, right)];
      if (one === undefined || other === undefined || match === null) return [];
      return [{ ...match, rivals, left: one, right: other }];
    });
    const shown = items.flatMap(({ left, right }) => [
      tag("incident", left),
      tag("incident", right),
    ]);
    const isLast = after + limit >= pairs.length;
    return {
      items,
      next: isLast ? null : after + limit,
      /** How many can be paged through; `found` counts also what is beyond the best of them. */
      total: pairs.length,
      found,
      judged,
      ...tally,
      isKeptApart,
      labels: await labelsFor(ctx, view, shown, near),
      attributions: attributionsFor(shown, near),
      ledger,
    };
  }),
});
