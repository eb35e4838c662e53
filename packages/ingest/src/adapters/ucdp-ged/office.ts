/** Offices: what the publishers that UCDP reads most are; of the others nobody says it. */
import type { SourceKind } from "@sitrep/domain/source";
import { fold } from "@sitrep/domain/text";

/** Beginnings of names, folded. */
const KINDS: readonly (readonly [SourceKind, readonly string[]])[] = [
  ["agency", ["agence france presse", "afp", "all africa", "anadolu", "associated press", "deutsche presse agentur", "efe", "interfax", "itar tass", "kyodo", "press trust of india", "reuters", "tass", "united news of india", "united press international", "xinhua"]],
  ["outlet", ["al jazeera", "bbc", "cnn", "dawn", "new york times", "the guardian", "washington post"]],
  ["intergovernmental", ["ocha", "ohchr", "unami", "unhcr", "unama", "united nations"]],
  ["ngo", ["amnesty international", "human rights watch", "iraq body count", "snhr", "sohr", "syrian observatory", "vdc"]],
  ["think-tank", ["crisis group", "crisis watch", "international crisis group"]],
  ["channel", ["facebook", "telegram", "twitter"]],
]; // prettier-ignore

/** What the office of a name is; `unknown` where the list does not hold it. */
export function officeKind(name: string): SourceKind {
  const folded = `${fold(name)} `;
  const kind = KINDS.find(([, names]) => names.some((one) => folded.startsWith(`${one} `)));
  return kind?.[0] ?? "unknown";
}

/** Beginnings of the names of lists of the dead, folded: their headlines are names of private persons. */
const LISTS_OF_DEAD: readonly string[] = [
  "memory book",
  "memorybook",
  "vdc",
  "violations documentation center",
  "violations documentation centre",
];

/** Which list of the dead a text names first; such a list has the names of those who were killed for headlines. SPEC R11. */
export function listOfDead(text: string): string | null {
  // Nearly every text is turned away by its first letter.
  if (!/^\W*[mv]/iu.test(text)) return null;
  const folded = `${fold(text.slice(0, 60))} `;
  return LISTS_OF_DEAD.find((one) => folded.startsWith(`${one} `)) ?? null;
}
