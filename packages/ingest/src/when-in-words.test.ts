import { describe, expect, test } from "vitest";
import { readWhen } from "./when-in-words.ts";

/** A Wednesday. */
const DATELINE = "2019-02-20";

const once = (text: string, dateline: string | null = DATELINE) =>
  readWhen(text, { dateline, isOnce: true });

describe("T10: words are counted from the day of the document, and kept with it", () => {
  test.each([
    ["on Sunday", "2019-02-17"],
    ["Sunday", "2019-02-17"],
    ["yesterday", "2019-02-19"],
    ["last month", "2019-01"],
    ["two weeks ago", "2019-02-06~"],
    ["on Sunday night", "2019-02-17"],
    ["in the last two weeks", "[2019-02-06..2019-02-20]"],
  ])("%s", (text, when) => {
    expect(once(text)).toEqual({ ok: true, when, derivedFrom: { words: text, anchor: DATELINE } });
  });

  test.each([
    ["أمس", "2019-02-19"],
    ["يوم الأحد", "2019-02-17"],
    ["الجمعة الماضي", "2019-02-15"],
    ["مساء يوم الأحد", "2019-02-17"],
    ["الشهر الماضي", "2019-01"],
    ["قبل ثلاثة أيام", "2019-02-17"],
    ["قبل يومين", "2019-02-18"],
    ["قبل ٣ أيام", "2019-02-17"],
    ["17 شباط", "2019-02-17"],
    ["١٧ فبراير", "2019-02-17"],
    ["أوائل كانون الثاني", "[2019-01-01..2019-01-10]"],
    ["مطلع شباط", "[2019-02-01..2019-02-10]"],
    ["أواخر يناير", "[2019-01-21..2019-01-31]"],
    ["بين 3 و5 شباط", "[2019-02-03..2019-02-05]"],
  ])("T11: %s", (text, when) => {
    expect(once(text)).toEqual({ ok: true, when, derivedFrom: { words: text, anchor: DATELINE } });
  });

  test.each(["قبل الحرب", "شباط المقبل بعد الهجوم", "يوم", "قبل صفر أيام", "هجوم يوم الأحد"])(
    "T11: %s says no time, or more than one",
    (text) => expect(once(text).ok).toBe(false),
  );

  test("a stretch that was filled stays one", () => {
    expect(readWhen("in the last two weeks", { dateline: DATELINE, isOnce: false })).toMatchObject({
      when: "2019-02-06/2019-02-20",
    });
  });

  test("without a day to count from it is asked for", () => {
    expect(once("on Sunday", null)).toMatchObject({
      ok: false,
      message: "counts from a day that is not known",
    });
  });
});

describe("T1: what names its own day is counted from nothing", () => {
  test.each([
    ["2019-02-17", "2019-02-17"],
    ["[..2019-02-20]", "[..2019-02-20]"],
    ["17 February 2019", "2019-02-17"],
    ["February 2019", "2019-02"],
    ["17 شباط 2019", "2019-02-17"],
    ["فبراير ٢٠١٩", "2019-02"],
  ])("%s", (text, when) => {
    expect(once(text, null)).toEqual({ ok: true, when, derivedFrom: null });
  });
});

describe("what is no time is refused in words", () => {
  test.each([
    ["02/03/2019", "Write the year first: 2019-03-02 or 2019-02-03."],
    ["17.02.2019", "Write the year first: 2019-02-17."],
  ])("%s may be read in two orders", (text, hint) => {
    expect(once(text)).toMatchObject({ ok: false, hint });
  });

  test.each(["2019-02-30", "soon", "a bomb on Sunday", "on 3 March and 5 April 2019", "", "<b>"])(
    "%s",
    (text) => expect(once(text).ok).toBe(false),
  );
});
