/** What the gazetteer's files hold before a build. */
import { existsSync, readFileSync } from "node:fs";
import { Place } from "@sitrep/domain/place";
import type { OnFile } from "./minting.ts";

const folder = new URL("../../packages/ingest/gazetteer/", import.meta.url);

/** The places kept by hand. */
export const handKept = new URL("places.jsonl", folder);

/** The places derived from GeoNames. */
export const derived = new URL("geonames.jsonl", folder);

/** The places of a file; none where there is no file yet. */
export function readPlaces(file: URL): Place[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => Place.parse(JSON.parse(line)));
}

/** Ids by the code that GeoNames gives the place: a number, or the dotted code of a division. */
function idsByCode(places: readonly Place[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, codes } of places) {
    const code = codes?.["geonames"] ?? codes?.["geonamesCode"];
    if (code !== undefined) ids.set(code, id);
  }
  return ids;
}

/** The governorates by GeoNames' code, the ids minted in earlier builds, and the ids of hand-kept places. */
export function readOnFile(): OnFile {
  const kept = readPlaces(handKept);
  return {
    governorates: idsByCode(kept.filter(({ kind }) => kind === "governorate")),
    minted: idsByCode(readPlaces(derived)),
    taken: new Set(kept.map(({ id }) => id)),
  };
}
