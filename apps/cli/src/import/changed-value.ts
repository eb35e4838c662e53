/** Changed value: one side of a difference, in words where the value has some. */
import { Harm } from "@sitrep/domain/harm";
import { Quantity, describeQuantity } from "@sitrep/domain/quantity";
import type { Pen } from "../drawing/pen.ts";
import { valueWords } from "../pages/history.ts";
import { harmWords } from "../words/incident.ts";

/** "5 killed (civilians); 2 injured" for a list of harm, "5,000–7,000" for a quantity, JSON for what has no words. */
export function changedValue(value: unknown, pen: Pen): string {
  const quantity = Quantity.safeParse(value);
  if (quantity.success) return pen.text(describeQuantity(quantity.data));
  if (!Array.isArray(value) || value.length === 0) return valueWords(value, pen);
  const parsed = value.map((one) => Harm.safeParse(one));
  const harm = parsed.flatMap((one) => (one.success ? one.data : []));
  return harm.length === value.length
    ? harm.map((one) => harmWords(one, pen)).join("; ")
    : valueWords(value, pen);
}
