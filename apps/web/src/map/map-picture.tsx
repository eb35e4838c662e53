/** Map picture: Iraq and Syria drawn on the server, with every mark that incidents have earned; works without a script. */
import type { ReactNode } from "react";
import type { Frame } from "./frame.ts";
import type { PlacedLabel } from "./label-placement.ts";
import { baselinesOf, heightOf } from "./label-placement.ts";
import type { MapAnswer } from "./map-answer.ts";
import type { AreaMark, Marks, PointMark } from "./marks-of.ts";
import styles from "./map-picture.module.css";
import { marksOf } from "./marks-of.ts";
import { outlinesIn } from "./outlines.ts";
import type { Scale } from "./picture-labels.ts";
import { labelsFor } from "./picture-labels.ts";
import { DRAWN_COUNTRIES } from "./shapes.ts";

/** Where a mark leads: the incidents of a place, or those near it. */
export type MarkHref = (place: string, isNear: boolean) => string;

/** Two sizes of type: for a picture about as wide as its frame, and for a telephone, where the frame is shown small. */
const WIDE: Scale = { type: 1, dot: 4 };
const NARROW: Scale = { type: 2.1, dot: 8 };

/** Draws the picture. `id` sets apart the patterns of several pictures on one page. */
export function MapPicture({
  id,
  answer,
  frame,
  label,
  href,
}: {
  readonly id: string;
  readonly answer: MapAnswer;
  readonly frame: Frame;
  readonly label: string;
  readonly href: MarkHref;
}): ReactNode {
  const marks = marksOf(answer, frame);
  const { neighbours, lakes, rivers, coast, countryBorders, countries } = outlinesIn(frame);
  const beyond = countries.filter(({ place, room }) => !DRAWN_COUNTRIES.has(place) && room > 18);
  const hatch = `${id}-hatch`;
  return (
    <div className={styles.frame}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        width={frame.width}
        height={frame.height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element can be a picture with links in it
        role="group"
        aria-label={label}
      >
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse">
            <path d="M-1.75 1.75l3.5-3.5M0 7l7-7M5.25 8.75l3.5-3.5" className={styles.hatchLine} />
          </pattern>
        </defs>
        <rect className={styles.sea} width={frame.width} height={frame.height} />
        <path className={styles.neighbours} d={neighbours} />
        {marks.countries.map(({ outline, words, title }) => (
          <path
            key={outline.place}
            className={styles.country}
            data-known-only={words === null ? undefined : ""}
            d={outline.path}
          >
            <title>{title}</title>
          </path>
        ))}
        {marks.areas.map((area) => (
          <Area key={area.outline.place} area={area} hatch={hatch} href={href} />
        ))}
        <g className={styles.water}>
          {rivers.map(({ slug, path }) => (
            <path key={slug} className={styles.river} d={path} />
          ))}
          <path className={styles.lake} d={lakes} />
        </g>
        <path className={styles.coast} d={coast} />
        <path className={styles.border} d={countryBorders} />
        <Layer
          marks={marks}
          labels={labelsFor(marks, beyond, frame, WIDE)}
          scale={WIDE}
          name="wide"
          href={href}
        />
        <Layer
          marks={marks}
          labels={labelsFor(marks, beyond, frame, NARROW)}
          scale={NARROW}
          name="narrow"
          href={href}
        />
      </svg>
    </div>
  );
}

function Area({
  area: { outline, state, shade, title },
  hatch,
  href,
}: {
  readonly area: AreaMark;
  readonly hatch: string;
  readonly href: MarkHref;
}): ReactNode {
  // Areas with nothing on record lead to a page that says why, but are no stop for the tabulator: the table has them.
  const isStop = state === "shaded" || state === "plain";
  return (
    <a
      className={styles.area}
      data-mark="area"
      href={href(outline.place, false)}
      aria-label={title}
      tabIndex={isStop ? undefined : -1}
    >
      <title>{title}</title>
      <path className={styles.ground} data-shade={shade ?? undefined} d={outline.path} />
      {state === "not-covered" && (
        <path className={styles.hatch} d={outline.path} fill={`url(#${hatch})`} />
      )}
    </a>
  );
}

function Layer({
  marks,
  labels,
  scale,
  name,
  href,
}: {
  readonly marks: Marks;
  readonly labels: readonly PlacedLabel[];
  readonly scale: Scale;
  readonly name: "wide" | "narrow";
  readonly href: MarkHref;
}): ReactNode {
  return (
    <g className={styles[name]}>
      {marks.points.map((point) => (
        <Point
          key={`${point.ring === null ? "dot" : "ring"} ${point.place}`}
          point={point}
          scale={scale}
          href={href}
        />
      ))}
      <g className={styles.labels} aria-hidden="true">
        {labels.map((label) => (
          <Label key={label.key} label={label} />
        ))}
      </g>
    </g>
  );
}

function Point({
  point: { place, x, y, ring, title },
  scale,
  href,
}: {
  readonly point: PointMark;
  readonly scale: Scale;
  readonly href: MarkHref;
}): ReactNode {
  return (
    <a
      className={styles.point}
      data-mark={ring === null ? "dot" : "ring"}
      href={href(place, ring !== null)}
      aria-label={title}
    >
      <title>{title}</title>
      {ring === null ? (
        <>
          <circle className={styles.target} cx={x} cy={y} r={scale.dot * 3} />
          <circle className={styles.dot} cx={x} cy={y} r={scale.dot} />
        </>
      ) : (
        <path className={styles.ring} d={ring} />
      )}
    </a>
  );
}

function Label({ label: { lines, x, y, align } }: { readonly label: PlacedLabel }): ReactNode {
  const top = y - heightOf(lines) / 2;
  const baselines = baselinesOf(lines);
  const isOnGround = !lines.some(({ style }) => style === "place");
  return (
    <text textAnchor={align} className={isOnGround ? styles.onGround : undefined}>
      {lines.map(({ text, size, style }, index) => (
        <tspan
          key={style}
          data-style={style}
          x={Math.round(x * 10) / 10}
          y={Math.round((top + (baselines[index] ?? 0)) * 10) / 10}
          fontSize={Math.round(size * 10) / 10}
        >
          {text}
        </tspan>
      ))}
    </text>
  );
}
