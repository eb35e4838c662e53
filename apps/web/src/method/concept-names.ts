/** Concept names: the words of the interface and what they mean, in the language of the page. */
import { ARABIC_CONCEPT } from "@sitrep/domain/arabic/concept";
import type { Concept } from "@sitrep/domain/concept";
import { CONCEPT } from "@sitrep/domain/concept";
import { inLanguages } from "../language/speech.ts";

/** Label and definition of each concept. */
export const conceptNames = inLanguages<
  Readonly<Record<Concept, { readonly label: string; readonly definition: string }>>
>({ en: CONCEPT, ar: ARABIC_CONCEPT });
