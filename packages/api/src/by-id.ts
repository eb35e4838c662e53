/** The input that asks for one record. */
import { KnownAt } from "@sitrep/domain/known-at";
import { RecordQuery } from "@sitrep/domain/filter";
import { strict } from "@sitrep/domain/strict";
import { question } from "./question.ts";

/** An id, and the ledger position to ask at. */
export const ById = question(RecordQuery);

/** Nothing but the ledger position to ask at. */
export const AtPosition = question(strict({ knownAt: KnownAt.optional() }));
