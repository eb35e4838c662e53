"use client";
/**
 * Pinpoint tool: finds a passage in the reader's own copy of an article and fingerprints it, in the browser. The copy stands in
 * fields without a name, which no form sends, and is kept nowhere. SPEC R5, R6, R10.
 */
import { placesOfPassage, paragraphsLike, pinpointAt } from "@sitrep/domain/passage";
import type { PassagePlace } from "@sitrep/domain/passage";
import { useState } from "react";
import styles from "./contribute.module.css";
import { partsOf } from "./field-frame.tsx";
import type { FormCells } from "./form-state.ts";

const FIELDS = [
  ["paragraph", "Paragraph, from 1"],
  ["start", "Start in it, from 0"],
  ["length", "Length"],
  ["sha256", "SHA-256 of the passage"],
] as const;

/** SHA-256 of a text's UTF-8 bytes as lower-case hexadecimal, by the browser itself. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The tool; `isLive` where a script runs, `onMade` puts the numbers into the form. */
export function PinpointTool({
  name,
  cells,
  isLive,
  onMade,
}: {
  readonly name: string;
  readonly cells: FormCells;
  readonly isLive: boolean;
  readonly onMade: (cells: FormCells) => void;
}) {
  const [copy, setCopy] = useState("");
  const [passage, setPassage] = useState("");
  const [places, setPlaces] = useState<readonly PassagePlace[]>([]);
  const [news, setNews] = useState("");

  const make = async (place: PassagePlace): Promise<void> => {
    if (!("subtle" in crypto)) {
      setNews(
        "This browser makes fingerprints only over https or on this machine; sitrep cite add makes one in a terminal.",
      );
      return;
    }
    const { paragraph, start, length } = place;
    let words = "";
    // The domain cuts the passage out of its normalised paragraph, and hands it to whoever hashes.
    pinpointAt(place, copy, (text) => {
      words = text;
      return "";
    });
    const made = {
      paragraph: String(paragraph),
      start: String(start),
      length: String(length),
      sha256: await sha256(words),
    };
    onMade(Object.fromEntries(Object.entries(made).map(([key, text]) => [`${name}.${key}`, text])));
    setNews(
      `Pinpoint made: paragraph ${paragraph}, from ${start}, ${length} characters. The article stayed in this browser.`,
    );
    setPlaces([]);
  };
  const look = (): void => {
    const found = placesOfPassage(passage, copy);
    const [only, ...more] = found;
    setPlaces(more.length > 0 ? found.slice(0, 12) : []);
    if (only !== undefined && more.length === 0) void make(only);
    else if (more.length > 0)
      setNews(`The passage stands in ${found.length} places: choose the one that is meant.`);
    else setNews(whyNone(passage, copy));
  };
  const isFilled = FIELDS.some(([key]) => (cells[`${name}.${key}`] ?? "") !== "");
  return (
    <details className={styles.fold} open={isFilled}>
      <summary>Pinpoint: prove where it stands, without a word of it</summary>
      <div className={styles.grid}>
        {isLive && (
          <div className={styles.wide}>
            <div className={styles.help}>
              Paste the article and the passage. Both stay in this browser: only the place and the
              fingerprint of the passage go into the form.
            </div>
            <label htmlFor={`${partsOf(name).input}-copy`}>Your copy of the article</label>
            <textarea
              id={`${partsOf(name).input}-copy`}
              rows={5}
              dir="auto"
              value={copy}
              onChange={(event) => setCopy(event.currentTarget.value)}
            />
            <label htmlFor={`${partsOf(name).input}-passage`}>The passage, word by word</label>
            <textarea
              id={`${partsOf(name).input}-passage`}
              rows={2}
              dir="auto"
              value={passage}
              onChange={(event) => setPassage(event.currentTarget.value)}
            />
            <button
              type="button"
              onClick={look}
              disabled={copy.trim() === "" || passage.trim() === ""}
            >
              Make the pinpoint
            </button>
            {places.map((place) => (
              <button
                key={`${place.paragraph}-${place.start}`}
                type="button"
                onClick={() => void make(place)}
              >
                {`Paragraph ${place.paragraph}, from character ${place.start}`}
              </button>
            ))}
            <div role="status" className={styles.help}>
              {news}
            </div>
          </div>
        )}
        {FIELDS.map(([key, label]) => (
          <div key={key} className={styles.field}>
            <label htmlFor={partsOf(`${name}.${key}`).input}>{label}</label>
            <input
              id={partsOf(`${name}.${key}`).input}
              name={`${name}.${key}`}
              defaultValue={cells[`${name}.${key}`] ?? ""}
              autoComplete="off"
            />
          </div>
        ))}
      </div>
    </details>
  );
}

function whyNone(passage: string, copy: string): string {
  const like = paragraphsLike(passage, copy);
  if (like.length > 0) return `Paragraph ${like.join(", ")} holds these words otherwise spelled: copy them as they stand.`; // prettier-ignore
  return "The passage does not stand in the copy: take it word by word, from one paragraph.";
}
