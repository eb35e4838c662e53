import { assert, constantFrom, property, webPath } from "fast-check";
import { expect, test } from "vitest";
import { LANGUAGES, locate, pathIn } from "./language.ts";
import { readPermalink } from "./permalink.ts";

test.each([
  ["/", "en", "/"],
  ["/incidents", "en", "/incidents"],
  ["/ar", "ar", "/"],
  ["/ar/", "ar", "/"],
  ["/ar?q=x", "ar", "/?q=x"],
  ["/ar/incidents?kind=escape", "ar", "/incidents?kind=escape"],
  ["/area", "en", "/area"],
  ["/en/incidents", "en", "/en/incidents"],
])("A6: %s is in %s", (path, language, bare) => {
  expect(locate(path)).toEqual({ language, path: bare });
});

test("A6: a path taken into a language and back is the same, and taken there twice is there", () => {
  const path = webPath().map((one) => (one.startsWith("/") ? one : `/${one}`));
  assert(
    property(path, constantFrom(...LANGUAGES), (given, language) => {
      const { path: bare } = locate(given);
      expect(locate(pathIn(language, bare)).language).toBe(
        language === "en" ? locate(bare).language : language,
      );
      expect(pathIn(language, pathIn(language, bare))).toBe(pathIn(language, bare));
    }),
  );
});

test("A6: an address is the same proof in either language", () => {
  for (const address of [
    "/incidents/demo/raid?knownAt=3",
    "/estimates?metric=cash-held",
    "/balances#demo--escape",
    "/record?id=demo/a",
    "/",
  ])
    expect(readPermalink(pathIn("ar", address))).toEqual(readPermalink(address));
});
