/**
 * Writes the faces that nearly every page is set in. The styles and the list of what is fetched first name each by its file.
 *
 *     node tools/with-node.mjs node tools/faces/build-faces.ts
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { FOLDER, cutFaces } from "./faces.ts";

const folder = new URL(`../../${FOLDER}/`, import.meta.url);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of await cutFaces()) {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`${FOLDER}/${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
