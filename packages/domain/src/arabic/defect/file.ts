/** Defects of files in Arabic. SPEC A9, G6. */
import type { DefectSentences } from "../../defect.ts";
import type { FileDefects, FileKind, NamedFiles, Unread } from "../../defect/file.ts";
import { countNoun } from "../count.ts";
import { listed, quoted, setApart } from "../set-apart.ts";
import { COUNTED } from "./nouns.ts";
import { meantHint } from "./value.ts";

const AGAIN = "نزّل الملف من جديد.";
const UNPACK = "فكّ ضغطه، وهات الملف الذي كان فيه.";
const SAVE = `احفظ ورقته بصيغة ${setApart("CSV")}، وهاتها.`;
const AS_CSV = `خذ الجدول بصيغة ${setApart("CSV")}.`;
const RECORD_LINE = setApart('{"kind": "…", "record": {…}}');

/** The words. */
export const FILE_IN_ARABIC: DefectSentences<FileDefects> = {
  unread: ({ why }) => ({ message: unreadInArabic(why) }),
  "no-file": ({ found }) => ({
    message: found === "folder" ? "مجلد" : "ليس ملفًا عاديًا",
    expected: "ملف",
    hint: found === "folder" ? "سمّ ملفًا فيه." : "اكتب ما يخرج منه في ملف أولًا.",
  }),
  empty: () => ({ message: "فارغ", hint: AGAIN }),
  "no-archive": () => ({ message: "ليس ملفًا مضغوطًا، فلا يُستخرج منه ملف" }),
  "file-kind": ({ kind, isPacked }) => ({
    message: `${isPacked ? "ما يخرج من ضغطه: " : ""}${FILE_KIND[kind][0]}`,
    expected: isPacked ? "نص فيه" : `نص، أو ${setApart(".gz")} أو ${setApart(".zip")}`,
    hint: FILE_KIND[kind][1],
  }),
  "packed-twice": () => ({
    message: "مضغوط مرتين",
    expected: "نص فيه",
    hint: "فكّ ضغطه مرة، وهات ما يخرج.",
  }),
  "unpacks-too-large": ({ most, of }) => ({
    message:
      of === "GB"
        ? `يخرج من ضغطه أكثر من ${countNoun(most, COUNTED.gigabyte, "of")}`
        : `يخرج من ضغطه أكثر من حجمه ${countNoun(most, COUNTED.time, "of")}`,
    hint: "إن كنت تثق به ففكّ ضغطه بنفسك، وهات الملف.",
  }),
  "not-unpacked": ({ fault }) => ({ message: NOT_UNPACKED[fault], hint: AGAIN }),
  shrunk: () => ({
    message: "قصُر وهو يُقرأ",
    hint: "انتظر حتى تنتهي كتابته، ثم أعد المحاولة.",
  }),
  locked: () => ({ message: "مقفل بكلمة سر", hint: "فكّ ضغطه، وهات الملف." }),
  "too-many-files": ({ most }) => ({
    message: `فيه أكثر من ${countNoun(most, COUNTED.file, "of")}`,
    hint: "فكّ ضغطه، وهات واحدًا منها.",
  }),
  "no-such-file": ({ name, held }) => ({
    message: `ليس فيه ملف باسم ${quoted(name)}`,
    hint: held.first.length === 0 ? "وليس فيه شيء." : `فيه: ${namedWords(held)}.`,
  }),
  workbook: ({ isInArchive }) => ({
    message: "ملف من ملفات برامج الجداول",
    hint: isInArchive
      ? SAVE
      : `احفظ كل ورقة منه بصيغة ${setApart("CSV")}، باسم ما فيها: ${listed(["incidents.csv", "sources.csv"])}.`,
  }),
  "no-table": ({ held }) => ({
    message: held.first.length === 0 ? "ليس فيه ملف" : `ليس فيه جدول، وفيه: ${namedWords(held)}`,
  }),
  "several-tables": ({ count, held, suchAs }) => ({
    message: `فيه ${countNoun(count, COUNTED.table)}: ${namedWords(held)}`,
    hint: `سمّ واحدًا منها: ${setApart(suchAs)}`,
  }),
  "entry-gone": () => ({ message: "لم يعد موجودًا", hint: "أعد المحاولة." }),
  "path-outside": ({ path }) => ({
    message: `فيه مسار يؤدي إلى خارجه: ${quoted(path)}`,
    hint: "لا تفكّ ضغطه.",
  }),
  "not-utf8": () => ({ message: `ليس نصًا بترميز ${setApart("UTF-8")}` }),
  "unknown-encoding": () => ({
    message: `ترميزه غير معروف: ليس ${setApart("UTF-8")}، ولا تؤلف حروفه كلمات لغة غربية`,
    expected: listed(["UTF-8", "UTF-16", "Windows-1252", "Mac Roman"]),
    hint: `احفظه بترميز ${setApart("UTF-8")}.`,
  }),
  "other-encoding": ({ encoding, isGuess }) => ({
    message: `ليس بترميز ${setApart("UTF-8")}؛ قُرئ على أنه ${setApart(encoding)}${isGuess ? "، كما توحي حروفه" : ""}`,
    hint: isGuess ? `إن بدت الأسماء خاطئة فاحفظه بترميز ${setApart("UTF-8")}.` : undefined,
  }),
  "text-too-large": ({ megabytes, most }) => ({
    message: `حجمه ${setApart(megabytes)} ميغابايت، وهو أكبر مما يُقرأ من ${setApart("YAML")} أو ${setApart("JSON")}`,
    expected: `${setApart(most)} ميغابايت على الأكثر`,
    hint: `اكتبه أسطرًا من ${setApart("JSON")}، في ملف ينتهي اسمه بـ${setApart(".jsonl")}، كما يفعل ${setApart("sitrep export")}.`,
  }),
  "too-many-brackets": () => ({
    message: "تتداخل أقواسه فوق ما يمكن قراءته",
    expected: "قيود، ولا تتداخل أقواسها كثيرًا",
  }),
  "bad-yaml": ({ told }) => inWordsOf(`ليس ${setApart("YAML")} يُقرأ`, told),
  "yaml-fault": ({ told }) => inWordsOf("ليس كما ينبغي", told),
  "bad-json": ({ told }) => inWordsOf(`ليس ${setApart("JSON")}`, told),
  "too-many-aliases": () => ({
    message: `ليس ${setApart("YAML")} يُقرأ: أسماؤه المستعارة تعني أكثر مما يجوز`,
  }),
  "second-document": () => ({
    message: "فيه مستند ثانٍ بعد سطر من ثلاث شرطات؛ والمجموعة مستند واحد",
  }),
  "key-twice": () => ({ message: "يذكر حقلًا مرتين، ولا يمكن حفظ غير واحد منهما" }),
  "json-comma": ({ where }) => ({
    message:
      where === "missing"
        ? `ليس ${setApart("JSON")}: تنقصه فاصلة بين عنصرين`
        : `ليس ${setApart("JSON")}: بعد العنصر الأخير فاصلة`,
  }),
  "json-too-long": ({ what, most, key = "" }) => {
    const characters = countNoun(most, COUNTED.character, "of");
    return {
      message:
        what === "beside"
          ? `فيه أكثر من ${characters} غير ${quoted(key)}`
          : `فيه ${what === "element" ? "عنصر" : "سطر"} من أكثر من ${characters}`,
      hint: what === "line" ? `في ملفات ${setApart("JSON Lines")} قيد في كل سطر.` : undefined,
    };
  },
  "json-cut-off": () => ({ message: "مبتور: ينتهي في وسطه", hint: AGAIN }),
  "line-cut-off": () => ({ message: "مبتور في وسط سطر", hint: AGAIN }),
  "holds-no-key": ({ key }) => ({ message: `ليس فيه ${quoted(key)}` }),
  "holds-no-record": () => ({ message: "ليس فيه قيد" }),
  "no-feature-collection": ({ type }) => ({
    message: `نوعه ${setApart(type)}، لا ${setApart("FeatureCollection")}`,
  }),
  "other-coordinates": ({ crs }) => ({
    message: `إحداثياته بنظام غير درجات الطول والعرض: ${setApart(crs)}`,
  }),
  "no-feature": () => ({
    message: `ليس عنصر خريطة (${setApart("Feature")}) له خصائص`,
  }),
  "no-json-line": ({ wants }) => ({
    message: `ليس سطرًا من ${setApart("JSON")}`,
    expected: wants === "place" ? "مكان واحد" : RECORD_LINE,
  }),
  "no-kind": ({ meant, wantsId }) => ({
    message: "ليس قيدًا مع نوعه",
    expected: wantsId ? setApart('{"kind": "…", "record": {"id": "…", …}}') : RECORD_LINE,
    hint: meantHint(meant),
  }),
  "no-dataset-first": () => ({
    message: "لا يبدأ بمجموعة بياناته",
    expected: `سطر أول: ${setApart('{"kind": "dataset", "record": {…}}')}`,
  }),
  "second-dataset": () => ({
    message: "مجموعة بيانات ثانية",
    expected: "مجموعة بيانات واحدة في الملف",
  }),
  "no-collection": () => ({
    message: "ليس فيه مجموعة قيود",
    expected: `أحد الملفات ${listed(["index.ts", "index.mjs", "index.yaml", "index.json"])}، أو جداول مثل ${setApart("incidents.csv")} إلى جانب ${setApart("dataset.yaml")}`,
  }),
  "no-dataset": () => ({
    message: "لا يقول لأي مجموعة بيانات صفوفه",
    expected: `ملف ${setApart("dataset.yaml")} أو ${setApart("dataset.json")} إلى جانبه، أو ملفها مع ${setApart("--dataset")}`,
  }),
  "neither-file-nor-folder": () => ({ message: "ليس ملفًا ولا مجلدًا" }),
  "no-collection-kind": ({ endings }) => ({
    message: "ليس من أنواع الملفات التي تحوي مجموعة قيود",
    expected: `ملف ينتهي اسمه بواحد مما يلي: ${listed(endings)}`,
  }),
  "unread-places": ({ told }) => inWordsOf("لا يُقرأ", told),
  "no-mapping": () => ({
    message: "يُقرأ بملف ربط الأعمدة، ولم يُسمَّ واحد",
    hint: `اكتب مسودته بـ${setApart("sitrep map FILE --out mapping.yaml")}، وأكملها، وسمّها مع ${setApart("--mapping")}.`,
  }),
  "open-question": () => ({
    message: "سؤال لم يُجب عنه بعد",
    hint: "أجب عنه في ملف ربط الأعمدة؛ والملاحظة إلى جانبه تقول ما وُجد.",
  }),
  "no-default-export": () => ({
    message: "لا يصدّر شيئًا أصلًا",
    expected: setApart("export default defineCollection({ … })"),
  }),
  "too-slow": ({ seconds }) => ({
    message: `لم ينتهِ خلال ${countNoun(seconds, COUNTED.second, "of")}`,
  }),
  threw: ({ name, told }) =>
    name === null
      ? { message: "انتهى بخطأ" }
      : inWordsOf(`انتهى بخطأ من نوع ${setApart(name)}`, told),
  "import-missing": ({ path }) => ({ message: `يستورد ما ليس موجودًا: ${quoted(path)}` }),
  "no-module": ({ told }) => inWordsOf("ليس برنامجًا يعمل", told),
};

