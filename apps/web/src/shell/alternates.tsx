/** Alternates: tells whoever indexes the site which address a page is to be known by, and where it stands in each language. */
import { withQuery } from "../address.ts";
import { LANGUAGES, pathIn } from "@sitrep/domain/language";
import { pageLanguage } from "../language/speech.ts";
import type { View } from "../view.ts";

/** The links of the document's head. */
export function Alternates({ view }: { readonly view: View }) {
  const addressIn = (language: (typeof LANGUAGES)[number]): string =>
    view.origin + withQuery(pathIn(language, view.path), view.kept);
  return (
    <>
      <link rel="canonical" href={addressIn(pageLanguage())} />
      {LANGUAGES.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={addressIn(language)} />
      ))}
    </>
  );
}
