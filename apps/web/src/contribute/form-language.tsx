"use client";
/** Form language: the language of a form, handed down to its parts: they are drawn where a request is not at hand. */
import type { Language } from "@sitrep/domain/language";
import type { ReactNode } from "react";
import { createContext, useContext } from "react";

const Spoken = createContext<Language>("en");

/** Hands a language down to the forms inside. */
export function FormLanguage({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  return <Spoken value={language}>{children}</Spoken>;
}

/** The language of the form. */
export function useFormLanguage(): Language {
  return useContext(Spoken);
}
