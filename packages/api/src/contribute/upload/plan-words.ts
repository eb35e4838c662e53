/** Plan words: what a plan says of a file beside what is wrong with it, in the language of whoever handed it over. SPEC A9. */
import { leftOutInArabic } from "@sitrep/domain/arabic/left-out";
import { describeInterval as intervalInArabic } from "@sitrep/domain/arabic/quantity";
import type { Interval } from "@sitrep/domain/interval";
import type { Language } from "@sitrep/domain/language";
import type { LeftOut } from "@sitrep/domain/left-out";
import { leftOutWords } from "@sitrep/domain/left-out";
import { describeInterval } from "@sitrep/domain/quantity";
import type { RowCounts } from "@sitrep/ingest/row-counts";

/** How many rows were left out, by the reason; `reasons` has each by the words that the counts have. */
export function leftOutIn(
  language: Language,
  ignored: RowCounts["ignored"],
  reasons: ReadonlyMap<string, LeftOut>,
): RowCounts["ignored"] {
  return Object.fromEntries(
    Object.entries(ignored).map(([words, count]) => {
      const why = reasons.get(words);
      return [why === undefined ? words : LEFT_OUT[language](why), count];
    }),
  );
}

/** A published number, from the least to the most; null where nothing tells of it. */
export function intervalIn(language: Language, interval: Interval | null): string | null {
  return interval && INTERVAL[language](interval);
}

const LEFT_OUT = {
  en: leftOutWords,
  ar: leftOutInArabic,
} as const satisfies Record<Language, (why: LeftOut) => string>;

const INTERVAL = {
  en: describeInterval,
  ar: intervalInArabic,
} as const satisfies Record<Language, (interval: Interval) => string>;
