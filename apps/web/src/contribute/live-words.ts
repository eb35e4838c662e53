/** Live words: what the forms' script says in the reader's browser, in each language; plain texts, because they are sent there. */
import type { Language } from "@sitrep/domain/language";

const ENGLISH = {
  counter: (count: number, limit: number): string => `${count} of ${limit} characters`,
  several: (places: number): string =>
    `The passage stands in ${places} places: choose the one that is meant.`,
  place: (paragraph: number, start: number): string =>
    `Paragraph ${paragraph}, from character ${start}`,
  insecure:
    "This browser makes fingerprints only over https, or of pages of this machine; sitrep cite add makes one in a terminal.",
  made: (paragraph: number, start: number, length: number): string =>
    `Pinpoint made: paragraph ${paragraph}, from ${start}, ${length} characters. The article stayed in this browser.`,
  both: "Paste both the article and the passage first.",
  spelled: (paragraphs: readonly number[]): string =>
    `Paragraph ${paragraphs.join(", ")} holds these words otherwise spelled: copy them as they stand.`,
  unanswered: "No answer came. What you typed is kept: press the button again.",
  nowhere: "The passage does not stand in the copy: take it word by word, from one paragraph.",
};

const ARABIC: typeof ENGLISH = {
  counter: (count, limit) => `${count} من ${limit} حرفًا`,
  several: (places) => `يرد المقطع في مواضع عددها ${places}: اختر المقصود.`,
  place: (paragraph, start) => `الفقرة ${paragraph}، من الحرف ${start}`,
  insecure:
    "لا يصنع هذا المتصفح البصمات إلا عبر اتصال مشفّر أو لصفحات هذا الجهاز؛ ويصنعها \u2068sitrep cite add\u2069 من سطر الأوامر.",
  made: (paragraph, start, length) =>
    `حُدّد الموضع: الفقرة ${paragraph}، من ${start}، وطوله ${length}. وبقي المقال في هذا المتصفح.`,
  both: "ألصق المقال والمقطع أولًا.",
  spelled: (paragraphs) =>
    `في الفقرة ${paragraphs.join("، ")} هذه الكلمات بإملاء آخر: انسخها كما هي.`,
  unanswered: "لم يصل رد. ما كتبته محفوظ: اضغط الزر مرة أخرى.",
  nowhere: "لا يرد المقطع في النسخة: خذه كلمة كلمة، من فقرة واحدة.",
};

const WORDS: Readonly<Record<Language, typeof ENGLISH>> = { en: ENGLISH, ar: ARABIC };

/** What the script says on the page that it runs in. */
export function liveWords(): typeof ENGLISH {
  return document.documentElement.lang === "ar" ? ARABIC : ENGLISH;
}

/** How many characters of those that are allowed stand in a field. */
export function counterText(language: Language, count: number, limit: number): string {
  return WORDS[language].counter(count, limit);
}
