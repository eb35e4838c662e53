/** Guard words: what is answered to what is not read, in both languages. */
import { inLanguages } from "../language/speech.ts";

/** Why something is not read. */
export type GuardSentence =
  "nowhere" | "sendOnly" | "elsewhere" | "lengthless" | "long" | "formless" | "outdated" | "often" | "busy" | "slow"; // prettier-ignore

const ENGLISH = {
  nowhere: "Nothing can be sent here; this address can be read.",
  sendOnly:
    "This address takes what a form sends, and cannot be read. Go back to the page of the form.",
  elsewhere: "This was sent from another site. Open the page here, and send it from there.",
  lengthless: "What is sent has to say how long it is.",
  long: "This is more than is read here: a file may have 8 MB, a form one. Pack the file, or use sitrep plan in a terminal.",
  formless: "This is no form as a browser sends it. Go back, and send it once more.",
  outdated:
    "This site was renewed while the form stood open. Go back, copy what you typed, reload the page, and send it from there.",
  often:
    "Too much is sent just now. Try again in a minute; go back, and what you typed is still there.",
  busy: "Others are sending files just now. Try again in a minute; go back, and what you typed is still there.",
  slow: "What was sent did not arrive in time. Go back, and send it once more.",
} as const satisfies Record<GuardSentence, string>;

const ARABIC: Readonly<Record<GuardSentence, string>> = {
  nowhere: "لا يُرسَل شيء إلى هذا العنوان؛ يمكن قراءته.",
  sendOnly: "هذا العنوان يستقبل ما ترسله استمارة ولا يُقرأ. ارجع إلى صفحة الاستمارة.",
  elsewhere: "أُرسل هذا من موقع آخر. افتح الصفحة هنا وأرسله منها.",
  lengthless: "لا بد أن يذكر المرسَل طوله.",
  long: "هذا أكثر مما يُقرأ هنا: للملف 8 ميغابايت وللاستمارة ميغابايت واحد. اضغط الملف، أو استعمل \u2068sitrep plan\u2069 في سطر الأوامر.",
  formless: "ليست هذه استمارة كما يرسلها المتصفح. ارجع وأرسلها مرة أخرى.",
  outdated:
    "جُدّد هذا الموقع والاستمارة مفتوحة. ارجع وانسخ ما كتبته، ثم أعد تحميل الصفحة وأرسله منها.",
  often: "ما يُرسَل الآن كثير. حاول بعد دقيقة؛ ارجع، وما كتبته باقٍ.",
  busy: "هناك من يرسل ملفات الآن. حاول بعد دقيقة؛ ارجع، وما كتبته باقٍ.",
  slow: "لم يصل ما أُرسل في وقته. ارجع وأرسله مرة أخرى.",
};

/** The words in the reader's language. */
export const guardWords = inLanguages<Readonly<Record<GuardSentence, string>>>({
  en: ENGLISH,
  ar: ARABIC,
});
