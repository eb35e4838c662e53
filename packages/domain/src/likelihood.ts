/** Likelihood words of ICD 203: kept and shown as words; the band is an explanation, never an input to arithmetic. SPEC Q13. */
import { z } from "zod";

/** A word for how likely a speaker holds something to be. */
export const Likelihood = z.enum([
  "almost-no-chance",
  "very-unlikely",
  "unlikely",
  "roughly-even",
  "likely",
  "very-likely",
  "almost-certain",
]);
export type Likelihood = z.output<typeof Likelihood>;

/** The band of each word, in percent. */
export const LIKELIHOOD_BAND = {
  "almost-no-chance": [1, 5],
  "very-unlikely": [5, 20],
  unlikely: [20, 45],
  "roughly-even": [45, 55],
  likely: [55, 80],
  "very-likely": [80, 95],
  "almost-certain": [95, 99],
} as const satisfies Record<Likelihood, readonly [number, number]>;
