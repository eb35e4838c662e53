/** Pinpoint: finds a passage in the reader's own copy of an article and fingerprints it, here in the browser. SPEC R5, R6, R10. */
import type { PassagePlace } from "@sitrep/domain/passage";
import { liveWords } from "../live-words.ts";
import { paragraphsLike, pinpointAt, placesOfPassage } from "@sitrep/domain/passage";

/** Most places that are offered where a passage stands several times. */
const MOST_PLACES = 12;

/** SHA-256 of a text's UTF-8 bytes as lower-case hexadecimal, by the browser itself. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Looks for the passage of a tool in its copy, and makes the pinpoint where it stands in one place. */
export async function makePinpoint(tool: HTMLElement): Promise<void> {
  const textOf = (part: string): string =>
    tool.querySelector<HTMLTextAreaElement>(`[data-${part}]`)?.value ?? "";
  const [copy, passage] = [textOf("copy"), textOf("passage")];
  const offers = tool.querySelector("[data-places]");
  offers?.replaceChildren();
  const found = placesOfPassage(passage, copy);
  const [only, ...more] = found;
  if (only === undefined) return say(tool, whyNone(passage, copy));
  if (more.length === 0) return fill(tool, only, copy);
  say(tool, liveWords().several(found.length));
  for (const place of found.slice(0, MOST_PLACES)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = liveWords().place(place.paragraph, place.start);
    button.addEventListener("click", () => void fill(tool, place, copy));
    offers?.append(button);
  }
}

async function fill(tool: HTMLElement, place: PassagePlace, copy: string): Promise<void> {
  if (!("subtle" in crypto)) {
    say(tool, liveWords().insecure);
    return;
  }
  let words = "";
  // The domain cuts the passage out of its normalised paragraph, and hands it to whoever hashes.
  const { paragraph, start, length } = pinpointAt(place, copy, (text) => {
    words = text;
    return "";
  });
  const made = { paragraph, start, length, sha256: await sha256(words) };
  for (const [key, value] of Object.entries(made)) {
    const input = tool.querySelector<HTMLInputElement>(
      `[name="${tool.dataset["pinpoint"]}.${key}"]`,
    );
    if (input !== null) input.value = String(value);
  }
  tool.querySelector("[data-places]")?.replaceChildren();
  say(tool, liveWords().made(paragraph, start, length));
  tool.dispatchEvent(new Event("input", { bubbles: true }));
}

function say(tool: HTMLElement, words: string): void {
  const news = tool.querySelector("[data-news]");
  if (news !== null) news.textContent = words;
}

function whyNone(passage: string, copy: string): string {
  if (copy.trim() === "" || passage.trim() === "") return liveWords().both;
  const like = paragraphsLike(passage, copy);
  if (like.length > 0) return liveWords().spelled(like);
  return liveWords().nowhere;
}
