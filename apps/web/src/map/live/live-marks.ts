/** Live marks: what a page hands to the map that moves: the marks of the picture with their places on the globe. */
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { Frame } from "../frame.ts";
import { narrowPartOf } from "../frame.ts";
import type { MarkHref } from "../map-picture.tsx";
import type { AreaState, Marks, Shade } from "../marks-of.ts";
import type { Outline } from "../outlines.ts";
import type { LiveWords } from "../map-words.ts";
import { mapWords } from "../map-words.ts";
import { inReadersOrder, outlinesIn } from "../outlines.ts";
import { LEAST_ROOM, WIDE, labelsFor } from "../picture-labels.ts";
import { DRAWN_COUNTRIES } from "../shapes.ts";

/** Degrees, longitude first. */
export type Position = readonly [number, number];

/** What every mark has: names, the count in words, a sentence, and the address of its incidents. */
interface LiveMark {
  readonly place: string;
  readonly name: string;
  readonly nameAr: string;
  readonly words: string | null;
  readonly title: string;
  readonly href: string;
  readonly at: Position;
}

/** A governorate. */
export interface LiveArea extends LiveMark {
  readonly state: AreaState;
  readonly shade: Shade | null;
}

/** A dot, or the ring of those that are known to be near a settlement. */
export interface LivePoint extends LiveMark {
  readonly isRing: boolean;
}

/** All that the map draws over the shapes, which it fetches itself. */
export interface LiveMarks {
  readonly areas: readonly LiveArea[];
  readonly countries: readonly LiveMark[];
  readonly points: readonly LivePoint[];
  /** How far a ring is from its settlement, in kilometres. */
  readonly nearKm: number;
  /** What lies around, by name alone. */
  readonly neighbours: readonly Pick<LiveMark, "name" | "nameAr" | "at">[];
  /** West, south, east and north of what is shown first. */
  readonly bounds: readonly [number, number, number, number];
  /** What the map says beside its marks, in the language of the page. */
  readonly say: LiveWords;
}

/** The marks of a picture as the map that moves takes them. */
export function liveMarksOf(marks: Marks, frame: Frame, href: MarkHref): LiveMarks {
  const onGlobe = ([x, y]: readonly [number, number]): Position => {
    const [lon = 0, lat = 0] = frame.projection.invert?.([x, y]) ?? [];
    return [thousandth(lon), thousandth(lat)];
  };
  const placed = new Map(labelsFor(marks, [], frame, WIDE).map((label) => [label.key, label]));
  // Where the picture put a label it is clear of the marks.
  const spotOf = ({ place, anchor }: Outline): readonly [number, number] => {
    const label = placed.get(place);
    return label === undefined ? anchor : [label.x, label.y];
  };
  const { left, right, top, bottom } = narrowPartOf(frame);
  const [west, north] = onGlobe([left, top]);
  const [east, south] = onGlobe([right, bottom]);
  return {
    areas: marks.areas.map(({ outline, state, shade, words, title }) => {
      const { place } = outline;
      return {
        place,
        ...namesOf(outline),
        state,
        shade,
        words,
        title,
        href: href(place, false),
        at: onGlobe(spotOf(outline)),
      };
    }),
    countries: marks.countries.map(({ outline, words, title }) => {
      const { place } = outline;
      return {
        place,
        ...namesOf(outline),
        words: words.length === 0 ? null : words.join("\n"),
        title,
        href: href(place, false),
        at: onGlobe(spotOf(outline)),
      };
    }),
    points: marks.points.map(({ place, x, y, ring, words, title, ...names }) => ({
      place,
      ...namesOf(names),
      words,
      title,
      href: href(place, ring !== null),
      at: onGlobe([x, y]),
      isRing: ring !== null,
    })),
    nearKm: NEAR_RADIUS_KM,
    neighbours: outlinesIn(frame).countries.flatMap(({ place, anchor, room, ...names }) =>
      DRAWN_COUNTRIES.has(place) || room < LEAST_ROOM
        ? []
        : [{ ...namesOf(names), at: onGlobe(anchor) }],
    ),
    bounds: [west, south, east, north],
    say: mapWords().live,
  };
}

/** Both names, the English one first: the map's reader chooses which of them it shows. */
function namesOf(mark: Pick<LiveMark, "name" | "nameAr">): Pick<LiveMark, "name" | "nameAr"> {
  const { name, nameAr } = inReadersOrder(mark);
  return { name, nameAr };
}

function thousandth(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
