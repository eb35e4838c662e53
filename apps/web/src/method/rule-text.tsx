/** Rule text: the text of a rule in the language of the page, with notation and names in Latin letters set apart. */
import { Fragment } from "react";
import { Quoted } from "../language/quoted.tsx";
import { RecordText, languageOf } from "../language/record-text.tsx";
import { pageLanguage } from "../language/speech.ts";
import type { Stretch } from "./spec-reading.ts";

/** The text. */
export function RuleText({ of }: { readonly of: readonly Stretch[] }) {
  return of.map((stretch, at) => <One key={at} stretch={stretch} />);
}

function One({ stretch: { is, text } }: { readonly stretch: Stretch }) {
  switch (is) {
    case "text":
      return <Prose text={text} />;
    case "code":
      return <code dir="ltr">{text}</code>;
    case "rule":
      return <a href={`#${text}`}>{text}</a>;
    case "emphasis":
      // Arabic letters have no slant: a word that is spoken of stands in quotation marks.
      return pageLanguage() === "ar" ? <Quoted text={text} /> : <em>{text}</em>;
    case "strong":
      return (
        <strong>
          <RecordText text={text} />
        </strong>
      );
  }
}

/** What keeps its order from left to right in Arabic, too: names such as EDTF and ICD 203, days, powers. */
const LEFT_TO_RIGHT = /([A-Za-z]+(?:[ -][A-Z\d]+)*|\d+(?:-\d+)+|\d+[¹²]+)/;

/** Prose, with what runs from left to right in it set apart. */
function Prose({ text }: { readonly text: string }) {
  if (pageLanguage() === "en") return text;
  return text.split(LEFT_TO_RIGHT).map((piece, at) => {
    // Every second piece is one that the pattern found.
    if (at % 2 === 0) return <Fragment key={at}>{piece}</Fragment>;
    return (
      <bdi key={at} dir="ltr" lang={languageOf(piece)}>
        {piece}
      </bdi>
    );
  });
}
