/** When sentence: how an EDTF expression is taken apart into what each language has words for. SPEC T9, A3. */
import type { When } from "./when.ts";
import { spanOf } from "./when.ts";

/** What a language says of dates. A start arrives without its year where the end that follows it has the same. */
export interface WhenWords {
  /** From the first of the year on. */
  readonly months: readonly string[];
  /** By the number that EDTF gives them. */
  readonly seasons: Readonly<Record<"21" | "22" | "23" | "24", string>>;
  /** Months whose second digit is open. */
  readonly openMonths: Readonly<Record<"0X" | "1X", string>>;
  /** Stands before a date. */
  readonly about: string;
  /** Stands behind a year. */
  readonly uncertain: string;
  readonly monthEndingIn: (digit: string) => string;
  readonly dayEndingIn: (digit: string, month: string) => string;
  readonly dayOf: (first: number, last: number, month: string) => string;
  /** From its first year. */
  readonly decade: (year: string) => string;
  readonly fromUntilUnknown: (start: string) => string;
  readonly sinceUnknownUntil: (end: string) => string;
  readonly allFrom: (start: string) => string;
  readonly allUntil: (end: string) => string;
  readonly all: (start: string, end: string) => string;
  readonly someDay: string;
  readonly someDayUpTo: (end: string) => string;
  readonly someDaySince: (start: string) => string;
  readonly someDayFrom: (start: string, end: string) => string;
  readonly oneOf: (dates: readonly string[]) => string;
}

/** One date of an expression, cut into what is written with it and what a neighbour of the same year can leave out. */
interface Written {
  readonly head: string;
  readonly year: string;
}

/** A function that says an expression in the words of a language. Nothing is added to what the expression says. */
export function whenDescriber(words: WhenWords): (when: When) => string {
  const seasonsAndMonths: Readonly<Record<string, string>> = {
    ...words.seasons,
    ...words.openMonths,
    XX: "",
  };

  function describe(when: When): string {
    if (when.startsWith("[")) return describeSet(when.slice(1, -1));
    const slash = when.indexOf("/");
    if (slash !== -1) return describeFilled(when.slice(0, slash), when.slice(slash + 1));
    return describeDate(when);
  }

  function describeFilled(start: string, end: string): string {
    if (end === "") return words.fromUntilUnknown(describeDate(start));
    if (start === "") return words.sinceUnknownUntil(describeDate(end));
    if (end === "..") return words.allFrom(describeDate(start));
    if (start === "..") return words.allUntil(describeDate(end));
    return words.all(startBefore(end, start), describeDate(end));
  }

  function describeSet(inside: string): string {
    const members = inside.split(",");
    const [only] = members;
    if (members.length > 1 || only === undefined) return describeMembers(members);
    const dots = only.indexOf("..");
    if (dots === -1) return describeDate(only);
    const start = only.slice(0, dots);
    const end = only.slice(dots + 2);
    if (start === "" && end === "") return words.someDay;
    if (start === "") return words.someDayUpTo(describeDate(end));
    if (end === "") return words.someDaySince(describeDate(start));
    return words.someDayFrom(startBefore(end, start), describeDate(end));
  }

  /** The year stands once where all share it. */
  function describeMembers(members: readonly string[]): string {
    const dates = members.map(written);
    const [year, ...others] = new Set(dates.map((date) => date.year));
    const isShared =
      year !== undefined &&
      others.length === 0 &&
      !members.some((member) => member.includes("..")) &&
      dates.every(({ head }) => head !== "");
    if (isShared) return `${words.oneOf(dates.map(({ head }) => head))} ${year}`;
    return words.oneOf(
      members.map((member) => (member.includes("..") ? describeSet(member) : describeDate(member))),
    );
  }

  function startBefore(end: string, start: string): string {
    const left = written(start);
    const right = written(end);
    const canShorten = left.year === right.year && left.head !== "" && right.head !== "";
    return canShorten ? left.head : describeDate(start);
  }

  function describeDate(text: string): string {
    const { head, year } = written(text);
    return `${head} ${year}`.trim();
  }

  /** The qualifier is read wherever it stands: before or behind the date, or behind one part of it. */
  function written(text: string): Written {
    const bare = text.replaceAll(/[~?%]/g, "");
    const [year = "", second, third] = bare.split("-");
    const about = /[~%]/.test(text) ? `${words.about} ` : "";
    const doubt = /[?%]/.test(text) ? words.uncertain : "";
    const head = headOf(bare, second, third);
    const yearWords = `${yearOf(year)}${doubt}`;
    return head === ""
      ? { head: "", year: `${about}${yearWords}` }
      : { head: `${about}${head}`, year: yearWords };
  }

  function headOf(bare: string, second: string | undefined, third: string | undefined): string {
    if (second === undefined) return "";
    const known = seasonsAndMonths[second];
    if (known !== undefined) return known;
    if (second.startsWith("X")) return words.monthEndingIn(second.slice(1));
    const month = words.months[Number(second) - 1] ?? second;
    if (third === undefined || third === "XX") return month;
    if (third.startsWith("X")) return words.dayEndingIn(third.slice(1), month);
    return third.endsWith("X") ? openDays(bare, month) : `${Number(third)} ${month}`;
  }

  /** A day whose second digit is open: the first and the last that the month has. */
  function openDays(bare: string, month: string): string {
    const { earliest, latest } = spanOf(bare);
    return words.dayOf(Number(earliest?.slice(8)), Number(latest?.slice(8)), month);
  }

  function yearOf(year: string): string {
    return year.endsWith("X")
      ? words.decade(`${year.slice(0, -1)}0`)
      : String(Number(year) || year);
  }

  return describe;
}
