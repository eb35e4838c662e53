/**
 * Spoken question: words such as "abductions anbar 2019 q1" as the filter of incidents that they ask for. Codes and days are read
 * by the domain; places, actors, sources and datasets are known by their names in any spelling, the longest first. With it, the
 * figures that the words ask for, what they want to see, and names that are nearly theirs. SPEC S3–S6.
 */
import { IncidentFilter, SearchQuery } from "@sitrep/domain/filter";
import { PlaceId } from "@sitrep/domain/id";
import { lineage } from "@sitrep/domain/place";
import type { SourceKind } from "@sitrep/domain/source";
import type { SpokenPart } from "@sitrep/domain/spoken-filter";
import { isSmallWord, isTurningWord, readSpoken } from "@sitrep/domain/spoken-filter";
import type { Wish } from "@sitrep/domain/spoken-wish";
import { wishesIn } from "@sitrep/domain/spoken-wish";
import { strict } from "@sitrep/domain/strict";
import { fold } from "@sitrep/domain/text";
import { placeTree } from "@sitrep/store/place-tree";
import { labelsOf } from "@sitrep/store/queries/record";
import type { Viewpoint } from "@sitrep/store/viewpoint";
import type { Context } from "./context.ts";
import { finderAt } from "./contribute/known-names.ts";
import type { Labels } from "./labels.ts";
import type { NearName } from "./near-names.ts";
import { namesNear } from "./near-names.ts";
import { sourcesCalled } from "./source-names.ts";
import type { FiguresRead } from "./spoken-figures.ts";
import { figuresIn } from "./spoken-figures.ts";
import { parentIn } from "./tally.ts";

/** What is to be read. */
export const ReadingQuery = strict({ q: SearchQuery.shape.q, knownAt: SearchQuery.shape.knownAt });

/** The fields of a filter that take records by name. */
type NameField = "place" | "actor" | "source" | "dataset";

/** Words that were read: as codes, as days, or as the name of records. */
export type ReadPart =
  | SpokenPart
  | { readonly words: string; readonly field: NameField; readonly values: readonly string[] };

/** A question as it was read. */
export interface QuestionRead {
  /** What each of its words was taken for. */
  readonly parts: readonly ReadPart[];
  /** The words that name nothing, in their order; the filter seeks them as words. */
  readonly unread: string;
  /** The filter, as an address or a procedure takes it; null where nothing was understood, or a word turns it around. */
  readonly filter: IncidentFilter | null;
  /** The figures that it asks for; null where it asks for none. */
  readonly figures: FiguresRead | null;
  /** What it wants to see of all that. */
  readonly wishes: readonly Wish[];
  /** Names that are nearly what some of its unread words say; nothing is narrowed by them. */
  readonly near: readonly NearName[];
  /** Names of the records in the filter. */
  readonly labels: Labels;
}

/** A name has so many words at most. */
const MOST_WORDS = 8;

/** So many words of a question are looked for among the names. */
const MOST_LOOKED_AT = 16;

/** Reads a question from a viewpoint: a name that may not be seen is none. */
export async function readQuestion(
  ctx: Context,
  q: string,
  view: Viewpoint,
): Promise<QuestionRead> {
  const { parts: spoken, gaps, capitals } = readSpoken(q);
  const isSmall = (word: string): boolean => isSmallWord(word) && !capitals.has(word);
  const parts: ReadPart[] = [...spoken];
  const unread: string[] = [];
  let left = MOST_LOOKED_AT;
  for (const gap of gaps) {
    const [looked, rest] = [gap.slice(0, left), gap.slice(left)];
    left -= looked.length;
    for (const one of await namesIn(ctx, looked, { view, isSmall }))
      if (typeof one === "string") unread.push(one);
      else parts.push(one);
    unread.push(...rest);
  }
  const { wishes, rest } = wishesIn(unread);
  const read = filterOf(await narrowed(ctx, parts, view), "");
  const asked = await figuresIn(ctx, { q, read }, view);
  // An amount is what a figure says; what it measures may stand in the words of incidents, too.
  const amount = new Set(fold(asked?.amount?.said ?? "").split(" "));
  const others = rest.filter((word) => !amount.has(word));
  const isTurned = others.some(isTurningWord);
  const figures = isTurned ? null : asked;
  const words = others.filter((word) => !isSmall(word));
  const sought = words.join(" ");
  const filter = parts.length === 0 || isTurned ? null : IncidentFilter.parse({ ...read, q: sought || undefined }); // prettier-ignore
  const unknown = words.filter((word) => !figures?.words.includes(word));
  const near = await namesNear(ctx, unknown, view);
  const ids = [
    ...parts.flatMap((part) => ("values" in part ? part.values : [])),
    ...near.flatMap(({ values }) => values),
  ];
  const labels = await labelsOf(ctx.engine, ids, view);
  return { parts, unread: sought, filter, figures, wishes, near, labels };
}

