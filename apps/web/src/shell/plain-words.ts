/** Plain words: what the pages without a database behind them say. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  nothingYet: "Nothing on record",
  nothingYetHeading: "Nothing is on record yet",
  load: "The database is there, and its ledger is empty. Load a collection from a terminal, then reload this page:",
  notNow: "Not now",
  notNowHeading: "This page cannot be shown",
  /** Instead of a sentence that there is in English alone; null where the page is in English. */
  whatFailed: null as Readonly<Record<"store" | "refused", string>> | null,
  tryFront: "Try the front page",
  notHere: "Not here",
  notHereHeading: "There is nothing at this address",
  notThen: "What you ask for was not on record at that moment, or never was, or may not be shown.",
  never: "It was never on record, or it may not be shown, or the address has a mistake in it.",
  askNow: "Ask for it as known now",
  search: "Search for it",
  front: "Go to the front page",
};

const ARABIC: typeof ENGLISH = {
  nothingYet: "لا شيء في السجل",
  nothingYetHeading: "لم يُسجَّل شيء بعد",
  load: "قاعدة البيانات موجودة ودفترها فارغ. حمّل مجموعة من سطر الأوامر ثم أعد تحميل الصفحة:",
  notNow: "غير متاحة الآن",
  notNowHeading: "يتعذر عرض هذه الصفحة",
  whatFailed: {
    store:
      "تعذرت قراءة قاعدة البيانات: قد تكون تالفة أو منقولة أو مشغولة. لم يضع شيء بفتح هذه الصفحة. أعد تحميلها بعد قليل، وإن بقي الخطأ فأخبر من يدير هذا الموقع ليستعيدها من نسخة.",
    refused:
      "لا جواب عن هذا السؤال كما طُرح: قد يكون أوسع مما تتسع له صفحة. ضيّقه بمكان أو أيام ثم أعد طلبه.",
  },
  tryFront: "جرّب الصفحة الأولى",
  notHere: "غير موجود",
  notHereHeading: "لا شيء في هذا العنوان",
  notThen: "ما تطلبه لم يكن في السجل حينها، أو لم يكن فيه قط، أو لا يجوز عرضه.",
  never: "لم يكن في السجل قط، أو لا يجوز عرضه، أو في العنوان خطأ.",
  askNow: "اطلبه وفق المعروف الآن",
  search: "ابحث عنه",
  front: "إلى الصفحة الأولى",
};

/** The words of these pages in a language. */
export const plainWords = inLanguages({ en: ENGLISH, ar: ARABIC });
