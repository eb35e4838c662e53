/**
 * When in Arabic: an EDTF expression as people in Iraq and Syria write dates: with the months that are in use there
 * (كانون الثاني, not يناير) and the Gregorian calendar. The same sentences as in English, in `when-words.ts`. SPEC A3.
 */
import type { When } from "../when.ts";
import { spanOf } from "../when.ts";
import { joinWithOr } from "./count.ts";

/** The months, from the first on. */
export const ARABIC_MONTHS = [
  "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
  "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
] as const; // prettier-ignore

const SEASONS: Readonly<Record<string, string>> = {
  "21": "ربيع",
  "22": "صيف",
  "23": "خريف",
  "24": "شتاء",
};

/** Months whose second digit, or both, are open. */
const OPEN_MONTHS: Readonly<Record<string, string>> = {
  "0X": "شهر بين كانون الثاني وأيلول",
  "1X": "شهر بين تشرين الأول وكانون الأول",
  XX: "",
};

/** One date of an expression, cut into what is written with it and what a neighbour of the same year can leave out. */
interface Written {
  readonly head: string;
  readonly year: string;
}

/** "17 شباط 2019", "نحو شباط 2019", "يوم ما حتى 20 شباط 2019". Nothing is added to what the expression says. SPEC A3. */
export function describeWhen(when: When): string {
  if (when.startsWith("[")) return describeSet(when.slice(1, -1));
  const slash = when.indexOf("/");
  if (slash !== -1) return describeFilled(when.slice(0, slash), when.slice(slash + 1));
  return describeDate(when);
}

function describeFilled(start: string, end: string): string {
  if (end === "") return `من ${describeDate(start)}، ولا يُعرف متى انتهى`;
  if (start === "") return `حتى ${describeDate(end)}، ولا يُعرف متى بدأ`;
  if (end === "..") return `من ${describeDate(start)} فصاعدًا، طوال المدة`;
  if (start === "..") return `حتى ${describeDate(end)}، طوال المدة`;
  return `من ${pair(start, end, " إلى ")}، طوال المدة`;
}

function describeSet(inside: string): string {
  const members = inside.split(",");
  const [only] = members;
  if (members.length > 1 || only === undefined) return oneOf(members);
  const dots = only.indexOf("..");
  if (dots === -1) return describeDate(only);
  const start = only.slice(0, dots);
  const end = only.slice(dots + 2);
  if (start === "" && end === "") return "يوم ما";
  if (start === "") return `يوم ما حتى ${describeDate(end)}`;
  if (end === "") return `يوم ما منذ ${describeDate(start)}`;
  return `يوم ما بين ${pair(start, end, " و")}`;
}

/** "27 كانون الثاني أو 3 شباط 2019": the year stands once where all share it. */
function oneOf(members: readonly string[]): string {
  const texts = members.map((member) =>
    member.includes("..") ? describeSet(member) : describeDate(member),
  );
  const years = new Set(members.map((member) => written(member).year));
  const [year] = years;
  const isShared = years.size === 1 && !inHasRange(members) && year !== undefined;
  const parts = isShared ? members.map((member) => written(member).head) : texts;
  return isShared ? `${joinWithOr(parts)} ${year}`.trim() : joinWithOr(parts);
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
  const about = /[~%]/.test(text) ? "نحو " : "";
  const doubt = /[?%]/.test(text) ? "، غير مؤكد" : "";
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
  if (second.startsWith("X")) return `شهر ينتهي رقمه بـ${second.slice(1)}،`;
  const month = ARABIC_MONTHS[Number(second) - 1] ?? second;
  if (third === undefined || third === "XX") return month;
  if (third.startsWith("X")) return `يوم ينتهي بـ${third.slice(1)} من ${month}`;
  return third.endsWith("X") ? openDays(bare, month) : `${Number(third)} ${month}`;
}

/** A day whose second digit is open: the first and the last that the month has. */
function openDays(bare: string, month: string): string {
  const { earliest, latest } = spanOf(bare);
  return `يوم بين ${Number(earliest?.slice(8))} و${Number(latest?.slice(8))} ${month}`;
}

function yearOf(year: string): string {
  return year.endsWith("X") ? `عقد ${year.slice(0, -1)}0` : String(Number(year) || year);
}
