import { expect, test } from "vitest";
import { complaintAbout } from "./complaint.ts";
import { IncidentQuery } from "./filter.ts";
import { KnownAt } from "./known-at.ts";
import { readQuery } from "./query-reading.ts";

const complaint = (query: unknown): string | undefined => {
  const parsed = IncidentQuery.safeParse(query, { error: complaintAbout });
  return parsed.error?.issues[0]?.message;
};

test("F3: a word that is nearly in a list is told the one that was probably meant", () => {
  expect(complaint({ kind: "explosin" })).toBe(
    '"explosin" is not in the list; did you mean "explosion"?',
  );
});

test("F3: a word that is like none is told a few of the list, and how many more there are", () => {
  const said = complaint({ kind: "zzz" });
  expect(said).toMatch(/^"zzz" is not in the list; expected one of .+ and \d+ more$/);
  expect(said?.length).toBeLessThan(220);
  expect(complaint({ sort: "newest" })).toBe(
    '"newest" is not in the list; expected one of -when, when, title',
  );
});

test("F3: a number, a length and a list out of bounds name the bound", () => {
  expect(complaint({ limit: 0 })).toBe("must be at least 1");
  expect(complaint({ limit: "many" })).toBe("must be a number");
  expect(complaint({ after: "x".repeat(500) })).toBe("must have at most 400 characters");
  expect(complaint({ tag: Array.from({ length: 51 }, () => "a") })).toBe(
    "must hold at most 50 values",
  );
});

test("F3: a wrong parameter of a page's address is taken out and said in the same words", () => {
  expect(readQuery(IncidentQuery, { kind: "explosin", q: "market" })).toEqual({
    kept: { q: "market" },
    removed: [
      {
        name: "kind",
        seen: "explosin",
        why: '"explosin" is not in the list; did you mean "explosion"?',
        meant: { kind: "explosion" },
      },
    ],
  });
});

test("F3: of an address whose days are in the wrong order the later one is taken out", () => {
  const reading = readQuery(IncidentQuery, { from: "2019-02-01", to: "2019-01-01" });
  expect(reading.kept).toEqual({ from: "2019-02-01" });
  const meant = { from: "2019-01-01", to: "2019-02-01" };
  expect(reading.removed).toEqual([
    { name: "to", seen: "2019-01-01", why: "lies before from", meant },
  ]);
});

test("F3: a control character is taken out and named, and no answer shows it", () => {
  expect(
    readQuery(IncidentQuery, { q: "mar\u0000ket", after: "\u0007", "ki\u0000nd": "x" }),
  ).toEqual({
    kept: {},
    removed: [
      { name: "q", seen: "mar\uFFFDket", why: "holds a control character", meant: { q: "market" } },
      { name: "after", seen: "\uFFFD", why: "holds a control character" },
      { name: "ki\uFFFDnd", seen: "x", why: expect.stringContaining("is not known here") },
    ],
  });
});

test("L5: knownAt is a position, a day of the calendar or an instant of the clock", () => {
  const isRefused = (value: unknown): boolean => !KnownAt.safeParse(value).success;
  const good = ["0", "12", 3, "2026-11-20", "2026-11-20T09:00Z", "2026-11-20T09:00:00.5Z"];
  const bad = ["-1", "1e3", "2026-02-30", "2026-99-99", "2026-11-20T24:01Z", "now", "", null];
  expect(good.filter(isRefused)).toEqual([]);
  expect(bad.filter((value) => !isRefused(value))).toEqual([]);
});
