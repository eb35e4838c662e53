/** Map legend: the marks that a map uses, each with its words; only those that stand on it. */
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { ReactNode } from "react";
import { UnknownBox, ZeroTick } from "../marks/count.tsx";
import { HatchSwatch } from "../marks/hatch.tsx";
import styles from "./map-legend.module.css";
import { numberWords } from "../words/number.ts";
import type { AreaMark, Marks, Shade, ShadeFrom } from "./marks-of.ts";

function shadeWords(shade: Shade, from: ShadeFrom): string {
  if (shade === 1) return "1 or more, or only possibly some";
  return `${numberWords(from[shade])} or more`;
}

/** The legend of a map's marks. */
export function MapLegend({ marks }: { readonly marks: Marks }): ReactNode {
  const { areas, countries, points, shadeFrom } = marks;
  const has = (state: AreaMark["state"]): boolean => areas.some((area) => area.state === state);
  const shades = ([1, 2, 3] as const).filter((one) => areas.some(({ shade }) => shade === one));
  return (
    <ul className={`legend ${styles.legend}`} aria-label="What the marks on the map mean">
      {points.some(({ ring }) => ring === null) && (
        <Entry words="in this settlement, or at this site">
          <circle className={styles.dot} cx="11" cy="6" r="4" />
        </Entry>
      )}
      {points.some(({ ring }) => ring !== null) && (
        <Entry words={`near it: somewhere within ${NEAR_RADIUS_KM} km, drawn to scale`}>
          <circle className={styles.ring} cx="11" cy="6" r="5" />
        </Entry>
      )}
      {shades.map((shade) => (
        <Entry
          key={shade}
          words={
            shade === shades[0]
              ? `somewhere in the area, not known where: ${shadeWords(shade, shadeFrom)}`
              : shadeWords(shade, shadeFrom)
          }
        >
          <rect className={styles.area} data-shade={shade} x="0.5" y="0.5" width="21" height="11" />
        </Entry>
      ))}
      {countries.some(({ words }) => words.length > 0) && (
        <Entry words="somewhere in the country, not known where">
          <rect className={styles.area} data-known-only x="0.5" y="0.5" width="21" height="11" />
        </Entry>
      )}
      {has("none-reported") && (
        <Own mark={<ZeroTick />} words="somebody watched and reported none" />
      )}
      {has("unknown") && (
        <Own mark={<UnknownBox />} words="unknown: watched in part or by samples only" />
      )}
      {has("not-covered") && <Own mark={<HatchSwatch />} words="not covered: nobody watched" />}
    </ul>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <Own
      mark={
        <svg width="22" height="12" aria-hidden="true">
          {children}
        </svg>
      }
      words={words}
    />
  );
}

function Own({ mark, words }: { readonly mark: ReactNode; readonly words: string }): ReactNode {
  return (
    <li>
      <span className="legend-mark" aria-hidden="true">
        {mark}
      </span>
      {words}
    </li>
  );
}
