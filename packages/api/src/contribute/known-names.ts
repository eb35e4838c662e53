/**
 * Known names: the records on file that a text may mean where a record is asked for: by id, by any spelling of a name, or
 * nearly so. Only what the viewer may see is found. SPEC F4, G2.
 */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { ARABIC_METRIC } from "@sitrep/domain/arabic/metric";
import { describeWhen } from "@sitrep/domain/arabic/when";
import { isId } from "@sitrep/domain/id";
import type { Language } from "@sitrep/domain/language";
import type { Metric } from "@sitrep/domain/metric";
import { nearest } from "@sitrep/domain/nearest";
import type { Place } from "@sitrep/domain/place";
import { nameOf, lineage } from "@sitrep/domain/place";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { namesOf } from "@sitrep/domain/record-names";
import { fold } from "@sitrep/domain/text";
import { idFinder } from "@sitrep/ingest/meant-id";
import type { IdFinder } from "@sitrep/ingest/meant-id";
import { recordsAt, recordsOfKind } from "@sitrep/store/body";
import type { Engine } from "@sitrep/store/engine";
import type { Neighbourhood } from "@sitrep/store/neighbourhood";
import { neighbourhoodOf } from "@sitrep/store/neighbourhood";
import { searchRecords } from "@sitrep/store/queries/search";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import { showAny } from "../shown.ts";

/** A record as it is offered to somebody who looks for it. */
export interface NamedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly label: string;
  /** The Arabic name of a place. */
  readonly labelAr?: string;
  /** What it is, in words: "district, in Kirkuk governorate, Iraq". */
  readonly detail: string;
  /** What sort of place it is. */
  readonly placeKind?: string;
}

/** What a text means: one record, or those that it may. */
export interface NameMeant {
  readonly records: readonly NamedRecord[];
  /** Whether they are called so, and not only nearly so. */
  readonly isExact: boolean;
}

/** Finds by name; made for one viewpoint. */
export interface KnownNames {
  readonly byId: (ids: Iterable<string>) => Promise<ReadonlyMap<string, NamedRecord>>;
  readonly meant: (text: string, kinds: readonly RecordKind[]) => Promise<NameMeant>;
  /** Those whose names begin like the text, or hold its words; for a list to choose from. */
  readonly like: (text: string, kinds: readonly RecordKind[], limit: number) => Promise<readonly NamedRecord[]>; // prettier-ignore
}

/** Finders over the places and actors of a position, of which there are few enough to be held. */
const finders = new WeakMap<Engine, { readonly position: number; readonly made: Promise<IdFinder> }>(); // prettier-ignore

/** Finds places and actors by name, whoever may see them; made once for a position. */
export async function finderAt(engine: Engine, position: number): Promise<IdFinder> {
  const held = finders.get(engine);
  if (held?.position === position) return held.made;
  const made = recordsOfKind(engine.read, ["place", "actor"], position).then((records) =>
    idFinder([...records.values()]),
  );
  finders.set(engine, { position, made });
  made.catch(() => finders.delete(engine));
  return made;
}

/** So many hits of a search are compared by name. */
const MOST_COMPARED = 40;

/** So many are offered where nothing is called just so. */
const MOST_NEAR = 5;

/** The names at a viewpoint. */
export function knownNames(engine: Engine, view: Viewpoint, language: Language = "en"): KnownNames {
  const load = async (ids: Iterable<string>): Promise<readonly NamedRecord[]> => {
    const wanted = [...new Set(ids)];
    const found = await recordsAt(engine.read, wanted, view.position);
    const near = await neighbourhoodOf(engine.read, [...found.values()], view.position);
    return wanted.flatMap((id) => {
      const any = found.get(id);
      const shown = any && showAny(any, view.role, near);
      return shown === undefined ? [] : namedRecord(shown, near, language);
    });
  };
  const searched = async (text: string, kinds: readonly RecordKind[], limit: number) => {
    const kind = [...kinds];
    return load((await searchRecords(engine, { text, kind, limit }, view)).map(({ id }) => id));
  };
  const byHeld = async (text: string, kinds: readonly RecordKind[]): Promise<NameMeant> => {
    const { find } = await finderAt(engine, view.position);
    const { records, isExact } = find(text, kinds);
    return { records: await load(records.slice(0, MOST_COMPARED).map(({ id }) => id)), isExact };
  };
  const bySearch = async (text: string, kinds: readonly RecordKind[]): Promise<NameMeant> => {
    const hits = await searched(text, kinds, MOST_COMPARED);
    const exact = hits.filter(({ label }) => fold(label) === fold(text));
    if (exact.length > 0) return { records: exact, isExact: true };
    const some = hits.length > 0 ? hits : await nearTo(text, (word) => searched(word, kinds, MOST_COMPARED)); // prettier-ignore
    return { records: some.slice(0, MOST_NEAR), isExact: false };
  };
  return {
    byId: async (ids) => new Map((await load(ids)).map((one) => [one.id, one])),
    meant: async (text, kinds) => {
      if (text.includes("/") && isId(text)) {
        const [one] = (await load([text])).filter(({ kind }) => kinds.includes(kind));
        if (one !== undefined) return { records: [one], isExact: true };
      }
      const isHeld = kinds.every((kind) => kind === "place" || kind === "actor");
      return isHeld ? byHeld(text, kinds) : bySearch(text, kinds);
    },
    like: async (text, kinds, limit) => {
      const isHeld = kinds.every((kind) => kind === "place" || kind === "actor");
      const exact = isHeld ? await byHeld(text, kinds) : { records: [], isExact: false };
      const hits = ownNamesFirst(await searched(text, kinds, MOST_COMPARED), fold(text));
      const first = exact.isExact ? exact.records : [];
      const last = exact.isExact || hits.length > 0 ? [] : exact.records;
      const rest = hits.length === 0 && !isHeld ? (await bySearch(text, kinds)).records : [];
      const all = [...first, ...hits, ...last, ...rest];
      return [...new Map(all.map((one) => [one.id, one])).values()].slice(0, limit);
    },
  };
}

