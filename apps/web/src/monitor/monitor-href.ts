/** Monitor href: where one monitor's watching is told, and the incidents that it reported, or others while it did not watch. */
import type { MonitorId } from "@sitrep/domain/monitor";
import { sortMonitors } from "@sitrep/domain/monitor";
import type { QueryValues } from "../address.ts";
import type { View } from "../view.ts";

/** The page of what some monitors watch and what they do not; `kept` narrows it further. */
export function monitorHref(
  monitors: readonly MonitorId[],
  view: Pick<View, "href">,
  kept: QueryValues = {},
): string {
  const { knownAt: _, ...others } = kept;
  return view.href("/coverage", { ...others, watcher: monitors });
}

/** What keeps their own incidents alone in a list; null of a source and a dataset together, of which no list holds either. */
export function ownQuery(monitors: readonly MonitorId[]): QueryValues | null {
  const { sources, datasets } = sortMonitors(monitors);
  if (datasets.length === 0) return { source: sources };
  return sources.length === 0 ? { dataset: datasets } : null;
}
