/** Map picture: Iraq and Syria drawn on the server, with every mark that incidents have earned; works without a script. */
import type { ReactNode } from "react";
import { HATCH_FILL } from "../marks/hatch.tsx";
import type { Frame } from "./frame.ts";
import type { Box, PlacedLabel } from "./label-placement.ts";
import { baselinesOf, heightOf } from "./label-placement.ts";
import type { AreaMark, Marks, PointMark } from "./marks-of.ts";
import styles from "./map-picture.module.css";
import { rememberOn } from "../remember.ts";
import { pictureText } from "../words/picture-text.ts";
import { outlinesIn } from "./outlines.ts";
import type { Scale } from "./picture-labels.ts";
import { LEAST_ROOM, WIDE, labelsFor, narrowScale } from "./picture-labels.ts";
import { DRAWN_COUNTRIES } from "./shapes.ts";

/** Where a mark leads: the incidents of a place, or those near it. */
export type MarkHref = (place: string, isNear: boolean) => string;

/** What a page draws over the areas, in letters of either size. */
export interface PictureOver {
  readonly taken: (scale: Scale) => readonly Box[];
  readonly draw: (scale: Scale) => ReactNode;
}

/** More dots and rings than these lie over one another, and are drawn finer. */
const MOST_CLEAR = 60;

/** Draws the picture. The page's frame holds the pattern of its hatch. */
export function MapPicture({
  marks,
  frame,
  label,
  href,
  chosen,
  over,
  isHeld = false,
}: {
  readonly marks: Marks;
  readonly frame: Frame;
  readonly label: string;
  readonly href: MarkHref;
  /** Areas that are outlined, because the reader chose them. */
  readonly chosen?: ReadonlySet<string>;
  /** Marks of the page's own, and what they cover, which labels keep clear of; on such a picture a box can be drawn. */
  readonly over?: PictureOver;
  /** Whether the reader has the ground of the frame already: then it is named, and not drawn once more. */
  readonly isHeld?: boolean;
}): ReactNode {
  const ground: GroundOf =
    over === undefined
      ? (_, path) => ({ d: path })
      : (name, path) => ({ "data-ground": name, d: isHeld ? undefined : path });
  const { neighbours, lakes, rivers, coast, countryBorders, countries } = outlinesIn(frame);
  const narrow = narrowScale(frame);
  const beyond = countries.filter(
    ({ place, room }) => !DRAWN_COUNTRIES.has(place) && room >= LEAST_ROOM,
  );
  const labelsIn = (scale: Scale): readonly PlacedLabel[] =>
    rememberOn(marks, `labels ${scale.name}`, () =>
      labelsFor(marks, beyond, frame, scale, over?.taken(scale)),
    );
  return (
    <div className={styles.frame}>
      <svg
        className={styles.map}
        data-shape={frame.width / frame.height > 1.5 ? "broad" : "plain"}
        data-map={over === undefined ? undefined : mercatorOf(frame)}
        data-frame={over === undefined ? undefined : frame.key}
        data-dense={marks.points.length > MOST_CLEAR || undefined}
        preserveAspectRatio="xMidYMid slice"
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no HTML element can be a picture with links in it
        role="group"
        aria-label={label}
      >
        <rect className={styles.sea} width={frame.width} height={frame.height} />
        <path className={styles.neighbours} {...ground("neighbours", neighbours)} />
        {marks.countries.map(({ outline, words, title }) => (
          <path
            key={outline.place}
            className={styles.country}
            data-known-only={words.length === 0 ? undefined : ""}
            {...ground(outline.place, outline.path)}
          >
            <title>{title}</title>
          </path>
        ))}
        {marks.areas.map((area) => (
          <Area
            key={area.outline.place}
            area={area}
            ground={ground}
            href={href}
            isChosen={chosen?.has(area.outline.place)}
          />
        ))}
        <g className={styles.water}>
          {rivers.map(({ slug, path }) => (
            <path key={slug} className={styles.river} {...ground(slug, path)} />
          ))}
          <path className={styles.lake} {...ground("lakes", lakes)} />
        </g>
        <path className={styles.coast} {...ground("coast", coast)} />
        <path className={styles.border} {...ground("borders", countryBorders)} />
        {[WIDE, narrow].map((scale) => (
          <Layer
            key={scale.name}
            marks={marks}
            labels={labelsIn(scale)}
            scale={scale}
            href={href}
            over={over}
          />
        ))}
        {over !== undefined && <rect className={styles.box} data-box="" />}
      </svg>
    </div>
  );
}

