/** Cell table: what the explorer's map draws, in words: its areas, then its clusters, each by where it stands. */
import type { ReactNode } from "react";
import type { Marks } from "../map/marks-of.ts";
import type { ClusterMark } from "./cell-marks.ts";
import type { ClusterHref } from "./cluster-discs.tsx";

/** The table. */
export function CellTable({
  marks: { areas, countries },
  clusters,
  areaHref,
  clusterHref,
}: {
  readonly marks: Marks;
  readonly clusters: readonly ClusterMark[];
  readonly areaHref: (place: string) => string;
  readonly clusterHref: ClusterHref;
}): ReactNode {
  return (
    <table className="table">
      <caption className="hidden">What the map shows</caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">What the map shows there</th>
        </tr>
      </thead>
      <tbody>
        {[...countries, ...areas].map(({ outline, title }) => (
          <tr key={outline.place}>
            <th scope="row">
              <a href={areaHref(outline.place)}>{outline.name}</a>
            </th>
            <td>
              {title.startsWith(`${outline.name}: `) ? title.slice(outline.name.length + 2) : "–"}
            </td>
          </tr>
        ))}
        {clusters.map((cluster) => (
          <tr key={`${cluster.x} ${cluster.y}`}>
            <th scope="row">
              <a href={clusterHref(cluster)}>{degrees(cluster)}</a>
            </th>
            <td>{cluster.title}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "34.51° N, 43.22° E". */
function degrees({ point: { lat, lon } }: ClusterMark): string {
  const north = `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? "S" : "N"}`;
  return `${north}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? "W" : "E"}`;
}
