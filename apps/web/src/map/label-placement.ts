/** Label placement: which labels fit a picture without touching each other, the weightier ones first. */

/** A line of a label; `size` is the type size in the frame's units. */
export interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly style: string;
}

/** Where a label may stand: a point, and how the text lies to it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly align: "start" | "middle" | "end";
}

/** A label that should be placed at the first of its spots that is free. */
export interface WantedLabel {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  readonly spots: readonly Spot[];
  /** Whether it may cross what labels keep clear of only as long as there is room elsewhere. */
  readonly mayCross?: boolean;
  /** Refuses parts of the picture that are free but would mislead. */
  readonly isAllowed?: (box: Box) => boolean;
  /** The mark that a line leads to, where the label stands too far off to be read as its own. */
  readonly mark?: Mark;
}

/** A mark as a label's line reaches it: its middle, and how far from it the line ends. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** A line from a mark to its label. */
export interface Leader {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A label with the spot it got; `y` is the middle of all its lines. */
export interface PlacedLabel extends Spot {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  readonly leader?: Leader;
}

/** A part of the picture that is taken. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of a picture is covered: by marks that no label may hide, and by lines that it may cross where it must. */
export interface Covered {
  readonly taken?: readonly Box[];
  readonly avoided?: readonly Box[];
}

/** Mean width of a letter as a share of the type size, a little generous, since nothing is measured. */
const LETTER = 0.56;
const LEADING = 1.2;
const GAP = 2;

/** Places labels in the order given; one that fits nowhere is left out, as is a second one with the key of a placed one. */
export function placeLabels(
  wanted: readonly WantedLabel[],
  within: Box,
  { taken = [], avoided = [] }: Covered = {},
): readonly PlacedLabel[] {
  const boxes = [...taken];
  const placed = new Set<string>();
  return wanted.flatMap(({ key, lines, spots, mayCross = false, isAllowed = () => true, mark }) => {
    if (placed.has(key)) return [];
    for (const spot of spots) {
      const box = boxOf(lines, spot);
      const isInside =
        box.left >= within.left + GAP &&
        box.top >= within.top + GAP &&
        box.right <= within.right - GAP &&
        box.bottom <= within.bottom - GAP;
      const isFree = (others: readonly Box[]): boolean =>
        !others.some((other) => isTouching(box, other));
      if (!isInside || !isFree(boxes) || !isAllowed(box)) continue;
      if (!mayCross && !isFree(avoided)) continue;
      const leader = mark === undefined ? undefined : leaderTo(mark, box);
      const line = leader === undefined ? [] : boxesAlong(leader);
      const labels = boxes.slice(taken.length);
      if (line.some((part) => labels.some((other) => isTouching(part, other)))) continue;
      boxes.push(box, ...line);
      placed.add(key);
      return [{ key, lines, ...spot, ...(leader && { leader }) }];
    }
    return [];
  });
}

/** The line from the edge of a mark to the nearest point of a label. */
function leaderTo({ x, y, reach }: Mark, box: Box): Leader {
  const to = [
    Math.min(Math.max(x, box.left - GAP), box.right + GAP),
    Math.min(Math.max(y, box.top), box.bottom),
  ] as const;
  const [across, down] = [to[0] - x, to[1] - y];
  const share = reach / Math.max(reach, Math.hypot(across, down));
  return { from: [x + across * share, y + down * share], to };
}

/** The boxes that a line runs through, short of the label that it ends at. */
function boxesAlong({ from, to }: Leader): readonly Box[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const steps = Math.floor(Math.hypot(across, down) / 4) - 1;
  return Array.from({ length: Math.max(0, steps) }, (_, index) => {
    const share = index / (steps + 1);
    const [x, y] = [from[0] + across * share, from[1] + down * share];
    return { left: x, right: x, top: y, bottom: y };
  });
}

/** The part of the picture that a label covers at a spot. */
function boxOf(lines: readonly LabelLine[], { x, y, align }: Spot): Box {
  const width = Math.max(...lines.map(({ text, size }) => text.length * size * LETTER));
  const height = heightOf(lines);
  const left = align === "start" ? x : align === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Height of a label's lines together. */
export function heightOf(lines: readonly LabelLine[]): number {
  return lines.reduce((total, { size }) => total + size * LEADING, 0);
}

/** The distance of each line's base line below the top of the label. */
export function baselinesOf(lines: readonly LabelLine[]): readonly number[] {
  let top = 0;
  return lines.map(({ size }) => {
    top += size * LEADING;
    return top - size * 0.32;
  });
}

function isTouching(one: Box, other: Box): boolean {
  return (
    one.left < other.right + GAP &&
    one.right > other.left - GAP &&
    one.top < other.bottom + GAP &&
    one.bottom > other.top - GAP
  );
}

/** Spots around a point, to the right first, at a distance. */
export function spotsAround(
  x: number,
  y: number,
  distance: number,
  height: number,
): readonly Spot[] {
  const off = distance * 0.7;
  return [
    { x: x + distance, y, align: "start" },
    { x: x - distance, y, align: "end" },
    { x, y: y - distance - height / 2, align: "middle" },
    { x, y: y + distance + height / 2, align: "middle" },
    { x: x + off, y: y - off - height / 2, align: "start" },
    { x: x + off, y: y + off + height / 2, align: "start" },
    { x: x - off, y: y - off - height / 2, align: "end" },
    { x: x - off, y: y + off + height / 2, align: "end" },
  ];
}

/** How far off a label may stand that a line leads to, as multiples of its distance. */
const FAR = [1, 1.6, 2.4, 3.4, 4.6, 6, 7.6] as const;

/** Spots all around a point at growing distances, nearest first, for a label that a line leads to. */
export function spotsAfar(x: number, y: number, distance: number, height: number): readonly Spot[] {
  return FAR.flatMap((times) =>
    Array.from({ length: 16 }, (_, index): Spot => {
      const angle = (index / 16) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      return {
        x: x + across * times * distance,
        y: y + down * (times * distance + height / 2),
        align: across > 0.3 ? "start" : across < -0.3 ? "end" : "middle",
      };
    }),
  );
}

/** Spots in rings around a point, nearest first, as far as `reach`. */
export function spotsNear(x: number, y: number, reach: number, step: number): readonly Spot[] {
  const spots: Spot[] = [{ x, y, align: "middle" }];
  for (let radius = step; radius <= reach; radius += step) {
    const count = Math.max(8, Math.round((2 * Math.PI * radius) / (step * 2)));
    for (let index = 0; index < count; index += 1) {
      const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
      spots.push({
        x: x + radius * Math.cos(angle),
        y: y + radius * Math.sin(angle),
        align: "middle",
      });
    }
  }
  return spots;
}
