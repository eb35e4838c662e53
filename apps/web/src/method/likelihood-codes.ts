/** Likelihood words with the band that explains each, in words. */
import type { Likelihood } from "@sitrep/domain/likelihood";
import { LIKELIHOOD_BAND } from "@sitrep/domain/likelihood";

/** "55 to 80 percent", by word. */
export function likelihoodCodes(): Readonly<Record<Likelihood, string>> {
  const told = Object.entries(LIKELIHOOD_BAND).map(([word, [least, most]]) => [
    word,
    `${least} to ${most} percent`,
  ]);
  // Every word was just told.
  return Object.fromEntries(told) as Record<Likelihood, string>;
}
