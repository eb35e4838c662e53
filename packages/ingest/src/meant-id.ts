/**
 * Meant id: the records that a text may mean where an id belongs: the id itself, the part behind its slash, a name in any
 * spelling, or one that is a slip of the finger away. SPEC F4, G1.
 */
import type { Issue } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";
import type { Place } from "@sitrep/domain/place";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { fold } from "@sitrep/domain/text";
import { placeFinder } from "./place-finder.ts";
import { foldPlaceName } from "./place-name.ts";

/** A record that may be meant. */
export interface KnownRecord {
  readonly id: string;
  readonly kind: RecordKind;
  /** What it is called; the first name is the one that is shown. */
  readonly names: readonly string[];
}

/** The records that a text may mean, the likeliest first; several only where nothing tells them apart. */
export type FindMeant = (written: string, kinds: readonly RecordKind[]) => readonly KnownRecord[];

/** The kinds of record that may stand in a field, by the field's name. */
const FIELD_KINDS: Readonly<Record<string, readonly RecordKind[]>> = {
  place: ["place"],
  alsoIn: ["place"],
  includes: ["place"],
  excludes: ["place"],
  parent: ["place", "actor"],
  actor: ["actor"],
  subject: ["actor"],
  speakers: ["source"],
  via: ["source"],
  attributedBy: ["source"],
  publisher: ["source"],
  affiliation: ["source"],
  possiblySameAs: ["source"],
  watcher: ["source"],
  document: ["document"],
  republishes: ["document"],
  cites: ["document"],
  whole: ["estimate"],
  parts: ["estimate"],
  saidWith: ["estimate"],
  record: ["incident", "estimate", "claim"],
};

/** A finder over these records; folding their names takes some milliseconds, so make it once. */
export function idFinder(records: readonly AnyRecord[]): FindMeant {
  const known = records.map(keyedOf);
  const places = records.flatMap((any) => (any.kind === "place" ? [any.record] : []));
  const findPlace = placeFinder(places);
  const byId = new Map(known.map((one) => [one.id, one]));
  const byName = new Map<string, Keyed[]>();
  for (const one of known)
    for (const key of one.keys) byName.set(key, [...(byName.get(key) ?? []), one]);

  return (written, kinds) => {
    const isWanted = ({ kind }: KnownRecord) => kinds.includes(kind);
    const exact = byId.get(written);
    if (exact !== undefined && isWanted(exact)) return [exact];
    const named = [written, fold(written)].flatMap((key) => byName.get(key) ?? []).filter(isWanted);
    if (named.length > 0) return [...new Set(named)];
    const found = kinds.includes("place") ? findPlace(written) : [];
    const best = found.filter(({ rank }) => rank === 1).flatMap(({ place }) => byId.get(place.id) ?? []); // prettier-ignore
    if (best.length > 0) return best;
    const near = nearestOf(written, known.filter(isWanted));
    return near === undefined ? [] : [near];
  };
}

/** A record with all that it may be called by: the part of its id behind the slash, and its names folded. */
interface Keyed extends KnownRecord {
  readonly keys: readonly string[];
}

function keyedOf(any: AnyRecord): Keyed {
  const { kind } = any;
  const { id } = any.record;
  const names = namesOf(any);
  const folded = names.map((name) => (kind === "place" ? foldPlaceName(name).key : fold(name)));
  const keys = [...new Set([id.slice(id.indexOf("/") + 1), ...folded])].filter((key) => key !== "");
  return { id, kind, names, keys };
}

/** The one whose id, slug or name is nearest; an id is compared with ids, and all else with slugs and names. */
function nearestOf(written: string, known: readonly Keyed[]): KnownRecord | undefined {
  const isId = written.includes("/");
  const keyed = new Map(
    known.flatMap((one) => (isId ? [one.id] : one.keys).map((key) => [key, one] as const)),
  );
  const key =
    nearest(written, keyed.keys()) ?? (isId ? undefined : nearest(fold(written), keyed.keys()));
  return key === undefined ? undefined : keyed.get(key);
}

function namesOf({ kind, record }: AnyRecord): readonly string[] {
  switch (kind) {
    case "place":
      return preferredFirst(record);
    case "actor":
      return [record.name, ...record.aliases];
    case "source": {
      const { identity, aliases } = record;
      return [identity.is === "named" ? identity.name : identity.role, ...aliases];
    }
    case "judgement":
      return [record.reason];
    case "dataset":
    case "document":
    case "incident":
    case "estimate":
    case "claim":
    case "coverage":
    case "balance":
      return [record.title];
  }
}

function preferredFirst({ names }: Place): readonly string[] {
  return names
    .toSorted((one, other) => Number(other.preferred ?? false) - Number(one.preferred ?? false))
    .map(({ text }) => text);
}

/** So many may be meant before naming them helps nobody. */
const MOST_NAMED = 4;

/** The issue with the ids that were probably meant, where it is about an id that leads to nothing or is none. */
export function withMeantId(issue: Issue, find: FindMeant): Issue {
  const isAboutId =
    issue.code === "dangling-reference" ||
    issue.code === "wrong-kind" ||
    (issue.code === "invalid" && issue.message.startsWith("must be <dataset>/<slug>"));
  const written = /^"(.*)"$/.exec(issue.seen ?? "")?.[1];
  const field = /(\w+)(?:\[\d+\])?$/.exec(issue.path ?? "")?.[1] ?? "";
  const kinds = FIELD_KINDS[field];
  if (issue.hint !== undefined || !isAboutId || written === undefined || kinds === undefined)
    return issue;
  const meant = find(written, kinds);
  if (meant.length === 0 || meant.length > MOST_NAMED) return issue;
  const listed = meant.map(({ id, names }) => `"${id}" (${names[0] ?? id})`);
  return { ...issue, hint: `Did you mean ${listed.join(" or ")}?` };
}
