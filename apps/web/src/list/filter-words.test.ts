import { expect, test } from "vitest";
import { filterWords } from "./filter-words.ts";

const labels = { "gazetteer/iq-kirkuk": { kind: "place", label: "Kirkuk" } } as const;
const words = (name: string, value: string): string => {
  const { name: first, value: second } = filterWords(name, value, labels);
  return first === "" ? second : `${first} ${second}`;
};

test("a day is a date for people, not its digits", () => {
  expect(words("from", "2019-01-01")).toBe("From 1 Jan 2019");
  expect(words("to", "2019-12-31")).toBe("To 31 Dec 2019");
});

test("a record goes by its name and a code by its words", () => {
  expect(words("place", "gazetteer/iq-kirkuk")).toBe("Place Kirkuk");
  expect(words("kind", "targeted-killing")).toBe("Kind targeted killing");
  expect(words("precision", "near-settlement")).toBe(
    "Place known to the surroundings of a town or village",
  );
  expect(words("harmed", "unknown")).toBe("Who was harmed people not described");
  expect(words("metric", "fighters-present")).toMatch(/^What is measured [A-Za-z]/);
});

test("an id that names nothing stands as it was given", () => {
  expect(words("document", "a-set/no-such-text")).toBe("Stands in a-set/no-such-text");
  expect(words("dataset", "no-such-set")).toBe("Dataset no-such-set");
});

test("a tick is the sentence beside its box", () => {
  expect(words("sure", "true")).toBe("Only what surely fell in those days");
  expect(words("reprint", "0")).toBe("Only originals");
  expect(words("party", "1")).toBe("Only parties to the conflict");
});

test("words that are searched for stand in quotes, commas and all", () => {
  expect(words("q", "Mosul, 2019")).toBe("Words “Mosul, 2019”");
});