/** The path of a piece of ground by its name; on a picture that changes in place the name stands beside it. */
type GroundOf = (
  name: string,
  path: string,
) => { readonly "data-ground"?: string; readonly d: string | undefined };

function Area({
  area: { outline, state, shade, title },
  ground,
  href,
  isChosen = false,
}: {
  readonly area: AreaMark;
  readonly ground: GroundOf;
  readonly href: MarkHref;
  readonly isChosen?: boolean | undefined;
}): ReactNode {
  // Areas with nothing on record lead to a page that says why, but are no stop for the tabulator: the table has them.
  const isStop = state === "shaded" || state === "plain";
  return (
    <a
      className={styles.area}
      data-mark="area"
      data-chosen={isChosen || undefined}
      href={href(outline.place, false)}
      tabIndex={isStop ? undefined : -1}
    >
      <title>{title}</title>
      <path
        className={styles.ground}
        data-shade={shade ?? undefined}
        {...ground(outline.place, outline.path)}
      />
      {state === "not-covered" && (
        <path className={styles.hatch} {...ground(outline.place, outline.path)} fill={HATCH_FILL} />
      )}
    </a>
  );
}

function Layer({
  marks,
  labels,
  scale,
  href,
  over,
}: {
  readonly marks: Marks;
  readonly labels: readonly PlacedLabel[];
  readonly scale: Scale;
  readonly href: MarkHref;
  readonly over?: PictureOver | undefined;
}): ReactNode {
  return (
    <g className={styles[scale.name]}>
      {marks.points.map((point) => (
        <Point
          key={`${point.ring === null ? "dot" : "ring"} ${point.place}`}
          point={point}
          scale={scale}
          href={href}
        />
      ))}
      {over?.draw(scale)}
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

function Label({
  label: { lines, x, y, align, leader },
}: {
  readonly label: PlacedLabel;
}): ReactNode {
  const top = y - heightOf(lines) / 2;
  const baselines = baselinesOf(lines);
  const isOnGround = !lines.some(({ style }) => style === "place");
  return (
    <>
      {leader !== undefined && (
        <line
          className={styles.leader}
          x1={tenth(leader.from[0])}
          y1={tenth(leader.from[1])}
          x2={tenth(leader.to[0])}
          y2={tenth(leader.to[1])}
        />
      )}
      {lines.map(({ size, style }, index) => {
        const base = top + (baselines[index] ?? 0);
        return (
          style === "unknown" && (
            <rect
              key={style}
              className="unknown-box"
              x={tenth(x - size * 0.6)}
              y={tenth(base - size * 0.92)}
              width={tenth(size * 1.2)}
              height={tenth(size * 1.15)}
            />
          )
        );
      })}
      <text textAnchor={align} className={isOnGround ? styles.onGround : undefined}>
        {lines.map(({ text, size, style }, index) => (
          <tspan
            key={style}
            data-style={style}
            x={tenth(x)}
            y={tenth(top + (baselines[index] ?? 0))}
            fontSize={tenth(size)}
          >
            {pictureText(text)}
          </tspan>
        ))}
      </text>
    </>
  );
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The scale and the shift of a frame's projection, from which a script finds the spot on the globe again. */
function mercatorOf({ projection }: Frame): string {
  return [projection.scale(), ...projection.translate()].map((one) => one.toFixed(3)).join(" ");
}
