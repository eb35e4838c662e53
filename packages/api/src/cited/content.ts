/**
 * Content: what a page shows, cut down to what a citation proves: each record by its fingerprint, and each figure as its bounds.
 * Names, words and whatever else an answer holds are not in it, so that it is the same as long as nothing moved. SPEC L13.
 */
import { hash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import { datasetOf } from "@sitrep/domain/id";
import type { Labels } from "../labels.ts";

/** Plain data of JSON. */
export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** A record by its id, and the SHA-256 of the canonical JSON of what is shown of it, without what is computed. */
export type RecordPrint = readonly [id: string, sha256: string];

/** What a page shows. */
export interface Content {
  readonly records: readonly RecordPrint[];
  /** The figures by name; each is made of numbers, intervals, codes and ids. */
  readonly figures: Readonly<Record<string, Plain>>;
}

/** A content with what its citation needs beside it. */
export interface Gathered extends Content {
  readonly labels: Labels;
  /** Ids of the datasets whose rows are in it. */
  readonly datasets: readonly string[];
}

/** The SHA-256 of a value's canonical JSON; keys that are undefined leave no trace. */
export function fingerprint(value: unknown): string {
  return hash("sha256", canonicalJson(value));
}

/** The prints of records as lists give them, in their order. */
export function printsOf(items: readonly { readonly id: string }[]): readonly RecordPrint[] {
  return items.map((item) => {
    const { computed: _, ...record } = item as { readonly id: string; readonly computed?: unknown };
    return [record.id, fingerprint(record)];
  });
}

/** The datasets that ids of records begin with, each once, in order. */
export function datasetsOf(ids: Iterable<string>): readonly string[] {
  return [...new Set([...ids].map((id) => datasetOf(id)))].toSorted();
}

/** A value of the domain as plain data; it is plain by its schema, and this leaves out what is undefined. */
export function plainOf(value: unknown): Plain {
  // What JSON gives back is plain data.
  return JSON.parse(JSON.stringify(value ?? null)) as Plain;
}
