/**
 * Arabic when: the words in which an Arabic account says when ("الجمعة الماضي", "أوائل آذار"), put into the English ones that are
 * counted from a day. What they count to is decided there alone, so that both languages mean the same days. SPEC T10, T11.
 */
import { ELSEWHERE } from "@sitrep/domain/arabic/date-reading";
import { ARABIC_SMALL } from "@sitrep/domain/arabic/amount-words";
import { ARABIC_MONTHS } from "@sitrep/domain/arabic/when";
import { fold } from "@sitrep/domain/text";

const MONTHS = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

/** Words with what each is in English; folded, as the text is. */
function words(pairs: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(pairs).map(([arabic, english]) => [fold(arabic), english]));
}

const MONTH = new Map(
  [ARABIC_MONTHS, ELSEWHERE].flatMap((names) =>
    names.map((name, at) => [fold(name), MONTHS[at] ?? ""] as const),
  ),
);

const WEEKDAY = words({
  الأحد: "Sunday",
  الاثنين: "Monday",
  الإثنين: "Monday",
  الثلاثاء: "Tuesday",
  الأربعاء: "Wednesday",
  الخميس: "Thursday",
  الجمعة: "Friday",
  السبت: "Saturday",
});

/** Whole phrases. */
const PHRASE = words({
  اليوم: "today",
  أمس: "yesterday",
  "يوم أمس": "yesterday",
  البارحة: "yesterday",
  "أول أمس": "two days ago",
  "أول من أمس": "two days ago",
  "أمس الأول": "two days ago",
  "هذا الأسبوع": "this week",
  "هذا الشهر": "this month",
  "هذا العام": "this year",
  "هذه السنة": "this year",
  "الأسبوع الماضي": "last week",
  "الشهر الماضي": "last month",
  "العام الماضي": "last year",
  "السنة الماضية": "last year",
});

/** A part of a month. */
const PART = words({
  أوائل: "early",
  مطلع: "early",
  بداية: "early",
  منتصف: "mid",
  أواسط: "mid",
  أواخر: "late",
  نهاية: "late",
});

/** What is counted back: the number that a word holds by itself, and its English name. */
const COUNTED = words({
  يوم: "1 day",
  يومين: "2 days",
  أيام: "days",
  يومًا: "days",
  أسبوع: "1 week",
  أسبوعين: "2 weeks",
  أسابيع: "weeks",
  أسبوعًا: "weeks",
  شهر: "1 month",
  شهرين: "2 months",
  أشهر: "months",
  شهور: "months",
  شهرًا: "months",
  عام: "1 year",
  عامين: "2 years",
  أعوام: "years",
  سنة: "1 year",
  سنتين: "2 years",
  سنوات: "years",
});

const SMALL = new Map(ARABIC_SMALL);

/** What stands before a day and leaves it as it is, and what stands behind one. */
const BEFORE = new RegExp(`^(?:${["في", "يوم", "مساء", "صباح", "ليل", "ليلة", "فجر", "ظهر", "عصر", "مساء يوم", "صباح يوم", "فجر يوم"].map(fold).join("|")}) `); // prettier-ignore
const BEHIND = new RegExp(
  ` (?:${["الماضي", "الماضية", "الفائت", "المنصرم"].map(fold).join("|")})$`,
);

/** The English words for a text that says when in Arabic and nothing else; null where it says something else. */
export function englishWhen(text: string): string | null {
  let folded = fold(text);
  for (;;) {
    const phrase = PHRASE.get(folded) ?? agoIn(folded) ?? monthIn(folded) ?? weekdayIn(folded);
    if (phrase !== null) return phrase;
    const bare = folded.replace(BEFORE, "");
    if (bare === folded) return null;
    folded = bare;
  }
}

function weekdayIn(folded: string): string | null {
  const day = WEEKDAY.get(folded.replace(BEHIND, ""));
  return day === undefined ? null : `on ${day}`;
}

/** "قبل ثلاثة أيام", "منذ أسبوعين". */
function agoIn(folded: string): string | null {
  const [, number, name = ""] = /^(?:قبل|منذ) (?:(\S+) )?(\S+)$/.exec(folded) ?? [];
  const counted = COUNTED.get(name);
  if (counted === undefined) return null;
  const hasOwn = /^\d/.test(counted);
  if (number === undefined) return hasOwn ? `${counted} ago` : null;
  const count = SMALL.get(number) ?? Number(number);
  const unit = hasOwn ? `${counted.replace(/^\d+ |s$/g, "")}s` : counted;
  return Number.isInteger(count) && count > 0 ? `${count} ${unit} ago` : null;
}

/** "17 شباط", "أوائل آذار 2019", "منذ آب", "بين 3 و5 آذار". */
function monthIn(folded: string): string | null {
  const [, text = "", year] = /^(.*?)(?: (\d{4}))?$/.exec(folded) ?? [];
  for (const [name, month] of MONTH) {
    if (text === name) return written("", month, year);
    if (text.endsWith(` ${name}`)) return written(text.slice(0, -name.length - 1), month, year);
  }
  return null;
}

function written(lead: string, month: string, year: string | undefined): string | null {
  const whole = year === undefined ? month : `${month} ${year}`;
  const part = PART.get(lead.replace(/ شهر$/, ""));
  if (part !== undefined) return part === "mid" ? `mid-${whole}` : `${part} ${whole}`;
  if (lead === "" || lead === "في" || lead === "شهر") return `in ${whole}`;
  if (lead === "منذ") return `since ${whole}`;
  if (/^\d{1,2}$/.test(lead)) return `${lead} ${whole}`;
  const [, from, to] = /^(?:ما )?بين (\d{1,2}) و ?(\d{1,2})$/.exec(lead) ?? [];
  return from === undefined ? null : `between ${from} and ${to} ${whole}`;
}
