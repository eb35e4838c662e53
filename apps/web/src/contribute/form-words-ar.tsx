/** Form words in Arabic. */
import { codeWords } from "@sitrep/domain/arabic/code-words";
import type { ArabicNoun } from "@sitrep/domain/arabic/count";
import { countNoun } from "@sitrep/domain/arabic/count";
import { NO_EDITION } from "@sitrep/domain/dataset";
import { NOUN } from "../language/nouns.ts";
import type { FormWords } from "./form-words.tsx";

const NUMBERS = new Intl.NumberFormat("en");

const THING = { one: "أمر واحد", two: "أمران", twoOf: "أمرين", few: "أمور", many: "أمرًا", other: "أمر" } as const satisfies ArabicNoun; // prettier-ignore
const FAULT = { one: "خطأ واحد", two: "خطآن", twoOf: "خطأين", few: "أخطاء", many: "خطأً", other: "خطأ" } as const satisfies ArabicNoun; // prettier-ignore
const WARNING = { one: "تنبيه واحد", two: "تنبيهان", twoOf: "تنبيهين", few: "تنبيهات", many: "تنبيهًا", other: "تنبيه" } as const satisfies ArabicNoun; // prettier-ignore
const FIELD = { one: "حقل واحد", two: "حقلان", twoOf: "حقلين", few: "حقول", many: "حقلًا", other: "حقل" } as const satisfies ArabicNoun; // prettier-ignore

const STRENGTH = { strong: "تطابق قوي", fair: "تطابق متوسط", weak: "تطابق ضعيف" } as const;

const DIMENSION: Readonly<Record<string, string>> = {
  kind: "النوع",
  time: "الزمان",
  place: "المكان",
  parties: "الأطراف",
  harm: "الضرر",
};

