/** Download words: what stands beside the files that a list leaves in. */
import type { SheetNoun } from "@sitrep/api/sheet/sheet-noun";
import type { TableFormat } from "@sitrep/api/sheet/table-file";
import { countNoun, joinWithAnd } from "@sitrep/domain/arabic/count";
import { NOUN, RECORD_NOUN } from "../language/nouns.ts";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords } from "../words/number.ts";

/** The nouns of the files, as kinds of record. */
const KIND = {
  incidents: "incident",
  estimates: "estimate",
  claims: "claim",
  sources: "source",
  documents: "document",
  places: "place",
  actors: "actor",
} as const satisfies Record<SheetNoun, keyof typeof RECORD_NOUN>;

const ENGLISH = {
  forms: {
    csv: "CSV, for spreadsheets",
    geojson: "GeoJSON, for maps",
    json: "JSON, as one document",
    ndjson: "JSON Lines, a record a line",
  } satisfies Record<TableFormat, string>,
  whole: (noun: SheetNoun, total: number): string =>
    `Download this list, whole: ${countWords(total, noun.slice(0, -1))}`,
  size: (rows: number, bytes: string): string => `${countWords(rows, "row")}, about ${bytes}`,
  note: (position: number): string =>
    `As known at batch ${position}. Each row says whose data it is and under which licence; cells that a spreadsheet would run as formulas begin with an apostrophe. The file is written while it loads: one that breaks off is not the whole, and the link can be followed again.`,
  withheld: (titles: readonly string[]): string =>
    ` Rows of ${listWords(titles)} are in no file: the licence forbids to pass them on.`,
  bar: "Rows written",
  stop: "Stop",
  units: ["bytes", "kB", "MB", "GB", "TB"] as readonly string[],
};

const ARABIC: typeof ENGLISH = {
  forms: {
    csv: "CSV، لجداول البيانات",
    geojson: "GeoJSON، للخرائط",
    json: "JSON، وثيقة واحدة",
    ndjson: "ملف JSON بقيد في كل سطر",
  },
  whole: (noun, total) => `نزّل القائمة كاملة: ${countNoun(total, RECORD_NOUN[KIND[noun]])}`,
  size: (rows, bytes) => `${countNoun(rows, NOUN.row)}، نحو ${bytes}`,
  note: (position) =>
    `وفق المعروف عند الدفعة ${position}. يذكر كل صف صاحب البيانات ورخصتها، وتبدأ بفاصلة عليا الخلايا التي قد تنفذها برامج الجداول على أنها صيغ. يُكتب الملف أثناء تنزيله: ما انقطع منه ليس كاملًا، ويمكن فتح الرابط من جديد.`,
  withheld: (titles) => ` صفوف ${joinWithAnd(titles)} ليست في أي ملف: الرخصة تمنع تمريرها.`,
  bar: "الصفوف المكتوبة",
  stop: "أوقف",
  units: ["بايت", "كيلوبايت", "ميغابايت", "غيغابايت", "تيرابايت"],
};

/** The words beside the files, in the language of the page. */
export const downloadWords = inLanguages({ en: ENGLISH, ar: ARABIC });
