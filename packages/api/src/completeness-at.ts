/** Completeness at a position: a stated tally of incidents against those on record in its places and days. SPEC B8. */
import type { Completeness } from "@sitrep/domain/completeness";
import {
  completenessOf,
  completenessWords,
  standingIn,
  tallyOf,
} from "@sitrep/domain/completeness";
import type { StatedTally } from "@sitrep/domain/completeness";
import { watches } from "@sitrep/domain/coverage";
import type { Estimate } from "@sitrep/domain/estimate";
import type { IncidentFilter } from "@sitrep/domain/filter";
import type { Gazetteer } from "@sitrep/domain/ground";
import { groundOf, linesOf } from "@sitrep/domain/ground";
import type { CoverageId } from "@sitrep/domain/id";
import { PlaceId } from "@sitrep/domain/id";
import type { Tallied } from "@sitrep/domain/series";
import { partOf } from "@sitrep/domain/series";
import { recordsOfKind } from "@sitrep/store/body";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { placeTree } from "@sitrep/store/place-tree";
import type { PlaceRow } from "@sitrep/store/queries/incidents-by-place";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { rowsByPlace } from "./incident-count.ts";
import { parentIn } from "./tally.ts";
import { viewSpeakers } from "./views/speaker-view.ts";

/** A tally beside the record, in words, and who watched its places and days. */
export interface CompletenessView extends Completeness {
  readonly words: string;
  readonly coverage: readonly CoverageId[];
  /** Whether somebody watched all of it systematically; otherwise more may have happened than anybody tells of. */
  readonly isWatchedWhole: boolean;
}

/** Holds the tally of an estimate against the record; `null` where it states none. */
export async function completenessAt(
  ctx: Context,
  estimate: Estimate,
  near: Neighbourhood,
  view: Viewpoint,
): Promise<CompletenessView | null> {
  const tally = tallyOf(estimate);
  if (tally === null) return null;
  const tree = await placeTree(ctx.engine, view.position);
  const parentOf = parentIn(tree);
  const gazetteer: Gazetteer = {
    lineOf: linesOf(parentOf),
    kindOf: (id) => tree.get(id)?.kind,
  };
  const { earliest, latest } = tally.span;
  const days: IncidentFilter = {
    ...(earliest !== null && { from: earliest }),
    ...(latest !== null && { to: latest }),
  };
  const voices = viewSpeakers(estimate.reports, near, view.role).flatMap(({ id, stance }) =>
    stance === "denies" ? [] : [id],
  );
  const { subject } = estimate;
  const byThem: IncidentFilter = { ...days, source: voices, ...(subject && { actor: [subject] }) };
  const asked = { count: "cluster", view, tree } as const;
  const all = await rowsByPlace(ctx, { ...asked, filter: days });
  const own = voices.length === 0 ? null : await rowsByPlace(ctx, { ...asked, filter: byThem });
  const talliedIn = (rows: readonly PlaceRow[]) => talliesOf(rows, { estimate, tally, gazetteer });
  const result = completenessOf(estimate.id, tally.stated, {
    told: own === null ? [] : talliedIn(own.least),
    least: talliedIn(all.least),
    most: talliedIn(all.most),
  });
  const watching = await watchedBy(ctx, estimate, tally, { view, parentOf });
  return { ...result, ...watching, words: completenessWords(result) };
}

interface Asked {
  readonly estimate: Estimate;
  readonly tally: StatedTally;
  readonly gazetteer: Gazetteer;
}

/** Rows as far as they lie, or may, in the places and days of the tally. */
function talliesOf(
  rows: readonly PlaceRow[],
  { estimate, tally, gazetteer }: Asked,
): readonly Tallied[] {
  const ground = groundOf(estimate.scope, gazetteer.lineOf);
  return rows.flatMap(
    ({ place, alsoIn, isInSome = false, precision, extent, isInTime, incidents }) => {
      const where = {
        place: PlaceId.parse(place),
        alsoIn: alsoIn.map((id) => PlaceId.parse(id)),
        isInSome,
        precision,
      };
      const standing = standingIn(ground, where, gazetteer);
      if (standing === "none") return [];
      const isSure = standing !== "possible" && isInTime && tally.isTimeSure;
      const told = standing === "part" ? partOf(extent) : extent;
      return [{ extent: told, isSure, times: incidents }];
    },
  );
}

/** Who watched any of the places in any of the days, and whether somebody did all of it systematically. */
async function watchedBy(
  { engine }: Context,
  { scope }: Estimate,
  { span: { earliest, latest } }: StatedTally,
  { view, parentOf }: { readonly view: Viewpoint; readonly parentOf: ReturnType<typeof parentIn> },
): Promise<Pick<CompletenessView, "coverage" | "isWatchedWhole">> {
  const records = await recordsOfKind(engine.read, ["coverage"], view.position);
  const watching = [...records.values()].flatMap((any) => {
    if (any.kind !== "coverage") return [];
    const found = scope.includes.map((place) =>
      watches(any.record, { place, earliest, latest, kinds: null }, parentOf),
    );
    if (found.every((watch) => watch === "none")) return [];
    const isWhole = any.record.systematic && found.every((watch) => watch === "whole");
    return [{ id: any.record.id, isWhole }];
  });
  return {
    coverage: watching.map(({ id }) => id),
    isWatchedWhole: watching.some(({ isWhole }) => isWhole),
  };
}
