/** Estimate words: what the rows of figures say. */
import { ARABIC_PER } from "@sitrep/domain/arabic/quantity";
import type { Per } from "@sitrep/domain/quantity";
import { inLanguages } from "../language/speech.ts";

const ENGLISH = {
  comma: ",",
  scope: (places: string, without: string): string =>
    without === "" ? places : `${places}, without ${without}`,
  unit: (unit: string, per: Per | undefined): string =>
    per === undefined ? unit : `${unit} per ${per}`,
  notOver: ", not over when it was said",
};

const ARABIC: typeof ENGLISH = {
  comma: "،",
  scope: (places, without) => (without === "" ? places : `${places}، من دون ${without}`),
  unit: (unit, per) => (per === undefined ? unit : `${unit} ${ARABIC_PER[per]}`),
  notOver: "، ولم تكن المدة قد انتهت حين قيل",
};

/** The words of the rows, in the language of the page. */
export const estimateWords = inLanguages({ en: ENGLISH, ar: ARABIC });
