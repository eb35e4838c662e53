/** When in words: an EDTF expression as people write dates, in English. SPEC T9. */
import type { When } from "./when.ts";
import { spanOf } from "./when.ts";

const MONTHS = [
  "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
] as const; // prettier-ignore

const SEASONS: Readonly<Record<string, string>> = {
  "21": "spring",
  "22": "summer",
  "23": "autumn",
  "24": "winter",
};

/** Months whose second digit, or both, are open. */
const OPEN_MONTHS: Readonly<Record<string, string>> = {
  "0X": "a month from Jan to Sep",
  "1X": "a month from Oct to Dec",
  XX: "",
};

/** One date of an expression, cut into what is written with it and what a neighbour of the same year can leave out. */
interface Written {
  readonly head: string;
  readonly year: string;
}

/**
 * "17 Feb 2019", "about Feb 2019", "summer 2018", "Aug 2018 – Feb 2019, throughout", "some day up to 20 Feb 2019",
 * "some day from 9 Oct to 31 Dec 2019", "3 or 10 Feb 2019". Nothing is added to what the expression says.
 */
export function describeWhen(when: When): string {
  if (when.startsWith("[")) return describeSet(when.slice(1, -1));
  const slash = when.indexOf("/");
  if (slash !== -1) return describeFilled(when.slice(0, slash), when.slice(slash + 1));
  return describeDate(when);
}

function describeFilled(start: string, end: string): string {
  if (end === "") return `from ${describeDate(start)}, until nobody knows when`;
  if (start === "") return `until ${describeDate(end)}, since nobody knows when`;
  if (end === "..") return `from ${describeDate(start)} on, throughout`;
  if (start === "..") return `until ${describeDate(end)}, throughout`;
  return `${pair(start, end, " – ")}, throughout`;
}

function describeSet(inside: string): string {
  const members = inside.split(",");
  const [only] = members;
  if (members.length > 1 || only === undefined) return oneOf(members);
  const dots = only.indexOf("..");
  if (dots === -1) return describeDate(only);
  const start = only.slice(0, dots);
  const end = only.slice(dots + 2);
  if (start === "" && end === "") return "some day";
  if (start === "") return `some day up to ${describeDate(end)}`;
  if (end === "") return `some day since ${describeDate(start)}`;
  return `some day from ${pair(start, end, " to ")}`;
}

/** "27 Jan, 3 Feb or 10 Feb 2019": the year stands once where all share it. */
function oneOf(members: readonly string[]): string {
  const texts = members.map((member) =>
    member.includes("..") ? describeSet(member) : describeDate(member),
  );
  const years = new Set(members.map((member) => written(member).year));
  const [year] = years;
  const isShared = years.size === 1 && !inHasRange(members) && year !== undefined;
  const parts = isShared ? members.map((member) => written(member).head) : texts;
  const last = parts.at(-1) ?? "";
  const joined = parts.length > 1 ? `${parts.slice(0, -1).join(", ")} or ${last}` : last;
  return isShared ? `${joined} ${year}`.trim() : joined;
}

function inHasRange(members: readonly string[]): boolean {
  return members.some((member) => member.includes("..") || written(member).head === "");
}

function pair(start: string, end: string, between: string): string {
  const left = written(start);
  const right = written(end);
  const canShorten = left.year === right.year && left.head !== "" && right.head !== "";
  return `${canShorten ? left.head : describeDate(start)}${between}${describeDate(end)}`;
}

function describeDate(text: string): string {
  const { head, year } = written(text);
  return `${head} ${year}`.trim();
}

/** The qualifier is read wherever it stands: before or behind the date, or behind one part of it. */
function written(text: string): Written {
  const bare = text.replaceAll(/[~?%]/g, "");
  const [year = "", second, third] = bare.split("-");
  const isApproximate = /[~%]/.test(text);
  const isUncertain = /[?%]/.test(text);
  const about = isApproximate ? "about " : "";
  const doubt = isUncertain ? ", uncertain" : "";
  const head = headOf(bare, second, third);
  const yearWords = `${yearOf(year)}${doubt}`;
  return head === ""
    ? { head: "", year: `${about}${yearWords}` }
    : { head: `${about}${head}`, year: yearWords };
}

function headOf(bare: string, second: string | undefined, third: string | undefined): string {
  if (second === undefined) return "";
  const known = SEASONS[second] ?? OPEN_MONTHS[second];
  if (known !== undefined) return known;
  if (second.startsWith("X")) return `a month whose number ends in ${second.slice(1)},`;
  const month = MONTHS[Number(second) - 1] ?? second;
  if (third === undefined || third === "XX") return month;
  if (third.startsWith("X")) return `a day that ends in ${third.slice(1)} of ${month}`;
  return third.endsWith("X") ? openDays(bare, month) : `${Number(third)} ${month}`;
}

/** A day whose second digit is open: the first and the last that the month has. */
function openDays(bare: string, month: string): string {
  const { earliest, latest } = spanOf(bare);
  return `a day of ${Number(earliest?.slice(8))} to ${Number(latest?.slice(8))} ${month}`;
}

function yearOf(year: string): string {
  return year.endsWith("X") ? `the ${year.slice(0, -1)}0s` : String(Number(year) || year);
}
