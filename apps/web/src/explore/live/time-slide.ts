/** Time slide: the two ends of the time strip, moved by keys or pulled; what they enclose is asked for when they rest. */
import type { MonthReach } from "../time-buckets.ts";
import { firstDayOf, lastDayOf, monthOf, percentOf } from "../time-buckets.ts";
import { followDrags } from "./drag.ts";
import type { Go } from "./page-asker.ts";
import { changedAddress } from "./steps.ts";

/** How long an end rests before the question is asked, in milliseconds. */
const REST = 350;

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
  Home: -Infinity,
  End: Infinity,
};

/** The months as people in Iraq and Syria write them, with the digits of the site. */
const IN_IRAQ = "ar-IQ-u-nu-latn";

const THUMB = "[data-strip] [role=slider]";

/** Starts. */
export function slideTime(go: Go): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // All steps of one visit to an end make one entry of the history.
  let moved: Element | null = null;
  document.addEventListener("focusout", () => {
    moved = null;
  });
  document.addEventListener("keydown", (event) => {
    const thumb = event.target instanceof Element ? event.target.closest(THUMB) : null;
    const step = STEPS[event.key];
    if (thumb === null || step === undefined) return;
    event.preventDefault();
    const reach = moveTo(thumb, valueOf(thumb) + step);
    clearTimeout(timer);
    timer = setTimeout(() => {
      go(addressOf(reach), moved === thumb ? "replace" : "push");
      moved = thumb;
    }, REST);
  });
  followDrags(THUMB, (thumb) => {
    const strip = thumb.parentElement;
    if (strip === null) return null;
    const before = valueOf(thumb);
    const { left, width } = strip.getBoundingClientRect();
    const { min, max } = reachOf(thumb);
    const at = (x: number): number => min + Math.round(((x - left) / width) * (max - min + 1));
    const isEnd = thumb.getAttribute("data-end") === "to";
    const valueAt = (x: number): number => at(x) - (isEnd ? 1 : 0);
    return {
      onDrag: (_, to) => void moveTo(thumb, valueAt(to.x)),
      onDrop: (_, to) => go(addressOf(moveTo(thumb, valueAt(to.x))), "push"),
      onLeave: () => void moveTo(thumb, before),
    };
  });
}

function valueOf(thumb: Element): number {
  return Number(thumb.getAttribute("aria-valuenow"));
}

function reachOf(thumb: Element): MonthReach {
  const strip = thumb.closest("[data-strip]");
  const end = (name: string): Element | null | undefined =>
    strip?.querySelector(`[role=slider][data-end=${name}]`);
  const number = (of: Element | null | undefined, name: string): number =>
    Number(of?.getAttribute(name));
  return {
    min: number(end("from"), "aria-valuemin"),
    max: number(end("to"), "aria-valuemax"),
    from: number(end("from"), "aria-valuenow"),
    to: number(end("to"), "aria-valuenow"),
  };
}

/** Moves one end as far as the other lets it, and answers what the two enclose. */
function moveTo(thumb: Element, wanted: number): MonthReach {
  const isEnd = thumb.getAttribute("data-end") === "to";
  const { min, max, from, to } = reachOf(thumb);
  const value = isEnd ? Math.min(max, Math.max(from, wanted)) : Math.max(min, Math.min(to, wanted));
  const reach = { min, max, from: isEnd ? from : value, to: isEnd ? value : to };
  const { start, end } = percentOf(reach);
  thumb.setAttribute("aria-valuenow", String(value));
  thumb.setAttribute("aria-valuetext", monthWords(value));
  thumb.setAttribute("x", `${isEnd ? end : start}%`);
  const window = thumb.closest("[data-strip]")?.querySelector("[data-window]");
  window?.setAttribute("x", `${start}%`);
  window?.setAttribute("width", `${end - start}%`);
  return reach;
}

function monthWords(month: number): string {
  const { lang } = document.documentElement;
  const words = new Intl.DateTimeFormat(lang === "ar" ? IN_IRAQ : lang, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return words.format(new Date(`${monthOf(month)}-01T00:00:00Z`));
}

/** An end of the strip that is not moved in narrows nothing. */
function addressOf({ min, max, from, to }: MonthReach): string {
  return changedAddress({
    from: from === min ? null : firstDayOf(monthOf(from)),
    to: to === max ? null : lastDayOf(monthOf(to)),
  });
}
