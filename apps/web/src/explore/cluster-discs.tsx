/** Cluster discs: dots and discs of the explorer's map; a dot is one incident and leads to it, a disc leads closer. */
import type { IncidentQuery } from "@sitrep/domain/filter";
import type { ReactNode } from "react";
import type { Frame } from "../map/frame.ts";
import type { Scale } from "../map/picture-labels.ts";
import type { View } from "../view.ts";
import type { ClusterMark } from "./cell-marks.ts";
import { growthOf } from "./cell-marks.ts";
import styles from "./explorer-map.module.css";
import { boxAround, edgesOfFrame, textOf } from "./map-window.ts";
import { narrowed } from "../list/narrowing.ts";

/** Where a cluster leads. */
export type ClusterHref = (cluster: ClusterMark) => string;

/** How much of the window's width a click on a disc leaves: a quarter. */
const CLOSER = 1 / 8;

/** The address of a dot is that of its incident, that of a disc the box around it. */
export function clusterHref(frame: Frame, view: View<IncidentQuery>): ClusterHref {
  const { west, south, east, north } = edgesOfFrame(frame);
  return ({ isOne, point: { lat, lon } }) => {
    if (isOne !== null) return view.recordHref("incident", isOne);
    const box = boxAround(lon, lat, (east - west) * CLOSER, (north - south) * CLOSER);
    return view.href(view.path, narrowed(view.kept, { box: textOf(box) }));
  };
}

/** The marks, for letters of one size. */
export function ClusterDiscs({
  clusters,
  scale,
  href,
}: {
  readonly clusters: readonly ClusterMark[];
  readonly scale: Scale;
  readonly href: ClusterHref;
}): ReactNode {
  const growth = growthOf(scale);
  return (
    <g className={styles.clusters}>
      {clusters.map((cluster) => {
        const { x, y, radius, ring, words, isOne } = cluster;
        const size = Math.min(
          11.5 * scale.type,
          (radius * growth * 2.6) / Math.max(2, words.length),
        );
        return (
          <a
            key={`${x} ${y}`}
            href={href(cluster)}
            data-mark={isOne === null ? "cluster" : ring === null ? "dot" : "ring"}
          >
            <title>{cluster.title}</title>
            {ring !== null && <path d={ring} />}
            {(ring === null || isOne === null) && <circle cx={x} cy={y} r={radius * growth} />}
            {isOne === null && (
              <text
                x={x}
                y={Math.round((y + size * 0.35) * 10) / 10}
                fontSize={Math.round(size * 10) / 10}
              >
                {words}
              </text>
            )}
          </a>
        );
      })}
    </g>
  );
}
