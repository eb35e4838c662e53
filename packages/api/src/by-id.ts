/** The input that asks for one record. */
import { KnownAt } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { z } from "zod";

/** An id, and the ledger position to ask at. */
export const ById = strict({ id: z.string().min(1).max(200), knownAt: KnownAt.optional() });
