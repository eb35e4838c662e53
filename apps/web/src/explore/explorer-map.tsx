/** Explorer map: where what fits happened, no more precisely than anybody said; each mark leads closer, and a box can be drawn. */
import { edgesOf } from "@sitrep/domain/box";
import type { IncidentQuery } from "@sitrep/domain/filter";
import { filtersOf, valuesOf } from "@sitrep/domain/narrowing";
import type { ReactNode } from "react";
import type { Frame } from "../map/frame.ts";
import { MapLegend } from "../map/map-legend.tsx";
import type { PictureOver } from "../map/map-picture.tsx";
import { MapPicture } from "../map/map-picture.tsx";
import type { Marks } from "../map/marks-of.ts";
import { recordWords } from "../record/record-words.ts";
import { FilterForm } from "../list/filter-form.tsx";
import type { View } from "../view.ts";
import type { ClusterMark } from "./cell-marks.ts";
import { coveredBy } from "./cell-marks.ts";
import { CellTable } from "./cell-table.tsx";
import type { ClusterHref } from "./cluster-discs.tsx";
import { ClusterDiscs, clusterHref } from "./cluster-discs.tsx";
import styles from "./explorer-map.module.css";
import { explorerWords } from "./explorer-words.tsx";
import type { Move } from "./map-window.ts";
import { edgesOfFrame, isWholeIn, moved, textOf } from "./map-window.ts";
import { narrowed, toggled } from "../list/narrowing.ts";

/** The section. */
export function ExplorerMap({
  marks,
  clusters,
  frame,
  elsewhere,
  isHeld,
  view,
}: {
  readonly marks: Marks;
  readonly clusters: readonly ClusterMark[];
  readonly frame: Frame;
  /** What fits and lies outside of this map, in words; null where nothing does. */
  readonly elsewhere: string | null;
  /** Whether the reader has the ground of the frame already. */
  readonly isHeld: boolean;
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const say = explorerWords().map;
  const areaHref = (place: string): string =>
    view.href(view.path, toggled(view.kept, "place", place));
  const hrefOf = clusterHref(frame, view);
  return (
    <section id="map" className={styles.section} aria-labelledby="map-heading">
      <h2 id="map-heading">{say.heading}</h2>
      <figure className={styles.figure}>
        <div className={styles.stage}>
          <MapPicture
            marks={marks}
            frame={frame}
            label={say.picture}
            href={areaHref}
            chosen={new Set(valuesOf(view.kept, "place"))}
            over={discsOver(clusters, hrefOf)}
            isHeld={isHeld}
          />
        </div>
        <figcaption className={styles.caption}>
          <div className={`screen-only ${styles.bar}`}>
            <div className={`note ${styles.hint}`}>{say.hint}</div>
            <Moves frame={frame} view={view} />
          </div>
          <label className={`screen-only ${styles.finger}`}>
            <input type="checkbox" autoComplete="off" />
            <span>{say.finger}</span>
          </label>
          <MapLegend marks={marks}>
            {clusters.length > 0 && (
              <li>
                <svg
                  className={`legend-mark ${styles.sample}`}
                  width="22"
                  height="14"
                  aria-hidden="true"
                >
                  <circle cx="4" cy="7" r="3" />
                  <circle cx="15" cy="7" r="6.5" />
                </svg>
                {say.discs}
              </li>
            )}
          </MapLegend>
          {elsewhere !== null && <p className="note">{elsewhere}</p>}
          <BoxField view={view} />
          <details>
            <summary>{recordWords().asTable}</summary>
            <CellTable marks={marks} clusters={clusters} areaHref={areaHref} clusterHref={hrefOf} />
          </details>
          <p className="note">
            <a href={view.href("/map", filtersOf(view.kept))}>{say.own}</a>. {say.outlines}
          </p>
        </figcaption>
      </figure>
    </section>
  );
}

/** The discs as what a picture draws over its areas. */
function discsOver(clusters: readonly ClusterMark[], href: ClusterHref): PictureOver {
  return {
    taken: (scale) => coveredBy(clusters, scale),
    draw: (scale) => <ClusterDiscs clusters={clusters} scale={scale} href={href} />,
  };
}

const MOVES = [
  ["west", "←"],
  ["north", "↑"],
  ["south", "↓"],
  ["east", "→"],
  ["wider", "−"],
  ["closer", "+"],
] as const satisfies readonly (readonly [move: Move, sign: string])[];

/** Links that move the box of the map; without one there is nothing wider and nothing beside it. */
function Moves({
  frame,
  view,
}: {
  readonly frame: Frame;
  readonly view: View<IncidentQuery>;
}): ReactNode {
  const say = explorerWords().map;
  const { box } = view.query;
  const edges = box === undefined ? edgesOfFrame(frame) : edgesOf(box);
  const isWhole = box === undefined && isWholeIn(frame);
  return (
    <ul className={`screen-only ${styles.moves}`} aria-label={say.moves}>
      {MOVES.filter(([move]) => move === "closer" || !isWhole).map(([move, sign]) => {
        const next = moved(edges, move);
        return (
          <li key={move}>
            <a
              href={view.href(view.path, narrowed(view.kept, { box: next && textOf(next) }))}
              aria-label={say.move[move]}
              title={say.move[move]}
            >
              <span aria-hidden="true">{sign}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** The box as a text, for whoever does not point. */
function BoxField({ view }: { readonly view: View<IncidentQuery> }): ReactNode {
  const say = explorerWords().map;
  return (
    <details>
      <summary>{say.box}</summary>
      <FilterForm
        view={view}
        fields={[{ is: "text", name: "box", label: say.edges, placeholder: "42.5,34.5,45,36.5" }]}
      />
    </details>
  );
}
