/** PNG: a picture file drawn to pixels on the server, with the site's own fonts from their packages and without a browser. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

/** Pixels of the file to one of the picture: sharp in print and on fine screens. */
const SCALE = 2;

/** Headings are set in the sans too: the program does not read the site's serif. */
const FONTS = [
  ...["latin-400-normal", "latin-600-normal", "latin-400-italic", "latin-ext-400-normal", "latin-ext-600-normal"].map(
    (cut) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${cut}.woff2`,
  ),
  "@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
] as const; // prettier-ignore

/** Reads a file of a package that the web app has installed. */
async function fileOf(name: string): Promise<Uint8Array> {
  const here = join(/* turbopackIgnore: true */ process.cwd(), "package.json");
  return readFile(/* turbopackIgnore: true */ createRequire(here).resolve(name));
}

async function prepare(): Promise<Uint8Array[]> {
  const [program, ...fonts] = await Promise.all(
    ["@resvg/resvg-wasm/index_bg.wasm", ...FONTS].map(fileOf),
  );
  if (program !== undefined) await initWasm(program);
  return fonts;
}

/** The program and the fonts are read once a process; a failure is not remembered. */
let prepared: Promise<Uint8Array[]> | undefined;

/** Draws an SVG file as a PNG file. @throws Error where its program or fonts are not installed */
export async function pngOf(svg: string): Promise<Uint8Array> {
  prepared ??= prepare();
  try {
    const fontBuffers = await prepared;
    const drawing = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: "IBM Plex Sans" },
      fitTo: { mode: "zoom", value: SCALE },
    });
    try {
      return drawing.render().asPng();
    } finally {
      drawing.free();
    }
  } catch (error) {
    prepared = undefined;
    throw error;
  }
}
