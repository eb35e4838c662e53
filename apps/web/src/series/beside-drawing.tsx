/** Beside drawing: series beside one another as they stand in a file: one under the other, each under its name, on one scale. SPEC V21. */
import type { ReactNode } from "react";
import { pictureText } from "../words/picture-text.ts";
import type { BesidePanel } from "./beside-series.tsx";
import { reachOfCells } from "./month-columns.ts";
import { SeriesDrawing, seriesHeight } from "./series-drawing.tsx";

/** What a name takes over its drawing, and what is left free under it, in pixels. */
const NAME = 30;
const FREE = 18;

const nowhere = (): string => "";

/** The height of all of them, in pixels. */
export function besideHeight(panels: readonly BesidePanel[]): number {
  return panels.reduce((sum, panel) => sum + heightOf(panel), 0);
}

function heightOf(panel: BesidePanel): number {
  return NAME + seriesHeight(panel, true) + FREE;
}

/** The drawings. */
export function BesideDrawing({ panels }: { readonly panels: readonly BesidePanel[] }): ReactNode {
  const reach = reachOfCells(panels.flatMap(({ cells }) => cells));
  return panels.map((panel, at) => {
    const top = besideHeight(panels.slice(0, at));
    return (
      <g key={panel.value}>
        <text className="said" x="0" y={top + 12}>
          {pictureText(panel.label)}
        </text>
        <svg y={top + NAME} width="100%" height={seriesHeight(panel, true)} overflow="visible">
          <SeriesDrawing answer={panel} href={nowhere} reach={reach} isShort />
        </svg>
      </g>
    );
  });
}
