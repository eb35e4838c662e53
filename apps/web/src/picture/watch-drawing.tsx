/** Watch drawing: governorates by months as a picture of its own, each strip as on the page. */
import type { ReactNode } from "react";
import type { WatchAnswer } from "../coverage/watch-answer.ts";
import { WatchStrip, watchScale, watchYears } from "../coverage/watch-chart.tsx";
import { DRAWING_WIDTH } from "./picture-file.ts";

const NAME = 150;
const ROW = 24;
const HEAD = 24;
const COUNTRY = 30;

function countriesIn({ rows }: WatchAnswer) {
  return [...Map.groupBy(rows, ({ place }) => place.country?.name ?? "Elsewhere")];
}

/** The height of the drawing, in pixels. */
export function watchHeight(answer: WatchAnswer): number {
  return HEAD + countriesIn(answer).length * COUNTRY + answer.rows.length * ROW;
}

/** The drawing. */
export function WatchDrawing({ answer }: { readonly answer: WatchAnswer }): ReactNode {
  const scale = watchScale(answer);
  const countries = countriesIn(answer);
  const topOf = (at: number): number =>
    HEAD + countries.slice(0, at).reduce((sum, [, rows]) => sum + COUNTRY + rows.length * ROW, 0);
  return (
    <g>
      <svg x={NAME} y="0" width={DRAWING_WIDTH - NAME} height="18" overflow="visible">
        {watchYears(answer, scale).map(({ year, at }) => (
          <text key={year} className="note" x={`${at}%`} y="13">
            {year}
          </text>
        ))}
      </svg>
      {countries.map(([name, rows], at) => (
        <g key={name}>
          <text className="said strong" x="0" y={topOf(at) + 20}>
            {name}
          </text>
          {rows.map((row, index) => {
            const top = topOf(at) + COUNTRY + index * ROW;
            return (
              <g key={row.place.id}>
                <text className="said" x="0" y={top + 14}>
                  {row.place.name}
                </text>
                <svg x={NAME} y={top} width={DRAWING_WIDTH - NAME} height="20" overflow="visible">
                  <WatchStrip row={row} scale={scale} answer={answer} />
                </svg>
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
