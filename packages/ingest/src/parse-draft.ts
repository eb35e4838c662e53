/** Parses drafts with the domain's schemas, compiled once: a large file brings a million of them. */
import type { Parsed } from "@sitrep/domain/parse";
import { parsePlain } from "@sitrep/domain/parse";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { RECORD_KINDS, RECORD_SCHEMA } from "@sitrep/domain/record";
import { z } from "zod";
import type { Draft } from "./draft.ts";

const COMPILED: ReadonlyMap<RecordKind, z.ZodType> = new Map(
  RECORD_KINDS.map((kind) => [kind, z.compile<z.ZodType>(RECORD_SCHEMA[kind])]),
);

/** The record of a draft, or everything that is wrong with it. */
export function parseDraft({ kind, record }: Draft): Parsed<AnyRecord> {
  const schema = COMPILED.get(kind) ?? RECORD_SCHEMA[kind];
  const parsed = parsePlain(schema, record, { record: record.id });
  // The schema of a kind parses to the record of that kind.
  return parsed.ok ? { ok: true, value: { kind, record: parsed.value } as AnyRecord } : parsed;
}
