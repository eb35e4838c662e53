/** Cell table: what the explorer's map draws, in words: its areas, then its clusters, each by where it stands. */
import type { ReactNode } from "react";
import { mapWords } from "../map/map-words.ts";
import type { Marks } from "../map/marks-of.ts";
import { Table } from "../record/table.tsx";
import type { ClusterMark } from "./cell-marks.ts";
import type { ClusterHref } from "./cluster-discs.tsx";
import { explorerWords } from "./explorer-words.tsx";

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
  const say = explorerWords().map;
  return (
    <Table heads={[say.where, say.shown]} caption={say.caption} frame={null}>
      {[...countries, ...areas].map(({ outline, title }) => (
        <tr key={outline.place}>
          <th scope="row">
            <a href={areaHref(outline.place)}>{outline.name}</a>
          </th>
          <td>{behindName(title, outline.name)}</td>
        </tr>
      ))}
      {clusters.map((cluster) => (
        <tr key={`${cluster.x} ${cluster.y}`}>
          <th scope="row">
            <a href={clusterHref(cluster)}>{say.degrees(cluster.point.lat, cluster.point.lon)}</a>
          </th>
          <td>{cluster.title}</td>
        </tr>
      ))}
    </Table>
  );
}

/** What a mark's title says of its place, whose name the row has already. */
function behindName(title: string, name: string): string {
  const head = mapWords().titled(name, "");
  return title.startsWith(head) ? title.slice(head.length) : "–";
}
