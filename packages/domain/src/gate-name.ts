/** The mask over private names: finds a name in any text, however it is spelled with case, accents or hyphens. SPEC G3. */
import { fold } from "./text.ts";

/** What stands in a text where a name was. */
export const MASKED_NAME = "[name withheld]";

/** A mask for some names. */
export interface NameMask {
  /** Whether a text, such as an id, tells one of the names. */
  readonly isTold: (text: string) => boolean;
  /** The value with every name in its texts masked, `exempt` texts aside; the very same value where there is none. */
  readonly apply: <Value>(value: Value, exempt: ReadonlySet<string>) => Value;
}

/** A word of a text, folded, and where it stands. */
interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** The mask for names and aliases. */
export function nameMask(names: readonly string[]): NameMask {
  const wanted = names
    .map((name) => fold(name).split(" "))
    .filter(([first = ""]) => first !== "")
    .toSorted((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(wanted.flatMap(withFirst), ([first]) => first);
  const maskText = (text: string): string => masked(text, byFirst);
  const isTold = (text: string): boolean => maskText(text) !== text;
  const apply = (value: unknown, exempt: ReadonlySet<string>): unknown => {
    if (typeof value === "string") return exempt.has(value) ? value : maskText(value);
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) {
      const items = value.map((item: unknown) => apply(item, exempt));
      return items.some((item, at) => item !== value[at]) ? items : value;
    }
    const entries = Object.entries(value).map(([key, held]) => [key, apply(held, exempt)] as const);
    const isSame = entries.every(([key, held]) => held === Reflect.get(value, key));
    return isSame ? value : Object.fromEntries(entries);
  };
  // A masked value has the shape of the value: only texts inside it change.
  return { isTold, apply: apply as NameMask["apply"] };
}

type Name = readonly string[];

/** A name with the words that may stand where it begins. */
function withFirst(name: Name): readonly (readonly [string, Name])[] {
  const [first = ""] = name;
  return name.length > 1
    ? [[first, name]]
    : [
        [first, name],
        [`${first}s`, name],
      ];
}

/** Masks the names, which are found by their first words: a dataset may have thousands, and as many texts. */
function masked(
  text: string,
  byFirst: ReadonlyMap<string, readonly (readonly [string, Name])[]>,
): string {
  const words = wordsOf(text);
  let result = "";
  let written = 0;
  for (let at = 0; at < words.length; at += 1) {
    const first = words[at];
    const name = byFirst
      .get(first?.folded ?? "")
      ?.find(([, one]) => stands(one, words.slice(at, at + one.length)))?.[1];
    const last = words[at + (name?.length ?? 0) - 1];
    if (name === undefined || first === undefined || last === undefined) continue;
    result += text.slice(written, first.start) + MASKED_NAME;
    written = last.end;
    at += name.length - 1;
  }
  return written === 0 ? text : result + text.slice(written);
}

/** Whether the words are the name, or its genitive: "Zayd's" folds to "zayds". */
function stands(name: readonly string[], words: readonly Word[]): boolean {
  return name.every((part, at) => {
    const folded = words[at]?.folded;
    return folded === part || (at === name.length - 1 && folded === `${part}s`);
  });
}

/** The words of a text as `fold` would part them; a word that folds to several stands for each of them. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}\p{Cf}'\u2018\u2019`\u00B4\u02B9-\u02BF]+/gu)].flatMap(
    (match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return fold(match[0])
        .split(" ")
        .filter(Boolean)
        .map((folded) => ({ folded, ...span }));
    },
  );
}
