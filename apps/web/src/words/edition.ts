/** Edition name: the edition of a dataset, which its publisher names or does not. */
import { NO_EDITION } from "@sitrep/domain/dataset";
import { inLanguages } from "../language/speech.ts";

const NOT_STATED = inLanguages({ en: NO_EDITION, ar: "غير مذكور" });

/** The publisher's own words, or that there are none, in the reader's language. */
export function editionName(edition: string): string {
  return edition === NO_EDITION ? NOT_STATED() : edition;
}
