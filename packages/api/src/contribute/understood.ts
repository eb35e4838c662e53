/** Understood: how what was typed into one field was read, to be shown beside it. */
import { boundsOf, pointOf } from "@sitrep/domain/quantity";
import type { Quantity, QuantityForm } from "@sitrep/domain/quantity";
import type { Interval } from "@sitrep/domain/interval";
import { describeInterval } from "@sitrep/domain/quantity";
import { quantityText } from "@sitrep/domain/quantity-words";
import type { DerivedFrom, When } from "@sitrep/domain/when";
import { describeWhen } from "@sitrep/domain/when-words";
import type { Language } from "@sitrep/domain/language";
import {
  describeInterval as arabicInterval,
  describeWithUnit,
} from "@sitrep/domain/arabic/quantity";
import { describeWhen as arabicWhen } from "@sitrep/domain/arabic/when";
import type { NamedRecord } from "./known-names.ts";

/** An amount: the words that it is kept as, the values that they allow, and what its bar is drawn from. */
export interface UnderstoodQuantity {
  readonly is: "quantity";
  readonly words: string;
  readonly allows: string;
  readonly form: QuantityForm;
  readonly interval: Interval;
  readonly point: number | null;
}

/** A time, in EDTF and in words; `derivedFrom` where it was counted from a day. */
export interface UnderstoodWhen {
  readonly is: "when";
  readonly when: When;
  readonly words: string;
  readonly derivedFrom: DerivedFrom | null;
}

/** A record that is meant; `isNew` where it is made by the same form. */
export interface UnderstoodRecord extends NamedRecord {
  readonly is: "record";
  readonly isNew: boolean;
}

/** Harm without an amount: to nobody knows how many, or to nobody. */
export interface UnderstoodHarm {
  readonly is: "harm";
  readonly value: "unknown" | "none";
}

/** See the file. */
export type Understood = UnderstoodHarm | UnderstoodQuantity | UnderstoodWhen | UnderstoodRecord;

const SAID = {
  en: { quantity: quantityText, interval: describeInterval, when: describeWhen },
  ar: { quantity: describeWithUnit, interval: arabicInterval, when: arabicWhen },
} as const;

/** How an amount was read. */
export function understoodQuantity(quantity: Quantity, language: Language): UnderstoodQuantity {
  const interval = boundsOf(quantity);
  return {
    is: "quantity",
    words: SAID[language].quantity(quantity),
    allows: SAID[language].interval(interval),
    form: quantity.form,
    interval,
    point: pointOf(quantity),
  };
}

/** How a time was read. */
export function understoodWhen(
  when: When,
  derivedFrom: DerivedFrom | null,
  language: Language,
): UnderstoodWhen {
  return { is: "when", when, words: SAID[language].when(when), derivedFrom };
}
