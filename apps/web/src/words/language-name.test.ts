import { LANGUAGES } from "@sitrep/domain/language";
import { expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { languageName } from "./language-name.ts";

test.each([
  ["ar", ["Arabic", "العربية"]],
  ["und", ["Unknown language", "لغة غير معروفة"]],
  ["und-Latn", ["Unknown language (Latin)", "لغة غير معروفة بحروف لاتينية"]],
  ["ar-Latn", ["Arabic (Latin)", "العربية بحروف لاتينية"]],
  ["en", ["English", "الإنكليزية"]],
])("A5: %s is called so in each language", (tag, names) => {
  expect(LANGUAGES.map((language) => speak(language, () => languageName(tag)))).toEqual(names);
});
