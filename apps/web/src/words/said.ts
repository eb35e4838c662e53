/** Said: amounts, intervals, dates and origins in words, in the language of the page. */
import {
  describeInterval as arabicInterval,
  describeQuantity as arabicQuantity,
  describeWithUnit as arabicWithUnit,
} from "@sitrep/domain/arabic/quantity";
import {
  ARABIC_TIE,
  originWords as arabicOrigins,
  reasonWords as arabicReason,
} from "@sitrep/domain/arabic/origin";
import { describeWhen as arabicWhen } from "@sitrep/domain/arabic/when";
import type { Interval } from "@sitrep/domain/interval";
import type { Origins } from "@sitrep/domain/origin";
import {
  describeInterval as englishInterval,
  describeQuantity as englishQuantity,
} from "@sitrep/domain/quantity";
import type { Quantity } from "@sitrep/domain/quantity";
import type { TieReason } from "@sitrep/domain/tie";
import { TIE } from "@sitrep/domain/tie";
import type { Verification, VerificationReason } from "@sitrep/domain/verification";
import { originWords as englishOrigins } from "@sitrep/domain/verification";
import type { When } from "@sitrep/domain/when";
import { describeWhen as englishWhen } from "@sitrep/domain/when-words";
import { inLanguages } from "../language/speech.ts";
import { quantityWords } from "./number.ts";

const SAID = inLanguages({
  en: {
    interval: englishInterval,
    quantity: englishQuantity,
    withUnit: (quantity: Quantity) => quantityWords(englishQuantity(quantity), quantity.unit),
    when: englishWhen,
    origins: englishOrigins,
    reason: ({ words }: VerificationReason): string => words,
    tie: TIE as Readonly<Record<TieReason, string>>,
  },
  ar: {
    interval: arabicInterval,
    quantity: arabicQuantity,
    withUnit: arabicWithUnit,
    when: arabicWhen,
    origins: arabicOrigins,
    reason: arabicReason,
    tie: ARABIC_TIE,
  },
});

/** An interval in words, without what is counted. */
export function describeInterval(interval: Interval): string {
  return SAID().interval(interval);
}

/** A quantity in words, without its unit. */
export function describeQuantity(quantity: Quantity): string {
  return SAID().quantity(quantity);
}

/** A quantity in words with its unit, in the form that the number asks for: "more than 3 people per week". */
export function describeWithUnit(quantity: Quantity): string {
  return SAID().withUnit(quantity);
}

/** An EDTF expression in words. */
export function describeWhen(when: When): string {
  return SAID().when(when);
}

/** How many independent origins. */
export function originWords(origins: Pick<Origins, "low" | "high">): string {
  return SAID().origins(origins);
}

/** One reason for the status of a record. */
export function reasonWords(reason: VerificationReason, of: Verification): string {
  // Each account denies it or is told of as an origin.
  const accounts = new Set(of.reasons.flatMap(({ reports }) => reports));
  return SAID().reason(reason, of, accounts.size);
}

/** What makes two ways one origin, or perhaps one, as a sentence. */
export function tieWords(reason: TieReason): string {
  return SAID().tie[reason];
}
