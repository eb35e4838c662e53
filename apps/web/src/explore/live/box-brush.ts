/** Box brush: pulling over the map draws a box, and narrows to what lies in it. */
import { followDrags } from "./drag.ts";
import type { Spot } from "./drag.ts";
import type { Go } from "./page-asker.ts";
import { changedAddress } from "./steps.ts";

const DEGREES = 180 / Math.PI;

/** A box narrower than this is a slip of the hand, in the picture's own units. */
const LEAST = 6;

/** Starts. */
export function brushBox(go: Go): void {
  followDrags("svg[data-map]", (map) => {
    if (!(map instanceof SVGSVGElement)) return null;
    const box = map.querySelector("[data-box]");
    const matrix = map.getScreenCTM()?.inverse();
    if (box === null || matrix === undefined) return null;
    const inPicture = ({ x, y }: Spot): Spot => new DOMPoint(x, y).matrixTransform(matrix);
    const before = ["x", "y", "width", "height"].map(
      (name) => [name, box.getAttribute(name)] as const,
    );
    const restore = (): void => {
      for (const [name, value] of before)
        if (value === null) box.removeAttribute(name);
        else box.setAttribute(name, value);
    };
    return {
      onDrag: (from, to) => draw(box, edgesBetween(inPicture(from), inPicture(to))),
      onDrop: (from, to) => {
        const { left, right, top, bottom } = edgesBetween(inPicture(from), inPicture(to));
        if (right - left < LEAST || bottom - top < LEAST) return restore();
        const [west, north] = onGlobe(map, { x: left, y: top });
        const [east, south] = onGlobe(map, { x: right, y: bottom });
        go(changedAddress({ box: [west, south, east, north].map(hundredth).join(",") }), "push");
      },
      onLeave: restore,
    };
  });
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function edgesBetween(one: Spot, other: Spot): Rectangle {
  return {
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
  };
}

function draw(box: Element, { left, right, top, bottom }: Rectangle): void {
  const values = { x: left, y: top, width: right - left, height: bottom - top };
  for (const [name, value] of Object.entries(values)) box.setAttribute(name, value.toFixed(1));
}

/** Longitude and latitude of a spot: Web Mercator backwards, by the scale and the shift that the picture names. */
function onGlobe(map: Element, { x, y }: Spot): readonly [number, number] {
  const [scale = 1, left = 0, top = 0] = (map.getAttribute("data-map") ?? "")
    .split(" ")
    .map(Number);
  return [((x - left) / scale) * DEGREES, Math.atan(Math.sinh((top - y) / scale)) * DEGREES];
}

function hundredth(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
