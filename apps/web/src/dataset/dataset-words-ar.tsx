/** Dataset words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { setApart } from "../language/record-text.tsx";
import type { DatasetWords } from "./dataset-words.tsx";

/** What the list of datasets and the page of one say. */
export const ARABIC: DatasetWords = {
  name: "مجموعات البيانات",
  heading: "لمن هذه البيانات",
  standfirst: (count) =>
    `في السجل ${countNoun(count, RECORD_NOUN.dataset)}. ويبقى مع كل قيد منها، حيثما عُرض، اسم ناشره ورخصته واقتباسه.`,
  served: (isOpen, licence) =>
    isOpen
      ? "يجوز تمريرها، وتُعرض هنا صفًا صفًا."
      : `لا تجيز رخصتها (${setApart(licence)}) تمريرها. تُحسب هنا ولا يُعرض منها شيء.`,
  between: (first, last) => `تقع حوادثها بين ${first} و${last}، بقدر ما يقوله أحد.`,
  from: (first) => `تقع حوادثها في ${first} أو بعده.`,
  upTo: (last) => `تقع حوادثها في ${last} أو قبله.`,
  when: "متى وقعت حوادثها",
  watches: "ما تقول إنها ترصده",
  watchesNothing: "لا شيء في الملف عمّا ترصده. وخلوّها من مكان أو شهر لا يقول شيئًا عما حدث.",
  editions: "الإصدارات والدفعات",
  others: (link) => <>هذه أحدثها. وغيرها كله في {link("دفتر القيود")}.</>,
  history: "سجل التعديلات على قيدها نفسه",
  fact: {
    what: "ما هي",
    publisher: "الناشر",
    edition: "الإصدار",
    licence: "الرخصة",
    url: "من أين جاءت",
    fetched: "تاريخ الجلب",
    cite: "كيف يُستشهد بها",
    rows: "صفوفها",
    holds: "محتواها",
  },
  holdsNothing: "لا شيء سوى قيدها نفسه",
  comma: "، ",
  earlierBatches: (count) => `دفعات سابقة: ${countNoun(count, NOUN.batch)}`,
  head: {
    batch: "الدفعة",
    edition: "الإصدار",
    changes: "ما فعلته بالقيود",
    recorded: "تاريخ التسجيل",
    author: "من كتبها، ولماذا",
  },
  batch: (position) => `الدفعة ${position}`,
};
