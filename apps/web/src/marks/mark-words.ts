/** Mark words: what stands beside the marks of the visual grammar. */
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  noneReported: "none reported",
  notCovered: "not covered",
  unknown: "unknown",
  sign: "?",
  legend: "What the marks mean",
  keys: {
    range: "from … to …",
    point: "one number",
    "open-above": "that many or more",
    "open-below": "that many or fewer",
    about: "about, nearly",
    order: "only an order of magnitude",
    named: "named",
    anonymous: "not named, a circle for each person",
    "not-covered": "not covered: nobody watched",
    "none-reported": "somebody watched and reported none",
    unknown: "unknown: watched in part or by samples only",
    derived: "worked out by Sitrep, with the number of its rule",
    "fall-sure": "taken, or left, for sure",
    "fall-may": "may be: as far as the figures leave it open",
    shared: "what all figures of a band allow",
  },
  inSteps: ": each step is ten times the one before, and zero stands apart",
  notNamed: (heads: number) => (heads > 1 ? `${heads} not named: ` : "not named: "),
};

const ARABIC: typeof ENGLISH = {
  noneReported: "لم يُبلَّغ عن شيء",
  notCovered: "خارج الرصد",
  unknown: "غير معروف",
  sign: "؟",
  legend: "معاني العلامات",
  keys: {
    range: "من … إلى …",
    point: "رقم واحد",
    "open-above": "هذا العدد أو أكثر",
    "open-below": "هذا العدد أو أقل",
    about: "نحو، ما يقارب",
    order: "رتبة العدد لا غير: عشرات، مئات",
    named: "مصدر مسمّى",
    anonymous: "مصدر لم يُسمَّ، ودائرة لكل شخص",
    "not-covered": "خارج الرصد: لم يكن أحد يرصد",
    "none-reported": "كان هناك من يرصد ولم يبلّغ عن شيء",
    unknown: "غير معروف: رُصد جزئيًا أو بعينات فقط",
    derived: "استنتجه الموقع، مع رقم القاعدة",
    "fall-sure": "مقتطع أو متبقٍّ على وجه اليقين",
    "fall-may": "محتمل: بقدر ما تتيحه الأرقام",
    shared: "ما تتيحه كل أرقام المجموعة",
  },
  inSteps: ": كل درجة عشرة أضعاف ما قبلها، والصفر قائم بذاته",
  notNamed: (heads) => {
    if (heads === 1) return "شخص لم يُسمَّ: ";
    if (heads === 2) return "شخصان لم يُسمَّيا: ";
    return heads <= 10 ? `${heads} أشخاص لم يُسمَّوا: ` : `${heads} شخصًا لم يُسمَّوا: `;
  },
};

/** The words beside the marks, in the language of the page. */
export const markWords = inLanguages({ en: ENGLISH, ar: ARABIC });
