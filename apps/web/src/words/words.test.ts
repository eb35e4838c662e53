import { expect, test } from "vitest";
import { instantWords } from "./instant.ts";
import { capitalised, codeHeading, codeWords, listWords } from "./names.ts";
import { countWords, numberWords, quantityWords, tickWords, unitWords } from "./number.ts";

test("codes read as words", () => {
  expect(codeWords("targeted-killing")).toBe("targeted killing");
  expect(codeHeading("ngo")).toBe("NGO");
  expect(capitalised("élan")).toBe("Élan");
});

test("a list is joined as one says it", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listWords)).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
});

test("one is singular and everything else is plural", () => {
  expect(countWords(1, "incident")).toBe("1 incident");
  expect(countWords(0, "incident")).toBe("0 incidents");
  expect(countWords(1200, "person", "people")).toBe("1,200 people");
  expect(unitWords("person", "1")).toBe("person");
});

test("the unit of a rate stands before its time", () => {
  expect(quantityWords("more than 3 per week", "person")).toBe("more than 3 people per week");
  expect(quantityWords("5,000–7,000", "person")).toBe("5,000–7,000 people");
  expect(quantityWords("tens of thousands", "usd")).toBe("tens of thousands of US dollars");
  expect(quantityWords("1", "person")).toBe("1 person");
});

test("an axis says millions short", () => {
  expect([tickWords(20_000), tickWords(200_000_000), numberWords(1700)]).toEqual([
    "20,000",
    "200M",
    "1,700",
  ]);
});

test("instants are in UTC, and what is none is left as it is", () => {
  expect(instantWords("2026-11-20T09:00:00.000Z")).toBe("20 Nov 2026, 09:00 UTC");
  expect(instantWords("soon")).toBe("soon");
});
