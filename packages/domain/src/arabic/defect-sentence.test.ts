import { expect, test } from "vitest";
import { DEFECT_SAMPLES } from "../defect.fixture.ts";
import { defectSentence, said } from "../defect-sentence.ts";
import type { Defect } from "../defect.ts";
import { defectInArabic } from "./defect-sentence.ts";
import { adviceInArabic } from "./defect/advice.ts";

/** What is not set apart from the line of Arabic. */
function outside(text: string): string {
  return text.replace(/[\u2066\u2068][^\u2066-\u2069]*\u2069/g, "");
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const named = (defects: readonly Defect[]) =>
  defects.map((defect, at) => [`${defect.is} ${at}`, defect] as const);

test.each(named(DEFECT_SAMPLES))("A9: %s is said whole in both languages", (_, defect) => {
  const english = defectSentence(defect);
  const arabic = defectInArabic(defect);
  for (const text of textsOf(english)) {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).not.toMatch(/\p{Script=Arabic}/u);
  }
  for (const text of textsOf(arabic)) {
    expect(text.trim()).toBe(text);
    expect(text).not.toMatch(/undefined|NaN|\[object|Infinity/);
    // Names, codes and what somebody wrote keep their direction to themselves; all else is Arabic.
    expect(outside(text)).not.toMatch(/[A-Za-z]{2}|[\u2066-\u2069]/);
    expect(text.length).toBeLessThan(1200);
  }
  expect(arabic.message).toMatch(/\p{Script=Arabic}/u);
  // Where English says what to do, so does Arabic.
  if (english.hint !== undefined) expect(arabic.hint).toMatch(/\p{Script=Arabic}/u);
});

test("A9: no two sorts are said alike in Arabic where they are not in English", () => {
  const saidAs = new Map<string, Set<string>>();
  for (const defect of DEFECT_SAMPLES) {
    const { message, expected = "", hint = "" } = defectInArabic(defect);
    const key = [message, expected, hint].join("\n");
    const english = defectSentence(defect).message;
    saidAs.set(key, (saidAs.get(key) ?? new Set()).add(english));
  }
  const alike = [...saidAs.values()].filter((english) => english.size > 1);
  expect(alike.map((english) => [...english])).toEqual([]);
});

test("A9: what somebody wrote is cut, on one line, and moves no direction around it", () => {
  const written = `\u202E<b>=HYPERLINK("x")\n</b>\u2069 ${"أطول ".repeat(400)}`;
  const texts = DEFECT_SAMPLES.flatMap((defect) => {
    // The name of a sort and of what a part may be stay; every text that can be anybody's becomes the hostile one.
    const hostile = withTexts(defect, FREE, written);
    return textsOf(defectInArabic(hostile));
  });
  for (const text of texts) {
    expect(text).not.toMatch(/[\n\r\u202A-\u202E]/);
    expect(outside(text)).not.toMatch(/HYPERLINK/);
    const [opened, closed] = [/[\u2066\u2068]/g, /\u2069/g].map((mark) => (text.match(mark) ?? []).length); // prettier-ignore
    expect(opened).toBe(closed);
  }
});

/** Parts whose text comes out of somebody's file or form. */
const FREE: ReadonlySet<string> = new Set([
  "key", "meant", "told", "rest", "text", "word", "part", "amount", "column", "name", "path", "file", "inside",
  "holder", "dataset", "unit", "first", "scale", "suchAs", "id", "value", "row", "expected", "format", "label",
  "eventType", "before", "fault", "encoding", "type", "crs", "own", "start",
]); // prettier-ignore

function withTexts(defect: Defect, free: ReadonlySet<string>, text: string): Defect {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return free.has(key) && !LISTED.test(value) ? text : value;
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([one, held]) => [one, change(held, one)]));
  };
  // Only texts changed, and only those that any text can stand for.
  return change(defect, "") as Defect;
}

/** Words of closed lists that stand in a part of the same name. */
const LISTED =
  /^(?:missing|negative|too-large|other|cut-off|damaged|damaged-zip|check-sum|web-page|xml|json|pdf|km|string|int|record|incident|place|source|estimate)$/;

test("A9: advice is said in Arabic, with what is meant set apart", () => {
  const advice = [
    adviceInArabic({ is: "meant-records", records: [{ id: "d/a", name: "الحويجة" }] }),
    adviceInArabic({ is: "year-first", days: ["2019-02-03", "2019-03-02"] }),
    adviceInArabic({ is: "quotes", seen: "2019" }),
  ];
  for (const text of advice) {
    expect(outside(text)).not.toMatch(/[A-Za-z]{2}/);
    expect(text).toMatch(/\p{Script=Arabic}/u);
  }
});

test("G6: what an issue keeps of a defect is cut, and its English stays as it was", () => {
  const long = { is: "unknown-key", key: "x".repeat(5000), known: Array.from({ length: 900 }, String) } as const; // prettier-ignore
  const { defect, ...words } = said(long);
  expect(words).toEqual(defectSentence(long));
  expect(JSON.stringify(defect).length).toBeLessThan(400);
  expect(defectSentence(defect)).toEqual(words);
});
