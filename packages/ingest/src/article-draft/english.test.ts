import { describe, expect, test } from "vitest";
import { hasBrokenLines, whyNotEnglish } from "./english.ts";

describe("the language of a text", () => {
  test.each([
    ["The mayor said that twelve people were hurt in the fire, and that the market was closed for the rest of the day.", null],
    ["Fire in Tilwan", null],
    ["قال رئيس البلدية إن اثني عشر شخصا أصيبوا", "Arabic letters"],
    ["Мэр сказал, что двенадцать человек пострадали", "another script"],
    ["Le maire a dit que douze personnes ont été blessées dans un incendie et que le marché restera fermé jusqu'à la fin de la semaine prochaine.", "does not read like English"],
    ["12, 30 – 40!", "holds no words"],
  ])("%j: %s", (text, words) => {
    expect(whyNotEnglish(text)).toEqual(words === null ? null : expect.stringContaining(words));
  }); // prettier-ignore
});

describe("the lines of a text", () => {
  test.each([
    ["paragraphs", "One ended.\n\nTwo ended.\nThree ended.", false],
    ["a list", "one\ntwo\nthree", false],
    ["lines of some width", "The mayor said that\ntwelve people were hurt in\nthe fire, and that the\nmarket was closed.", true],
  ])("%s", (_name, text, isBroken) => {
    expect(hasBrokenLines(text)).toBe(isBroken);
  }); // prettier-ignore
});
