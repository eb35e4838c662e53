/** Spoken codes in Arabic: other words for kinds of incident and for the codes of a filter, beside their own names. SPEC S3. */
import type { IncidentKind } from "../incident-kind.ts";

/** Words for each kind, commas between them; the article makes no difference. */
export const ARABIC_SPOKEN_KINDS = {
  "targeted-killing": "اغتيالات، عمليات اغتيال",
  execution: "إعدامات، عمليات إعدام",
  "armed-attack": "هجمات مسلحة، كمين، كمائن، إطلاق نار",
  explosion:
    "تفجيرات، انفجار، انفجارات، عبوة ناسفة، عبوات ناسفة، سيارة مفخخة، سيارات مفخخة، ألغام، لغم",
  shelling: "قصف، قذائف، هاون، صواريخ",
  "air-strike": "غارات جوية، غارة، غارات، ضربة جوية، ضربات جوية، قصف جوي",
  abduction: "خطف، اختطافات، حالات اختطاف، عمليات خطف، مختطفين، مخطوفين، رهائن",
  "bodies-found": "جثث، جثة، مقبرة جماعية، مقابر جماعية",
  "infrastructure-attack": "تخريب، هجمات على البنية",
  "property-destruction": "حرق، حرائق محاصيل، نهب",
  extortion: "إتاوات، إتاوة",
  intimidation: "تهديدات، ترويع",
  "illegal-checkpoint": "سيطرة وهمية، سيطرات وهمية",
  infiltration: "تسللات",
  smuggling: "مهربين",
  offensive: "هجوم عسكري",
  "security-operation": "عمليات أمنية، مداهمة، مداهمات، دهم",
  arrest: "اعتقالات، توقيف",
  escape: "هروب، هرب",
  "border-crossing": "عبور الحدود",
} as const satisfies Record<IncidentKind, string>;

/** Words for the codes of the other fields, by field. */
export const ARABIC_SPOKEN_OTHERS = {
  harmed: {
    civilians: "مدنيين، مدنيون",
    "security-forces": "قوات الأمن، جنود، شرطة، عسكريين، عسكريون",
    "local-officials": "مسؤولين محليين، مختار، مخاتير",
    militants: "مسلحين، مسلحون",
  },
  effect: {
    killed: "قتلى، قتل، مقتل",
    injured: "جرحى، مصابين، إصابات",
    displaced: "نازحين، نزوح، تهجير",
  },
  attribution: {
    suspected: "مشتبه",
    claimed: "تبنى",
    denied: "منفية",
  },
  verification: {
    corroborated: "مدعوم",
    verified: "متحقق منه",
    disputed: "متنازع فيه",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
