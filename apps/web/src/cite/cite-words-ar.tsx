/** Cite words in Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import { NOUN } from "../language/nouns.ts";
import type { CiteWords } from "./cite-words.tsx";

/** What the page that cites another one says. */
export const ARABIC: CiteWords = {
  name: "استشهاد",
  kicker: "للاستشهاد",
  nothing: "لم تُذكر صفحة للاستشهاد بها",
  nothingWhy:
    "في أعلى كل صفحة تعرض قيودًا أو أرقامًا رابط «استشهد بهذه الصفحة»، وهو يقود إلى هنا ومعه عنوانها. وتصير هنا جملة أو مدخلًا بصيغة ⁨BibTeX⁩ أو ⁨CSL-JSON⁩، ويصير الرسم أو الخريطة شيفرة ⁨HTML⁩ تعرضها في صفحة لك. ورابط أي رقم يقود إلى الصفحة التي تقول من أين جاء، وهناك يُقتبس وحده.",
  sentence: "في جملة",
  copy: (what) => `انسخ ${what}`,
  copied: "نُسخ",
  notCopied: "لم يسمح المتصفح بذلك: حدّد النص وانسخه",
  copyTable: "انسخ مع الاستشهاد",
  toQuote: "اقتبس هذا الرقم",
  theFigure: "الرقم مع الاستشهاد به",
  theSentence: "الجملة",
  theHash: "البصمة",
  csl: "لبرامج المراجع مثل ⁨Zotero⁩ و⁨Mendeley⁩ و⁨pandoc⁩ وكل ما يقرأ لغة أنماط الاستشهاد.",
  html: "لعرض صورتها في صفحة لك: صورة في داخلها مصدرها، عند هذه الدفعة، وتقود إلى هنا.",
  download: "نزّله",
  proves: "ما الذي يثبته",
  provesWhat: (position, rules) =>
    `يعرض العنوان الشيء نفسه متى فُتح: ما سُئل عنه، وفق المعروف عند الدفعة ${position}. ويذكر الإصدار ${rules} من القواعد؛ وإذا أُجيب عن صفحة بقواعد أخرى قالت ذلك وما الذي حرّكته.`,
  openCited: "افتح الصفحة المستشهد بها",
  since: "ما الذي تغيّر منذ ذلك الحين",
  whose: "بيانات من فيها",
  nobodys: "لا صف فيها من أي مجموعة بيانات.",
  edition: (edition) => `، الإصدار \u2068${edition}\u2069، `,
  ownCitation: (citation) => <>. الاستشهاد بها: {citation}</>,
  hash: "البصمة",
  hashOf: (records, figures) => (
    <>
      بصمة <bdi>SHA-256</bdi> لما تعرضه الصفحة بصيغة <bdi>JSON</bdi> المعيارية:{" "}
      {countNoun(records, NOUN.record)}، لكل منها بصمته
      {figures.length > 0 && (
        <>
          ، وأرقامها (<bdi lang="en">{figures.join(", ")}</bdi>)
        </>
      )}
      . تتغيّر إذا تغيّر قيد أو رقم، ولا تتغيّر لغير ذلك.
    </>
  ),
  recompute: (data) => (
    <>
      لتحسبها من جديد خذ{" "}
      <a href={data}>
        المحتوى بصيغة <bdi>JSON</bdi>
      </a>
      ، أو اسأل من سطر الأوامر هذا الخادم أو نسخة لديك:
    </>
  ),
  withdrawn: (label) => `${label} (مسحوب)`,
  page: { "/": "الصفحة الأولى", "/search": "البحث", "/why": "لماذا" },
  narrowed: (page, filters) => (filters.length === 0 ? page : `${page} (${filters.join("؛ ")})`),
  filter: (name, value) => (name === "" ? value : `${name}: ${value}`),
};
