"use client";
/** Live map: puts a map that moves in the place of the picture, once it is complete; without it, the picture stays. */
import type { ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import type { LiveMarks } from "./live-marks.ts";
import styles from "./live-map.module.css";
import type { LabelLanguage } from "./live-style.ts";
import type { LiveView } from "./live-view.ts";

/** What is said of one mark. */
interface Readout {
  readonly title: string;
  readonly href: string;
}

const LANGUAGES = [
  { value: "en", words: "English", lang: "en" },
  { value: "ar", words: "العربية", lang: "ar" },
  { value: "both", words: null, lang: undefined },
] as const satisfies readonly {
  readonly value: LabelLanguage;
  readonly words: string | null;
  readonly lang: string | undefined;
}[];

/** The picture as `children`, and over it the map. Rows of the page marked `data-map-mark` point to their marks. */
export function LiveMap({
  marks,
  children,
}: {
  readonly marks: LiveMarks;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = marks;
  const stage = useRef<HTMLDivElement>(null);
  const view = useRef<LiveView | null>(null);
  const [state, setState] = useState<"picture" | "live">("picture");
  const [readout, setReadout] = useState<Readout | null>(null);
  const [language, setLanguage] = useState<LabelLanguage>(marks.say.language);

  useEffect(() => {
    const container = stage.current;
    if (container === null) return undefined;
    const known = readoutsOf(marks);
    const isTouch = matchMedia("(hover: none)").matches;
    let isGone = false;
    let shown: string | null = null;
    const show = (mark: string | null): void => {
      shown = mark;
      view.current?.choose(mark);
      setReadout(mark === null ? null : (known.get(mark) ?? null));
    };
    const open = async (): Promise<void> => {
      const { openLiveView } = await import("./live-view.ts");
      if (isGone) return;
      const opened = await openLiveView(container, marks, {
        onPoint: show,
        onClick: (mark) => {
          const { href } = known.get(mark) ?? {};
          // A finger cannot hover: the first touch says what is there, the link or a second touch leads on.
          if (isTouch && shown !== mark) show(mark);
          else if (href !== undefined) location.assign(href);
        },
        onFailure: () => setState("picture"),
      });
      if (isGone) opened.remove();
      else {
        view.current = opened;
        setState("live");
      }
    };
    open().catch(() => setState("picture"));
    const follow = (event: Event): void => {
      const row = event.target instanceof Element ? event.target.closest("[data-map-mark]") : null;
      const place = row?.getAttribute("data-map-mark") ?? null;
      const mark = ["dot", "ring", "area"]
        .map((one) => `${one} ${place}`)
        .find((one) => known.has(one));
      if (mark !== undefined) show(mark);
    };
    document.addEventListener("focusin", follow);
    document.addEventListener("pointerover", follow);
    return () => {
      isGone = true;
      document.removeEventListener("focusin", follow);
      document.removeEventListener("pointerover", follow);
      view.current?.remove();
      view.current = null;
    };
  }, [marks]);

  return (
    <div className={styles.figure} data-hydrate data-state={state}>
      <div className={styles.stage}>
        <div className={styles.picture}>{children}</div>
        <div className={styles.map}>
          <div ref={stage} className={styles.view} />
        </div>
      </div>
      {state === "live" && (
        <div className={styles.bar}>
          <div className={styles.readout} role="status">
            {readout === null ? (
              say.hint
            ) : (
              <>
                {readout.title}. <a href={readout.href}>{say.showThem}</a>
              </>
            )}
          </div>
          <fieldset className={styles.languages}>
            <legend>{say.namesIn}</legend>
            {LANGUAGES.map(({ value, words, lang }) => (
              <label key={value}>
                <input
                  type="radio"
                  name="map-names"
                  value={value}
                  checked={language === value}
                  onChange={() => {
                    setLanguage(value);
                    view.current?.setLanguage(value);
                  }}
                />
                <span lang={lang}>{words ?? say.both}</span>
              </label>
            ))}
          </fieldset>
          <button type="button" onClick={() => view.current?.showAll()}>
            {say.showAll}
          </button>
        </div>
      )}
    </div>
  );
}

function readoutsOf({ areas, countries, points }: LiveMarks): ReadonlyMap<string, Readout> {
  const known = new Map<string, Readout>();
  for (const area of [...countries, ...areas]) known.set(`area ${area.place}`, area);
  for (const one of points) known.set(`${one.ring === null ? "dot" : "ring"} ${one.place}`, one);
  return known;
}
