/**
 * The gazetteer's files and what is wrong with them. One place a line, so that a change is a line in a review;
 * `places.jsonl` is kept by hand, `geonames.jsonl` is derived by `tools/geo`.
 */
import { said } from "@sitrep/domain/defect-sentence";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseCollection } from "@sitrep/domain/collection";
import type { Dataset } from "@sitrep/domain/dataset";
import type { Issue } from "@sitrep/domain/issue";
import { show } from "@sitrep/domain/issue";
import type { Place } from "@sitrep/domain/place";
import { foldPlaceName } from "./place-name.ts";

/** A gazetteer that was read: its dataset, its places in order of their ids, and every defect of its files. */
export interface Gazetteer {
  readonly dataset: Dataset | null;
  readonly places: readonly Place[];
  readonly issues: readonly Issue[];
}

/** The files of a gazetteer: the dataset's own record as JSON, and lists of places as JSON Lines. */
export interface GazetteerFiles {
  readonly dataset: URL;
  readonly places: readonly URL[];
}

/** The files that come with the project. */
export const ownFiles: GazetteerFiles = {
  dataset: new URL("../gazetteer/dataset.json", import.meta.url),
  places: [
    new URL("../gazetteer/geonames.jsonl", import.meta.url),
    new URL("../gazetteer/places.jsonl", import.meta.url),
  ],
};

/** Where a value was written: what an issue needs to point at it. */
interface Written {
  readonly value: unknown;
  readonly file: string;
  readonly line: number;
}

/** Reads a gazetteer; a place with an issue that rejects it is left out, and the rest is still read. */
export function readGazetteer(files: GazetteerFiles = ownFiles): Gazetteer {
  const issues: Issue[] = [];
  const [dataset] = readLines(files.dataset, issues, (text) => [text]);
  const written = files.places.flatMap((file) =>
    readLines(file, issues, (text) => text.split("\n")),
  );

  const input = { dataset: dataset?.value, places: written.map(({ value }) => value) };
  const collection = parseCollection(input, () => undefined);
  issues.push(
    ...collection.issues.map((issue) => locate(issue, written, fileURLToPath(files.dataset))),
  );

  const rejected = new Set(
    issues.flatMap(({ severity, record }) => (severity === "reject" ? [record] : [])),
  );
  const places = collection.records
    .flatMap((any) => (any.kind === "place" && !rejected.has(any.record.id) ? [any.record] : []))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const own = collection.records.find((any) => any.kind === "dataset")?.record ?? null;
  issues.push(...sharedNames(places).map((issue) => locate(issue, written, "")));
  return { dataset: own, places, issues };
}

function readLines(
  file: URL,
  issues: Issue[],
  split: (text: string) => readonly string[],
): Written[] {
  const path = fileURLToPath(file);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const what = said({ is: "unread-places", told });
    issues.push({ code: "unreadable", severity: "reject", ...what, file: path });
    return [];
  }
  return split(text).flatMap((line, index): Written[] => {
    if (line.trim() === "") return [];
    try {
      return [{ value: JSON.parse(line), file: path, line: index + 1 }];
    } catch {
      const at = { file: path, line: index + 1, seen: show(line) };
      const what = said({ is: "no-json-line", wants: "place" });
      issues.push({ code: "malformed", severity: "reject", ...what, ...at });
      return [];
    }
  });
}

/** The issue with file and line of the last place that bears its id, or stands at its position. */
function locate(issue: Issue, written: readonly Written[], otherwise: string): Issue {
  const position = /^places\[(\d+)\]$/.exec(issue.record ?? "")?.[1];
  const place =
    position === undefined
      ? written.findLast(({ value }) => idOf(value) === issue.record)
      : written[Number(position)];
  if (place === undefined) return { ...issue, file: otherwise };
  return { ...issue, file: place.file, line: place.line };
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, "id") : undefined;
}

/** A warning for each name that two places of one kind share under one parent: no look-up can tell them apart. */
function sharedNames(places: readonly Place[]): Issue[] {
  const holders = new Map<string, Place>();
  return places.flatMap((place) => {
    const keys = new Set(place.names.map(({ text }) => foldPlaceName(text).key));
    return [...keys].flatMap((key): Issue[] => {
      const where = [place.parent ?? "", place.kind, key].join(" ");
      const holder = holders.get(where);
      if (holder === undefined) {
        holders.set(where, place);
        return [];
      }
      const what = said({ is: "shared-name", holder: holder.id });
      const at = { record: place.id, path: "names", seen: show(key) };
      return [{ code: "contradiction", severity: "warn", ...what, ...at }];
    });
  });
}
