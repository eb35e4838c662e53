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

/**
 * A draft that many rows lean on and that may be spelled differently from row to row: an actor, a place, a publisher.
 * Its id stays while its spelling may change.
 */
export type SharedDraft = Extract<Draft, { readonly kind: "actor" | "place" | "source" }>;
