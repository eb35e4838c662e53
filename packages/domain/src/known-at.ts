/** Known at: the moment of the ledger that a question is about. SPEC L5. */
import { z } from "zod";
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { Day } from "./day.ts";

function isOnCalendar(text: string): boolean {
  const day = text.slice(0, 10);
  return Day.safeParse(day).success && (text === day || !Number.isNaN(Date.parse(text)));
}

/** A ledger position (batch number), a day, or an instant in UTC; the state at the end of it. SPEC L5. */
export const KnownAt = z.preprocess(
  (value) => (typeof value === "number" ? String(value) : value),
  z
    .string()
    .regex(/^(?:\d{1,9}|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?)$/, {
      error: COMPLAINT_SENTENCE.knownAt,
    })
    .refine((text) => /^\d{1,9}$/.test(text) || isOnCalendar(text), {
      error: COMPLAINT_SENTENCE.neverWas,
    }),
);
export type KnownAt = z.output<typeof KnownAt>;
