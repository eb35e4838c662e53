/** Actor words in Arabic. */
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { ActorWords } from "./actor-words.tsx";

/** What the list of actors and the page of one say. */
export const ARABIC: ActorWords = {
  name: "الجهات الفاعلة",
  heading: "من يفعل، وبأي أسماء",
  standfirst: (listed, all, link) => (
    <>
      {listed === all ? "في السجل " : `${numberWords(listed)} من أصل `}
      {link(countNoun(all, RECORD_NOUN.actor, listed === all ? "plain" : "of"))}
      {": "}
      دول وقواتها، وجماعات مسلحة، وأصحاب مناصب. ولا يُسمّى الأفراد العاديون هنا.
    </>
  ),
  field: { q: "الاسم أو كلمات أخرى", kind: "النوع" },
  kinds: {
    state: "دول",
    "state-force": "قوات دول",
    "pro-government-militia": "فصائل موالية لحكومات",
    "armed-group": "جماعات مسلحة",
    coalition: "تحالفات",
    "government-body": "هيئات حكومية",
    "office-holder": "أصحاب مناصب",
    leader: "قادة جماعات مسلحة",
    civilians: "مدنيون",
    network: "شبكات",
  },
  partOf: (parent) => <>جزء من {parent}</>,
  namedIn: (kinds) =>
    kinds.length === 0
      ? "ليست في أي حادثة أو رقم أو تصريح"
      : `في ${joinWithAnd(kinds.map(([kind, count]) => countNoun(count, RECORD_NOUN[kind], "of")))}`,
  comma: "، ",
  also: (aliases) => <>أسماء أخرى: {aliases}</>,
  fact: {
    kind: "النوع",
    parent: "جزء من",
    parts: "أجزاؤها",
    partsNote: "؛ وما فعلته الأجزاء وما أصابها مذكور في صفحاتها.",
    active: "مدة الوجود",
    voices: "تتحدث بوصفها",
    note: "ملاحظة",
  },
  when: "متى، ومن كان يرصد",
  newest: (shown, all, link) => (
    <>
      المعروض أحدث {numberWords(shown)} من{" "}
      {link(`القائمة كلها: ${countNoun(all, RECORD_NOUN.incident)}`)}.
    </>
  ),
  roles: {
    perpetrator: "ما فعلته، أو قيل إنها فعلته",
    operator: "ما قامت به من عمليات",
    target: "ما استهدفها",
    bystander: "حيث كانت حاضرة أو أصيبت ولم تكن مقصودة",
  },
  incidents: (count) => countNoun(count, RECORD_NOUN.incident),
  deeds: (count, among) =>
    among === null
      ? `${countNoun(count, RECORD_NOUN.incident)} في السجل`
      : `${countNoun(count, RECORD_NOUN.incident)} بين أحدث ${numberWords(among)}؛ وقد يكون الأقدم أكثر بكثير`,
  moreIncidents: (count) => `حوادث أخرى: ${countNoun(count, RECORD_NOUN.incident)}`,
  laidBy: (sources) => <>، ينسبه إليها: {sources}</>,
  figures: "أرقام عنها",
  allFigures: (count) => `كل الأرقام (${countNoun(count, NOUN.figure)})، مرسومة بحسب ما يُقاس`,
  claims: "تصريحات عنها",
  allClaims: (count) => `القائمة كاملة: ${countNoun(count, RECORD_NOUN.claim)}`,
};
