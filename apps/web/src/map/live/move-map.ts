/**
 * Move map: puts a map that moves in the place of the picture, once it is complete, and joins it to the page around it.
 * The page loads it as a script of its own; what draws the map is fetched once the page was seen.
 */
import type { LiveMarks } from "./live-marks.ts";
import type { LabelLanguage } from "./live-style.ts";
import type { LiveView } from "./live-view.ts";

/** What is said of one mark. */
interface Readout {
  readonly title: string;
  readonly href: string;
}

/** Draws the map of one figure. @throws Error where the map cannot be drawn in this browser */
async function moveMap(figure: HTMLElement): Promise<void> {
  const view = part(figure, "[data-map-view]");
  const bar = part(figure, "[data-map-bar]");
  // The page that asks for this script wrote them.
  const marks = JSON.parse(part(figure, "[data-map-marks]").textContent ?? "") as LiveMarks;
  const known = readoutsOf(marks);
  const say = readerOf(part(bar, "[role=status]"), marks.say);
  const isTouch = matchMedia("(hover: none)").matches;
  let shown: string | null = null;
  let map: LiveView | null = null;
  const setState = (state: "picture" | "live"): void => {
    figure.dataset["state"] = state;
    bar.hidden = state === "picture";
  };
  const show = (mark: string | null): void => {
    shown = mark;
    map?.choose(mark);
    say(mark === null ? undefined : known.get(mark));
  };
  const { openLiveView } = await import("./live-view.ts");
  map = await openLiveView(view, marks, {
    onPoint: show,
    onClick: (mark) => {
      const { href } = known.get(mark) ?? {};
      // A finger cannot hover: the first touch says what is there, the link or a second touch leads on.
      if (isTouch && shown !== mark) show(mark);
      else if (href !== undefined) location.assign(href);
    },
    onFailure: () => setState("picture"),
  });
  bar.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && isLanguage(target.value))
      map?.setLanguage(target.value);
  });
  part(bar, "button").addEventListener("click", () => map?.showAll());
  const follow = ({ target }: Event): void => {
    const row = target instanceof Element ? target.closest("[data-map-mark]") : null;
    const place = row?.getAttribute("data-map-mark") ?? null;
    const mark = ["dot", "ring", "area"]
      .map((one) => `${one} ${place}`)
      .find((one) => known.has(one));
    if (mark !== undefined) show(mark);
  };
  document.addEventListener("focusin", follow);
  document.addEventListener("pointerover", follow);
  setState("live");
}

/** What writes into the line below the map: of a mark its sentence and its link, of none how to read one. */
function readerOf(
  line: HTMLElement,
  { hint, showThem }: LiveMarks["say"],
): (readout: Readout | undefined) => void {
  return (readout) => {
    if (readout === undefined) {
      line.replaceChildren(hint);
      return;
    }
    const link = document.createElement("a");
    link.href = readout.href;
    link.textContent = showThem;
    line.replaceChildren(`${readout.title}. `, link);
  };
}

function readoutsOf({ areas, countries, points }: LiveMarks): ReadonlyMap<string, Readout> {
  const known = new Map<string, Readout>();
  for (const area of [...countries, ...areas]) known.set(`area ${area.place}`, area);
  for (const one of points) known.set(`${one.isRing ? "ring" : "dot"} ${one.place}`, one);
  return known;
}

function isLanguage(value: string): value is LabelLanguage {
  return value === "en" || value === "ar" || value === "both";
}

function part(within: HTMLElement, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector} for its map`);
  return found;
}

/** Once everything that the page itself needs is there and was painted. */
function whenSeen(then: () => void): void {
  const later = (): void => void requestAnimationFrame(() => setTimeout(then));
  if (document.readyState === "complete") later();
  else addEventListener("load", later, { once: true });
}

const figure = document.querySelector<HTMLElement>("[data-live-map]");
// Where the map cannot be drawn the picture says the same, and it has not gone.
if (figure !== null) whenSeen(() => void moveMap(figure).catch(() => undefined));
