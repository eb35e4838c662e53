/** Choosing among Arabic spellings: GeoNames lists them without order, older names of a place among them. */

/** The consonants that a transliteration keeps, in both scripts, as one letter each. */
const consonants: ReadonlyMap<string, string> = new Map(
  [
    ["b", "بپ"],
    ["t", "تثط"],
    ["j", "جچژ"],
    ["h", "حه"],
    ["k", "خقكگک"],
    ["d", "دذض"],
    ["r", "رڕ"],
    ["z", "زظ"],
    ["s", "سشص"],
    ["e", "ع"],
    ["g", "غ"],
    ["f", "فڤ"],
    ["l", "لڵ"],
    ["m", "م"],
    ["n", "ن"],
  ].flatMap(([latin = "", arabic = ""]) =>
    Array.from(arabic, (letter) => [letter, latin] as const),
  ),
);

const digraphs: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "k"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/sh/g, "s"],
  [/gh/g, "g"],
  [/ch/g, "j"],
  [/ah\b/g, ""],
  [/[‘`ʿ]/g, "e"],
  [/q/g, "k"],
  [/v/g, "f"],
  [/p/g, "b"],
];

function skeletonOfLatin(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\be/gi, "").toLowerCase();
  const joined = digraphs.reduce((text, [pattern, letter]) => text.replace(pattern, letter), bare);
  return joined.replace(/[^btjhkdrzsegflmn]/g, "");
}

function skeletonOfArabic(name: string): string {
  const spoken = name.normalize("NFC").replace(/ة /gu, "ت ");
  return Array.from(spoken, (letter) => consonants.get(letter) ?? "").join("");
}

function lettersApart(one: string, other: string): number {
  const left = Array.from(other);
  let unmatched = 0;
  for (const letter of one) {
    const at = left.indexOf(letter);
    if (at === -1) unmatched += 1;
    else left.splice(at, 1);
  }
  return unmatched + left.length;
}

/** How far an Arabic spelling is from a transliterated name: consonants that one has and the other has not. */
export function distanceFrom(transliterated: string, arabic: string): number {
  return lettersApart(skeletonOfLatin(transliterated), skeletonOfArabic(arabic));
}
