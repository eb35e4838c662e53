/** Monitor: whoever watches: a source, or a dataset. What it watches stands in its notes on coverage. SPEC V20. */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import type { Coverage } from "./coverage.ts";
import type { PlaceId } from "./id.ts";
import { DatasetId, SourceId } from "./id.ts";
import { lineage } from "./place.ts";

/** The id of a source or of a dataset. */
export const MonitorId = z
  .string()
  .refine((text) => [SourceId, DatasetId].some((one) => one.safeParse(text).success), {
    error: COMPLAINT_SENTENCE.monitor,
  });
export type MonitorId = z.output<typeof MonitorId>;

/** Monitors, sorted out. */
export interface Monitors {
  readonly sources: readonly SourceId[];
  readonly datasets: readonly DatasetId[];
}

/** Sorts out which of some monitors are sources, and which datasets. */
export function sortMonitors(ids: readonly MonitorId[]): Monitors {
  return {
    sources: ids.flatMap((id) => SourceId.safeParse(id).data ?? []),
    datasets: ids.flatMap((id) => DatasetId.safeParse(id).data ?? []),
  };
}

/** Who watches, by a note on coverage. */
export function monitorOf({ watcher, dataset }: Pick<Coverage, "watcher" | "dataset">): MonitorId {
  // A coverage has either of the two.
  return watcher ?? dataset ?? "";
}

/** The notes on what some monitors watch. */
export function coverageBy<Note extends Pick<Coverage, "watcher" | "dataset">>(
  monitors: readonly MonitorId[],
  coverage: readonly Note[],
): readonly Note[] {
  return coverage.filter((one) => monitors.includes(monitorOf(one)));
}

/** Whether some note says itself that it leaves a place out, by the nearest of the places around it that the note names. */
export function isLeftOut(
  place: PlaceId,
  coverage: readonly Pick<Coverage, "includes" | "excludes">[],
  parentOf: (id: PlaceId) => PlaceId | undefined,
): boolean {
  const line = lineage(place, parentOf);
  return coverage.some(({ includes, excludes }) => {
    const nearest = line.find((at) => includes.includes(at) || excludes.includes(at));
    return nearest !== undefined && excludes.includes(nearest);
  });
}