/** What the forms say around their fields, and of what came of a check. */
export const ARABIC: FormWords = {
  number: (value) => NUMBERS.format(value),
  code: codeWords,
  kind: codeWords,
  needed: " (إلزامي)",
  choose: "اختر",
  nothingSaid: "لم يُذكر شيء",
  meanings: "معنى كل منها",
  another: (label) => `إضافة أخرى: ${label}`,
  takeAway: (title, at) => `احذف: ${title} ${at}`,
  issue: (message) => `${message}.`,
  addNew: { source: "أضفه مصدرًا جديدًا", document: "أضفها وثيقة جديدة" },
  check: "افحص",
  checkAll: "افحصها واصنع الملف",
  notStored: "لا يُحفظ شيء مما تكتبه على هذا الخادم.",
  restored: "عاد ما كتبته من قبل: يُحفظ في هذا المتصفح، وهنا فقط.",
  beginEmpty: "ابدأ من جديد",
  beginAgain: "ابدأ بالقيد كما هو",
  alikeNames: (names) => <>أهو مسجل أصلًا؟ {names}. سمّه إذن في الخانات السابقة واترك هذه.</>,
  named: "نسأل عن اسم.",
  namedWho: (names) => <>لا يُسمّى هنا الأشخاص العاديون، ويُسمّى أصحاب المناصب العامة. {names}</>,
  quoted: (name) => `«\u2068${name}\u2069»`,
  comma: "، ",
  semicolon: "؛ ",
  noPrivate: "ليس بينهم شخص عادي: هم أصحاب مناصب عامة، أو أنه ليس اسم شخص.",
  pinpoint: {
    name: "موضع محدد من الوثيقة",
    summary: "موضع محدد من الوثيقة: أثبت أين ورد، بلا كلمة منه",
    help: "ألصق المقال والمقطع. يبقى كلاهما في هذا المتصفح: لا يدخل الاستمارة إلا موضع المقطع وبصمته.",
    copy: "نسختك من المقال",
    passage: "المقطع، كلمة كلمة",
    make: "حدّد الموضع",
    parts: {
      paragraph: "الفقرة، من 1",
      start: "بدايته فيها، من 0",
      length: "طوله",
      sha256: "بصمة المقطع (\u2068SHA-256\u2069)",
    },
  },
  form: {
    exactly: "رقم واحد",
    between: "مدى له طرفان",
    "more-than": "حدّ أدنى مفتوح من أعلى",
    "at-least": "حدّ أدنى مفتوح من أعلى",
    "less-than": "حدّ أعلى",
    "at-most": "حدّ أعلى",
    about: "قيمة طرفاها غير محددين",
    nearly: "قيمة طرفها الأدنى غير محدد",
    order: "رتبة عدد",
    coded: "ثلاثة أرقام مرمّزة",
  },
  amount: (words, form, allows) => `يُحفظ هكذا: ${words}؛ وهو ${form}، ويتيح: ${allows}.`,
  harm: {
    unknown: "يُحفظ غير معلوم: وقع لأحد، ولا يقول أحد لكم شخص.",
    none: "يُحفظ لا أحد: يقول المصدر إنه لم يقع لأحد.",
  },
  recordNew: (detail) => `، ${detail}، يُضاف مع هذه الاستمارة`,
  recordIs: (detail) => `، ${detail}`,
  countedFrom: (anchor, words) => (
    <>
      ، محسوبًا من <bdi>{anchor}</bdi>؛ ويُحفظ مع العبارة «<bdi lang="en">{words}</bdi>»
    </>
  ),
  trouble: "تعذّر فحصها",
  faults: (count) => `ما ينبغي إصلاحه: ${countNoun(count, THING)}`,
  sound: (records) => `لا خطأ في ما كتبته: ${countNoun(records, NOUN.record)}`,
  doubts: "راجع هذا مرة أخرى",
  correctionReady: "تصحيحك جاهز",
  head: { field: "الحقل", onRecord: "في السجل", proposed: "المقترح" },
  nothing: "لا شيء",
  download: (name) => `نزّل \u2068${name}\u2069`,
  seeFile: "اعرض الملف",
  send: {
    first: "لم يُحفظ هنا شيء، والملف هو كل ما هناك. ليُنشر:",
    put: (folder, readme) => (
      <>
        ضع الملف في مستودع المشروع، في {folder}، ومعه سطر في {readme} إلى جانبه يقول من أين جاءت
        القيود.
      </>
    ),
    check: (command) => <>يقول {command} ما تقوله هذه الصفحة.</>,
    open: "افتح طلب دمج في المستودع. ومن يراجعه يجري الفحص نفسه.",
    words: (guide, data) => (
      <>
        وشرح كل خطوة في {guide} وفي {data}. ومن لا يستعمل {"\u2068git\u2069"} يسلّم الملف إلى من
        يستعمله: فهو كامل بنفسه.
      </>
    ),
    see: (load) => <>ولتراه على صفحات لديك قبل ذلك: {load}، ثم افتح الموقع على قاعدتك.</>,
  },
  propose:
    "لم يُحفظ هنا شيء. أرفق الملف ببلاغ أو بطلب دمج: فيه ما يتغيّر، ولماذا، والقيد كاملًا ليحل محل المسجل. وليس مجموعة، كي لا يحمّله أحد خطأً.",
  alike: {
    heading: "أهي مسجلة أصلًا؟ انظر هل إحدى هذه هي نفسها",
    where: (when, dataset) => (
      <>
        ، {when}، في {dataset}.{" "}
      </>
    ),
    match: (strength, points) => `${STRENGTH[strength]}، بنقاط مجموعها ${points}`,
    dimension: (dimension) => DIMENSION[dimension] ?? dimension,
    reason: (dimension, words, weight, rule) => (
      <>
        {dimension}: {words} (<bdi>{weight}</bdi>، القاعدة {rule})
      </>
    ),
    silent: "لم يُذكر شيء",
    note: "الحادثة نفسها من تقرير آخر ليست تكرارًا يُتجنّب: أضفها، وقل في حكم إنهما واحدة. وإن كان هذا القيد بعينه فاقترح تصحيحه بدلًا من ذلك.",
  },
  table: {
    publisher: "اسم مكتبك أو مجموعتك أو مشروعك",
    rows: (label) => `صفوف ${label}، وأسماء الأعمدة أولًا`,
    suchAs: "مثل",
    check: "افحص كل صف",
    sheets: {
      sources: "المصادر",
      documents: "الوثائق",
      incidents: "الحوادث",
      estimates: "التقديرات",
    },
    outcome: (accepted, refused) =>
      `${accepted === 0 ? "لم يُقبل أي صف" : `قُبل ${countNoun(accepted, NOUN.row)}`}${refused > 0 ? `، ورُفض ${countNoun(refused, NOUN.row)}` : ""}`,
    head: { sheet: "الجدول", row: "الصف", outcome: "النتيجة" },
    accepted: "✓ مقبول",
    refused: "✗ مرفوض",
    holds: (folder, command, guide) => (
      <>
        فيه الصفوف المقبولة وحدها. ضعه في {folder}، ودع {command} يفحصه، وافتح طلب دمج؛ والشرح في{" "}
        {guide}.
      </>
    ),
  },
  issues: {
    flagged: "يُقبل مع تنبيه: ",
    seen: (seen) => `، والمكتوب \u2068${seen}\u2069`,
    expected: (expected) => `؛ والمنتظر \u2068${expected}\u2069`,
    count: (faults, warnings, told) =>
      `${[faults > 0 ? countNoun(faults, FAULT) : "", warnings > 0 ? countNoun(warnings, WARNING) : ""].filter(Boolean).join(" و")}${told === null ? "" : `؛ يُعرض هنا أول ${told}`}.`,
  },
  file: {
    choose: "اختر ملفًا، أو أفلته هنا",
    help: (most) =>
      `${most} ميغابايت على الأكثر. مجموعة (\u2068.yaml\u2069، \u2068.json\u2069، \u2068.jsonl\u2069)، أو جدول أو ملف مصدّر من \u2068UCDP\u2069 أو \u2068ACLED\u2069 أو \u2068GTD\u2069 ‏(\u2068.csv\u2069، \u2068.tsv\u2069، \u2068.geojson\u2069)، ومضغوطًا أيضًا (\u2068.gz\u2069، \u2068.zip\u2069).`,
    tooLarge:
      "هذا الملف أكبر من أن يُسلَّم: اضغطه بصيغة \u2068.zip\u2069 أو \u2068.gz\u2069، أو دع \u2068sitrep plan\u2069 يقرؤه من سطر الأوامر.",
    see: "انظر ما الذي سيغيّره",
    waiting: "ننظر فيه. قد يستغرق ملف كبير دقيقة.",
    refused: "سيُرفض",
  },
  plan: {
    title: (title, edition, changes) =>
      `\u2068${title}\u2069، ${edition === NO_EDITION ? "والإصدار غير مذكور" : `الإصدار \u2068${edition}\u2069`}: ${changes}`,
    changes: ({ created, amended, retracted }) => {
      const parts = [
        created > 0 ? `يُدخل ${countNoun(created, NOUN.record)}` : "",
        amended > 0 ? `يُعدَّل ${countNoun(amended, NOUN.record)}` : "",
        retracted > 0 ? `يُسحب ${countNoun(retracted, NOUN.record)}` : "",
      ].filter(Boolean);
      return parts.length === 0 ? "لن يتغيّر شيء" : parts.join("، ");
    },
    read: (licence, adapter) => (
      <>
        الرخصة: {licence}. قُرئ{" "}
        {adapter === null ? (
          "مجموعةً"
        ) : (
          <>
            ملفًا من نوع <bdi lang="en">{adapter}</bdi>
          </>
        )}
        . ولم يُكتب شيء.
      </>
    ),
    fact: {
      rowsRead: "الصفوف المقروءة",
      recordsRead: "القيود المقروءة",
      accepted: "المقبول",
      refused: "المرفوض",
      created: "القيود المُدخلة",
      amended: "المعدّلة",
      retracted: "المسحوبة",
      unchanged: "غير المتغيّرة",
    },
    leftOut: (why) => <>مستبعد: {why}</>,
    countedOnly: "رخصة هذه المجموعة لا تجيز نقل صفوفها: يُعدّ ما يتغيّر ولا يُعرض واحدًا واحدًا.",
    list: {
      created: (count) => `المُدخل: ${countNoun(count, NOUN.record)}`,
      amended: (count) => `المعدّل: ${countNoun(count, NOUN.record)}`,
      retracted: (count) => `المسحوب لأن الملف لا يتضمنه: ${countNoun(count, NOUN.record)}`,
    },
    more: (count) => `و${NUMBERS.format(count)} غيرها`,
    moreRecords: (count) => `و${countNoun(count, NOUN.record)} غيرها`,
    moreFields: (count) => ` و${countNoun(count, FIELD)} غيرها`,
    head: { field: "القيد والحقل", onRecord: "في السجل", inFile: "في الملف" },
    moves: "الأرقام المنشورة التي ستتحرك",
    movesNote:
      "ما تضيفه الحوادث المتغيّرة إلى كل رقم، قبل وبعد. وما يبقى يضيف الشيء نفسه إلى الاثنين.",
    movesHead: { number: "الرقم", of: "عن", before: "قبل", after: "بعد" },
    killed: "القتلى",
    incidents: "الحوادث",
    all: "الكل",
    notTold: "لا يُعرض",
    wrong: "ما الخطأ في الصفوف",
    write: (command, guide) => (
      <>
        لتكتبه في قاعدة بيانات لديك: {command}. ولينشر، أرسله في طلب دمج؛ والشرح في {guide}.
      </>
    ),
  },
};
