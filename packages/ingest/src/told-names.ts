/**
 * Told names: words of a text that look like the name of a person, for somebody to be asked whose it is. A program cannot tell
 * a shepherd from a minister; it only sees what is written large and known by no other name. SPEC G3.
 */

/** Two words or more that are written large, with the particles of names between them. */
const NAME =
  /(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]+(?:\s+(?:(?:al|el|bin|ibn|bint|abu|umm?|de|van|von)[\s-]+)?\p{Lu}[\p{L}\p{M}'’-]+){1,4}/gu;

/** What leads to a name, of one word too: "a man named Karim", "Karim, 34". */
const LED =
  /(?:\b(?:named|called|identified as|known as)\s+)(\p{Lu}[\p{L}\p{M}'’-]+)|(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]+),\s+(?:aged\s+)?\d{1,2}\b(?!\s*(?:\p{Lu}|km|people))/gu;

/** Words for what publishes, fights, governs, or is a place or a day: a name with one of them is nobody's. */
const NOBODY =
  /\b(?:news|tv|radio|press|agency|times|post|daily|paper|journal|herald|watch|monitor|centre|center|mission|nations|union|party|state|army|police|forces?|front|council|ministry|command|committee|organi[sz]ation|observatory|hospital|university|institute|rights|coalition|brigades?|battalion|division|regiment|units?|operations?|group|tribe|governorate|province|district|desert|valley|river|lake|mountains?|hills?|road|bridge|base|camp|village|town|city|highway|border|crossing|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|islamic|popular|mobilisation|mobilization|iraqi|syrian|kurdish|turkish|iranian|american|russian|arab|sunni|shia|yazidi|turkmen|christian)\b/iu;

/** The names, in their order and each once; `isKnown` tells what is called so and is no private person. */
export function toldNames(text: string, isKnown: (name: string) => boolean): readonly string[] {
  const led = [...text.matchAll(LED)].flatMap((found) => found[1] ?? found[2] ?? []);
  const large = [...text.matchAll(NAME)].map(([name]) => name.replace(/['’]s$/u, ""));
  const names = [...large, ...led.filter((name) => !large.some((one) => one.includes(name)))];
  return [...new Set(names)].filter((name) => !NOBODY.test(name) && !isPartKnown(name, isKnown));
}

/** Whether a name is known, or becomes so without the word that the sentence begins with: "In Sheikh Bawa". */
function isPartKnown(name: string, isKnown: (name: string) => boolean): boolean {
  const words = name.split(/\s+/u);
  return words.some((_, start) => isKnown(words.slice(start).join(" ")) || isKnown(words.slice(0, words.length - start).join(" "))); // prettier-ignore
}
