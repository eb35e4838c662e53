/** Code sentences in Arabic: what each word of a closed list means, in one sentence. A member without one does not compile. SPEC A5. */
import type { Attribution } from "../attribution.ts";
import type { Nature } from "../estimate.ts";
import type { Extent } from "../incident.ts";
import type { PlacePrecision } from "../precision.ts";
import type { Stance } from "../report.ts";
import type { VerificationStatus } from "../verification.ts";

/** What each degree of attribution means. */
export const ARABIC_ATTRIBUTION = {
  confirmed: "تذكر الرواية الفاعل على أنه أمر ثابت.",
  suspected: "تعتقد الرواية أنها تعرف الفاعل أو تشتبه فيه.",
  claimed: "يقول الفاعل نفسه إنه هو من فعل.",
  denied: "يقول المتهم إنه لم يفعل.",
  unattributed: "لا أحد يقول من الفاعل.",
} as const satisfies Record<Attribution, string>;

/** What each status of support means. */
export const ARABIC_VERIFICATION = {
  "single-origin": "قد تعود الروايات كلها إلى أصل واحد.",
  corroborated: "روايتان على الأقل مستقلتان إحداهما عن الأخرى على وجه اليقين.",
  verified: "رواية واحدة على الأقل تبيّن كيف جرى التحقق منها.",
  disputed: "رواية واحدة على الأقل تنفيه.",
  retracted: "سُحب هذا القيد.",
} as const satisfies Record<VerificationStatus, string>;

/** What is known at each precision. */
export const ARABIC_PRECISION = {
  site: "الموقع بعينه: جسر أو قاعدة أو نقطة تفتيش أو مزرعة.",
  settlement: "القرية أو البلدة أو المدينة، أو حي من أحيائها.",
  "near-settlement": "قرب قرية أو بلدة أو مدينة مسماة، أو على الطريق إليها.",
  district: "القضاء ولا شيء أدق منه.",
  governorate: "المحافظة ولا شيء أدق منها.",
  region: "منطقة بلا حدود واضحة، كوادٍ أو صحراء أو سلسلة تلال.",
  country: "البلد ولا شيء أدق منه.",
  water: "في بحر أو بحيرة أو نهر.",
} as const satisfies Record<PlacePrecision, string>;

/** What each extent means. */
export const ARABIC_EXTENT = {
  single: "فعل واحد، في وقت واحد، قام به طرف واحد.",
  series: "فعلان أو أكثر رُويت معًا، ويمكن التمييز بينها.",
  pattern: "أمر ظل يتكرر، ولا أحد يقول كم مرة.",
} as const satisfies Record<Extent, string>;

/** What each nature of a figure means. */
export const ARABIC_NATURE = {
  count: "أشخاص أو أشياء ميّزها أحدهم وعدّها.",
  estimate: "حكم على العدد أو المقدار.",
  bound: "حدّ لا غير: هذا العدد على الأقل أو على الأكثر.",
} as const satisfies Record<Nature, string>;

/** What each stance of an account means. */
export const ARABIC_STANCE = {
  asserts: "تقول إن الأمر كذلك.",
  denies: "تقول إن الأمر ليس كذلك.",
  qualifies: "تقول إن الأمر كذلك جزئيًا أو بشرط.",
} as const satisfies Record<Stance, string>;
