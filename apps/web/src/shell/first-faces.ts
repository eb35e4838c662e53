/** First faces: the fonts that the first screen of nearly every page is set in, asked for before its styles name them. */
import { preload } from "react-dom";
import type { Language } from "@sitrep/domain/language";

/** Those of a page in Latin letters; Arabic comes with the styles, which name it as soon. */
const LATIN = ["/fonts/newsreader-8fb63506.woff2", "/fonts/plex-75b13919.woff2"];

/** Lets the browser ask for them at once. */
export function fetchFirstFaces(language: Language): void {
  if (language !== "en") return;
  for (const face of LATIN)
    preload(face, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
}
