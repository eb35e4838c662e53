/** Why a quantity allows what it allows: the form in which it was said, and the rule that reads it. SPEC Q8–Q10, K3, W1. */
import type { Derivation, RuleNumber } from "./derivation.ts";
import { derived, recordGround } from "./derivation.ts";
import { countOfHarm } from "./harm.ts";
import type { Harm } from "./harm.ts";
import type { Quantity, QuantityForm } from "./quantity.ts";
import { TOLERANCE, boundsOf } from "./quantity.ts";

/** Where a quantity stands. */
export interface QuantityAt {
  readonly id: string;
  /** The path of the field: "quantity", "harm[0].quantity". */
  readonly field: string;
}

const RULE = {
  exactly: "Q8",
  between: "Q8",
  "more-than": "Q8",
  "at-least": "Q8",
  "less-than": "Q8",
  "at-most": "Q8",
  about: TOLERANCE.rule,
  nearly: TOLERANCE.rule,
  order: TOLERANCE.rule,
  coded: "Q10",
} as const satisfies Record<QuantityForm, RuleNumber>;

/** Why `boundsOf` gives what it gives. */
export function whyBounds(quantity: Quantity, { id, field }: QuantityAt): Derivation {
  const { rule: _, ...tolerance } = TOLERANCE;
  const { words } = quantity;
  const said = words === undefined ? null : ({ means: "words", words } as const);
  return derived(
    RULE[quantity.form],
    { did: "read-quantity", quantity, tolerance },
    { gives: boundsOf(quantity), from: [recordGround(id, field, said)] },
  );
}

/** Why harm has no number: nobody knows to how many people it was done, or somebody says that it was nobody. */
export function whyUntold(harm: Harm, { id, field }: QuantityAt): Derivation {
  return derived(
    "K3",
    { did: harm.quantity === "none" ? "read-no-harm" : "read-untold-harm" },
    { gives: countOfHarm(harm), from: [recordGround(id, field, null)] },
  );
}
