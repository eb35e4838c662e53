/** Names: the codes of the domain's lists as words. The lists themselves, with their definitions, stay in the domain. */
import { codeWords as arabicWords } from "@sitrep/domain/arabic/code-words";
import { joinWithAnd } from "@sitrep/domain/arabic/count";
import { pageLanguage } from "../language/speech.ts";

/** Codes whose words are not simply the code with its hyphens opened. */
const SPECIAL: Readonly<Record<string, string>> = {
  ngo: "NGO",
  "think-tank": "think tank",
  "air-strike": "air strike",
  "pro-government-militia": "pro-government militia",
  "near-settlement": "near a settlement",
  unattributed: "laid to nobody",
};

/** "targeted-killing" as "targeted killing". */
export function codeWords(code: string): string {
  if (pageLanguage() === "ar") return arabicWords(code);
  return SPECIAL[code] ?? code.replaceAll("-", " ");
}

/** The same with a capital, to start a line. */
export function codeHeading(code: string): string {
  return capitalised(codeWords(code));
}

/** A text with its first letter a capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c"; in Arabic "and" stands before each. */
export function listWords(items: readonly string[]): string {
  if (pageLanguage() === "ar") return joinWithAnd(items);
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
}
