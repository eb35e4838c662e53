/** Coverage words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { CoverageWords } from "./coverage-words.ts";

/** What the page of watchers says. */
export const ARABIC: CoverageWords = {
  name: "الرصد",
  heading: "من يرصد ماذا، وأين لا يرصد أحد",
  onRecord: (notes) => `${countNoun(notes, RECORD_NOUN.coverage)} في السجل.`,
  allSamples: "كلها عينات، فلا يُستنتج شيء من مكان وشهر بلا حوادث.",
  closely: (watchers) =>
    `والرصد عند ${countNoun(watchers, NOUN.watcher, "of")} شامل لكل ما تقضي به قاعدته، فالسكوت عن ذلك يعني أن أحدًا لم يبلّغ عن شيء، وما تستثنيه القاعدة يبقى غير معروف.`,
  silence: "السكوت ليس صفرًا.",
  country: "البلد",
  kind: "نوع الحادثة",
  from: "من",
  to: "إلى",
  onMap: "على الخريطة",
  byMonth: (run) =>
    `المحافظات بحسب الشهر، ${run}. ما لا تُعرف إلا منطقته الأوسع، أو لا يُعرف شهره، لا مكان له في أي خانة، وفق`,
  ofMap: (governorates) =>
    `في الملف ${countNoun(governorates, NOUN.governorate)}، وهذه محافظات الخريطة. اختر بلدًا لترى محافظاته.`,
  source: "المصدر: نطاقات الرصد أدناه، ومع كل منها رواياته.",
  nothing: "لا محافظة في الملف تقع في ما تطلبه.",
  whoWatches: "من يرصد",
  accounts: "الروايات والتاريخ",
  elsewhere: "في أماكن أخرى",
  fact: {
    who: "من يرصد",
    closely: "مدى الشمول",
    systematic: "رصد شامل: حيث لا شيء في السجل لم يُبلَّغ عن شيء.",
    samples: "عينات: حيث لا شيء في السجل لا يُعرف شيء.",
    where: "أين",
    notIn: "باستثناء",
    when: "متى",
    what: "ماذا",
    everyKind: "حوادث من كل نوع",
    rule: "بأي قاعدة",
    toldIn: "وارد في",
    note: "ملاحظة",
  },
  lane: {
    whole: "رصد شامل",
    samples: "عينات",
    more: (title) => `أين وماذا وبأي قاعدة: ${title}`,
  },
  run: (first, last) => (first === last ? first : `من ${first} إلى ${last}`),
  allMonths: "كل الأشهر",
  comma: "، ",
  semicolon: "؛ ",
  hiddenWatcher: "راصد غير معروض",
  samples: (name) => `${name} (عينات)`,
  byNobody: "لم يرصدها أحد",
  watchedBy: (watchers) => `رصدها ${watchers.join("؛ و")}`,
  notCovered: (when) => `خارج الرصد ${when}`,
  dated: (months) => `حوادث معروفة الشهر: ${months}`,
  inMonth: (incidents, month) => `${incidents} في ${month}`,
  neverAny: "لا أحد رصد أيًا من هذه المحافظات",
  eachSome: (all) => `كل محافظة من ${countNoun(all, NOUN.governorate, "of")} رُصدت في شهر ما`,
  never: (count, all) =>
    count === 1
      ? `محافظة واحدة من أصل ${numberWords(all)} لم يرصدها أحد في أي من هذه الأشهر`
      : `لا أحد رصد ${numberWords(count)} من ${countNoun(all, NOUN.governorate, "of")} في أي من هذه الأشهر`,
  noneWhole: "ولم تُرصد أي محافظة كاملة قط",
  whole: (count) => `و${numberWords(count)} رُصدت كاملة`,
  legend: {
    part: "عينات أو جزء منها فقط: حيث لا شيء في السجل لا يُعرف شيء",
    whole: "رُصدت كاملة",
    dated: "حوادث مسجلة معروف شهرها على وجه اليقين",
  },
  caption: "من رصد أي محافظة، ومتى لم يرصدها أحد",
  head: {
    governorate: "المحافظة",
    watched: "من رصدها، كلها أو جزءًا منها",
    notCovered: "خارج الرصد",
    dated: "حوادث معروفة الشهر",
  },
  nobody: "لا أحد",
  governoratesOf: (count, country) =>
    count > 1 ? `${countNoun(count, NOUN.governorate)} في ${country}` : country,
  noMonth: "ولا شهر",
  incidents: (count) => (count === 0 ? "لا شيء في السجل" : countNoun(count, RECORD_NOUN.incident)),
  unwatched: (count) => `؛ وما وقع منها حين لم يكن أحد يرصد: ${numberWords(count)}`,
};
