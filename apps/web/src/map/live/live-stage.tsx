/**
 * Live stage: the picture, the room over it for a map that moves, and what stands below that map. All of it is drawn here;
 * the script that the page asks for puts the map in the picture's place once it is complete. Without it, the picture stays.
 */
import type { ReactNode } from "react";
import type { LiveMarks } from "./live-marks.ts";
import styles from "./live-stage.module.css";
import type { LabelLanguage } from "./live-style.ts";

/** Where the script lies; written by the build from `move-map.ts`. */
const SCRIPT = "/scripts/map.js";

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
export function LiveStage({
  marks,
  children,
}: {
  readonly marks: LiveMarks;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = marks;
  return (
    <div className={styles.figure} data-live-map data-state="picture">
      <div className={styles.stage}>
        <div className={styles.picture}>{children}</div>
        <div className={styles.map}>
          <div className={styles.view} data-map-view />
        </div>
      </div>
      <div className={styles.bar} data-map-bar hidden>
        <div className={styles.readout} role="status">
          {say.hint}
        </div>
        <fieldset className={styles.languages}>
          <legend>{say.namesIn}</legend>
          {LANGUAGES.map(({ value, words, lang }) => (
            <label key={value}>
              <input
                type="radio"
                name="map-names"
                value={value}
                defaultChecked={say.language === value}
                autoComplete="off"
              />
              <span lang={lang}>{words ?? say.both}</span>
            </label>
          ))}
        </fieldset>
        <button type="button">{say.showAll}</button>
      </div>
      <script
        type="application/json"
        data-map-marks
        // Text of an element of this kind ends at a tag alone, so none may begin in it.
        dangerouslySetInnerHTML={{ __html: JSON.stringify(marks).replaceAll("<", "\\u003c") }}
      />
      <script type="module" src={SCRIPT} />
    </div>
  );
}
