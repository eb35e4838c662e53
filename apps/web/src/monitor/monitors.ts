/** Monitors: everybody of whom it is on record what they watch, with their notes. */
import type { Labels } from "@sitrep/api/labels";
import type { Coverage } from "@sitrep/domain/coverage";
import type { MonitorId } from "@sitrep/domain/monitor";
import { monitorOf } from "@sitrep/domain/monitor";

/** Whoever watches something. */
export interface ListedMonitor {
  readonly id: MonitorId;
  readonly name: string;
  readonly notes: readonly Coverage[];
}

/** Everybody by name; whoever is not shown has none, and is left out. */
export function monitorsOf(
  coverage: readonly Coverage[],
  labels: Labels,
): readonly ListedMonitor[] {
  return [...Map.groupBy(coverage, monitorOf)]
    .flatMap(([id, notes]) => {
      const name = labels[id]?.label;
      return name === undefined ? [] : [{ id, name, notes }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
