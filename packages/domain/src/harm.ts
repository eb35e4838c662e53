/** Harm: what an incident did to people: an effect, on whom, and how many as said. SPEC K3. */
import { COMPLAINT_SENTENCE } from "./complaint-sentence.ts";
import { z } from "zod";
import type { Count } from "./count.ts";
import { exactly } from "./interval.ts";
import { People } from "./party.ts";
import { Title } from "./prose.ts";
import type { Unit } from "./quantity.ts";
import { Quantity, boundsOf } from "./quantity.ts";
import { strict } from "./strict.ts";

/** What was done to people. */
export const HarmEffect = z.enum(["killed", "injured", "abducted", "detained", "displaced"]);
export type HarmEffect = z.output<typeof HarmEffect>;

/** What each effect means. */
export const HARM_EFFECT = {
  killed: "Dead because of it, then or later.",
  injured: "Hurt, and alive.",
  abducted: "Taken away or held by people without authority to arrest.",
  detained: "Held by a state or by those who govern the place.",
  displaced: "Made to leave home.",
} as const satisfies Record<HarmEffect, string>;

const COUNTED_IN: ReadonlySet<Unit> = new Set(["person", "group"]);

/**
 * `quantity` is `unknown` where the account says that it happened but not to how many, and `none` where it says that it was done
 * to nobody of that kind; where it says neither, there is no harm to write. Never a name in `described`.
 */
export const Harm = strict({
  effect: HarmEffect,
  who: People,
  quantity: z.union([Quantity, z.enum(["unknown", "none"])], {
    error: COMPLAINT_SENTENCE.harmQuantity,
  }),
  described: Title.optional(),
}).refine((harm) => typeof harm.quantity === "string" || COUNTED_IN.has(harm.quantity.unit), {
  path: ["quantity", "unit"],
  message: COMPLAINT_SENTENCE.harmUnit,
});
export type Harm = Readonly<z.output<typeof Harm>>;

/** What one line tells of harm: whom it was done to, and only where there was nobody, that. */
export function harmInShort(harm: readonly Harm[]): readonly Harm[] {
  const done = harm.filter(({ quantity }) => quantity !== "none");
  return done.length === 0 ? harm : done;
}

/** The cell that one harm fills. */
export function countOfHarm(harm: Harm): Count {
  if (harm.quantity === "unknown") return { is: "unknown" };
  return {
    is: "observed",
    interval: harm.quantity === "none" ? exactly(0) : boundsOf(harm.quantity),
  };
}
