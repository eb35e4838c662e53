/** Text folding for search and for pinpoints; what it folds is a numbered rule, never a side effect. */

/** Marks that change no letter: zero-width and bidirectional controls, soft hyphen, fillers, tags, byte order mark. */
const INVISIBLE =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** The text without marks that nobody sees. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, "").replace(CONTROL, "");
}

/**
 * A passage in the one form that pinpoints are counted and hashed in: NFC, straight quotes, a hyphen for every dash
 * or run of hyphens, three dots for an ellipsis, single spaces, no invisible marks, trimmed. Letters, digits and case
 * stay as they are. SPEC R5.
 */
export function normalisePassage(text: string): string {
  return stripInvisible(text)
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201A\u201B\u2039\u203A\u02BC\u0060\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"')
    .replace(/\u2026/g, "...")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/-{2,}/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** The paragraphs of a document in normalised form: its lines that are not blank. SPEC R5. */
export function normaliseParagraphs(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map(normalisePassage)
    .filter((paragraph) => paragraph !== "");
}

/** The modifier letters of transliterated Arabic and Hebrew (ʻ ʼ ʿ ʾ), and the apostrophe: they stand inside words. */
const INSIDE_WORDS = /[\u02B9-\u02BF'\u2018\u2019`\u00B4]/g;

/** Letters that are written in several ways, in Arabic, in Persian and Kurdish, and at the end of Greek words. */
const LETTER_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\u0640/g, ""],
  [/[\u0622\u0623\u0625\u0671]/g, "\u0627"],
  [/\u0649/g, "\u064A"],
  [/\u0629/g, "\u0647"],
  [/\u0624/g, "\u0648"],
  [/\u0626/g, "\u064A"],
  [/[\u06CC\u06CE\u06D0]/g, "\u064A"],
  [/\u06A9/g, "\u0643"],
  [/[\u06C0\u06C1\u06C3\u06D5]/g, "\u0647"],
  [/\u03C2/g, "\u03C3"],
  [/\u0131/g, "i"],
];

/**
 * The form in which words are searched and compared: lower case, without diacritics, variants of Arabic letters and of
 * digits joined, everything that is neither letter nor digit turned into one space. Folding twice changes nothing more.
 * SPEC S1.
 */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return foldAscii(text);
  // Taken out first, because the acute accent that stands alone would otherwise part its word.
  let folded = stripInvisible(text).replace(INSIDE_WORDS, "");
  folded = plainLetters(folded).toLowerCase();
  for (const [pattern, letter] of LETTER_FOLDS) folded = folded.replace(pattern, letter);
  return folded
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x06_60))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06_f0))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Letters, digits and signs of ASCII, without the controls that are taken out. */
const PLAIN_ASCII = /^[\t\n\r -~]*$/;

/** The same for the texts that most words come in, in a tenth of the time; a blank that stands alone stays where it is. */
function foldAscii(text: string): string {
  return text
    .replace(/['`]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9 ][^a-z0-9]*| [^a-z0-9]+/g, " ")
    .trim();
}

function plainLetters(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(INSIDE_WORDS, "");
}
