/** Code sentence: what a member of a code list means, in the language of the page. */
import { ARABIC_SENTENCES } from "@sitrep/domain/arabic/code-sentences";
import type { CodeListName, CodeOf } from "@sitrep/domain/glossary";
import { codeTerm } from "@sitrep/domain/glossary";
import { pageLanguage } from "../language/speech.ts";

/** The sentence; that of a grade is a few words and no sentence. */
export function codeSentence<List extends CodeListName>(list: List, code: CodeOf<List>): string {
  const inArabic: Readonly<Record<string, string>> = ARABIC_SENTENCES[list];
  const { definition } = codeTerm(list, code);
  return pageLanguage() === "ar" ? (inArabic[code] ?? definition) : definition;
}