/** What a parser or a system says has no words but its own. */
function inWordsOf(message: string, told: string): { readonly message: string } {
  return { message: `${message}. وفي لفظ البرنامج: ${quoted(told)}` };
}

/** Why a file cannot be opened, in Arabic. */
function unreadInArabic(why: Unread): string {
  switch (why.is) {
    case "not-there":
      return "ليس موجودًا";
    case "forbidden":
      return "لا يحق لك قراءته";
    case "folder":
      return "مجلد";
    case "link-circle":
      return "رابط يعود إلى نفسه";
    case "name-too-long":
      return "اسمه أطول مما يجوز";
    case "not-ordinary":
      return "ليس ملفًا عاديًا";
    case "other":
      return `لا يُقرأ${why.code === "" ? "" : ` (${setApart(why.code)})`}`;
  }
}

function namedWords({ first, more }: NamedFiles): string {
  return `${listed(first)}${more === 0 ? "" : `، و${countNoun(more, COUNTED.file)} غيرها`}`;
}

const FILE_KIND = {
  "old-office": [`ملف قديم من ${setApart("Excel")} أو ${setApart("Word")}`, SAVE],
  pdf: [`ملف ${setApart("PDF")}`, `اطلب الجدول من ناشره بصيغة ${setApart("CSV")}.`],
  parquet: [`ملف ${setApart("Parquet")}`, `اكتبه بصيغة ${setApart("CSV")}، وهاته.`],
  sqlite: [`قاعدة بيانات ${setApart("SQLite")}`, `اكتب جدولها بصيغة ${setApart("CSV")}، وهاته.`],
  picture: ["صورة", "الجدول الذي في صورة يُكتب باليد."],
  zstd: [`مضغوط بـ${setApart("zstd")}`, UNPACK],
  xz: [`مضغوط بـ${setApart("xz")}`, UNPACK],
  bzip2: [`مضغوط بـ${setApart("bzip2")}`, UNPACK],
  "7z": [`ملف مضغوط بصيغة ${setApart("7z")}`, UNPACK],
  rar: [`ملف مضغوط بصيغة ${setApart("RAR")}`, UNPACK],
} as const satisfies Record<FileKind, readonly [string, string]>;

const NOT_UNPACKED = {
  "cut-off": "مبتور: ينتهي في وسطه",
  damaged: "تالف ولا يُفك ضغطه",
  "damaged-zip": `ملف ${setApart("zip")} تالف أو مبتور`,
  "check-sum": "تالف: مجموع التحقق فيه غير ما في فهرسه",
} as const satisfies Record<FileDefects["not-unpacked"]["fault"], string>;

/** That a table is to be got as CSV. */
export const GET_CSV: string = AS_CSV;
