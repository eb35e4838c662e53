import { expect, test } from "vitest";
import { speak } from "../language/speech.ts";
import { fieldWords, valueWords } from "./difference-words.ts";

test.each([
  ["title", "title"],
  ["where.place", "where: place"],
  ["reports[1].statedOn", "account 2: stated on"],
  ["harm[0].quantity.high", "harm 1: quantity: high"],
  ["parties[2].attributedBy", "party 3: attributed by"],
])("L9: the field %s is called %s", (path, words) => {
  expect(fieldWords(path)).toBe(words);
});

test.each([
  ["when", "2018-08/2019-02", "Aug 2018 – Feb 2019, throughout"],
  ["when", "not a time", "not a time"],
  ["kind", "armed-attack", "armed attack"],
  [
    "harm[0].quantity",
    { form: "more-than", value: 1000, unit: "person" },
    "more than 1,000 people",
  ],
  ["harm[0].quantity.high", 7000, "7,000"],
  ["where.place", "demo/mosul", "Mosul"],
  ["tags", ["one", "two"], "one and two"],
  ["reports", [{}, {}], "2 accounts"],
  ["parties", [{}, {}], "2 parties"],
  ["reports[0].via", [], "none"],
  ["partyToConflict", true, "yes"],
  [
    "derivedFrom",
    { anchor: "2019-02-17", words: "on Sunday" },
    "anchor 17 Feb 2019, words on Sunday",
  ],
])("L9: the value of %s is told in words", (path, value, words) => {
  const nameOf = (id: string) => (id === "demo/mosul" ? "Mosul" : undefined);
  expect(valueWords(path, value, nameOf)).toBe(words);
});

test("a long value is cut, and says so", () => {
  expect(valueWords("notes", "x".repeat(400))).toBe(`${"x".repeat(300)}…`);
});

test.each([
  ["where.place", "أين: المكان"],
  ["reports[1].statedOn", "الرواية 2: تاريخ القول"],
  ["harm[0].quantity.high", "الضرر 1: العدد أو المقدار: الأعلى"],
])("L9, A5: the field %s has its name in Arabic", (path, words) => {
  expect(speak("ar", () => fieldWords(path))).toBe(words);
});

test.each([
  ["when", "2019-02", "شباط 2019"],
  ["kind", "armed-attack", "هجوم مسلح"],
  ["quantity.form", "more-than", "أكثر من"],
  ["metric", "fighters-present", "المقاتلون الموجودون"],
  ["harm[0].quantity", { form: "more-than", value: 1000, unit: "person" }, "أكثر من 1,000 شخص"],
  ["parties", [{}, {}], "طرفان"],
  ["reports[0].via", [], "لا شيء"],
  ["where.place", "demo/mosul", "\u2068Mosul\u2069"],
])("L9, A4: the value of %s is told in Arabic, and names as they are", (path, value, words) => {
  const nameOf = (id: string) => (id === "demo/mosul" ? "Mosul" : undefined);
  expect(speak("ar", () => valueWords(path, value, nameOf))).toBe(words);
});
