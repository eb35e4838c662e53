import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { RuleText } from "./rule-text.tsx";
import { readStretches } from "./spec-reading.ts";

function drawn(language: "en" | "ar", text: string): string {
  return speak(language, () => renderToStaticMarkup(<RuleText of={readStretches(text)} />));
}

test("A8: in Arabic notation, names, days and powers keep their order, and a word that is spoken of is quoted", () => {
  expect(drawn("ar", "من 0001-01-01 بصيغة EDTF، و`a/b` (ICD 203) إلى 10¹² وUCDP.")).toBe(
    'من <bdi dir="ltr">0001-01-01</bdi> بصيغة <bdi dir="ltr" lang="en">EDTF</bdi>، و<code dir="ltr">a/b</code> ' +
      '(<bdi dir="ltr" lang="en">ICD 203</bdi>) إلى <bdi dir="ltr">10¹²</bdi> و<bdi dir="ltr" lang="en">UCDP</bdi>.',
  );
  expect(drawn("ar", "*over* تعني *أكثر من* (C4)")).toBe(
    '«<bdi lang="en">over</bdi>» تعني «<bdi>أكثر من</bdi>» (<a href="#C4">C4</a>)',
  );
});

test("in English a rule stands as it is written", () => {
  expect(drawn("en", "*More than* 0001-01-01 is `a/b`, by ICD 203 (C4).")).toBe(
    '<em>More than</em> 0001-01-01 is <code dir="ltr">a/b</code>, by ICD 203 (<a href="#C4">C4</a>).',
  );
});
