/** Edge spots: where the edge of a map and what stands on it take room, close enough that no label finds a way between. */

/** A part of the map's element, in its pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The spots along the edge of an element so large, and all over parts of it; `step` apart at the most. */
export function edgeSpots(
  { width, height }: { readonly width: number; readonly height: number },
  covered: readonly Part[],
  step: number,
): readonly (readonly [x: number, y: number])[] {
  const across = steps(0, width, step);
  const down = steps(0, height, step);
  return [
    ...across.flatMap((x) => [[x, 0] as const, [x, height] as const]),
    ...down.slice(1, -1).flatMap((y) => [[0, y] as const, [width, y] as const]),
    ...covered.flatMap(({ left, top, right, bottom }) =>
      steps(left, right, step).flatMap((x) => steps(top, bottom, step).map((y) => [x, y] as const)),
    ),
  ];
}

/** Evenly from one number to another, both included. */
function steps(from: number, to: number, step: number): readonly number[] {
  const count = Math.max(1, Math.ceil((to - from) / step));
  return Array.from({ length: count + 1 }, (_, at) => from + ((to - from) * at) / count);
}
