/** Map legend: the marks that a map uses, each with its words; only those that stand on it. */
import type { ReactNode } from "react";
import { UnknownBox, ZeroTick } from "../marks/count.tsx";
import { HatchSwatch } from "../marks/hatch.tsx";
import styles from "./map-legend.module.css";
import { LegendEntry } from "../marks/legend-entry.tsx";
import { markWords } from "../marks/mark-words.ts";
import { mapWords } from "./map-words.ts";
import type { AreaMark, Marks, Shade, ShadeFrom } from "./marks-of.ts";

function shadeWords(shade: Shade, from: ShadeFrom): string {
  if (shade === 1) return mapWords().lightest;
  return mapWords().orMore(from[shade]);
}

/** The legend of a map's marks. */
export function MapLegend({
  marks,
  children,
}: {
  readonly marks: Marks;
  /** Entries of the page's own, first in the list. */
  readonly children?: ReactNode;
}): ReactNode {
  const say = mapWords();
  const { areas, countries, points, shadeFrom } = marks;
  const has = (state: AreaMark["state"]): boolean => areas.some((area) => area.state === state);
  const shades = ([1, 2, 3] as const).filter((one) => areas.some(({ shade }) => shade === one));
  return (
    <ul className={`legend ${styles.legend}`} aria-label={say.legend}>
      {children}
      {points.some(({ ring }) => ring === null) && (
        <Entry words={say.dot}>
          <circle className={styles.dot} cx="11" cy="6" r="4" />
        </Entry>
      )}
      {points.some(({ ring }) => ring !== null) && (
        <Entry words={say.ring}>
          <circle className={styles.ring} cx="11" cy="6" r="5" />
        </Entry>
      )}
      {shades.map((shade) => (
        <Entry
          key={shade}
          words={
            shade === shades[0]
              ? say.inArea(shadeWords(shade, shadeFrom))
              : shadeWords(shade, shadeFrom)
          }
        >
          <rect className={styles.area} data-shade={shade} x="0.5" y="0.5" width="21" height="11" />
        </Entry>
      ))}
      {countries.some(({ words }) => words.length > 0) && (
        <Entry words={say.inCountry}>
          <rect className={styles.area} data-known-only x="0.5" y="0.5" width="21" height="11" />
        </Entry>
      )}
      {has("none-reported") && (
        <LegendEntry mark={<ZeroTick />}>{markWords().keys["none-reported"]}</LegendEntry>
      )}
      {has("unknown") && (
        <LegendEntry mark={<UnknownBox />}>{markWords().keys.unknown}</LegendEntry>
      )}
      {has("not-covered") && (
        <LegendEntry mark={<HatchSwatch />}>{markWords().keys["not-covered"]}</LegendEntry>
      )}
    </ul>
  );
}

function Entry({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <LegendEntry
      mark={
        <svg width="22" height="12" aria-hidden="true">
          {children}
        </svg>
      }
    >
      {words}
    </LegendEntry>
  );
}
