/** The input that asks for one record. */
import { KnownAt } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";
import { question } from "./question.ts";

/** An id, and the ledger position to ask at. */
export const ById = question(
  strict({
    id: z
      .string()
      .min(1, { error: "must not be empty" })
      .max(200, { error: "must be at most 200 characters" }),
    knownAt: KnownAt.optional(),
  }),
);

/** Nothing but the ledger position to ask at. */
export const AtPosition = question(strict({ knownAt: KnownAt.optional() }));
