import { expect, test } from "vitest";
import { toldNames } from "./told-names.ts";

const KNOWN = new Set(["sheikh bawa", "kirkuk", "hawija"]);
const told = (text: string) => toldNames(text, (name) => KNOWN.has(name.toLowerCase()));

test.each([
  ["Gunmen shot Karim Zaydan at his door", ["Karim Zaydan"]],
  ["A shepherd named Karim was shot", ["Karim"]],
  ["The mayor, Hatim Nasser al-Rashid, survived", ["Hatim Nasser al-Rashid"]],
  ["Karim, 34, and his brother", ["Karim"]],
])("G3: %s is asked about", (text, names) => expect(told(text)).toEqual(names));

test.each([
  "A bomb on the road to Hawija",
  "Men shot near Sheikh Bawa",
  "In Sheikh Bawa a bomb went off",
  "Islamic State fighters and the Iraqi Army",
  "Four people killed in February 2019",
  "قتل أربعة رعاة قرب الحويجة",
  "",
])("G3: nobody is named in %s", (text) => expect(told(text)).toEqual([]));
