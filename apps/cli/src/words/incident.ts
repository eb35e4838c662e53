/** What an incident did, where and by whom, in a few words each. */
import { describeQuantity } from "@sitrep/domain/quantity";
import type { Labels } from "@sitrep/api/labels";
import type { Pen } from "../drawing/pen.ts";
import type { ItemOf } from "../nouns/answers.ts";
import { labelOf } from "../nouns/answers.ts";
import { codeWords } from "./code.ts";

type Incident = ItemOf["incidents"];
type Party = Incident["parties"][number];
type Harm = Incident["harm"][number];

/** "12 abducted (civilians)"; a question mark where nobody gave a number, "none killed (civilians)" where somebody says so. */
export function harmWords(harm: Harm, pen: Pen): string {
  const { effect, quantity } = harm;
  const who = harm.who === "unknown" ? "" : ` (${codeWords(harm.who)})`;
  if (quantity === "none") return `none ${effect}${who}`;
  const amount =
    quantity === "unknown" ? pen.mark("unknown") : pen.text(describeQuantity(quantity));
  return `${amount} ${effect}${who}`;
}

/** The place with the mark that its precision earns: "• Shirqat", "◌ near Mosul", "▒ Anbar, governorate". */
export function placeWords({ where, computed }: Incident, pen: Pen): string {
  const name = pen.text(computed.place.name);
  const more = where.alsoIn.length > 0 ? ` and ${where.alsoIn.length} more` : "";
  const mark = pen.mark(computed.mark);
  if (where.precision === "near-settlement") return `${mark} near ${name}${more}`;
  if (computed.mark !== "area") return `${mark} ${name}${more}`;
  return `${mark} ${name}, ${where.precision}${more}`;
}

const MARKED = new Set(["confirmed", "suspected", "claimed", "denied"] as const);

/** Who did it, with how surely it is laid at their door: "█ Islamic State". */
export function partyWords(party: Party, labels: Labels, pen: Pen): string {
  const actor = party.actor === undefined ? undefined : labelOf(labels, party.actor);
  const name = pen.text(actor ?? party.described ?? "");
  const { attribution } = party;
  // A set of literals does not narrow what it is asked about.
  const isMarked = (MARKED as ReadonlySet<string>).has(attribution);
  return isMarked && attribution !== "unattributed" ? `${pen.mark(attribution)} ${name}` : name;
}

/** Those who did it: perpetrators, or whoever ran an operation. */
export function doersOf({ parties }: Incident): readonly Party[] {
  return parties.filter(({ role }) => role === "perpetrator" || role === "operator");
}
