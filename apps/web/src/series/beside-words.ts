/** Beside words: what stands around series that are set beside one another. */
import { countNoun } from "@sitrep/domain/arabic/count";
import type { Beside } from "@sitrep/domain/count-query";
import { RECORD_NOUN } from "../language/nouns.ts";
import { inLanguages } from "../language/speech.ts";
import { listWords } from "../words/names.ts";
import { countWords, numberWords } from "../words/number.ts";

const ENGLISH = {
  label: "Beside one another",
  none: "one series",
  by: {
    place: "place by place",
    actor: "actor by actor",
    source: "source by source",
    dataset: "dataset by dataset",
    kind: "kind by kind",
  } satisfies Record<Beside, string>,
  heading: {
    place: "Place by place, on one scale",
    actor: "Actor by actor, on one scale",
    source: "Source by source, on one scale",
    dataset: "Dataset by dataset, on one scale",
    kind: "Kind by kind, on one scale",
  } satisfies Record<Beside, string>,
  note: "Each is counted alone, with its own watchers under it. They do not add up: one incident may stand in several. A taller column may only have been watched more closely.",
  more: (count: number): string =>
    `${numberWords(count)} more that fit are not drawn; choose two to six to see them.`,
  onRecord: (count: number): string => `${countWords(count, "incident")} on record`,
  alike: "The same watchers stand behind all of them.",
  unlike: (titles: readonly string[]): string =>
    `Not watched alike: ${listWords(titles)} ${titles.length === 1 ? "stands" : "stand"} behind some of them and not behind others.`,
  table: "All of them as one table",
  explore: "Explore",
  set: "Set these beside one another, month by month",
};

/** The words of series beside one another. */
export type BesideWords = typeof ENGLISH;

const ARABIC: BesideWords = {
  label: "جنبًا إلى جنب",
  none: "سلسلة واحدة",
  by: {
    place: "مكانًا مكانًا",
    actor: "جهةً جهة",
    source: "مصدرًا مصدرًا",
    dataset: "مجموعةً مجموعة",
    kind: "نوعًا نوعًا",
  },
  heading: {
    place: "مكانًا مكانًا على مقياس واحد",
    actor: "جهةً فاعلة جهة على مقياس واحد",
    source: "مصدرًا مصدرًا على مقياس واحد",
    dataset: "مجموعة بيانات مجموعة على مقياس واحد",
    kind: "نوعًا نوعًا على مقياس واحد",
  },
  note: "كل واحدة معدودة وحدها، وتحتها من كان يرصدها. وهي لا تُجمع: فقد تقف الحادثة الواحدة في أكثر من واحدة. والعمود الأطول قد لا يعني إلا رصدًا أدق.",
  more: (count) => `لم تُرسم ${numberWords(count)} غيرها مما يطابق؛ اختر من اثنتين إلى ست لتراها.`,
  onRecord: (count) => `${countNoun(count, RECORD_NOUN.incident)} في السجل`,
  alike: "الراصدون أنفسهم وراءها كلها.",
  unlike: (titles) => `لم تُرصد بالطريقة نفسها: ${titles.join("، و")} وراء بعضها دون بعض.`,
  table: "كلها في جدول واحد",
  explore: "استكشف",
  set: "ضعها جنبًا إلى جنب شهرًا شهرًا",
};

/** The words, in the language of the page. */
export const besideWords = inLanguages<BesideWords>({ en: ENGLISH, ar: ARABIC });