/** Those that are called so themselves, in either language, before those that only lie in what is. */
function ownNamesFirst(hits: readonly NamedRecord[], folded: string): readonly NamedRecord[] {
  const rank = ({ label, labelAr = "" }: NamedRecord): number => {
    const names = [fold(label), fold(labelAr)];
    if (names.some((name) => name.startsWith(folded))) return 0;
    return names.some((name) => ` ${name}`.includes(` ${folded}`)) ? 1 : 2;
  };
  return hits.toSorted((one, other) => rank(one) - rank(other));
}

/** Those that are called nearly so, and those that share most of their words with a text. */
async function nearTo(
  text: string,
  search: (word: string) => Promise<readonly NamedRecord[]>,
): Promise<readonly NamedRecord[]> {
  const words = fold(text)
    .split(" ")
    .filter((word) => word.length > 3)
    .slice(0, 4);
  const hits = (await Promise.all(words.map(search))).flat();
  const byLabel = new Map(hits.map((one) => [fold(one.label), one]));
  const best = nearest(fold(text), byLabel.keys());
  const all = new Set(fold(text).split(" "));
  // Twice what two names share, of all the words in both: a long name that holds one common word is not like it.
  const likeness = ({ label }: NamedRecord): number => {
    const own = new Set(fold(label).split(" "));
    return (2 * all.intersection(own).size) / (all.size + own.size);
  };
  const found = best === undefined ? [] : (byLabel.get(best) ?? []);
  const others = [...byLabel.values()].filter((one) => likeness(one) >= 0.5);
  return [...new Set([found, others].flat())];
}

/** What tells records of one name apart, in each language. */
const DETAIL = {
  en: {
    code: (code: string) => code,
    metric: (metric: Metric): string => metric,
    when: (when: string) => when,
    place: nameOf,
    within: (names: readonly string[]) => `in ${names.join(", ")}`,
    identity: { anonymous: "not named", named: "named" },
    list: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(", "),
  },
  ar: {
    code: codeWords,
    metric: (metric: Metric): string => ARABIC_METRIC[metric].label,
    when: describeWhen,
    place: (place: Place) => arabicNameOf(place) ?? nameOf(place),
    within: (names: readonly string[]) => `في ${names.join("، ")}`,
    identity: { anonymous: "لم يُسمَّ", named: "مسمّى" },
    list: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join("، "),
  },
} as const;

function arabicNameOf({ names }: Pick<Place, "names">): string | undefined {
  return names.find(({ lang }) => lang === "ar")?.text;
}

/** A record as it is offered; `near` knows what it lies in or belongs to. */
export function namedRecord(
  any: AnyRecord,
  near: Pick<Neighbourhood, "get" | "parentOf">,
  language: Language = "en",
): NamedRecord {
  // prettier-ignore
  const say = DETAIL[language];
  const { kind } = any;
  const { id } = any.record;
  const label = namesOf(any)[0] ?? id;
  switch (any.kind) {
    case "place": {
      const { record } = any;
      const around = lineage(record.id, near.parentOf).slice(1);
      const names = around.flatMap((at) => {
        const place = near.get("place", at);
        return place === undefined ? [] : say.place(place);
      });
      const ar = arabicNameOf(record);
      return {
        id,
        kind,
        label: nameOf(record),
        ...(ar !== undefined && { labelAr: ar }),
        detail: say.list([say.code(record.kind), ...(names.length > 0 ? [say.within(names)] : [])]),
        placeKind: record.kind,
      };
    }
    case "source": {
      const { record } = any;
      const of = record.affiliation && near.get("source", record.affiliation);
      const body = of ? (namesOf({ kind: "source", record: of })[0] ?? "") : (record.affiliationWords ?? ""); // prettier-ignore
      const how = say.identity[record.identity.is];
      return { id, kind, label, detail: say.list([say.code(record.kind), how, body]) };
    }
    case "document": {
      const publisher = near.get("source", any.record.publisher);
      const by = publisher ? namesOf({ kind: "source", record: publisher })[0] : any.record.publisher; // prettier-ignore
      return {
        id,
        kind,
        label,
        detail: say.list([by, any.record.publishedOn && say.when(any.record.publishedOn)]),
      };
    }
    case "actor":
      return { id, kind, label, detail: say.code(any.record.kind) };
    case "incident":
      return {
        id,
        kind,
        label,
        detail: say.list([say.code(any.record.kind), say.when(any.record.when)]),
      };
    case "estimate":
      return { id, kind, label, detail: say.metric(any.record.metric) };
    case "dataset":
    case "claim":
    case "coverage":
    case "balance":
    case "judgement":
      return { id, kind, label, detail: say.code(kind) };
  }
}
