/** Draft: a record as an adapter writes it, before the domain has parsed it. */
import type { RECORD_SCHEMA, RecordKind } from "@sitrep/domain/record";
import type { z } from "zod";

/** A record to be parsed, tagged with its kind; the compiler checks the fields that it is written with. */
export type Draft = {
  readonly [Kind in RecordKind]: {
    readonly kind: Kind;
    readonly record: z.input<(typeof RECORD_SCHEMA)[Kind]>;
  };
}[RecordKind];

/** Whether nothing about it is checked beside other records, or told each time that it comes: then it need not come again. */
export function standsAlone({ kind, record }: Draft): boolean {
  switch (kind) {
    case "source":
      return record.identity.is !== "named" || record.identity.private !== true;
    case "incident":
      return record.sensitivity === undefined || record.sensitivity === "public";
    case "estimate":
    case "balance":
    case "judgement":
      return false;
    case "dataset":
    case "place":
    case "actor":
    case "document":
    case "claim":
    case "coverage":
      return true;
  }
}

/**
 * A draft that many rows lean on and that may be spelled differently from row to row: an actor, a place, a publisher.
 * Its id stays while its spelling may change.
 */
export type SharedDraft = Extract<Draft, { readonly kind: "actor" | "place" | "source" }>;
