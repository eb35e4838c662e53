/** People words: what a series of people harmed says, in English and Arabic. */
import { countNoun } from "@sitrep/domain/arabic/count";
import type { HarmEffect } from "@sitrep/domain/harm";
import type { Harmed } from "@sitrep/domain/harm-told";
import { HARMED } from "@sitrep/domain/value-subject";
import { harmedWords } from "../language/harmed-ar.ts";
import { RECORD_NOUN } from "../language/nouns.ts";
import { inLanguages } from "../language/speech.ts";
import { countWords } from "../words/number.ts";
import type { CellUnit } from "./chart-words.tsx";

const WHO: Readonly<Record<Harmed, string>> = {
  ...HARMED,
  unknown: "people of whom nobody says what they were",
};

const ENGLISH = {
  counted: "Count",
  incidents: "incidents",
  whose: "Who was harmed",
  anybody: "anybody",
  /** "civilians killed". */
  people: (effect: HarmEffect, who: Harmed): string => `${WHO[who]} ${effect}`,
  finding: (range: string, people: string, unit: CellUnit, place: string | null): string =>
    `${range} ${people} a ${unit}, as incidents on record tell${place === null ? "" : `, in ${place}`}`,
  none: (people: string, place: string | null): string =>
    `Nothing on record tells of ${people}${place === null ? "" : ` in ${place}`}`,
  picture: (people: string, unit: string): string =>
    `${people} by ${unit}, as ranges; a table says the same`,
  note: "Filled: at the least. Light: up to so many. An arrow: no upper end, since an incident does not tell, or nobody watched all of it. A question mark: incidents on record, and none tells how many. Each column leads to why. People are counted by record: two records of one incident count twice.",
  unknown: "none of the incidents tells, or only some of it was watched",
  told: "Told by",
  toldBy: (telling: number, all: number): string => `${telling} of ${countWords(all, "incident")}`,
  behind: "The incidents behind it",
  incidentsOf: (bucket: string): string => `Incidents of ${bucket}`,
};

const A_UNIT = { day: "في اليوم", month: "في الشهر", year: "في السنة", governorate: "في المحافظة" } as const; // prettier-ignore

const ARABIC: typeof ENGLISH = {
  counted: "ما يُعدّ",
  incidents: "الحوادث",
  whose: "من تضرر",
  anybody: "أيًا كانوا",
  people: harmedWords,
  finding: (range, people, unit, place) =>
    `${people} بحسب ما تذكره الحوادث المسجلة${place === null ? "" : ` في ${place}`}: ${range} ${A_UNIT[unit]}`,
  none: (people, place) =>
    `لا شيء في السجل يذكر عدد ${people}${place === null ? "" : ` في ${place}`}`,
  picture: (people) => `${people}، مدى لكل عمود، والمحتوى نفسه في جدول`,
  note: "الممتلئ: على الأقل. الفاتح: حتى هذا العدد. السهم: لا حد أعلى، لأن حادثة لا تذكر العدد أو لأن أحدًا لم يرصد الكل. علامة الاستفهام: حوادث في السجل ولا يذكر أي منها العدد. يقود كل عمود إلى سببه. يُعدّ الناس بحسب القيود: قيدان لحادثة واحدة يُعدّان مرتين.",
  unknown: "لا تذكر أي حادثة العدد، أو رُصد جزء فقط",
  told: "يذكره",
  toldBy: (telling, all) => `${telling} من ${countNoun(all, RECORD_NOUN.incident, "of")}`,
  behind: "الحوادث التي يقوم عليها ذلك",
  incidentsOf: (bucket) => `حوادث ${bucket}`,
};

/** The words, in the language of the page. */
export const peopleSeriesWords = inLanguages({ en: ENGLISH, ar: ARABIC });
