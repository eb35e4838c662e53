/** Terse record: a record without the fields that only repeat what the domain puts there when they are left out. */
import { isDeepStrictEqual } from "node:util";
import type { AnyRecord } from "@sitrep/domain/record";
import { RECORD_SCHEMA } from "@sitrep/domain/record";
import type { z } from "zod";
import { bare, itemOf, shapeFor } from "./sheet-field.ts";

/** The record as a person would write it; parsed again it is the record. Its fields stand in the schema's order. */
export function terseRecord({ kind, record }: AnyRecord): Readonly<Record<string, unknown>> {
  // A record is an object, and so is what is left of it.
  return terse(record, RECORD_SCHEMA[kind]) as Readonly<Record<string, unknown>>;
}

function terse(value: unknown, schema: z.ZodType): unknown {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return item === undefined ? value : value.map((one) => terse(one, item));
  }
  if (typeof value !== "object" || value === null) return value;
  const shape = shapeFor(schema, value);
  if (shape === undefined) return value;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      if (!Object.hasOwn(value, key)) return [];
      const held: unknown = Reflect.get(value, key);
      const isKept = held !== undefined && !isDefault(held, field);
      return isKept ? [[key, terse(held, bare(field))] as const] : [];
    }),
  );
}

/** Whether the field would be the same if it were left out. */
function isDefault(value: unknown, field: z.ZodType): boolean {
  const left = field.safeParse(undefined);
  return left.success && left.data !== undefined && isDeepStrictEqual(left.data, value);
}
