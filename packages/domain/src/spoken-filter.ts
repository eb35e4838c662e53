/**
 * Spoken filter: a question in words, "abductions anbar 2019 q1", as what a filter would say: its codes and days; and the runs
 * of words between them, which may be names. Pure: whose names they are is for the caller to find. SPEC S3.
 */
import type { CodeField } from "./spoken-codes.ts";
import { codesAt } from "./spoken-codes.ts";
import type { SpokenTime } from "./spoken-time.ts";
import { timeAt } from "./spoken-time.ts";
import { fold } from "./text.ts";

/** Words that were read as codes, or as days. */
export type SpokenPart =
  | { readonly words: string; readonly field: CodeField; readonly values: readonly string[] }
  | ({ readonly words: string; readonly field: "days" } & Pick<SpokenTime, "from" | "to">);

/** What was read, in the order of the words, and the runs of words that were not. Words are folded. */
export interface SpokenFilter {
  readonly parts: readonly SpokenPart[];
  readonly gaps: readonly (readonly string[])[];
  /** Words that stand in capitals among others that do not: “IS” is a name where “is” is none. */
  readonly capitals: ReadonlySet<string>;
}

/** Words that join others or that every question may hold; they name nothing. */
const SMALL: ReadonlySet<string> = new Set(
  (
    "a about against all am an and any are around at be been being but by can compared could did do does during each event events ever " +
    "find for from get getting give go going got had happen happened happening happens has have how i if in incident incidents into is " +
    "it its just latest let list lot many me more most much my near need new newest now number of on one only or other others our out " +
    "over people please recent recently report reported reports said say says should show so some tell tells that the their them then " +
    "there these they this those to us versus vs want was we were what when where which who whom whose why will with would you your " +
    "أحداث أحدث آخر أشخاص أي أين إلى التي الذي الذين أن إن أو بعض بعضها بعضهم بين تقول حادثة حدث حوادث حول خلال ذلك ضد على عدد عن عند في قال قالوا قرب كان كانت كل كم كيف ما ماذا متى من هذا هذه هل هم هناك هو هي و يقول يقولون يوجد"
  )
    .split(" ")
    .map(fold),
);

/** Whether a folded word names nothing; Arabic writes “and” as the first letter of the next word. */
export function isSmallWord(word: string): boolean {
  return SMALL.has(word) || (word.startsWith("و") && SMALL.has(word.slice(1)));
}

/** Words that turn around what follows, or measure it. */
const TURNING: ReadonlySet<string> = new Set(
  "didn except excluding fewer isn least neither never no none nor not outside than wasn weren without أقل أكثر إلا باستثناء بدون بلا خارج دون سوى عدا غير لا لم لن ليس ليست"
    .split(" ")
    .map(fold),
);

/** Whether a folded word asks for what no filter says: “not”, “outside”, “than”. Read without it, a question says the opposite. */
export function isTurningWord(word: string): boolean {
  return TURNING.has(word);
}

function capitalsIn(text: string): ReadonlySet<string> {
  const words = text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
  // Where everything is in capitals, they tell nothing apart.
  const isTelling = /\p{Ll}/u.test(text) || words.join() === text.trim();
  return new Set(isTelling ? words.map(fold) : []);
}

/** Reads a text. Of days only the first are read; what names others is left to the gaps. */
export function readSpoken(text: string): SpokenFilter {
  const words = fold(text).split(" ").filter(Boolean);
  const parts: SpokenPart[] = [];
  const gaps: string[][] = [];
  let gap: string[] = [];
  let hasDays = false;
  for (let at = 0; at < words.length;) {
    const time: SpokenTime | null = hasDays ? null : timeAt(words, at);
    const found = time ?? codesAt(words, at);
    if (found === null) {
      gap.push(words[at] ?? "");
      at += 1;
      continue;
    }
    const said = words.slice(at, at + found.length).join(" ");
    const { length: _, ...rest } = found;
    parts.push(
      "field" in rest ? { words: said, ...rest } : { words: said, field: "days", ...rest },
    );
    hasDays ||= time !== null;
    at += found.length;
    if (gap.length > 0) gaps.push(gap);
    gap = [];
  }
  if (gap.length > 0) gaps.push(gap);
  return { parts, gaps, capitals: capitalsIn(text) };
}
