/** Own gazetteer: the places that come with the project, which records may name without bringing them. */
import { sentenceOf } from "@sitrep/domain/issue";
import type { Gazetteer } from "@sitrep/ingest/gazetteer";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import { OWN_GAZETTEER } from "./env.ts";
import { Failure } from "./failure.ts";

/** Reads it; a damaged copy of the project may not hold it. @throws Failure */
export function readOwnGazetteer(): Gazetteer {
  const at = (name: string): URL => new URL(name, OWN_GAZETTEER);
  const gazetteer = readGazetteer({
    dataset: at("dataset.json"),
    places: [at("geonames.jsonl"), at("places.jsonl")],
  });
  const fault = gazetteer.issues.find(({ severity }) => severity === "reject");
  if (fault !== undefined) throw new Failure(1, `the gazetteer is not whole: ${sentenceOf(fault)}`);
  return gazetteer;
}
