/**
 * The marks of a map, from the counter's answer and the outlines of a frame: what each place has earned by the
 * precision with which incidents are known. Nothing known only to an area becomes a point.
 */
import { geoPath } from "d3-geo";
import type { NamedPlace } from "@sitrep/api/views/place-view";
import type { Point } from "@sitrep/domain/place";
import type { MapMark } from "@sitrep/domain/precision";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import { cellSentence, countWords } from "./cell-words.ts";
import type { Frame } from "./frame.ts";
import { circleAround } from "./circle.ts";
import type { MapAnswer, MapArea, MapCell, MapPoint } from "./map-answer.ts";
import { setApart } from "../language/record-text.tsx";
import { mapWords } from "./map-words.ts";
import type { Outline } from "./outlines.ts";
import { outlinesIn } from "./outlines.ts";
import { DRAWN_COUNTRIES } from "./shapes.ts";

/** How dark an area is: by the least number of incidents that are known only to it. */
export type Shade = 1 | 2 | 3;

/** The least number at which each shade starts. */
export type ShadeFrom = Readonly<Record<Shade, number>>;

/** Where the shades start on a map of few incidents, and from which largest number on they have to start elsewhere. */
const FEW: ShadeFrom = { 1: 0, 2: 2, 3: 5 };
const MANY = 25;

/** The starts for a map whose fullest area has so many: round numbers that cut its range of sizes into three. */
export function shadeFromFor(largest: number): ShadeFrom {
  if (largest < MANY) return FEW;
  return { 1: 0, 2: roundDown(largest ** (1 / 3)), 3: roundDown(largest ** (2 / 3)) };
}

/** The next number below with one digit that is 1, 2 or 5 and zeros behind it. */
function roundDown(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  const digit = [5, 2].find((one) => one * unit <= value) ?? 1;
  return digit * unit;
}

/** What an area shows: a shade for what is known only to it, or who watched it where there is nothing on record. */
export type AreaState = "shaded" | "plain" | "none-reported" | "not-covered" | "unknown";

/** A governorate as it is drawn. */
export interface AreaMark {
  readonly outline: Outline;
  readonly state: AreaState;
  readonly shade: Shade | null;
  /** The count in words; null where the area is plain. */
  readonly words: string | null;
  readonly title: string;
}

/** A country; where all of it is meant, with what its label says of that: a count, and that it lies somewhere in it. */
export interface CountryMark {
  readonly outline: Outline;
  readonly words: readonly string[];
  readonly title: string;
}

/** A dot or ring as it is drawn. `ring` is the path of the circle of 25 km, `radius` its size on the picture. */
export interface PointMark {
  readonly place: string;
  readonly name: string;
  readonly nameAr: string;
  readonly x: number;
  readonly y: number;
  readonly ring: string | null;
  readonly radius: number | null;
  readonly words: string | null;
  readonly title: string;
}

/** All marks of a picture, and the names of places on record that lie outside of it. */
export interface Marks {
  readonly shadeFrom: ShadeFrom;
  readonly areas: readonly AreaMark[];
  readonly countries: readonly CountryMark[];
  readonly points: readonly PointMark[];
}

/** The marks of an answer in a frame. */
export function marksOf(answer: Pick<MapAnswer, "areas" | "points">, frame: Frame): Marks {
  const { governorates, countries } = outlinesIn(frame);
  const areas = new Map<string, MapArea>(answer.areas.map((area) => [area.place.id, area]));
  const leasts = governorates.map(({ place }) => leastOf(areas.get(place)?.only ?? null));
  const shadeFrom = shadeFromFor(Math.max(0, ...leasts));
  return {
    shadeFrom,
    areas: governorates.map((outline) => areaMark(outline, areas.get(outline.place), shadeFrom)),
    countries: countries
      .filter(({ place }) => DRAWN_COUNTRIES.has(place))
      .map((outline) => countryMark(outline, areas.get(outline.place))),
    // The fullest first: where room is scarce, theirs is the label that is kept.
    points: answer.points
      .toSorted((one, other) => leastOf(other.cell) - leastOf(one.cell))
      .flatMap((point) => pointMark(point, frame)),
  };
}

