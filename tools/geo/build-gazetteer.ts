/**
 * Writes the districts and settlements of the gazetteer from GeoNames' files. Ids minted before are kept.
 *
 *     node tools/with-node.mjs node tools/geo/build-gazetteer.ts [folder with GeoNames' files]
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { listPlaces } from "./gazetteer.ts";
import { derived, readOnFile } from "./on-file.ts";

const source =
  process.argv[2] ?? fileURLToPath(new URL("../../../shared/data/geo", import.meta.url));

const places = listPlaces(source, readOnFile());
writeFileSync(derived, places.map((place) => `${JSON.stringify(place)}\n`).join(""));
const count = (kind: string) => places.filter((place) => place.kind === kind).length;
console.log(
  `${fileURLToPath(derived)}: ${count("district")} districts, ${count("settlement")} settlements`,
);
