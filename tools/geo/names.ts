/** From GeoNames' spellings to a place's names: one English name, Arabic first, each spelling once. */
import { stripInvisible } from "@sitrep/domain/text";
import type { PlaceKind, PlaceName } from "@sitrep/domain/place";
import { foldPlaceName } from "@sitrep/ingest/place-name";
import { distanceFrom } from "./arabic.ts";

const articles = "al|el|ul|ad|ed|adh|edh|an|en|ar|er|as|es|ash|esh|ech|at|et|ath|eth|az|ez";
const leadingArticle = new RegExp(`^(?:${articles})[ -]`, "i");
const innerArticle = new RegExp(` (?:${articles})[ -]`, "gi");

/** The name in plain letters, as a report would spell it: `Ţayyibat al Imām` is Tayyibat al-Imam. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’'`ʻʼʿʾ]/gu, "")
    .replace(/^N[aā]h[iī]yat /iu, "")
    .replace(leadingArticle, "Al-")
    .replace(innerArticle, " al-")
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

const arabicScript = /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u;
const arabicLetters = /^[ء-غف-ي\p{M}\p{P}\s]+$/u;
const soraniLetters = /[ەێۆڕڵڤ]/u;
const latinScript = /^[\p{Script=Latin}\p{M}\p{P}\s]+$/u;

/** The language of a spelling as far as its letters tell; null for one that no reader of reports would meet. */
function languageOf(spelling: string): string | null {
  if (arabicLetters.test(spelling)) return "ar";
  if (arabicScript.test(spelling)) return soraniLetters.test(spelling) ? "ckb" : "und-Arab";
  if (!latinScript.test(spelling)) return null;
  // Lower case throughout is a transliteration letter by letter (`alrqt`), capitals throughout an airport's code.
  const plain = plainName(spelling);
  const isCode = plain.length <= 4 && plain === plain.toUpperCase();
  const isWord = /^(?:\p{Lu}|(?:al|el)[ -]\p{Lu})/u.test(spelling.replace(/^[‘’'`ʿ]/u, ""));
  const isRussian = spelling.includes("'-"); // Al'-Fau: Arabic by way of Cyrillic
  return isCode || !isWord || isRussian || plain.length < 2 ? null : "und-Latn";
}

/** Words before a town's name that make it its subdistrict, or its middle. */
const subdistrictWord = /^(?:N[aā][hḩ][iī]yat|Markaz|Qaryat|ناحية|مركز|قرية) /u;

function clean(own: PlaceKind, spelling: string): string {
  const text = stripInvisible(spelling).replace(/`/g, "‘").normalize("NFC").trim();
  return own === "settlement" ? text.replace(subdistrictWord, "") : text;
}

/** Spellings of a place, the best first: of those that fold to one name, only the first stays. */
function unite(names: readonly PlaceName[]): PlaceName[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => {
    const { key } = foldPlaceName(text);
    return key !== "" && !seen.has(key) && seen.add(key);
  });
}

const byText = (one: PlaceName, other: PlaceName) =>
  one.text < other.text ? -1 : Number(one.text > other.text);

const vowelMarks = ({ text }: PlaceName) => Number(/\p{M}/u.test(text));

/** Arabic spellings that say the name as it is transliterated come first, those without vowel marks before others. */
function likeliestFirst(spoken: readonly string[]): (one: PlaceName, other: PlaceName) => number {
  const apart = ({ text }: PlaceName) =>
    Math.min(...spoken.map((name) => distanceFrom(name, text)));
  return (one, other) =>
    apart(one) - apart(other) || vowelMarks(one) - vowelMarks(other) || byText(one, other);
}

/** What is known of a place's names: `arabic` where we keep it, GeoNames' own spelling first among the rest. */
export interface Spelled {
  readonly english: string;
  readonly arabic: string | undefined;
  readonly spellings: readonly string[];
}

/**
 * The names of a place: the English one, the Arabic ones, then other spellings. A spelling that says it is
 * another kind of place (a town's "Qada' al-Qa'im") is left out.
 */
export function namesOf(own: PlaceKind, { english, arabic, spellings }: Spelled): PlaceName[] {
  const spelled = spellings.flatMap((spelling): PlaceName[] => {
    const text = clean(own, spelling);
    const lang = languageOf(text);
    const { kind } = foldPlaceName(text);
    return lang === null || (kind !== null && kind !== own) ? [] : [{ text, lang }];
  });
  const inArabic = spelled
    .filter(({ lang }) => lang === "ar")
    .toSorted(likeliestFirst([english, ...spellings.slice(0, 1)]));
  const others = spelled.filter(({ lang }) => lang !== "ar").toSorted(byText);
  return unite([
    { text: english, lang: "en", preferred: true },
    ...(arabic === undefined ? [] : [{ text: arabic, lang: "ar" }]),
    ...inArabic,
    ...others,
  ]);
}
