/** Defects of amounts in Arabic. SPEC A9, Q15. */
import type { DefectSentences } from "../../defect.ts";
import type { AmountDefects } from "../../defect/amount.ts";
import { ruleSentence } from "../complaint.ts";
import { ARABIC_UNITS } from "../quantity.ts";
import { listed, quoted, setApart, shown } from "../set-apart.ts";
import { meantHint } from "./value.ts";

const EXAMPLES =
  "اكتبه مثل \u2066more than 1,000\u2069 أو \u20665,000 to 7,000\u2069 أو «أكثر من 1,000» أو «نحو 40,000» أو «عشرات الآلاف».";
const UNITS = Object.values(ARABIC_UNITS).join("، ");
const HARM_EXAMPLE = "اكتبه مثل \u2066killed civilians: 3 to 5; injured unknown: unknown\u2069.";

/** The words. */
export const AMOUNT_IN_ARABIC: DefectSentences<AmountDefects> = {
  "amount-too-long": () => ({ message: "أطول من أن يكون مقدارًا", hint: EXAMPLES }),
  "no-amount": ({ begins }) => ({ message: "ليس مقدارًا", hint: NO_AMOUNT_HINT[begins] }),
  "amount-left-over": ({ rest }) => ({
    message: `لا ينتهي عند المقدار: بقي ${shown(rest)}`,
    hint: `قد تأتي بعد الرقم وحدة (${UNITS})، ثم «في» يوم أو أسبوع أو شهر أو سنة.`,
  }),
  "amount-without-unit": () => ({
    message: "لا يذكر وحدة",
    hint: `اكتب بعد الرقم واحدة مما يلي: ${UNITS}.`,
  }),
  "amount-of-two-units": ({ unit }) => ({
    message: `بالدولار وبوحدة أخرى معًا: ${ARABIC_UNITS[unit]}`,
    hint: "اكتب إحداهما.",
  }),
  "amount-breaks-rule": ({ about }) => ({ message: ruleSentence(about), hint: EXAMPLES }),
  "no-number": ({ text }) => ({
    message: `${quoted(text)} ليس رقمًا كما تُكتب الأرقام هنا: \u20661,000\u2069 ألف، و\u20661.5\u2069 واحد ونصف`,
    hint: EXAMPLES,
  }),
  "number-of-two-readings": ({ text, whole, fraction }) => ({
    message: `${quoted(text)} قد يعني \u2066${whole},${fraction}\u2069 أو \u2066${whole}.${fraction}0\u2069: اكتب أحدهما`,
    hint: EXAMPLES,
  }),
  "scale-of-second": ({ first, scale }) => ({
    message: `${quoted(first)} قبل ${quoted(scale)} قد يعني ${setApart(first)} أو ${setApart(`${first} ${scale}`)}: اكتب الرقمين كاملين`,
    hint: EXAMPLES,
  }),
  "first-above-second": () => ({
    message: "الرقم الأول أكبر من الثاني: ابدأ بالأصغر",
    hint: EXAMPLES,
  }),
  "no-harm": ({ part }) => ({ message: `${shown(part)} ليس ضررًا`, hint: HARM_EXAMPLE }),
  "harm-word": ({ word, known, meant }) => ({
    message: `${shown(word)} ليس في القائمة`,
    hint: meantHint(meant) ?? `يُقبل منها: ${listed(known)}.`,
  }),
  "harm-amount": ({ amount, why }, say) => {
    const { message, hint } = say(why);
    return { message: message.startsWith("«") ? message : `${shown(amount)}: ${message}`, hint };
  },
  "no-whole-number": ({ column, fault }) => ({
    message: `العمود ${setApart(column)}: ${WHOLE_FAULT[fault]}`,
    expected: fault === "too-large" ? "\u20661,000,000,000,000\u2069 على الأكثر" : "عدد صحيح من 0",
  }),
};

const NO_AMOUNT_HINT = {
  nobody: "اكتب 0 حين يقول أحد إنه لم يكن هناك أحد، لا غير.",
  vague: `لا يذكر رقمًا: اتركه فارغًا، أو احفظ الكلمات في خانة أخرى. ${EXAMPLES}`,
  other: EXAMPLES,
} as const satisfies Record<AmountDefects["no-amount"]["begins"], string>;

const WHOLE_FAULT = {
  missing: "ناقص",
  negative: "سالب",
  "too-large": "أكبر من أي عدد من الناس",
  other: "ليس عددًا صحيحًا",
} as const satisfies Record<AmountDefects["no-whole-number"]["fault"], string>;
