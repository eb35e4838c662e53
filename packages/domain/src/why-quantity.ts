/** Why a quantity allows what it allows: the form in which it was said, and the rule that reads it. SPEC Q8–Q10, W1. */
import type { Derivation, RuleNumber } from "./derivation.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { PERIOD_DAYS, TOLERANCE, boundsOf } from "./quantity.ts";

/** Where a quantity stands. */
export interface QuantityAt {
  readonly id: string;
  /** The path of the field: "quantity", "harm[0].quantity". */
  readonly field: string;
}

interface Reading {
  readonly rule: RuleNumber;
  readonly says: string;
}

const READING = {
  exactly: { rule: "Q8", says: "The number as it was said, and no other." },
  between: { rule: "Q8", says: "Both ends as they were said, and all between." },
  "more-than": { rule: "Q8", says: "More than a number leaves that number out, and sets no upper bound." },
  "at-least": { rule: "Q8", says: "At least a number allows that number, and sets no upper bound." },
  "less-than": { rule: "Q8", says: "Less than a number leaves that number out; nothing lies below zero." },
  "at-most": { rule: "Q8", says: "Up to a number allows that number; nothing lies below zero." },
  about: { rule: TOLERANCE.rule, says: `About a number is taken as ${share(TOLERANCE.about)} of it to both sides, by version ${TOLERANCE.version} of the rule: the source gave no bounds.` },
  nearly: { rule: TOLERANCE.rule, says: `Nearly a number is taken as up to ${share(TOLERANCE.nearly)} below it, and not the number itself, by version ${TOLERANCE.version} of the rule: the source gave no bounds.` },
  order: { rule: TOLERANCE.rule, says: `A plural of a magnitude is taken as ${TOLERANCE.orderFrom} to below ${TOLERANCE.orderBelow} of it, by version ${TOLERANCE.version} of the rule: the source gave no number.` },
  coded: { rule: "Q10", says: "The widest range over the low, best and high value that the dataset coded." },
} as const satisfies Record<QuantityForm, Reading>; // prettier-ignore

function share(part: number): string {
  return `${part * 100} percent`;
}

/** Why `boundsOf` gives what it gives. */
export function whyBounds(quantity: Quantity, { id, field }: QuantityAt): Derivation {
  const { rule, says } = READING[quantity.form];
  const rate =
    quantity.per === undefined
      ? ""
      : ` It is a rate, per ${quantity.per}; what it comes to over a period is another number, by rule ${PERIOD_DAYS.rule}.`;
  return {
    rule,
    says: says + rate,
    gives: boundsOf(quantity),
    from: [{ is: "record", id, field, gives: quantity.words ?? null }],
    more: 0,
  };
}
