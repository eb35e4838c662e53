/**
 * Running amounts: the amounts of a sentence with the turns that news has for them beside those of the domain's own
 * grammar: halves in words, shares, ranges with a word before them, and "close to", "upwards of", "or so". SPEC Q15.
 */
import type { Quantity } from "@sitrep/domain/quantity";
import type { FoundAmount } from "@sitrep/domain/quantity-words";
import { findAmounts } from "@sitrep/domain/quantity-words";

/** The amounts of a text, in order; none overlaps another. */
export function runningAmounts(text: string): readonly FoundAmount[] {
  const plain = withoutHalves(text);
  const found = joinRanges(findAmounts(plain), plain).map((one) => withTurn(one, plain));
  return [...found, ...shares(text)]
    .toSorted((one, other) => one.start - other.start)
    .filter((one, index, all) => !all.slice(0, index).some((other) => one.start < other.end));
}

const MULTIPLES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const MULTIPLE = Object.keys(MULTIPLES).join("|");
const HALF = new RegExp(`\\b(?<share>half|a quarter of) an? (?<multiple>${MULTIPLE})\\b`, "gi");
const AND_A_HALF = new RegExp(
  `\\b(?<whole>one|two|three|four|five|six|seven|eight|nine|a)(?: and a half (?<multiple>${MULTIPLE})s?| (?<of>${MULTIPLE}) and a half)\\b`,
  "gi",
);
const WHOLES = "zero one two three four five six seven eight nine".split(" ");

/**
 * "Half a million" in digits, with zeros before them, so that every other word stays where it is. Read as it stands it
 * would be a million.
 */
function withoutHalves(text: string): string {
  const inDigits = (words: string, value: number): string =>
    Number.isInteger(value) ? String(value).padStart(words.length, "0") : words;
  return text
    .replace(HALF, (words, share: string, multiple: string) =>
      inDigits(
        words,
        (MULTIPLES[multiple.toLowerCase()] ?? 0) * (/^half/i.test(share) ? 0.5 : 0.25),
      ),
    )
    .replace(
      AND_A_HALF,
      (words, whole: string, one: string | undefined, other: string | undefined) => {
        const factor = MULTIPLES[(one ?? other ?? "").toLowerCase()] ?? 0;
        const count = whole.toLowerCase() === "a" ? 1 : WHOLES.indexOf(whole.toLowerCase());
        return inDigits(words, (count + 0.5) * factor);
      },
    );
}

/** "Some 400 to 450": a word before a range is no part of the domain's forms, and makes its ends rough. */
function joinRanges(amounts: readonly FoundAmount[], text: string): readonly FoundAmount[] {
  const joined: FoundAmount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const isRange = last !== undefined && /^ ?(?:to|-) ?$/.test(text.slice(last.end, amount.start));
    const range = isRange ? rangeOf(last, amount) : null;
    if (range === null) joined.push(amount);
    else joined[joined.length - 1] = range;
  }
  return joined;
}

function rangeOf(first: FoundAmount, second: FoundAmount): FoundAmount | null {
  const [low, high] = [first.amount, second.amount];
  if (low === null || high === null || !("value" in low) || high.form !== "exactly") return null;
  if (low.value > high.value) return null;
  const { value: _value, form, ...said } = low;
  const word = form === "exactly" ? "" : ` with a word before it ("${form.replaceAll("-", " ")}")`;
  return {
    start: first.start,
    end: second.end,
    amount: { ...said, form: "between", low: low.value, high: high.value },
    doubt: `is a range${word}, and its ends may not be exact`,
    unit: second.unit ?? first.unit,
  };
}

type Turned = Extract<Quantity["form"], "about" | "more-than" | "at-least" | "at-most" | "nearly">;

/** Words before a number that the domain's grammar leaves out. */
const BEFORE: readonly (readonly [RegExp, Turned])[] = [
  [/\b(?:closer?|near) to $/i, "about"],
  [/\b(?:an )?estimated $/i, "about"],
  [/\b(?:in the region of|somewhere around) $/i, "about"],
  [/\bon average $|\ban average of $/i, "about"],
  [/\b(?:upwards of|in excess of|north of) $/i, "more-than"],
  [/\b(?:a minimum of|as few as|as little as|not fewer than) $/i, "at-least"],
  [/\b(?:a maximum of|a total of up to) $/i, "at-most"],
  [/\b(?:just|slightly|a little) (?:shy of|short of) $/i, "nearly"],
];

const BEHIND: readonly (readonly [RegExp, Turned])[] = [
  [/^ or so\b/i, "about"],
  [/^-odd\b/i, "about"],
  [/^-plus\b/i, "at-least"],
];

/** An exact number as the words around it turn it; the words are then part of what is quoted. */
function withTurn(found: FoundAmount, text: string): FoundAmount {
  const { amount, start, end } = found;
  if (amount?.form !== "exactly") return found;
  const before = text.slice(0, start);
  for (const [words, form] of BEFORE) {
    const match = words.exec(before);
    if (match !== null) return { ...found, start: match.index, amount: { ...amount, form } };
  }
  for (const [words, form] of BEHIND) {
    const match = words.exec(text.slice(end));
    if (match !== null)
      return { ...found, end: end + match[0].length, amount: { ...amount, form } };
  }
  return found;
}

const SHARE =
  /(?<!\b(?:first|second|latter|other) )\b(?<words>none|(?:one|a|two)[ -]thirds?|(?:one|a|three)[ -]quarters?|half) of (?!an? (?:dozen|hundred|thousand|million|billion))/gi;

/** Amounts that are told without a number: nobody, and shares of a whole. */
function shares(text: string): readonly FoundAmount[] {
  return [...text.matchAll(SHARE)].map(({ index, groups }): FoundAmount => {
    const words = groups?.["words"] ?? "";
    const isNone = /^none$/i.test(words);
    return {
      start: index,
      end: index + words.length,
      amount: isNone ? { form: "exactly", value: 0 } : null,
      doubt: isNone
        ? null
        : "is a share in words: give it in percent, and say how exactly it was meant",
      unit: isNone ? null : "percent",
    };
  });
}
