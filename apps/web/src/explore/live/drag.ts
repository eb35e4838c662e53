/** Drag: a pointer that goes down on something and is pulled over it. */

/** A spot in the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What is told of a drag; `onDrag` from the first move that is one. */
export interface DragEvents {
  readonly onDrag: (from: Spot, to: Spot) => void;
  readonly onDrop: (from: Spot, to: Spot) => void;
  /** Left with Escape, or taken away by the browser. */
  readonly onLeave: () => void;
}

/** How far a pointer moves before it is no click, in pixels. */
const LEAST = 5;

/** Follows the drags that begin on elements of a selector, from the moment they are there; a click that ends one is none. */
export function followDrags(
  selector: string,
  begin: (on: Element, at: Element) => DragEvents | null,
): void {
  document.addEventListener("dragstart", (event) => {
    if (event.target instanceof Element && event.target.closest(selector) !== null)
      event.preventDefault();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
    const held = event.target.closest(selector);
    const events = held === null ? null : begin(held, event.target);
    if (events !== null) follow(event, events);
  });
}

function follow(began: PointerEvent, { onDrag, onDrop, onLeave }: DragEvents): void {
  const from = { x: began.clientX, y: began.clientY };
  const watching = new AbortController();
  const { signal } = watching;
  let isDrag = false;
  const isOwn = (event: PointerEvent): boolean => event.pointerId === began.pointerId;
  const move = (event: PointerEvent): void => {
    if (!isOwn(event)) return;
    const to = { x: event.clientX, y: event.clientY };
    isDrag ||= Math.hypot(to.x - from.x, to.y - from.y) >= LEAST;
    if (!isDrag) return;
    event.preventDefault();
    getSelection()?.removeAllRanges();
    onDrag(from, to);
  };
  const leave = (): void => {
    watching.abort();
    onLeave();
  };
  const drop = (event: PointerEvent): void => {
    if (!isOwn(event)) return;
    watching.abort();
    if (!isDrag) return onLeave();
    // The click that the browser makes of the end of a drag on a link is not meant.
    addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => removeEventListener("click", stop, { capture: true }), 0);
    onDrop(from, { x: event.clientX, y: event.clientY });
  };
  addEventListener("pointermove", move, { signal });
  addEventListener("pointerup", drop, { signal });
  addEventListener("pointercancel", leave, { signal });
  addEventListener("keydown", (event) => event.key === "Escape" && leave(), { signal });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
