/** Method words in Arabic. */
import { ARABIC_LIST_TITLE } from "@sitrep/domain/arabic/list-title";
import { joinWithOr } from "@sitrep/domain/arabic/count";
import { ARABIC_LOSS } from "@sitrep/domain/arabic/crosswalk-loss";
import type { DatePrecisionWords } from "@sitrep/domain/crosswalk-precision";
import { NEAR_RADIUS_KM } from "@sitrep/domain/precision";
import type { MethodWords } from "./method-words.tsx";

function percent(share: number): string {
  return `${Math.round(share * 100)} في المئة`;
}

function span([least, most]: readonly [number, number]): string {
  return least === most ? String(least) : `من ${least} إلى ${most}`;
}

const DATE = {
  "the day": "اليوم نفسه",
  "some day in 2–6": "يوم ما من يومين إلى ستة أيام",
  "some day in a week": "يوم ما من أسبوع",
  "some day in a month": "يوم ما من شهر",
  "some day in a year": "يوم ما من سنة",
  "every day of a range": "كل أيام مدة",
  "some day before publication": "يوم ما قبل النشر",
} as const satisfies Record<DatePrecisionWords, string>;

/** What the pages of the method say around what the domain says. */
export const ARABIC: MethodWords = {
  name: "المنهجية",
  named: (page) => `المنهجية: ${page}`,
  pages: "صفحات المنهجية",
  onThisPage: "في هذه الصفحة",
  page: {
    "/about": {
      name: "باختصار",
      says: "الجمل الأربع التي تحسم كل سؤال، وكيف تُرسم المقادير والشكوك، والحدود التي وضعناها نحن، وكيف يُستشهد بالموقع.",
      heading: "كيف يُصنع هذا، ولماذا",
    },
    "/about/terms": {
      name: "المصطلحات",
      says: "معاني كلمات هذه الصفحات، كل منها في جملة أو جملتين.",
      heading: "ما معنى الكلمات",
    },
    "/about/codes": {
      name: "قوائم الترميز",
      says: "كل قائمة تُرمَّز بها القيود: الأنواع والدرجات والمقاييس.",
      heading: "بماذا تُرمَّز القيود",
    },
    "/about/crosswalks": {
      name: "جداول المقابلة",
      says: "قوائمنا في مقابل قوائم \u2068ACLED\u2069 و\u2068UCDP\u2069 و\u2068GTD\u2069 و\u2068PLOVER\u2069، وما يضيع في كل خطوة.",
      heading: "قوائمنا في مقابل قوائم غيرنا",
    },
    "/about/coverage": {
      name: "الرصد",
      says: "ما تقول كل مجموعة بيانات إنها ترصده، وأين ومتى، وبأي قاعدة تختاره.",
      heading: "ما تقول كل مجموعة بيانات إنها ترصده",
    },
    "/about/rules": {
      name: "القواعد",
      says: "ما نعد به في كل رقم، ولكل قاعدة رقمها؛ والاختبارات تستشهد بها.",
      heading: "القواعد بأرقامها",
    },
  },
  standfirst: {
    about: "يحفظ هذا الموقع ما يُقال عن نزاع مسلح ومن يقوله. يعرض الأدلة ولا يصدر حكمًا من عنده.",
    terms: "كل منها يشرح نفسه أيضًا حيث يرد: كل ما تحته خط منقّط يُفتح.",
    codes: "كل قائمة مغلقة: يُرفض القيد الذي فيه كلمة أخرى. ويُذكر تغيير أي قائمة في سجل التغييرات.",
    crosswalks:
      "لا يُقابَل ما رُمّز هنا بمجموعات بيانات أخرى إلا بقدر ما تتيحه فئاتها. يقول كل سطر كيف تقع فئتهم من فئتنا، وما يضيع في الخطوة.",
    rules: "ما نعد به في كل قيمة. ولكل قاعدة اختبار يفشل إذا خولفت.",
    coverage: (href) => (
      <>
        لا يدل مكان أو شهر بلا قيد على شيء إلا حيث كان أحد يرصده. <a href={href}>من رصد، وأين ومتى</a>،
        شهرًا شهرًا.
      </>
    ),
  },
  chapter: (letter, title) => `${title} (\u2068${letter}\u2069)`,
  fourSentences: "أربع جمل",
  sentences: [
    { sentence: "لا شيء بلا مصدر.", meaning: "تقود كل قيمة إلى من قالها، وأين، وعبر من وصلت إلينا." },
    {
      sentence: "كل رقم مدى له كلماته.",
      meaning: "«أكثر من 1,000» لا تُحفظ ولا تُعرض أبدًا على أنها 1000.",
    },
    { sentence: "كل اختلاف يبقى ظاهرًا.", meaning: "لا يُؤخذ متوسط يخفي شيئًا، ولا يُكتب فوق شيء." },
    {
      sentence: "السكوت ليس صفرًا.",
      meaning: "«لم يكن أحد يرصد» و«لم يحدث شيء» قيمتان مختلفتان.",
    },
  ],
  part: {
    marks: "كيف تُرسم المقادير والشكوك",
    tolerance: "الهوامش",
    more: "المنهجية كاملة",
    cite: "كيف يُستشهد بالموقع",
    licences: "الرخص والحقوق",
    index: "فهرس القواعد والكلمات",
  },
  group: {
    records: "ما في السجل",
    says: "من قاله، وما درجة دعمه",
    happened: "ماذا حدث، ومتى وأين",
    amounts: "كم العدد أو المقدار",
    watched: "من كان يرصد",
    told: "ما حسبناه نحن",
    kept: "ما كُتب ومتى",
  },
  list: {
    title: (list) => ARABIC_LIST_TITLE[list],
    note: {
      kind: "الفعل الذي جرت محاولته ولم ينجح يُوسم بأنه محاولة.",
      verification: "تُحسب من روايات القيد، ولا يكتبها أحد بيده.",
      reliability: "لا تُجرى حسابات على الدرجات، وليست F درجة وسطى.",
      credibility: "لا تُجرى حسابات على الدرجات، وليست 6 درجة وسطى.",
      likelihood: "تُحفظ كلمات؛ والنطاق يشرحها ولا يدخل في أي حساب.",
    },
    by: (rule) => <>وفق {rule}.</>,
    metric: (units, isStock, isAdditive) =>
      `بوحدة: ${joinWithOr(units)}؛ ${isStock ? "يصح في لحظة" : "يُجمع خلال مدة"}${isAdditive ? "" : "؛ وقد يزيد جزء منه على الكل"}.`,
  },
  marks: {
    opening:
      "يُرسم الرقم كما قيل، من أقل ما يتيحه إلى أكثره. ولا توضع نقطة إلا حيث قدّم المصدر نفسه رقمًا واحدًا. وما يحسبه الموقع يُكتب بخط مائل مع رقم قاعدته.",
    said: "من قاله",
    laid: "ما درجة نسبته إلى أحد",
    nothing: "حيث لا شيء في السجل",
    where: "أين وقع",
    onMap: "معاني العلامات على الخريطة",
    dot: "تُعرف البلدة أو الموقع",
    ring: `قرب بلدة أو موقع: في حدود ${NEAR_RADIUS_KM} كيلومترًا`,
    area: "لا تُعرف إلا منطقته، فتُظلَّل ومعها عددها",
    derived: "مستنتج",
  },
  amount: {
    said: "كما قيل",
    drawn: "كما يُرسم",
    allows: "ما يتيحه",
    rule: "القاعدة",
    version: (version) => `، الإصدار ${version}`,
  },
  tolerance: {
    opening:
      "كلمات مثل «نحو» لا تعطي حدودًا، فكان علينا أن نضعها. هذه الأرقام من عندنا ولم يقلها أحد غيرنا. كل منها قاعدة لها إصدار؛ وتغييرها إصدار جديد يُذكر في سجل التغييرات التي تحرّك الأرقام.",
    about: "نحو",
    aboutIs: (share) => `${percent(share)} من القيمة إلى الجانبين`,
    nearly: "ما يقارب",
    nearlyIs: (share) => `${percent(share)} دون القيمة، ولا يبلغ القيمة نفسها أبدًا`,
    order: "عشرات، مئات، عشرات الآلاف",
    orderIs: (from, below) => `من ${from} إلى ما دون ${below} من الوحدة`,
    rate: "في الأسبوع، في الشهر، في السنة",
    rateIs: (week, month, year) =>
      `أيام الأسبوع ${span(week)}، وأيام الشهر ${span(month)}، وأيام السنة ${span(year)}`,
    date: "تاريخ تقريبي",
    dateIs: (day, month, season, year) =>
      `عدد الأيام إلى الجانبين: ${day} ليوم، و${month} لشهر، و${season} لفصل، و${year} لسنة`,
    near: "قرب مكان",
    nearIs: `في حدود ${NEAR_RADIUS_KM} كيلومترًا، كما عند \u2068UCDP\u2069`,
  },
  cite: {
    give: (parameter) => (
      <>
        اذكر اسم الصفحة، ومجموعة البيانات، ورقم الدفعة، والعنوان وفيه {parameter}. يعرض مثل هذا
        العنوان ما كان معروفًا عند تلك الدفعة، حتى بعد كتابة غيرها؛ ومن دونه يعرض ما هو معروف حين
        يُفتح.
      </>
    ),
    example: (position, recorded) =>
      `يعرض كل الأرقام وفق المعروف عند الدفعة ${position}، المسجلة في ${recorded}`,
    prove: (hash, ledger) => (
      <>
        في آخر كل قيد سطر يُستشهد به. ولتثبت لاحقًا أن شيئًا لم يُكتب من جديد سجّل بصمة الدفعة أيضًا
        {hash !== null && <>: {hash}</>}. ويقارنها <a href={ledger}>دفتر القيود</a>.
      </>
    ),
  },
  rights: {
    more: "المزيد",
    holds: "ما فيها، وإصداراتها",
    everything: "كل ما عدا ذلك في الصفحة",
    code: "البرنامج",
    mit: "رخصة \u2068MIT\u2069.",
    shapes: "حدود الخريطة",
    naturalEarth: "من Natural Earth، وهي ملكية عامة.",
    taken: "ما أُخذ منها وما غُيّر",
    letters: (name) => `الخط: \u2068${name}\u2069`,
    lists: "قوائم غيرنا",
    listsAre:
      "ترد هنا أسماء فئات \u2068ACLED\u2069 و\u2068UCDP\u2069 و\u2068GTD\u2069 و\u2068PLOVER\u2069 بوصفها حقائق. ولا تُستعمل بياناتها ولا نصوص أدلة ترميزها.",
    articles: "المقالات",
    articlesAre: "لا يُحفظ نص أي مقال: إنما ما يقوله بصياغتنا نحن، وأين ورد فيه، وبصمة المقطع.",
  },
  index: {
    rules: "القواعد",
    words: "الكلمات والرموز",
    grade: (code) => `الدرجة \u2068${code}\u2069`,
    of: {
      kind: "حادثة",
      extent: "التكرار",
      role: "طرف",
      attribution: "النسبة",
      effect: "الضرر",
      people: "الناس",
      verification: "درجة الدعم",
      stance: "رواية",
      reliability: "مصدر",
      credibility: "رواية",
      source: "مصدر",
      precision: "دقة المكان",
      place: "مكان",
      metric: "مقياس",
      nature: "رقم",
      claim: "تصريح",
      relation: "تصريح",
      likelihood: "الاحتمال",
      actor: "جهة فاعلة",
      verdict: "حكم",
      strength: "تطابق",
      sensitivity: "النشر",
      change: "تغيير",
    },
  },
  coverage: {
    holds: "ما في مجموعة البيانات هذه",
    nothing: "لا شيء مسجل عما ترصده. فخلوّها من مكان أو شهر لا يقول شيئًا عما حدث.",
  },
  crosswalk: {
    match: "كيف تقع فئة من أخرى",
    matches: {
      exact: "معناهما واحد.",
      broader: "فئتهم أوسع من فئتنا.",
      narrower: "فئتهم أضيق من فئتنا.",
      none: "لا مكان له عندهم.",
    },
    list: {
      acled: "نوع الحدث ونوعه الفرعي في \u2068ACLED\u2069",
      ucdp: "نوع العنف في \u2068UCDP GED\u2069",
      gtd: "نوع الهجوم في \u2068GTD\u2069",
      plover: "نوع الحدث في \u2068PLOVER\u2069",
    },
    precision: "دقة المكان والتاريخ",
    caption: (name) => `أنواع الحوادث عندنا في مقابل ${name}`,
    head: { ours: "عندنا", theirs: "عندهم", fits: "كيف يتقابلان", lost: "ما الذي يضيع" },
    loss: (loss) => ARABIC_LOSS[loss],
    nothing: "لا شيء",
    matchName: { exact: "مطابق", broader: "أوسع", narrower: "أضيق", none: "لا مقابل له" },
    places: "دقة الأماكن",
    placeKnown: "ما يُعرف من المكان",
    dates: "دقة التواريخ",
    date: (words) => DATE[words],
    dateKnown: "ما يُعرف من التاريخ",
    noCode: "لا رمز له",
  },
};
