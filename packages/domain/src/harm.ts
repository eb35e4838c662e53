/** Harm: what an incident did to people: an effect, on whom, and how many as said. SPEC K3. */
import { z } from "zod";
import type { Count } from "./count.ts";
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

/** `quantity` is `unknown` where the account says that it happened but not to how many. Never a name in `described`. */
export const Harm = strict({
  effect: HarmEffect,
  who: People,
  quantity: z.union([Quantity, z.literal("unknown")], {
    error:
      'must be a quantity, such as { form: "exactly", value: 4, unit: "person" }, or "unknown"',
  }),
  described: Title.optional(),
}).refine((harm) => harm.quantity === "unknown" || COUNTED_IN.has(harm.quantity.unit), {
  path: ["quantity", "unit"],
  message: "must be person or group: harm is done to people",
});
export type Harm = Readonly<z.output<typeof Harm>>;

/** The cell that one harm fills. */
export function countOfHarm(harm: Harm): Count {
  return harm.quantity === "unknown"
    ? { is: "unknown" }
    : { is: "observed", interval: boundsOf(harm.quantity) };
}
