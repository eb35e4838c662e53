/** Alternates: tells whoever indexes the site which address a page is to be known by, and where it stands in each language. */
import { withQuery } from "../address.ts";
import { LANGUAGES, pathIn } from "@sitrep/domain/language";
import { contentLanguage } from "../language/speech.ts";
import { isTranslated } from "../language/translated.ts";
import type { View } from "../view.ts";

/** The links of the document's head; a page that is not translated names the one that it repeats. */
export function Alternates({ view }: { readonly view: View }) {
  const addressIn = (language: (typeof LANGUAGES)[number]): string =>
    view.origin + withQuery(pathIn(language, view.path), view.kept);
  return (
    <>
      <link rel="canonical" href={addressIn(contentLanguage())} />
      {isTranslated(view.path) &&
        LANGUAGES.map((language) => (
          <link key={language} rel="alternate" hrefLang={language} href={addressIn(language)} />
        ))}
    </>
  );
}
