/** Value title in Arabic: what each value that is explained is called. SPEC W5, A4. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { countNoun } from "@sitrep/domain/arabic/count";
import { ARABIC_METRIC } from "@sitrep/domain/arabic/metric";
import { FIGURE, scopeWords, timeWords } from "@sitrep/domain/arabic/picture";
import { describeWhen } from "@sitrep/domain/arabic/when";
import { valueEntitler } from "@sitrep/domain/value-subject";
import { harmedBehind } from "./harmed-ar.ts";

/** The title; what a balance leaves stands in a contributor's own words, which are set apart. */
export const arabicTitle = valueEntitler({
  bounds: () => "ما الذي يتيحه الرقم",
  amount: () => "كم يبلغ المعدّل على مدى مدته",
  held: () => "كم منها في السجل",
  remainder: ({ words }) => `\u2068${words}\u2069`,
  harm: ({ effect, who }) => `كم عدد ${harmedBehind(effect, who)}`,
  days: () => "في أي أيام قد تكون وقعت",
  mark: () => "كيف ترسمها الخريطة",
  status: () => "درجة دعمه",
  origins: () => "إلى كم أصل مستقل يستند",
  "topic-origins": () => "إلى كم أصل مستقل يستند ذلك كله",
  leaning: () => "ما الذي يبقى منه من دون كل صوت",
  records: () => "كم قيدًا يطابق السؤال",
  clusters: () => "كم حادثة، كل منها مرة واحدة",
  cell: () => "كم حادثة في هذه الأيام والأماكن",
  "count-leaning": () => "إلام يستند العدد",
  "like-for-like": () => "كم حادثة تبقى في المقارنة بالمثل",
  break: ({ at }) => `لماذا تنقطع السلسلة قبل ${describeWhen(at)}`,
  partial: ({ key }) => `لماذا ${describeWhen(key)} غير مكتمل`,
  attributed: ({ key, attribution }) =>
    `كم حادثة درجة نسبتها «${codeWords(attribution)}» في ${describeWhen(key)}`,
  harmed: ({ key, effect, who }) => `كم عدد ${harmedBehind(effect, who)} في ${describeWhen(key)}`,
  sum: ({ metric, scope, time }, nameOf) =>
    `${ARABIC_METRIC[metric].label}، بالجمع: ${scopeWords(scope, nameOf)}، ${timeWords(time)}`,
  band: ({ metric, figures }) =>
    `${ARABIC_METRIC[metric].label}: ما الذي تتيحه ${countNoun(figures, FIGURE)} معًا`,
});
