/** Code sentences in Arabic: what each word of a closed list means, in one sentence. A member without one does not compile. SPEC A5. */
import type { CodeListName, CodeOf } from "../glossary.ts";
import { LIKELIHOOD_BAND } from "../likelihood.ts";
import { ARABIC_METRIC } from "./metric.ts";

function definitionsOf<Code extends string>(
  list: Readonly<Record<Code, { readonly definition: string }>>,
): Readonly<Record<Code, string>> {
  // Every key is one of the list's own.
  return Object.fromEntries(
    Object.entries<{ readonly definition: string }>(list).map(([code, one]) => [
      code,
      one.definition,
    ]),
  ) as Record<Code, string>;
}

function bandWords([least, most]: readonly [number, number]): string {
  return `من ${least} إلى ${most} في المئة`;
}

/** The sentences, by list and word. */
export const ARABIC_SENTENCES = {
  kind: {
    "targeted-killing": "يُختار شخص بعينه أو بضعة أشخاص بأعينهم ويُقتلون، أيًا كانوا.",
    execution: "يُقتل شخص محتجز أصلًا أو مغلوب على أمره.",
    "armed-attack": "يهاجم مسلحون غيرهم بالأسلحة النارية أو بأسلحة مباشرة أخرى.",
    explosion: "تنفجر عبوة مزروعة أو محمولة: لغم أو سيارة مفخخة أو حزام ناسف.",
    shelling: "تُطلق قذائف هاون أو مدفعية أو صواريخ من بعيد.",
    "air-strike": "يُطلق سلاح من طائرة أو طائرة مسيّرة.",
    abduction: "يُؤخذ شخص أو يُحتجز رغمًا عنه على يد من لا سلطة له في التوقيف.",
    "bodies-found": "يُعثر على قتلى، وقد لا يُعرف متى قُتلوا وكيف.",
    "infrastructure-attack": "تُخرَّب عمدًا منشآت الكهرباء أو الماء أو النقل أو الاتصالات.",
    "property-destruction": "تُحرق بيوت أو أراضٍ زراعية أو بضائع أو تُفجَّر أو تُنهب.",
    extortion: "يُنتزع مال أو متاع تحت التهديد، مرة واحدة أو كإتاوة.",
    intimidation: "يُهدَّد أناس بالكلام أو باستعراض القوة ليفعلوا شيئًا أو يسكتوا.",
    "illegal-checkpoint": "يوقف من لا سلطة لهم المارّة ويفتشونهم.",
    infiltration: "يدخل مقاتلون منطقة ليعملوا فيها.",
    smuggling: "تُنقل أسلحة أو مخدرات أو أموال أو بضائع من وراء ظهر الرقابة.",
    offensive: "تقاتل قوات للاستيلاء على أرض أو للاحتفاظ بها أو لاستعادتها.",
    "security-operation": "تفتش قوات دولة أو حلفاؤها أو تطهّر أو تداهم.",
    arrest: "تحتجز دولة أو من يحكم المكان شخصًا.",
    escape: "يفرّ محتجزون.",
    "border-crossing": "يعبر أناس حدودًا من وراء ظهر الرقابة.",
  },
  extent: {
    single: "فعل واحد، في وقت واحد، قام به طرف واحد.",
    series: "فعلان أو أكثر رُويت معًا، ويمكن التمييز بينها.",
    pattern: "أمر ظل يتكرر، ولا أحد يقول كم مرة.",
  },
  role: {
    perpetrator: "فعله، أو قيل إنه فعله.",
    target: "كان المقصود به أو عانى منه.",
    operator: "قاد عملية: قاتل أو فتش أو طهّر أو اعتقل علنًا.",
    bystander: "كان هناك أو أُصيب ولم يكن مقصودًا.",
  },
  attribution: {
    confirmed: "تذكر الرواية الفاعل على أنه أمر ثابت.",
    suspected: "تعتقد الرواية أنها تعرف الفاعل أو تشتبه فيه.",
    claimed: "يقول الفاعل نفسه إنه هو من فعل.",
    denied: "يقول المتهم إنه لم يفعل.",
    unattributed: "لا أحد يقول من الفاعل.",
  },
  effect: {
    killed: "ماتوا بسببه، حينها أو لاحقًا.",
    injured: "أُصيبوا وما زالوا أحياء.",
    abducted: "أخذهم أو احتجزهم من لا سلطة له في التوقيف.",
    detained: "احتجزتهم دولة أو من يحكم المكان.",
    displaced: "أُجبروا على ترك بيوتهم.",
  },
  people: {
    civilians: "من لا يقاتلون ولا يتولون منصبًا عامًا.",
    "security-forces": "جنود وشرطة وسائر المسلحين في خدمة دولة أو إقليم.",
    "local-officials": "مخاتير ورؤساء بلديات وأعضاء مجالس وقضاة.",
    militia: "أفراد جماعات مسلحة تقاتل إلى جانب دولة.",
    militants: "أفراد جماعات مسلحة تقاتل ضد دولة.",
    unknown: "لا أحد يقول من كانوا.",
  },
  verification: {
    "single-origin": "قد تعود الروايات كلها إلى أصل واحد.",
    corroborated: "روايتان على الأقل مستقلتان إحداهما عن الأخرى على وجه اليقين.",
    verified: "رواية واحدة على الأقل تبيّن كيف جرى التحقق منها.",
    disputed: "رواية واحدة على الأقل تنفيه.",
    retracted: "سُحب هذا القيد.",
  },
  stance: {
    asserts: "تقول إن الأمر كذلك.",
    denies: "تقول إن الأمر ليس كذلك.",
    qualifies: "تقول إن الأمر كذلك جزئيًا أو بشرط.",
  },
  reliability: {
    A: "موثوق تمامًا",
    B: "موثوق عادةً",
    C: "موثوق إلى حد ما",
    D: "غير موثوق عادةً",
    E: "غير موثوق",
    F: "لا يمكن الحكم على موثوقيته",
  },
  credibility: {
    "1": "أكدته مصادر أخرى",
    "2": "صحيح على الأرجح",
    "3": "ربما كان صحيحًا",
    "4": "مشكوك فيه",
    "5": "مستبعد",
    "6": "لا يمكن الحكم على صحته",
  },
  source: {
    outlet: "صحيفة أو محطة أو موقع ينشر باسمه، ومن يكتبون له.",
    agency: "وكالة أنباء ينشر غيرها تقاريرها.",
    "government-body": "حكومة أو وزارة أو سلطة مدنية أخرى، ومن يتحدثون باسمها.",
    military: "قوات مسلحة لدولة أو إقليم أو تحالف، ومن يتحدثون باسمها.",
    "intelligence-service": "جهاز استخبارات أو أمن، ومن يتحدثون باسمه.",
    "armed-group": "جماعة مسلحة ليست قوة لدولة، ومن يتحدثون باسمها.",
    "local-official": "من يتولى منصبًا في قرية أو بلدة أو قضاء أو محافظة.",
    expert: "من يُسمع لعلمه، متحدثًا عن نفسه.",
    "think-tank": "معهد سياسات، ومن يكتبون له.",
    ngo: "منظمة غير حكومية.",
    intergovernmental: "هيئة تضم عدة دول، كالأمم المتحدة.",
    academic: "جامعة أو عمل علمي.",
    witness: "من كان هناك أو يسكن هناك.",
    dataset: "مجموعة بيانات يستشهد بها غيرها.",
    channel: "حساب أو قناة ينشر عليها آخرون.",
    unknown: "لا أحد يقول ما هو.",
  },
  precision: {
    site: "الموقع بعينه: جسر أو قاعدة أو نقطة تفتيش أو مزرعة.",
    settlement: "القرية أو البلدة أو المدينة، أو حي من أحيائها.",
    "near-settlement": "قرب قرية أو بلدة أو مدينة مسماة، أو على الطريق إليها.",
    district: "القضاء ولا شيء أدق منه.",
    governorate: "المحافظة ولا شيء أدق منها.",
    region: "منطقة بلا حدود واضحة، كوادٍ أو صحراء أو سلسلة تلال.",
    country: "البلد ولا شيء أدق منه.",
    water: "في بحر أو بحيرة أو نهر.",
  },
  place: {
    region: "منطقة بلا حدود واضحة، داخل بلد أو عبر عدة بلدان.",
    country: "دولة.",
    governorate: "أول تقسيم إداري لبلد.",
    district: "تقسيم من محافظة.",
    settlement: "قرية أو بلدة أو مدينة، أو حي منها.",
    site: "بقعة واحدة: قاعدة أو جسر أو مخيم أو معبر حدودي.",
  },
  metric: definitionsOf(ARABIC_METRIC),
  nature: {
    count: "أشخاص أو أشياء ميّزها أحدهم وعدّها.",
    estimate: "حكم على العدد أو المقدار.",
    bound: "حدّ لا غير: هذا العدد على الأقل أو على الأكثر.",
  },
  claim: {
    declaration: "يقرر أن أمرًا ما واقع أو تم.",
    assessment: "يحكم على الأوضاع كما هي.",
    forecast: "يقول ما سيحدث أو قد يحدث.",
    definition: "يقول ما المقصود بكلمة أو رقم.",
    denial: "يقول إن أمرًا ما ليس كذلك.",
    threat: "يقول ما سيفعله المتحدث بغيره.",
    explanation: "يقول لماذا كان الأمر كذلك.",
    warning: "يقول ما قد يحدث ما لم يُفعل شيء.",
  },
  relation: {
    supports: "يشهد للقيد الآخر.",
    disputes: "يشهد عليه.",
    qualifies: "يضيّقه أو يضع له شرطًا.",
    defines: "يقول ما معنى كلماته أو أرقامه.",
  },
  likelihood: {
    "almost-no-chance": bandWords(LIKELIHOOD_BAND["almost-no-chance"]),
    "very-unlikely": bandWords(LIKELIHOOD_BAND["very-unlikely"]),
    unlikely: bandWords(LIKELIHOOD_BAND.unlikely),
    "roughly-even": bandWords(LIKELIHOOD_BAND["roughly-even"]),
    likely: bandWords(LIKELIHOOD_BAND.likely),
    "very-likely": bandWords(LIKELIHOOD_BAND["very-likely"]),
    "almost-certain": bandWords(LIKELIHOOD_BAND["almost-certain"]),
  },
  actor: {
    state: "دولة تتصرف عبر حكومتها.",
    "state-force": "قوات مسلحة أو شرطة لدولة أو إقليم.",
    "pro-government-militia": "جماعة مسلحة تقاتل إلى جانب حكومة.",
    "armed-group": "جماعة مسلحة ليست قوة لدولة.",
    coalition: "عدة دول أو جماعات تقاتل صفًا واحدًا.",
    "government-body": "وزارة أو مجلس أو سلطة أخرى بلا قوات خاصة بها.",
    "office-holder": "صاحب منصب عام، مسمّى بصفته هذه.",
    leader: "الرأس المعلن لجماعة مسلحة.",
    civilians: "أناس لا يقاتلون، بوصفهم جماعة.",
    network: "أناس يعملون معًا وليسوا جماعة مسلحة: مهربون أو خلية.",
  },
  verdict: {
    same: "القيدان عن أمر واحد.",
    different: "القيدان عن أمرين، ولا سلسلة أحكام أخرى تجعلهما واحدًا.",
    unsure: "قد يكونان عن أمر واحد؛ نظر أحدهم ولم يستطع الجزم.",
  },
  strength: {
    strong: "الأيام القليلة نفسها والبقعة نفسها، ويتفق أكثر من ذلك، ولا شيء يعارضه.",
    fair: "في حدود شهر وفي محافظة واحدة، وما يشهد له أكثر مما يشهد عليه.",
    weak: "قد يكونان واحدًا، ولا يُعرف أكثر من أن لا شيء ينفي ذلك.",
  },
  sensitivity: {
    public: "كله.",
    coarsen: "المكان لا أدق من محافظته، وبلا إحداثيات.",
    withhold: "لا شيء؛ القيد للمحررين وحدهم.",
  },
  change: {
    created: "دخل القيد، أو عاد بعد سحبه.",
    amended: "غُيّر القيد، وما زالت صيغته السابقة تُقرأ.",
    retracted: "سُحب القيد، وما زالت صيغته الأخيرة تُقرأ.",
  },
} as const satisfies { readonly [List in CodeListName]: Readonly<Record<CodeOf<List>, string>> };
