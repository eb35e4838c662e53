import { expect, test } from "vitest";
import { codesAt } from "./spoken-codes.ts";
import { readSpoken } from "./spoken-filter.ts";
import { timeAt } from "./spoken-time.ts";
import { fold } from "./text.ts";

/** The days that a text names and nothing else. */
function daysOf(text: string): readonly [string | undefined, string | undefined] | null {
  const words = fold(text).split(" ");
  const time = timeAt(words, 0);
  return time?.length === words.length ? [time.from, time.to] : null;
}

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-02", "2019-02-01", "2019-02-28"],
  ["2019-02-17", "2019-02-17", "2019-02-17"],
  ["17/02/2019", "2019-02-17", "2019-02-17"],
  ["17 Feb 2019", "2019-02-17", "2019-02-17"],
  ["February 17th, 2019", "2019-02-17", "2019-02-17"],
  ["2019 q1", "2019-01-01", "2019-03-31"],
  ["Q4 2018", "2018-10-01", "2018-12-31"],
  ["first quarter of 2019", "2019-01-01", "2019-03-31"],
  ["second half of 2018", "2018-07-01", "2018-12-31"],
  ["summer 2018", "2018-06-01", "2018-08-31"],
  ["2016-2018", "2016-01-01", "2018-12-31"],
  ["from 2016 to March 2018", "2016-01-01", "2018-03-31"],
  ["Jan to Mar 2019", "2019-01-01", "2019-03-31"],
  ["since March 2018", "2018-03-01", undefined],
  ["before 2003", undefined, "2002-12-31"],
  ["after 17 Feb 2019", "2019-02-18", undefined],
  ["up to Feb 2019", undefined, "2019-02-28"],
  ["١٧ شباط ٢٠١٩", "2019-02-17", "2019-02-17"],
  ["فبراير 2019", "2019-02-01", "2019-02-28"],
  ["الربع الأول من عام 2019", "2019-01-01", "2019-03-31"],
  ["من كانون الثاني 2018 إلى آذار 2019", "2018-01-01", "2019-03-31"],
  ["منذ 2018", "2018-01-01", undefined],
])("S3: “%s” names its days", (text, from, to) => {
  expect(daysOf(text)).toEqual([from, to]);
});

test.each(["q1", "February", "17", "2019-02-30", "31 Feb 2019", "2019 to 2016", "last week", "12345", "1"])(
  "S3: “%s” is not a time of its own",
  (text) => expect(daysOf(text)).toBeNull(),
); // prettier-ignore

test("S3: of a day and a month that may change places none is guessed", () => {
  expect(readSpoken("02/03/2019").parts).toEqual([
    { words: "2019", field: "days", from: "2019-01-01", to: "2019-12-31" },
  ]);
  expect(readSpoken("02/03/2019").gaps).toEqual([["02", "03"]]);
});

test.each([
  ["kidnappings", "kind", ["abduction"]],
  ["car bombs", "kind", ["explosion"]],
  ["الاختطافات", "kind", ["abduction"]],
  ["عبوات ناسفة", "kind", ["explosion"]],
  ["قصف جوي", "kind", ["air-strike"]],
  ["civilians", "harmed", ["civilians"]],
  ["قتلى", "effect", ["killed"]],
  ["disputed", "verification", ["disputed"]],
  ["casualties", "effect", ["killed", "injured"]],
  ["clashes", "kind", ["armed-attack", "offensive"]],
  ["raids", "kind", ["armed-attack", "security-operation"]],
  ["واغتيالات", "kind", ["targeted-killing"]],
])("S3: “%s” names codes", (text, field, values) => {
  const words = fold(text).split(" ");
  expect(codesAt(words, 0)).toEqual({ field, values, length: words.length });
});

test.each([
  ["IS attacks", ["is"]],
  ["IS", ["is"]],
  ["what is known", []],
  ["WHAT IS KNOWN", []],
  ["U.S. raids by the US", ["us"]],
])("S3: of “%s” these words stand in capitals: %j", (text, words) =>
  expect([...readSpoken(text).capitals]).toEqual(words),
);

test.each(["checkpoint", "mine", "حاجز"])("S3: “%s” may be something else, and names no code", (word) =>
  expect(codesAt([word], 0)).toBeNull(),
); // prettier-ignore

test("S3: a question is taken apart into codes, days, and runs of words that may be names", () => {
  expect(readSpoken("Abductions in al-Anbar 2019 Q1")).toEqual({
    parts: [
      { words: "abductions", field: "kind", values: ["abduction"] },
      { words: "2019 q1", field: "days", from: "2019-01-01", to: "2019-03-31" },
    ],
    gaps: [["in", "al", "anbar"]],
    capitals: new Set(),
  });
  expect(readSpoken("")).toEqual({ parts: [], gaps: [], capitals: new Set() });
});
