/** Name: a name as it is written, set in the direction of its script. */
import { languageOf } from "../language/record-text.tsx";
import { pageLanguage } from "../language/speech.ts";
import { OtherName } from "../record/record-link.tsx";

/** A name in any script; one in Arabic letters is set as such, and neither disturbs the line around it. */
export function Name({ text }: { readonly text: string }) {
  const language = languageOf(text);
  if (language === "ar") return <OtherName text={text} />;
  return <bdi lang={language === pageLanguage() ? undefined : language}>{text}</bdi>;
}