/** A shape of the map that no governorate of the gazetteer stands for is drawn plain. */
function areaMark(outline: Outline, area: MapArea | undefined, shadeFrom: ShadeFrom): AreaMark {
  if (area === undefined)
    return { outline, state: "plain", shade: null, words: null, title: outline.name };
  const { only, inside, parts } = area;
  const title = `${titleOf(outline.name, inside)}${onlyWords(area)}`;
  if (only !== null) {
    return {
      outline,
      state: "shaded",
      shade: shadeOf(only, shadeFrom),
      words: countWords(only),
      title:
        parts.length === 0 ? title : `${title} (${partWords(parts).join(mapWords().semicolon)})`,
    };
  }
  const { is } = inside.count;
  if (is === "observed") return { outline, state: "plain", shade: null, words: null, title };
  return { outline, state: is, shade: null, words: countWords(inside), title };
}

function countryMark(outline: Outline, area: MapArea | undefined): CountryMark {
  if (area === undefined)
    return { outline, words: [], title: mapWords().nothingHere(outline.name) };
  return {
    outline,
    words: area.only === null ? [] : [countWords(area.only), mapWords().somewhereInIt],
    title: `${titleOf(outline.name, area.inside)}${onlyWords(area)}`,
  };
}

function titleOf(name: string, cell: MapCell): string {
  return mapWords().titled(name, cellSentence(cell));
}

function onlyWords({ only }: MapArea): string {
  return only === null ? "" : mapWords().onlyInIt(countWords(only));
}

function partWords(parts: MapArea["parts"]): readonly string[] {
  return parts.map(({ place, cell }) => mapWords().titled(setApart(place.name), countWords(cell)));
}

/** The shade of a cell by its lower bound; what only may lie in an area has the lightest. */
function shadeOf(cell: MapCell, shadeFrom: ShadeFrom): Shade {
  const low = leastOf(cell);
  return low >= shadeFrom[3] ? 3 : low >= shadeFrom[2] ? 2 : 1;
}

function leastOf(cell: MapCell | null): number {
  return cell?.count.is === "observed" ? (cell.count.interval.low ?? 0) : 0;
}

function pointMark({ place, mark, cell }: MapPoint, frame: Frame): readonly PointMark[] {
  if (place.point === null) return [];
  const isOne = cell.possible === 1 && cell.beyond === 0;
  return pointMarkAt(
    {
      place,
      point: place.point,
      mark,
      words: isOne ? null : countWords(cell),
      title: titleOf(
        mark === "ring" ? mapWords().near(setApart(place.name)) : setApart(place.name),
        cell,
      ),
    },
    frame,
  );
}

/** A dot or ring at a point; nothing where the point lies outside of the frame. */
export function pointMarkAt(
  {
    place,
    point,
    mark,
    words,
    title,
  }: Pick<PointMark, "words" | "title"> & {
    readonly place: NamedPlace;
    readonly point: Point;
    readonly mark: MapMark;
  },
  frame: Frame,
): readonly PointMark[] {
  const at = frame.projection([point.lon, point.lat]);
  const isInFrame =
    at !== null && at[0] >= 0 && at[0] <= frame.width && at[1] >= 0 && at[1] <= frame.height;
  if (!isInFrame) return [];
  const circle = mark === "ring" ? circleAround(point, NEAR_RADIUS_KM) : null;
  const path = geoPath(frame.projection).digits(1);
  const [[left], [right]] = circle === null ? [[0], [0]] : path.bounds(circle);
  return [
    {
      place: place.id,
      name: place.name,
      nameAr: place.nameAr,
      x: Math.round(at[0] * 10) / 10,
      y: Math.round(at[1] * 10) / 10,
      ring: circle === null ? null : path(circle),
      radius: circle === null ? null : (right - left) / 2,
      words,
      title,
    },
  ];
}
