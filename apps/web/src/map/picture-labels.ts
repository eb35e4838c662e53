/** The labels of a picture, by weight: places and counts first, then the names of what has nothing on record. */
import type { Box, LabelLine, PlacedLabel, Spot, WantedLabel } from "./label-placement.ts";
import { heightOf, placeLabels, spotsAfar, spotsAround, spotsNear } from "./label-placement.ts";
import { isInside } from "./anchor.ts";
import type { Frame } from "./frame.ts";
import { narrowPartOf, wholeOf } from "./frame.ts";
import { MAIN_PLACES } from "./main-places.ts";
import { mapWords } from "./map-words.ts";
import type { AreaMark, CountryMark, Marks, PointMark } from "./marks-of.ts";
import type { Outline } from "./outlines.ts";

/** How large letters and marks are, in the frame's units: 1 where a picture is shown at its own width. */
export interface Scale {
  readonly name: "wide" | "narrow";
  readonly type: number;
  /** Radius of a dot. */
  readonly dot: number;
}

/** For a picture about as wide as its frame. */
export const WIDE: Scale = { name: "wide", type: 1, dot: 4 };

/** Width of a telephone's column, in pixels. */
const COLUMN = 330;

/** For a column, where the middle of the frame is shown smaller than it is. */
export function narrowScale(frame: Frame): Scale {
  const { left, right } = narrowPartOf(frame);
  const type = Math.max(1, (right - left) / COLUMN);
  return { name: "narrow", type, dot: WIDE.dot * type };
}

/** A neighbour with less room than this gets no label. */
export const LEAST_ROOM = 18;

/** What the states say on the map itself. */
function stateWords(state: AreaMark["state"]): string | null {
  return state === "shaded" || state === "plain" ? null : mapWords().onLabel[state];
}

/** Places the labels of a picture, clear of what else is `taken`. */
export function labelsFor(
  marks: Marks,
  neighbours: readonly Outline[],
  frame: Frame,
  scale: Scale,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const line = (text: string, size: number, style: string): LabelLine => ({
    text,
    size: size * scale.type,
    style,
  });
  const dots = marks.points.flatMap((point) => (point.radius === null ? boxAround(point, scale.dot) : [])); // prettier-ignore
  const rings = marks.points.flatMap((point) => (point.radius === null ? [] : boxAround(point, Math.max(scale.dot, point.radius * 0.8)))); // prettier-ignore
  // The darker, the more; where room is scarce, theirs is the label that is kept.
  const counted = marks.areas
    .filter((area) => area.state === "shaded")
    .toSorted((one, other) => (other.shade ?? 0) - (one.shade ?? 0));
  const others = marks.areas.filter((area) => area.state !== "shaded").toSorted(byRoom);
  const places = placesOf(marks.points);
  const first = places
    .slice(0, MAIN_PLACES)
    .filter((points) => points.some(({ words }) => words !== null));
  const led = first.flatMap((points) => ledLabels(points, line, scale));
  const areas = counted.map((area) => areaLabel(area, line));
  const wanted: readonly WantedLabel[] = [
    ...marks.countries.flatMap((country) => countryLabel(country, counted, line)),
    ...first.flatMap((points) => pointLabels(points, line, scale)),
    // Where letters are large, there is room for one or the other.
    ...(scale.name === "narrow" ? [...led, ...areas] : [...areas, ...led]),
    ...places.flatMap((points) => pointLabels(points, line, scale)),
    ...others.flatMap((area) => stateLabels(area, line)),
    ...neighbours.map(({ name, place, anchor: [x, y] }) => ({
      key: `neighbour ${place}`,
      lines: [line(name, 12, "neighbour")],
      spots: spotsNear(x, y, 60, 12),
    })),
  ];
  return placeLabels(wanted, scale.name === "narrow" ? narrowPartOf(frame) : wholeOf(frame), {
    taken: [...dots, ...taken],
    avoided: rings,
  });
}

function boxAround({ x, y }: Pick<PointMark, "x" | "y">, reach: number): readonly Box[] {
  return [{ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }];
}

type MakeLine = (text: string, size: number, style: string) => LabelLine;

function byRoom(one: AreaMark, other: AreaMark): number {
  return other.outline.room - one.outline.room;
}

