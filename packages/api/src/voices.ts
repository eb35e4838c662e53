/** Voices: who speaks on the whole record, and what rests on whom. */
import { listedAt } from "@sitrep/store/body";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import type { VoiceShares } from "@sitrep/store/queries/voices";
import { voiceShares, voicesOn } from "@sitrep/store/queries/voices";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { showAs } from "./shown.ts";
import type { SourceView } from "./views/source-view.ts";
import { viewSource } from "./views/source-view.ts";

/** A source with the number of incidents, estimates and claims in which it speaks. */
export interface HeardSource {
  readonly source: SourceView;
  readonly records: number;
}

/** Sources that speak from one position; `sources` counts all of them, whether they are listed or not. */
export interface VoiceGroup {
  readonly party: boolean;
  readonly named: boolean;
  readonly sources: number;
  /** The most heard first. */
  readonly heard: readonly HeardSource[];
}

/** See the file. */
export interface Voices {
  readonly groups: readonly VoiceGroup[];
  readonly shares: VoiceShares;
}

/** How many sources are listed in each group. */
const MOST_LISTED = 60;

/** Parties to the conflict before others, and in each the named before those who are not. */
const GROUPS = [
  { party: true, named: true },
  { party: true, named: false },
  { party: false, named: true },
  { party: false, named: false },
] as const;

/** Asks who speaks. */
export async function voicesAt(ctx: Context, view: Viewpoint): Promise<Voices> {
  const voices = await voicesOn(ctx.engine, view);
  const groups = GROUPS.map((group) => ({
    ...group,
    members: voices.filter(({ party, named }) => party === group.party && named === group.named),
  }));
  const listed = groups.flatMap(({ members }) => members.slice(0, MOST_LISTED).map(({ id }) => id));
  const found = await listedAt(ctx.engine.read, listed, view.position);
  const bodies = [...found.values()].map(({ any }) => any);
  const near = await neighbourhoodOf(ctx.engine.read, bodies, view.position);
  return {
    groups: groups.map(({ party, named, members }) => ({
      party,
      named,
      sources: members.length,
      heard: members.slice(0, MOST_LISTED).flatMap(({ id, records }) => {
        const one = found.get(id);
        const record = one && showAs("source", one.any, view.role, near);
        if (one === undefined || record === undefined) return [];
        return [{ source: viewSource({ record, recordedIn: one.recordedIn }), records }];
      }),
    })),
    shares: await voiceShares(ctx.engine, view),
  };
}
