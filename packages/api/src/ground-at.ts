/** Ground: what every series, map and grid is asked against: the tree of places, and all coverage on record. */
import { recordsOfKind } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { PlaceNode } from "@sitrep/store/place-tree";
import { placeTree } from "@sitrep/store/place-tree";
import { labelsFor } from "./answer.ts";
import type { AskedAt } from "./asked-at.ts";
import type { Context } from "./context.ts";
import { remembered } from "./remembered.ts";
import { showAs, tag } from "./shown.ts";

/** The tree of places at a position. */
export async function treeAt(ctx: Context, at: AskedAt): Promise<ReadonlyMap<string, PlaceNode>> {
  return remembered({ ...ctx, ...at }, "tree", () => placeTree(ctx.engine, at.view.position));
}

/** All coverage on record, and what of it may be shown, with the labels of who watches what. */
export async function coverageAt(ctx: Context, at: AskedAt) {
  return remembered({ ...ctx, ...at }, "coverage", () => findCoverage(ctx, at));
}

async function findCoverage(ctx: Context, { view }: AskedAt) {
  const records = await recordsOfKind(ctx.engine.read, ["coverage"], view.position);
  const bodies = [...records.values()];
  const near = await neighbourhoodOf(ctx.engine.read, bodies, view.position);
  const shown = bodies.flatMap((any) => showAs("coverage", any, view.role, near) ?? []);
  return {
    all: bodies.flatMap((any) => (any.kind === "coverage" ? [any.record] : [])),
    shown,
    labels: await labelsFor(
      ctx,
      view,
      shown.map((one) => tag("coverage", one)),
      near,
    ),
  };
}
