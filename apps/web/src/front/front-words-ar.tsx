/** Front words in Arabic. */
import { countNoun, countOthers, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { FrontWords, SeriesUnit } from "./front-words.tsx";

const EACH = { month: "كل شهر", year: "كل سنة" } as const satisfies Record<SeriesUnit, string>;
const OF_THESE = { month: "هذه الأشهر", year: "هذه السنوات" } as const satisfies Record<
  SeriesUnit,
  string
>;

const SOURCES = {
  named: {
    one: "مصدر واحد مسمّى",
    two: "مصدران مسمّيان",
    twoOf: "مصدرين مسمّيين",
    few: "مصادر مسمّاة",
    many: "مصدرًا مسمّى",
    other: "مصدر مسمّى",
  },
  unnamed: {
    one: "مصدر واحد لم يُسمَّ",
    two: "مصدران لم يُسمَّيا",
    twoOf: "مصدرين لم يُسمَّيا",
    few: "مصادر لم تُسمَّ",
    many: "مصدرًا لم يُسمَّ",
    other: "مصدر لم يُسمَّ",
  },
} as const;

/** What the front page says. */
export const ARABIC: FrontWords = {
  name: "الصفحة الأولى",
  explore: "استكشفها: ضيّق بحسب الوقت والمكان والنوع والقائل، على خريطة وخط زمني وفي جدول معًا",
  ask: "أو اسأل بكلماتك في المربع أعلاه:",
  asked: ["خطف في الأنبار 2019", "كركوك منذ 2018", "قتلى مدنيون في الموصل 2017"],
  reportedHeading: "آخر ما ذُكر",
  allReported: "كل الحوادث، أحدثها أولًا",
  map: "خريطة الحوادث المسجلة",
  whereHeading: "أين وقعت، بقدر ما يقوله أحد",
  unwatchedHeading: "ما لا يرصده أحد",
  latestHeading: "آخر ما دخل الدفتر",
  monthsNote: (unit) =>
    `الحوادث المسجلة في ${EACH[unit]}، ومن كان يرصد. غياب العمود لا يعني الهدوء.`,
  monthsSource: "المصدر: كل الحوادث المسجلة، وكل منها يقود إلى قائله. الرصد: الخطوط أسفل الأعمدة.",
  headline: (total, most) => {
    if (total === 0) return "لا حوادث في السجل";
    const incidents = countNoun(total, RECORD_NOUN.incident);
    if (most === null) return `${incidents} في السجل`;
    if (most.share === total) return `${incidents} في السجل، كلها في ${most.place}`;
    return `${incidents} في السجل، منها ${numberWords(most.share)} في ${most.place}`;
  },
  nobodySaysWhen: "لا أحد يقول متى وقعت.",
  span: (total, from, to, undated) => {
    const span = from === to ? `في ${from}` : `بين ${from} و${to}`;
    const known =
      undated === 0
        ? ""
        : undated === total
          ? "، ولا يُعرف اليوم الأول لأي منها"
          : `، و${numberWords(undated)} منها لا يُعرف حتى يومها الأول`;
    return `وقعت ${span}، بقدر ما يقوله أحد${known}.`;
  },
  who: (all, unnamed, parties) => {
    const shares = [
      ...(unnamed > 0 ? [`${numberWords(unnamed)} منها لم تُسمَّ`] : []),
      ...(parties > 0 ? [`${numberWords(parties)} منها طرف في النزاع`] : []),
    ];
    const rest = shares.length === 0 ? "" : `، ${joinWithAnd(shares)}`;
    return all === 0 ? "" : `يتحدث عنها ${countNoun(all, RECORD_NOUN.source)}${rest}.`;
  },
  what: "ماذا حدث",
  otherKinds: (count) => countOthers(count, NOUN.kind),
  where: "أين",
  otherGovernorates: (count) => `ومعها ${countOthers(count, NOUN.governorate)}. `,
  knownOnlyWider: "ما لا يُعرف عنه إلا البلد أو منطقة أوسع لا يُحسب في أي منها.",
  byWhom: "من يقول ذلك",
  sources: (count, isNamed) => countNoun(count, isNamed ? SOURCES.named : SOURCES.unnamed),
  party: (isParty) => (isParty ? "، من أطراف النزاع" : "، من غير أطراف النزاع"),
  drawn: (count) => `؛ والمرسوم منها ${numberWords(count)}، وهي الأكثر ورودًا.`,
  shares: (records, unnamedOnly, partiesOnly, reprints) => {
    const again =
      reprints === 0
        ? ""
        : ` ولا تزيد ${countNoun(reprints, RECORD_NOUN.document)} على إعادة نشر غيرها، فلا تضيف أصلًا.`;
    return records === 0
      ? ""
      : `من بين ${countNoun(records, NOUN.record, "of")}، لا يستند ${numberWords(unnamedOnly)} إلا إلى من لم يُسمَّ، ولا ${numberWords(partiesOnly)} إلا إلى أطراف النزاع.${again}`;
  },
  circle: "الدائرة مصدر مسمّى، أو شخص واحد لم يُسمَّ.",
  batch: (position) => `الدفعة ${position}`,
  comma: "،",
  by: "، أدخلها ",
  changes: (created, amended, retracted) =>
    [
      ...(created > 0 ? [`أضيف ${countNoun(created, NOUN.record)}`] : []),
      ...(amended > 0 ? [`عُدّل ${countNoun(amended, NOUN.record)}`] : []),
      ...(retracted > 0 ? [`سُحب ${countNoun(retracted, NOUN.record)}`] : []),
    ].join("، "),
  watched: (blind, all, unit) => {
    if (all === 0) return "لا يُعرف يوم أي حادثة";
    const noun = NOUN[unit];
    if (blind === 0)
      return `كان هناك من يرصد في ${all === 1 ? `تلك المدة` : `كل ${OF_THESE[unit]}`}`;
    if (blind === all)
      return `لا أحد في السجل كان يرصد في ${all === 1 ? "تلك المدة" : `أي من ${OF_THESE[unit]}`}`;
    return `لا أحد في السجل كان يرصد في ${countNoun(blind, noun, "of")} من أصل ${numberWords(all)}`;
  },
  unwatched: (country, unseen, all) => {
    const where = country ?? "خارجها";
    if (all === 1) return `${where}: لا أحد يرصد المحافظة الوحيدة المسجلة.`;
    if (unseen === all)
      return `${where}: لا أحد يرصد أيًا من ${countNoun(all, NOUN.governorate, "of")}.`;
    if (unseen === 1) return `${where}: محافظة واحدة من أصل ${numberWords(all)} لا يرصدها أحد.`;
    return `${where}: لا أحد يرصد ${numberWords(unseen)} من ${countNoun(all, NOUN.governorate, "of")}.`;
  },
  nobodyTells: "لا أحد في السجل يقول ما الذي يرصده.",
  allWatched: "هناك من يرصد كل محافظة مسجلة، ولا أحد يرى كل شيء في أي منها.",
  samplesOnly: (watchers) =>
    `في أماكن أخرى ${countNoun(watchers, NOUN.watcher)}، ولا يتعدى الرصد فيها العينات: ما لم يُبلَّغ عنه يبقى غير معروف وليس صفرًا أبدًا.`,
  whoWatches: "من يرصد ماذا",
  dispute: (population, scope, left, right) => (
    <>
      {population}، {scope}: {left}، أو {right}
    </>
  ),
  disputeNote: (pairs, comparison) =>
    `في السجل ${countNoun(pairs, NOUN.pair)} من الأرقام عن الأشخاص أنفسهم في الأماكن نفسها، وليس بين رقمي ${pairs === 1 ? "الزوج" : "أي زوج منها"} عدد مشترك. والفرق${pairs === 1 ? "" : " في أولها"}: ${comparison} الأرقام تحت عناوين مختلفة تعدّ أشياء مختلفة، ولا تشترك في المحور إلا ليُرى حجمها.`,
  disputeSource:
    "المصدر: قائل كل رقم مذكور في سطره. لم يعدّ أحد في كل مكان، وما لا يشمله الرقم مذكور في صفحته.",
  allFigures: "كل الأرقام المسجلة",
};
