/** Story words in Arabic. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN } from "../language/nouns.ts";
import { numberWords } from "../words/number.ts";
import type { StoryWords } from "./story-words.tsx";

/** What the page of one incident says. */
export const ARABIC: StoryWords = {
  incidents: "الحوادث",
  whoSays: "من يقول ذلك",
  claimed: "ما صُرّح به عنها",
  restsOnIt: "ما يستند إليها",
  deed: (what, { place, when, harm }) =>
    `${what.join("، ")}${what.length > 1 ? "، " : " "}${place}، ${when}${harm === "" ? "" : `: ${harm}`}.`,
  laid: (doers) => ` الفعل منسوب إلى ${joinWithAnd(doers)}.`,
  doer: (name, attribution) => (attribution === null ? name : `${name} (${attribution})`),
  told: (accounts, denials, by, others) => {
    const denied =
      denials === 0
        ? ""
        : denials === accounts
          ? "، وكلها تنفيها"
          : `، والتي تنفيها منها ${numberWords(denials)}`;
    const rest = ["واحد", "اثنان"][others - 1] ?? numberWords(others);
    const named = [...by, ...(others > 0 ? [`${rest} غيرهم`] : [])];
    return `ترويها ${countNoun(accounts, NOUN.account)}${denied}${named.length === 0 ? "" : `: ${joinWithAnd(named)}`}`;
  },
  fact: {
    what: "ماذا",
    when: "متى",
    where: "أين",
    who: "من",
    harm: "الضرر",
    tags: "وسوم",
    notes: "ملاحظات",
  },
  attempted: "محاولة: ",
  readFrom: (words, anchor) => (
    <>
      مقروء من الكلمات {words}، محسوبًا من {anchor}.
    </>
  ),
  inItsWords: (words) => <> بكلمات المصدر: {words}.</>,
  role: {
    perpetrator: "الفاعل:",
    target: "المستهدف:",
    operator: "القائم بالعملية:",
    bystander: "متضرر غير مستهدف:",
  },
  attributedBy: (sources) => <> بحسب {sources}</>,
  noOutline: "لا حدود مسجلة له، فليس هناك ما يُرسم.",
  map: (place, known) => `خريطة: ${place}. ${known}`,
  shaded: "المنطقة كلها مظللة، فلا يُعرف أكثر من ذلك.",
  unplaced: (place) =>
    `المنطقة المحيطة بموقع ${place} مظللة، إذ ليست في السجل نقطة ولا حدود لهذا الموقع.`,
  ring: (km) => `تضم الحلقة كل ما يقع في حدود ${km} كيلومترًا.`,
  somewhereInIt: "في مكان غير محدد",
  somewhereIn: (place) => `في مكان ما من ${place}`,
  liesInIt: (place) => `فيها ${place}`,
  within: (km, place) => `في حدود ${km} كيلومترًا من ${place}`,
  outlines: "حدود الخريطة: Natural Earth.",
  around: "ما في السجل غيرها حولها",
  aroundIn: (place, days) => (
    <>
      حوادث {place}، خلال {countNoun(days, NOUN.day, "of")} قبلها أو بعدها
    </>
  ),
  harmed: "من تضرر، وكم عددهم",
  people: "أشخاص",
  howMany: "كم العدد",
  accountSays: (number) => `ما تقوله الرواية ${number}`,
  theRecord: "القيد",
  coded: "مرمّز: أدنى عدد وأرجح عدد وأعلى عدد يتيحه المرمِّز؛ والنقطة هي الأرجح.",
  nobodySays: "لا أحد يقول كم العدد",
  nobody: "لا أحد، بحسب هذه الرواية",
  nobodyBy: (coder) => <>لا أحد، بحسب {coder}</>,
  codedBy: (coded, coder) => (
    <>
      {coded}، رمّزه {coder}
    </>
  ),
  disordered: "هذه الأعداد الثلاثة ليست مرتبة. وقد أُبقيت كما أعطاها المرمِّز، والشريط يشملها كلها،",
  allows: (range) => <>وهذا يتيح {range}.</>,
  row: {
    what: { name: "ماذا", words: "ما هي" },
    when: { name: "متى", words: "متى وقعت" },
    where: { name: "أين", words: "أين وقعت" },
    harm: { name: "الضرر", words: "من تضرر" },
    quantity: { name: "كم العدد", words: "كم العدد" },
    words: { name: "بعبارة أخرى", words: "كيف تُروى" },
  },
  differ: (isOne, rows) =>
    `${isOne ? "تختلف الرواية عن القيد في الآتي" : "تختلف الروايات في الآتي"}: ${joinWithAnd(rows)}.`,
  agree: (rows, asserted, hasDenials) =>
    `${joinWithAnd(rows)}: لا تقول أي من ${asserted === 2 ? `الروايتين${hasDenials ? " اللتين تؤكدانها" : ""}` : `الروايات${hasDenials ? " التي تؤكدها" : ""} (${numberWords(asserted)})`} غير ذلك.`,
  table: "ما تقوله كل رواية على نحو مختلف",
  whatIsTold: "ما يُروى",
  stance: (stance) =>
    `، ${stance === "denies" ? "وهي تنفيها" : stance === "qualifies" ? "وهي تقيّدها" : codeWords(stance)}`,
  silent: "لا تقول شيئًا آخر",
  support: "درجة الدعم",
  beside: "ما في كل قيد عنها",
  thisRecord: "هذا القيد",
  verdict: {
    same: "قيل إنها نفسها",
    different: "قيل إنها غير",
    unsure: "ربما كانت نفسها",
  },
  otherRecords: "الحادثة نفسها في قيود أخرى",
  judged: (link, author) => (
    <>
      {link("حكم")} أصدره {author}
    </>
  ),
  through: (other) => <>هي نفسها، عبر قيود أخرى: {other}</>,
  contradict: (one, other, { judgements, isKeptApart }) => (
    <>
      تتناقض الأحكام: لا يُؤخذ بأن {one} هي نفسها {other}، بسبب {judgements}
      {judgements !== null && isKeptApart && " و"}
      {isKeptApart && "ناشر يميّز بين صفوفه"}.
    </>
  ),
  kindOf: (kind, isAttempted) => (isAttempted ? `محاولة ${codeWords(kind)}` : codeWords(kind)),
};
