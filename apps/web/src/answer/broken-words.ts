/** Broken words: what is said of a page that nobody could make, in both languages. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  heading: "This page broke",
  said: "Something went wrong on our side. Nothing is lost: the record cannot be changed by reading it.",
  again: "Reload the page, or go back to the ",
  front: "front page",
  reference: "If it stays so, tell whoever runs this site, with this reference:",
  /** The same to a program. */
  plain: (reference: string): string =>
    `the answer could not be made; try again, or tell whoever runs this site the reference ${reference}`,
};

const ARABIC: typeof ENGLISH = {
  heading: "تعطلت هذه الصفحة",
  said: "حدث خطأ لدينا. لم يضع شيء، فالقراءة لا تغيّر السجل.",
  again: "أعد تحميل الصفحة، أو عُد إلى ",
  front: "الصفحة الأولى",
  reference: "وإن بقي الخطأ فأخبر من يدير هذا الموقع بهذا الرقم:",
  plain: (reference) =>
    `تعذر الجواب. حاول مرة أخرى، أو أخبر من يدير هذا الموقع بالرقم \u2068${reference}\u2069.`,
};

/** The words in the reader's language. */
export const brokenWords = inLanguages({ en: ENGLISH, ar: ARABIC });