/** A country's count stands off the areas that have a count of their own, so that it is not read as theirs. */
function countryLabel(
  { outline, words }: CountryMark,
  counted: readonly AreaMark[],
  line: MakeLine,
): readonly WantedLabel[] {
  if (words.length === 0) return [];
  const [x, y] = outline.anchor;
  const lines = (name: number, size: number, texts: readonly string[]): readonly LabelLine[] => [
    line(outline.name, name, "country"),
    ...texts.map((text, index) => line(text, size - index, index === 0 ? "count" : "area")),
  ];
  const isClear = (box: Box): boolean =>
    !spotsOver(box).some((at) => counted.some((area) => isInside(at, area.outline.rings)));
  const isWithin = (box: Box): boolean => spotsOver(box).every((at) => isInside(at, outline.rings));
  const isCentred = ({ left, right, top, bottom }: Box): boolean =>
    isInside([(left + right) / 2, (top + bottom) / 2], outline.rings);
  const label = { key: outline.place, spots: spotsNear(x, y, 320, 12) };
  return [
    {
      ...label,
      lines: lines(17, 12, [words.join(" ")]),
      isAllowed: (box) => isWithin(box) && isClear(box),
    },
    { ...label, lines: lines(17, 12, words), isAllowed: (box) => isCentred(box) && isClear(box) },
    { ...label, lines: lines(13, 10, words), isAllowed: (box) => isCentred(box) && isClear(box) },
  ];
}

/** Spots all over a box, close enough that nothing of weight lies between them. */
function spotsOver({ left, right, top, bottom }: Box): readonly (readonly [number, number])[] {
  return [0, 0.25, 0.5, 0.75, 1].flatMap((across) =>
    [0, 0.5, 1].map(
      (down) => [left + across * (right - left), top + down * (bottom - top)] as const,
    ),
  );
}

/** The dot and the ring of one place share a label, in which what is in it comes before what is near it. */
function placesOf(points: readonly PointMark[]): readonly (readonly PointMark[])[] {
  const places = [...Map.groupBy(points, (point) => point.place).values()];
  return places.map((own) => own.toSorted((one, other) => Number(one.ring !== null) - Number(other.ring !== null))); // prettier-ignore
}

/** Beside its dot and outside of its ring; where others leave no room there, across a ring and never on a dot. */
function pointLabels(
  points: readonly PointMark[],
  line: MakeLine,
  scale: Scale,
): readonly WantedLabel[] {
  const { place = "", x = 0, y = 0 } = points[0] ?? {};
  const reach = Math.max(scale.dot, ...points.map(({ radius }) => radius ?? 0));
  const lines = pointLines(points, line);
  const around = (distance: number): readonly Spot[] => spotsAround(x, y, distance, heightOf(lines)); // prettier-ignore
  return [
    { key: place, lines, spots: [4, 14].flatMap((gap) => around(reach + gap)) },
    { key: place, lines, spots: [around(scale.dot + 4), around(reach + 4)].flat(), mayCross: true },
  ];
}

/** Off its dot, where others leave no room beside it. */
function ledLabels(
  points: readonly PointMark[],
  line: MakeLine,
  scale: Scale,
): readonly WantedLabel[] {
  const { place = "", x = 0, y = 0 } = points[0] ?? {};
  const lines = pointLines(points, line);
  const spots = spotsAfar(x, y, 18 * scale.type, heightOf(lines));
  const mark = { x, y, reach: scale.dot };
  return [
    { key: place, lines, spots, mark },
    { key: place, lines, spots, mark, mayCross: true },
  ];
}

/** The name of a place, with how many are in it and how many near it. */
function pointLines(points: readonly PointMark[], line: MakeLine): readonly LabelLine[] {
  const counts = points.flatMap(({ words, ring }) => {
    if (words === null) return [];
    return [line(ring === null ? words : `${words} ${mapWords().nearIt}`, 10.5, "count")];
  });
  return [line(points[0]?.name ?? "", 11.5, "place"), ...counts];
}

/** A count may move to where the ring of a place leaves room, as long as its middle stays in its area. */
function areaLabel({ outline, words }: AreaMark, line: MakeLine): WantedLabel {
  const lines = [line(outline.name, 11, "area"), ...(words ? [line(words, 12, "count")] : [])];
  const { anchor, room, rings } = outline;
  const [x, y] = anchor;
  return {
    key: outline.place,
    lines,
    spots: spotsNear(x, y, Math.max(room * 1.8, 6), 6),
    isAllowed: ({ left, right, top, bottom }) =>
      isInside([(left + right) / 2, (top + bottom) / 2], rings),
  };
}

/** The name with the state under it, and the name alone where both do not fit. */
function stateLabels({ outline, state }: AreaMark, line: MakeLine): readonly WantedLabel[] {
  const name = line(outline.name, 10.5, "quiet");
  const words = stateWords(state);
  const alone = { key: outline.place, lines: [name], spots: spotsIn(outline) };
  if (words === null) return [alone];
  const mark = line(words, 10.5, state === "unknown" ? "unknown" : "state");
  return [
    { ...alone, lines: [name, mark] },
    { ...alone, lines: [mark] },
  ];
}

function spotsIn({ anchor: [x, y], room }: Outline): readonly Spot[] {
  return spotsNear(x, y, Math.max(room * 0.8, 6), 6);
}
