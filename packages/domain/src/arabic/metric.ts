/** Metrics in Arabic: what an estimate measures, by name and definition. A metric without either does not compile. SPEC A5. */
import type { Metric } from "../metric.ts";

/** The names and definitions. */
export const ARABIC_METRIC = {
  "fighters-present": {
    label: "المقاتلون الموجودون",
    definition:
      "أفراد جماعة مسلحة موجودون في مكان ما في وقت ما، بالمعنى الذي يقصده المتحدث بكلمة «مقاتلين».",
  },
  "fighters-crossed": {
    label: "المقاتلون الذين عبروا الحدود",
    definition: "أفراد جماعة مسلحة انتقلوا من بلد إلى آخر خلال مدة.",
  },
  "fighters-joined": {
    label: "المقاتلون الذين التحقوا",
    definition: "أشخاص جاؤوا للقتال في صفوف جماعة مسلحة أو لدعمها خلال مدة.",
  },
  "fighters-killed": {
    label: "المقاتلون القتلى",
    definition: "أفراد جماعة مسلحة قُتلوا خلال مدة.",
  },
  "fighters-returned": {
    label: "المقاتلون العائدون",
    definition: "أفراد جماعة مسلحة عادوا إلى البلد الذي أتوا منه.",
  },
  "fighters-escaped-custody": {
    label: "المقاتلون الفارون من الاحتجاز",
    definition: "محتجزون من أفراد جماعة مسلحة تمكنوا من الفرار.",
  },
  "fighters-recaptured": {
    label: "المقاتلون الذين أُعيد القبض عليهم",
    definition: "محتجزون فارون أُلقي القبض عليهم مجددًا.",
  },
  "fighters-at-large": {
    label: "المقاتلون الذين ما زالوا طلقاء",
    definition: "محتجزون فارون لم يُقبض عليهم مجددًا، عددًا أو نسبةً من الفارين.",
  },
  "troops-deployed": {
    label: "القوات المنتشرة",
    definition: "أفراد قوات دولة متمركزون في مكان أو أُرسلوا إليه.",
  },
  "incident-count": {
    label: "الحوادث المحصاة",
    definition: "حوادث أحصاها أحدهم في منطقة ومدة، وفق قاعدته هو.",
  },
  "killings-rate": {
    label: "معدل القتل",
    definition: "عدد القتلى من فئة واحدة من الناس في وحدة زمنية.",
  },
  "people-killed": {
    label: "القتلى",
    definition: "أشخاص قُتلوا في واقعة واحدة أو خلال مدة.",
  },
  "cash-held": {
    label: "الأموال المحتفظ بها",
    definition: "أموال في يد جماعة مسلحة أو أفرادها.",
  },
  "smuggling-price": {
    label: "ثمن التهريب",
    definition: "ما يدفعه الشخص الواحد ليُهرَّب عبر حدود.",
  },
  "border-apprehensions": {
    label: "الموقوفون على الحدود",
    definition: "أشخاص أوقفهم حرس الحدود أثناء عبورهم بصورة غير قانونية.",
  },
  "territory-held": {
    label: "الأراضي المسيطر عليها",
    definition: "المساحة الخاضعة لسيطرة جماعة مسلحة.",
  },
  "territory-share": {
    label: "نسبة الأراضي المسيطر عليها",
    definition: "المساحة الخاضعة لسيطرة جماعة مسلحة نسبةً إلى كلٍّ مسمّى.",
  },
  "border-length": {
    label: "طول الحدود",
    definition: "طول حدود أو أسيجتها.",
  },
  "positions-targeted": {
    label: "المواقع المستهدفة",
    definition: "مواقع لجماعة مسلحة قصدت عملية ما تدميرها.",
  },
  "provinces-affected": {
    label: "المحافظات المتأثرة",
    definition: "محافظات قيل إن جماعة مسلحة تنشط فيها.",
  },
  "shells-fired": {
    label: "القذائف التي سقطت",
    definition: "قذائف هاون أو مدفعية أو صواريخ سقطت في واقعة واحدة أو خلال مدة.",
  },
  visits: {
    label: "الزيارات",
    definition: "رحلات صاحب منصب عام إلى بلد.",
  },
  "cases-studied": {
    label: "الحالات المدروسة",
    definition: "أشخاص أو وقائع فحصتها دراسة، وما ينطبق عليه أمر ما منها.",
  },
  "group-size": {
    label: "حجم جماعة",
    definition: "أفراد جماعة مسماة أو موصوفة.",
  },
} as const satisfies Record<Metric, { readonly label: string; readonly definition: string }>;
