/**
 * Faces: the letters that nearly every page is set in, cut from the fonts as published. A reader on a slow line waits for
 * them, so they hold what Latin text and our marks need and the weights that the styles ask for, and nothing else. Letters
 * of other languages come from the fonts themselves, where a page has them.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

/** From one code point to another, both included. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  // Spaces, dashes, quotation marks, an ellipsis, primes, angle quotes.
  [0x2002, 0x200a],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2027],
  [0x202f, 0x2033],
  [0x2039, 0x203a],
];

/** Signs that stand alone: ı, Œ, œ, two half rings, €, ™, ↑, ↓, −. */
const ALONE = "\u0131\u0152\u0153\u02bb\u02bc\u20ac\u2122\u2191\u2193\u2212";

const LATIN =
  RANGES.map(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join(""),
  ).join("") + ALONE;

/** Letters of Arabic and Turkish names in Latin writing, as far as the fonts have them; of GeoNames' ḑ and ḩ they have none. */
const OF_NAMES = "āĀēĒīĪōŌūŪďĎţŢşŞșȘțȚğĞġĠčČćĆšŠžŽ";

/** Copyright, licence, and where the licence stands: what the licence of a font asks to be kept in it. */
const KEPT_NAMES = [0, 13, 14];

/**
 * Each face by the name of its file: the font it is cut from and what stays of its axes. Newsreader is drawn for every size
 * between 6 and 72 points; headings and running text take the one for 32, which is a third of the weight.
 */
const FACES = {
  newsreader: {
    font: "newsreader/files/newsreader-latin-opsz-normal.woff2",
    letters: LATIN,
    axes: { opsz: 32, wght: { min: 400, max: 600 } },
  },
  "newsreader-names": {
    font: "newsreader/files/newsreader-latin-ext-opsz-normal.woff2",
    letters: OF_NAMES,
    axes: { opsz: 32, wght: { min: 400, max: 600 } },
  },
  plex: {
    font: "ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2",
    letters: LATIN,
    axes: { wght: { min: 400, max: 700 } },
  },
  "plex-names": {
    font: "ibm-plex-sans/files/ibm-plex-sans-latin-ext-wght-normal.woff2",
    letters: OF_NAMES,
    axes: { wght: { min: 400, max: 700 } },
  },
  "plex-italic": {
    font: "ibm-plex-sans/files/ibm-plex-sans-latin-wght-italic.woff2",
    letters: LATIN,
    axes: { wght: { min: 400, max: 600 } },
  },
} as const;

/** Where the faces lie, relative to the repository. */
export const FOLDER = "apps/web/public/fonts";

/** Cuts every face; by the name of its file, which says what is in it, so that a browser may keep it for good. */
export async function cutFaces(): Promise<ReadonlyMap<string, Buffer>> {
  const cut = new Map<string, Buffer>();
  for (const [name, { font, letters, axes }] of Object.entries(FACES)) {
    const path = fileURLToPath(import.meta.resolve(`@fontsource-variable/${font}`));
    const face = await subsetFont(await readFile(path), letters, {
      targetFormat: "woff2",
      preserveNameIds: KEPT_NAMES,
      variationAxes: axes,
    });
    const digest = createHash("sha256").update(face).digest("hex").slice(0, 8);
    cut.set(`${name}-${digest}.woff2`, face);
  }
  return cut;
}
