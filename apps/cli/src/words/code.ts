/** Codes of the domain's lists as words; the lists themselves, with their definitions, stay in the domain. */

/** Codes whose words are not simply the code with its hyphens opened. */
const SPECIAL: Readonly<Record<string, string>> = {
  ngo: "NGO",
  "pro-government-militia": "pro-government militia",
  "near-settlement": "near a settlement",
  unattributed: "laid to nobody",
};

/** "targeted-killing" as "targeted killing". */
export function codeWords(code: string): string {
  return SPECIAL[code] ?? code.replaceAll("-", " ");
}

/** The same with a capital, to start a line. */
export function codeHeading(code: string): string {
  const words = codeWords(code);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
