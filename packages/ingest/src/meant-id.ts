/**
 * Meant id: the records that a text may mean where an id belongs: the id itself, the part behind its slash, a name in any
 * spelling, or one that is a slip of the finger away. SPEC F4, G1.
 */
import { adviceSentence } from "@sitrep/domain/advice";
import type { Issue } from "@sitrep/domain/issue";
import { nearest } from "@sitrep/domain/nearest";
import type { Place } from "@sitrep/domain/place";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
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

/** What a text may mean: several records only where nothing tells them apart. */
export interface Meant {
  readonly records: readonly KnownRecord[];
  /** Whether they are called so, and not only nearly so. */
  readonly isExact: boolean;
}

/** Finds the records of some kinds that a text may mean. */
export type FindMeant = (written: string, kinds: readonly RecordKind[]) => Meant;

/** The kinds of record that may stand in a field, by the field's name. */
export const REFERENCE_KINDS: Readonly<Record<string, readonly RecordKind[]>> = {
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

/** Records by id, and how to find them by what they are called. */
export interface IdFinder {
  readonly known: ReadonlyMap<string, KnownRecord>;
  readonly find: FindMeant;
  /** Those only that are called just so. */
  readonly named: (written: string, kinds: readonly RecordKind[]) => readonly KnownRecord[];
}

/** A finder over these records; folding their names takes some milliseconds, so make it once. */
export function idFinder(records: readonly AnyRecord[]): IdFinder {
  const known = records.map(keyedOf);
  const places = records.flatMap((any) => (any.kind === "place" ? [any.record] : []));
  const findPlace = placeFinder(places);
  const byId = new Map<string, Keyed>();
  // Of one id that stands twice, the first counts.
  for (const one of known) if (!byId.has(one.id)) byId.set(one.id, one);
  const byName = new Map<string, Keyed[]>();
  for (const one of known)
    for (const key of one.keys) byName.set(key, [...(byName.get(key) ?? []), one]);

  const named: IdFinder["named"] = (written, kinds) => {
    const isWanted = ({ kind }: KnownRecord) => kinds.includes(kind);
    const exact = byId.get(written);
    if (exact !== undefined && isWanted(exact)) return [exact];
    const own = [written, fold(written)].flatMap((key) => byName.get(key) ?? []).filter(isWanted);
    // Places know more spellings, and which of their names comes first.
    const spelled = kinds.includes("place") ? findPlace(written) : [];
    const best = spelled.flatMap(({ place, rank }) =>
      rank === 1 ? (byId.get(place.id) ?? []) : [],
    );
    return [
      ...new Set([...own.filter(({ kind }) => kind !== "place" || best.length === 0), ...best]),
    ];
  };
  const find: FindMeant = (written, kinds) => {
    const found = named(written, kinds);
    if (found.length > 0) return { records: found, isExact: true };
    const wanted = known.filter(({ kind }) => kinds.includes(kind));
    return { records: nearestOf(written, wanted), isExact: false };
  };
  return { known: byId, find, named };
}

/** A record with all that it may be called by: the part of its id behind the slash, and its names folded. */
interface Keyed extends KnownRecord {
  readonly keys: readonly string[];
}

function keyedOf(any: AnyRecord): Keyed {
  const { kind } = any;
  const { id } = any.record;
  const names = any.kind === "place" ? preferredFirst(any.record) : namesOf(any);
  const folded = names.map((name) => (kind === "place" ? foldPlaceName(name).key : fold(name)));
  const keys = [...new Set([id.slice(id.indexOf("/") + 1), ...folded])].filter((key) => key !== "");
  return { id, kind, names, keys };
}

/** Those whose id, slug or name is nearest; an id is compared with ids, and all else with slugs and names. */
function nearestOf(written: string, known: readonly Keyed[]): readonly KnownRecord[] {
  const isId = written.includes("/");
  const keysOf = ({ id, keys }: Keyed) => (isId ? [id] : keys);
  const keys = new Set(known.flatMap(keysOf));
  const key = nearest(written, keys) ?? (isId ? undefined : nearest(fold(written), keys));
  return key === undefined ? [] : known.filter((one) => keysOf(one).includes(key));
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
    (issue.defect?.is === "breaks-rule" && issue.defect.about === "id");
  const written = /^"(.*)"$/.exec(issue.seen ?? "")?.[1];
  const field = /(\w+)(?:\[\d+\])?$/.exec(issue.path ?? "")?.[1] ?? "";
  const kinds = REFERENCE_KINDS[field];
  if (issue.hint !== undefined || !isAboutId || written === undefined || kinds === undefined)
    return issue;
  const meant = find(written, kinds).records;
  if (meant.length === 0 || meant.length > MOST_NAMED) return issue;
  const records = meant.map(({ id, names }) => ({ id, name: names[0] ?? id }));
  const advice = { is: "meant-records", records } as const;
  return { ...issue, advice, hint: adviceSentence(advice) };
}
