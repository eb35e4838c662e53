/** Fields of queries: lists with commas, flags, whole numbers, words, and the fields that several questions have. SPEC F1–F5. */
import { z } from "zod";
import { Day } from "./day.ts";
import { ActorId, DatasetId, DocumentId, PlaceId, SourceId } from "./id.ts";
import { Tag } from "./prose.ts";
import { RecordKind } from "./record.ts";
import { VerificationStatus } from "./verification.ts";
import { Without } from "./without.ts";
import { KnownAt } from "./known-at.ts";

const MOST_VALUES = 50;

/** Alternatives. An empty list asks for nothing in particular, as if it were left out. */
export function listOf<Item extends z.ZodType<string, string>>(item: Item) {
  return z.preprocess(splitCommas, z.array(item).max(MOST_VALUES).optional()).optional();
}

function splitCommas(value: unknown): unknown {
  const parts: unknown = typeof value === "string" ? [value] : value;
  if (!Array.isArray(parts)) return value;
  const items = parts.flatMap((part: unknown) =>
    typeof part === "string" ? part.split(",").flatMap((text) => text.trim() || []) : [part],
  );
  return items.length === 0 ? undefined : items;
}

const FLAG_WORDS: ReadonlyMap<unknown, boolean | undefined> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
  ["", undefined],
]);

/** Yes or no, also as the words of a query; an empty one asks for nothing. */
export const flag = z
  .preprocess(
    (value) => (FLAG_WORDS.has(value) ? FLAG_WORDS.get(value) : value),
    z.boolean().optional(),
  )
  .optional();

/** A whole number, also as the digits of a query. */
export function countUpTo(most: number) {
  const digits = (value: unknown): unknown =>
    typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return z.preprocess(digits, z.number().int().min(1).max(most));
}

/** What somebody typed into a search. */
export const words = z
  .string()
  .trim()
  .max(200, { error: "must be at most 200 characters" })
  .optional();

// Fields that several filters have. Each is made once: making a schema takes longer than asking one question of it.
/** Places, by id. */
export const places = listOf(PlaceId);
/** Actors, by id. */
export const actors = listOf(ActorId);
/** Sources, by id. */
export const sources = listOf(SourceId);
/** Documents, by id. */
export const documents = listOf(DocumentId);
/** Datasets, by id. */
export const datasets = listOf(DatasetId);
/** How well something is supported. */
export const verification = listOf(VerificationStatus);
/** Tags. */
export const tags = listOf(Tag);
/** Who is left out: sources, datasets and groups of sources. SPEC F6. */
export const without = listOf(Without);
/** Kinds of records. */
export const recordKinds = listOf(RecordKind);
/** A day; nothing where it is left out. */
export const day = Day.optional();
/** Whether speakers are named. */
export const who = z.enum(["named", "anonymous"]).optional();
/** The order of a list; the latest first where nobody says. */
export const sort = z.enum(["-when", "when", "title"]).default("-when");
/** The moment that is asked about; the latest where it is left out. SPEC L5. */
export const knownAt = KnownAt.optional();

/** A page: the moment, its length, and where the page before ended. */
export const paging = {
  knownAt,
  limit: countUpTo(200).default(50),
  after: z.string().max(400).optional(),
};
