/**
 * Place names as they are compared: spellings of one name that differ by case, accents, hyphens, the Arabic
 * article or a word such as "province" become equal. Nothing here is fuzzy: two names that are equal after this
 * are spellings of one sound, and a spelling that is not covered is an alias in the gazetteer.
 */
import { fold } from "@sitrep/domain/text";
import type { PlaceKind } from "@sitrep/domain/place";

/** A name ready to be compared. `kind` is what the name itself says the place is: "Hawija district". */
export interface FoldedName {
  readonly key: string;
  readonly kind: PlaceKind | null;
}

/** The article and its forms before sun letters, in the usual transliterations. */
const ARTICLES: ReadonlySet<string> = new Set(
  "al el ul ad ed adh edh an en ar er as es ash esh ech at et ath eth az ez".split(" "),
);

/** Words that say what a place is, folded; English, transliterated and Arabic. */
const KIND_WORDS: ReadonlyMap<string, PlaceKind | null> = new Map<string, PlaceKind | null>([
  ["province", "governorate"],
  ["governorate", "governorate"],
  ["muhafazat", "governorate"],
  ["muhafazah", "governorate"],
  ["محافظه", "governorate"],
  ["district", "district"],
  ["qada", "district"],
  ["qadha", "district"],
  ["qeza", "district"],
  ["mintaqat", "district"],
  ["قضاء", "district"],
  ["منطقه", "district"],
  ["town", "settlement"],
  ["city", "settlement"],
  ["village", "settlement"],
  ["madinat", "settlement"],
  ["qaryat", "settlement"],
  ["مدينه", "settlement"],
  ["قريه", "settlement"],
  // Subdistricts are no kind of ours: the word goes, and says nothing.
  ["subdistrict", null],
  ["nahiyat", null],
  ["nahiyah", null],
  ["ناحيه", null],
]);

/** Letters of Kurdish and Persian that stand for one of Arabic, and Latin ones that no decomposition reaches. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ک: "ك",
    ی: "ي",
    ێ: "ي",
    ۆ: "و",
    ڕ: "ر",
    ڵ: "ل",
    ە: "ه",
    ھ: "ه",
    ł: "l",
    ø: "o",
  }),
);

function foldWord(word: string): string {
  const letters = Array.from(word, (letter) => LETTERS.get(letter) ?? letter).join("");
  if (/^ال.{3,}$/u.test(letters)) return letters.slice(2);
  return letters.replace(/^(.{2,}a)h$/u, "$1"); // Raqqah, Raqqa
}

/** The name in the form in which names are compared; an empty key where it holds no letter or digit. */
export function foldPlaceName(name: string): FoldedName {
  // The izafe of Kurdish (Qeza-î) hangs on the word by a hyphen.
  const words = fold(name.replace(/-[îi](?= )/gu, "")).split(" ");
  const kinds = words.map((word) => KIND_WORDS.get(word));
  const bare = words.filter((word, index) => kinds[index] === undefined && !ARTICLES.has(word));
  const key = (bare.length === 0 ? words : bare).map(foldWord).join("");
  if (bare.length === 0) return { key, kind: null };
  const said = kinds.filter((kind) => kind !== undefined && kind !== null);
  // "Sadr City District" is a district: the wider word says what the place is.
  return { key, kind: said.find((kind) => kind !== "settlement") ?? said[0] ?? null };
}