/** The names in a run of words, the longest first; what is no name comes back as its words. */
async function namesIn(
  ctx: Context,
  words: readonly string[],
  asked: { readonly view: Viewpoint; readonly isSmall: (word: string) => boolean },
): Promise<readonly (ReadPart | string)[]> {
  const { view, isSmall } = asked;
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length);
      const [first = "", last = ""] = [run[0], run.at(-1)];
      if ((isSmall(first) && first !== "the") || isSmall(last)) continue;
      const part = await named(ctx, run.join(" "), view);
      if (part !== null)
        return [
          ...(await namesIn(ctx, words.slice(0, at), asked)),
          part,
          ...(await namesIn(ctx, words.slice(at + length), asked)),
        ];
    }
  return words;
}

/** Whose name asks for what they say. Who asks for a force, an authority or somebody of no known kind, rather asks for what they did. */
const HEARD: ReadonlySet<string> = new Set([
  "outlet",
  "agency",
  "expert",
  "think-tank",
  "ngo",
  "intergovernmental",
  "academic",
  "dataset",
  "channel",
] satisfies readonly SourceKind[]);

async function named(ctx: Context, words: string, view: Viewpoint): Promise<ReadPart | null> {
  const { engine } = ctx;
  const finder = await finderAt(engine, view.position);
  const said = namesSaid(words);
  for (const field of ["place", "actor"] as const) {
    const [found = []] = said.map((name) => finder.named(name, [field])).filter(({ length }) => length > 0); // prettier-ignore
    // Datasets name one actor apart: whoever asks for ISIS asks for the actor that another dataset calls IS, too.
    const alike = field === "actor" ? found.flatMap(({ names }) => names) : [];
    const also = alike.flatMap((name) => finder.named(name, [field]));
    const ids = [...new Set([...found, ...also].map(({ id }) => id))];
    const labels = ids.length === 0 ? {} : await labelsOf(engine, ids, view);
    const seen = ids.filter((id) => labels[id] !== undefined);
    const values = field === "place" ? await widest(ctx, seen, view) : seen;
    if (values.length > 0) return { words, field, values };
  }
  const called = await sourcesCalled(ctx, said, view);
  const isHeard = called.some(({ sourceKind }) => sourceKind !== null && HEARD.has(sourceKind));
  for (const field of isHeard ? (["source", "dataset"] as const) : (["dataset"] as const)) {
    const values = called.flatMap(({ id, kind }) => (kind === field ? id : []));
    if (values.length > 0) return { words, field, values };
  }
  return null;
}

/** What words may name: with the article that a longer name begins with, or without the “and” or “in” that Arabic writes onto it. */
function namesSaid(words: string): readonly string[] {
  const whole = words.includes(" ") ? [`the ${words}`] : [];
  return [words, ...whole, words.replace(/^(?:و(?=.{4})|ب(?=ال\S{3}))/u, "")];
}

/** Of places of one name, those that lie in no other of them: the governorate of Kirkuk holds the city. */
async function widest(
  { engine }: Context,
  ids: readonly string[],
  view: Viewpoint,
): Promise<readonly string[]> {
  if (ids.length < 2) return ids;
  const parentOf = parentIn(await placeTree(engine, view.position));
  const lies = (id: string): boolean =>
    lineage(PlaceId.parse(id), parentOf).some((around) => around !== id && ids.includes(around));
  return ids.filter((id) => !lies(id));
}

/** The parts without places in which another of them lies: “Hit, Anbar” asks for Hit. */
async function narrowed(
  { engine }: Context,
  parts: readonly ReadPart[],
  view: Viewpoint,
): Promise<readonly ReadPart[]> {
  const places = parts.flatMap((part) => (part.field === "place" ? part.values : []));
  if (places.length < 2) return parts;
  const parentOf = parentIn(await placeTree(engine, view.position));
  const around = new Set(places.flatMap((id) => lineage(PlaceId.parse(id), parentOf).slice(1)));
  const isLeft = (id: string): boolean => !around.has(PlaceId.parse(id));
  return parts.map((part) =>
    part.field === "place" ? { ...part, values: part.values.filter(isLeft) } : part,
  );
}

function filterOf(parts: readonly ReadPart[], sought: string): IncidentFilter {
  const lists = new Map<string, readonly string[]>();
  let days = {};
  for (const part of parts)
    if (part.field === "days") days = { from: part.from, to: part.to };
    else lists.set(part.field, [...new Set([...(lists.get(part.field) ?? []), ...part.values])]);
  const q = sought === "" ? undefined : sought;
  return IncidentFilter.parse({ q, ...days, ...Object.fromEntries(lists) });
}
