/** Parses drafts with the domain's schemas, laid out and compiled at their first use: a large file brings a million of them. */
import type { Parsed } from "@sitrep/domain/parse";
import { parsePlain } from "@sitrep/domain/parse";
import type { AnyRecord, RecordKind } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import { z } from "zod";
import type { Draft } from "./draft.ts";
import { laidOut } from "./laid-out.ts";

const compiled = new Map<RecordKind, z.ZodType>();

function compiledFor(kind: RecordKind): z.ZodType {
  const known = compiled.get(kind);
  if (known !== undefined) return known;
  const schema = z.compile<z.ZodType>(laidOut(RECORD_SCHEMA[kind]));
  compiled.set(kind, schema);
  return schema;
}

/** The record of a draft, or everything that is wrong with it. */
export function parseDraft({ kind, record }: Draft): Parsed<AnyRecord> {
  const laid = compiledFor(kind).safeParse(record);
  // The schema of a kind parses to the record of that kind.
  if (laid.success) return { ok: true, value: { kind, record: laid.data } as AnyRecord };
  // What is wrong is told in the order in which the domain has the fields.
  const parsed = parsePlain(RECORD_SCHEMA[kind], record, { record: record.id });
  return parsed.ok ? { ok: true, value: { kind, record: parsed.value } as AnyRecord } : parsed;
}
