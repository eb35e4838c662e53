/** Monitor words in Arabic. */
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { MonitorWords } from "./monitor-words.ts";

const governorates = (count: number): string => countNoun(count, NOUN.governorate, "of");

/** What a page says of chosen monitors. */
export const ARABIC: MonitorWords = {
  monitor: "الراصد",
  everyone: "كل من يرصد",
  alone: "ما الذي لا يرصده كل منهم وحده؟",
  notes: (notes) => countNoun(notes, RECORD_NOUN.coverage),
  lead: "ما يشمله هذا الرصد وما لا يشمله",
  heading: (names) => `رصد ${joinWithAnd(names)}: ما يشمله وما لا يشمله`,
  samples: "الرصد بعينات، فلا يُستنتج شيء من مكان وشهر بلا حوادث.",
  whole: "حيث الرصد شامل، يعني السكوت أن شيئًا لم يُبلَّغ عنه.",
  part: "لا شيء مرصود كاملًا، فلا يُستنتج شيء من مكان وشهر بلا حوادث.",
  partKinds: (kinds) =>
    kinds.length > 3
      ? "بعض أنواع الحوادث وحدها مرصود كاملًا، فالسكوت عن سائرها لا يقول شيئًا."
      : `لا يُرصد كاملًا إلا ${joinWithAnd(kinds)}، فالسكوت عن سائر الأنواع لا يقول شيئًا.`,
  recordPages: "من هو: ",
  beside: "اعرضه مع: ",
  ownBefore: "ما أبلغ عنه الراصد نفسه في السجل: ",
  nobodySays: (names) => `لا شيء في السجل يقول ماذا يشمل رصد ${names}.`,
  nobodySaysMore: "والسكوت عن مكان أو شهر لا يقول شيئًا عما حدث هناك.",
  finding: (never, all) => {
    if (never === all) return "لا محافظة من هذه المحافظات مرصودة";
    if (never === 0) return `كل محافظة من ${governorates(all)} مرصودة في شهر ما`;
    if (never === 1) return `محافظة واحدة من أصل ${numberWords(all)} غير مرصودة في أي شهر`;
    return `${countNoun(never, NOUN.governorate)} من أصل ${numberWords(all)} غير مرصودة في أي شهر`;
  },
  any: (count, country) => `أي محافظة من ${governorates(count)} في ${country}`,
  allOf: (count, country) => `كل محافظات ${country} وعددها ${numberWords(count)}`,
  leftOut: (places) => `مستثناة من الرصد بقول الراصد نفسه: ${places}.`,
  never: (places) => `لا شيء في السجل يقول برصد ${places}.`,
  partly: (places, when) => `لا رصد في ${places} ${when.join(" ولا ")}.`,
  before: (month) => `قبل ${month}`,
  after: (month) => `بعد ${month}`,
  between: (first, last) => (first === last ? `في ${first}` : `من ${first} إلى ${last}`),
  othersThen: "ما أبلغ عنه آخرون هناك: ",
  others: (incidents) => countNoun(incidents, RECORD_NOUN.incident),
  colon: ": ",
  comma: "، ",
  noneOfOthers: "ولا حادثة هناك في السجل من غيره، وليس ذلك صفرًا.",
  watched: "ما يشمله الرصد",
  closely: { whole: "رصد شامل", part: "جزء منها", samples: "عينات" },
  throughout: (how, run) => `${how}، ${run}`,
  nothingWatched: "لا شيء مما تطلبه.",
  byMonth: "محافظة محافظة وشهرًا شهرًا",
  legend: {
    gap: "خارج رصد هذا الراصد، رصدها غيره أم لا",
    samples: "عينات: حيث لا شيء في السجل لا يُعرف شيء",
    part: "مرصودة، لكن جزء من المكان أو الأيام أو الأنواع فقط",
    own: "حوادث أبلغ عنها الراصد نفسه، معروف شهرها على وجه اليقين",
    others: "حوادث أبلغ عنها آخرون وحدهم",
  },
  head: {
    watched: "مرصودة",
    gaps: "غير مرصودة، وما أبلغ عنه آخرون هناك حينها",
    own: "ما أبلغ عنه الراصد نفسه",
  },
  atNoTime: "في أي وقت",
  noGap: "ولا شهر",
  ofOthers: (incidents) =>
    incidents === 0 ? "لا شيء من آخرين" : `من آخرين: ${countNoun(incidents, RECORD_NOUN.incident)}`,
  everyMonth: "كل الأشهر",
  strip: (parts) => parts.join("؛ "),
  ownInStrip: (incidents) =>
    `أبلغ الراصد نفسه عن ${countNoun(incidents, RECORD_NOUN.incident, "of")}`,
  byKind: "نوعًا نوعًا",
  kindsAlike: "كل أنواع الحوادث مرصودة بالقدر نفسه",
  kindsApart: (watched, all) =>
    `أنواع الحوادث المرصودة: ${numberWords(watched)} من أصل ${numberWords(all)}`,
  kind: "نوع الحادثة",
  otherKinds: "ما أبلغ عنه آخرون",
  tallies: "ما عدّه الراصد بنفسه",
  itsNotes: "أين يُقال ذلك",
  asData: "هذه الأشهر بصيغة",
  or: "أو",
};
