/** Held ground: the outlines of the map that this page has drawn, so that no answer needs to bring them again. */

/** The paths of a frame by their names. */
type Ground = ReadonlyMap<string, string>;

/** Of how many frames the ground is held. */
const MOST_HELD = 8;

const MAP = "svg[data-frame]";
const PIECE = "path[data-ground]";

const held = new Map<string, Ground>();

/** The keys of the frames whose ground is held. */
export function heldKeys(): Iterable<string> {
  return held.keys();
}

/** Holds the ground of the map that a document draws. */
export function holdGround(of: Document): void {
  const map = of.querySelector(MAP);
  const key = map?.getAttribute("data-frame") ?? null;
  if (map === null || key === null) return;
  const ground = new Map<string, string>();
  for (const piece of map.querySelectorAll(PIECE))
    ground.set(nameOf(piece), piece.getAttribute("d") ?? "");
  held.delete(key);
  held.set(key, ground);
  for (const oldest of held.keys()) {
    if (held.size <= MOST_HELD) break;
    held.delete(oldest);
  }
}

/** Draws the ground that an answer only names. @throws Error where it is not held any more */
export function drawGround(on: Document): void {
  const map = on.querySelector(MAP);
  const ground = held.get(map?.getAttribute("data-frame") ?? "");
  for (const piece of map?.querySelectorAll(`${PIECE}:not([d])`) ?? []) {
    const path = ground?.get(nameOf(piece));
    if (path === undefined) throw new Error(`no ground for ${nameOf(piece)}`);
    piece.setAttribute("d", path);
  }
}

function nameOf(piece: Element): string {
  return piece.getAttribute("data-ground") ?? "";
}
