/**
 * Western score: how well bytes read as words of a Western European language in one of the two old character sets. Both sets
 * turn every byte into some character, so that only the company of the letters tells: "café" is a word, "cafÈ" is not.
 */

/** So many bytes beyond ASCII are looked at. */
const MOST_LOOKED_AT = 2000;

/** Letters that are usual inside words. */
const USUAL = /[àáâãäåçèéêëìíîïñòóôõöøùúûüß]/;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const LETTER = /\p{L}/u;
/** Signs that stand in no table of words or places. */
const STRANGE = /[\p{Cc}\p{Co}∂∑∏∫Ω√≈∆◊≠≤≥∞ﬁﬂ]/u;

/** Above zero where the bytes make words, below where they make none, zero where nothing tells. */
export function westernScore(bytes: Uint8Array, encoding: "windows-1252" | "macintosh"): number {
  const decoder = new TextDecoder(encoding);
  let score = 0;
  let looked = 0;
  for (let at = 0; at < bytes.length && looked < MOST_LOOKED_AT; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    looked += 1;
    const around = bytes.subarray(Math.max(0, at - 1), at + 2);
    const text = decoder.decode(at === 0 ? Uint8Array.of(0x20, ...around) : around);
    score += scoreOf(text.charAt(0), text.charAt(1), text.charAt(2));
  }
  return score;
}

function scoreOf(before: string, character: string, after: string): number {
  if (STRANGE.test(character)) return -3;
  const isAfterLetter = LETTER.test(before);
  const isInWord = isAfterLetter && LETTER.test(after);
  if (character === "’") return isInWord ? 2 : 1;
  if (/[‘“”–—…]/.test(character)) return isInWord ? -1 : 1;
  if (!LETTER.test(character)) return isInWord ? -2 : 0;
  if (before > "\u007F" || after > "\u007F") return -1;
  if (CAPITAL.test(character)) return SMALL.test(before) ? -2 : 1;
  if (!isAfterLetter && (!LETTER.test(after) || CAPITAL.test(after))) return -2;
  return USUAL.test(character) ? 2 : 1;
}
