/** Time brush: pulling over the columns of the timeline narrows to the months, years or days that were touched. */
import { followDrags } from "./drag.ts";
import type { Go } from "./page-asker.ts";
import { changedAddress } from "./steps.ts";
import { bucketsOf, firstDayOf, lastDayOf } from "../time-buckets.ts";

/** Starts. */
export function brushTime(go: Go): void {
  followDrags("[data-brush]", (frame, at) => {
    if (at.closest("[role=slider]") !== null) return null;
    const chart = frame.querySelector("svg");
    const buckets = bucketsOf(frame);
    const band = frame.querySelector<HTMLElement>("[data-band]");
    if (chart === null || band === null || buckets.length === 0) return null;
    const { left, width } = chart.getBoundingClientRect();
    const own = frame.getBoundingClientRect().left;
    const indexAt = (x: number): number =>
      Math.min(buckets.length - 1, Math.max(0, Math.floor(((x - left) / width) * buckets.length)));
    const reach = (a: number, b: number): readonly [number, number] => {
      const [one, other] = [indexAt(a), indexAt(b)];
      return one < other ? [one, other] : [other, one];
    };
    return {
      onDrag: (from, to) => {
        const [first, last] = reach(from.x, to.x);
        const step = width / buckets.length;
        band.style.left = `${left - own + first * step}px`;
        band.style.width = `${(last - first + 1) * step}px`;
        band.hidden = false;
      },
      onDrop: (from, to) => {
        band.hidden = true;
        const [first, last] = reach(from.x, to.x);
        const [start = "", end = ""] = [buckets[first], buckets[last]];
        go(changedAddress({ from: firstDayOf(start), to: lastDayOf(end) }), "push");
      },
      onLeave: () => {
        band.hidden = true;
      },
    };
  });
}
