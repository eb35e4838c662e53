/** Guard words: what is answered to what is sent and not read, in both languages. */
import { inLanguages } from "../language/speech.ts";

/** Why something is not read. */
export type GuardSentence = "nowhere" | "lengthless" | "long" | "formless" | "often" | "busy";

const ENGLISH = {
  nowhere: "Nothing can be sent here; this address can be read.",
  lengthless: "What is sent has to say how long it is.",
  long: "This is more than is read here: a file may have 8 MB, a form one. Pack the file, or use sitrep plan in a terminal.",
  formless: "This is no form as a browser sends it. Go back, and send it once more.",
  often:
    "Too much is sent just now. Try again in a minute; go back, and what you typed is still there.",
  busy: "Others are sending files just now. Try again in a minute; go back, and what you typed is still there.",
} as const satisfies Record<GuardSentence, string>;

const ARABIC: Readonly<Record<GuardSentence, string>> = {
  nowhere: "لا يُرسَل شيء إلى هذا العنوان؛ يمكن قراءته.",
  lengthless: "لا بد أن يذكر المرسَل طوله.",
  long: "هذا أكثر مما يُقرأ هنا: للملف 8 ميغابايت وللاستمارة ميغابايت واحد. اضغط الملف، أو استعمل \u2068sitrep plan\u2069 في سطر الأوامر.",
  formless: "ليست هذه استمارة كما يرسلها المتصفح. ارجع وأرسلها مرة أخرى.",
  often: "ما يُرسَل الآن كثير. حاول بعد دقيقة؛ ارجع، وما كتبته باقٍ.",
  busy: "هناك من يرسل ملفات الآن. حاول بعد دقيقة؛ ارجع، وما كتبته باقٍ.",
};

/** The words in the reader's language. */
export const guardWords = inLanguages<Readonly<Record<GuardSentence, string>>>({
  en: ENGLISH,
  ar: ARABIC,
});
