import { assert, constant, constantFrom, integer, oneof, property, record } from "fast-check";
import type { Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { ActorKind } from "../actor.ts";
import { Attribution } from "../attribution.ts";
import { Change } from "../change.ts";
import { ClaimKind, Relation } from "../claim.ts";
import { Document } from "../document.ts";
import { Nature } from "../estimate.ts";
import { HarmEffect } from "../harm.ts";
import { Extent } from "../incident.ts";
import { IncidentKind } from "../incident-kind.ts";
import { from, upTo } from "../interval.ts";
import { Verdict } from "../judgement.ts";
import { Likelihood } from "../likelihood.ts";
import { MatchStrength } from "../match-strength.ts";
import { Metric } from "../metric.ts";
import { PartyRole, People } from "../party.ts";
import { PlaceKind } from "../place.ts";
import { PlacePrecision } from "../precision.ts";
import type { Quantity } from "../quantity.ts";
import { Unit, boundsOf, describeQuantity as english } from "../quantity.ts";
import { RecordKind } from "../record.ts";
import { Stance } from "../report.ts";
import { Sensitivity } from "../sensitivity.ts";
import { SourceKind } from "../source.ts";
import { TIE } from "../tie.ts";
import { VerificationStatus } from "../verification.ts";
import { describeWhen as englishWhen } from "../when-words.ts";
import { ARABIC_SENTENCES } from "./code-sentences.ts";
import { ARABIC_LISTS, codeWords } from "./code-words.ts";
import { ARABIC_CONCEPT } from "./concept.ts";
import { countNoun, countOthers, isolate } from "./count.ts";
import { ARABIC_METRIC } from "./metric.ts";
import { ARABIC_TIE, originWords, reasonWords } from "./origin.ts";
import { ARABIC_UNIT, describeInterval, describeQuantity, describeWithUnit } from "./quantity.ts";
import { describeWhen } from "./when.ts";

const { incident, person } = ARABIC_UNIT;
const LATIN = /\p{Script=Latin}/u;

describe("A1: a number asks for its form", () => {
  test.each([
    [0, "لا حوادث"],
    [1, "حادثة واحدة"],
    [2, "حادثتان"],
    [3, "3 حوادث"],
    [10, "10 حوادث"],
    [11, "11 حادثة"],
    [99, "99 حادثة"],
    [100, "100 حادثة"],
    [103, "103 حوادث"],
    [1711, "1,711 حادثة"],
  ])("%i", (count, words) => expect(countNoun(count, incident)).toBe(words));

  test("eleven people are in the accusative, a hundred are not", () => {
    expect([countNoun(11, person), countNoun(100, person)]).toEqual(["11 شخصًا", "100 شخص"]);
  });

  test("the dual bends behind a preposition", () => {
    expect([countNoun(2, person), countNoun(2, person, "of")]).toEqual(["شخصان", "شخصين"]);
  });

  test("what is acted on bends where it is one or two, and a feminine one does not", () => {
    const { group } = ARABIC_UNIT;
    expect([1, 2, 3].map((count) => countNoun(count, person, "object"))).toEqual([
      "شخصًا واحدًا",
      "شخصين",
      "3 أشخاص",
    ]);
    expect(countNoun(1, group, "object")).toBe("مجموعة واحدة");
  });

  test("as many others agree with what is counted", () => {
    const { position } = ARABIC_UNIT;
    expect([1, 2, 3, 11, 100].map((count) => countOthers(count, incident))).toEqual([
      "حادثة أخرى",
      "حادثتان أخريان",
      "3 حوادث أخرى",
      "11 حادثة أخرى",
      "100 حادثة أخرى",
    ]);
    expect([1, 2, 3, 11, 100].map((count) => countOthers(count, position, "of"))).toEqual([
      "موقع آخر",
      "موقعين آخرين",
      "3 مواقع أخرى",
      "11 موقعًا آخر",
      "100 موقع آخر",
    ]);
  });

  test("no unit lacks a form", () => {
    for (const unit of Unit.options)
      for (const form of Object.values(ARABIC_UNIT[unit]))
        expect(form).toMatch(/\p{Script=Arabic}/u);
  });
});

describe("A2: a range keeps its lower end on the left", () => {
  test("in an interval and in a quantity", () => {
    const range = isolate("1,000–2,000");
    expect(describeInterval({ low: 1000, high: 2000, lowOpen: false, highOpen: false })).toBe(
      range,
    );
    expect(describeQuantity({ form: "between", low: 1000, high: 2000, unit: "person" })).toBe(
      range,
    );
  });

  test("digits are 0 to 9", () => {
    assert(
      property(integer({ min: 0, max: 1e12 }), (value) => {
        expect(describeQuantity({ form: "exactly", value, unit: "person" })).toMatch(/^[\d,]+$/);
      }),
    );
  });
});

describe("A3: dates say what the English ones say", () => {
  test.each([
    ["2019-02-17", "17 شباط 2019"],
    ["2019-02", "شباط 2019"],
    ["2018", "2018"],
    ["2019-02~", "نحو شباط 2019"],
    ["2019?", "2019، غير مؤكد"],
    ["201X", "عقد 2010"],
    ["2018-22", "صيف 2018"],
    ["2018-08/2019-02", "من آب 2018 إلى شباط 2019، طوال المدة"],
    ["2018-08/2018-10", "من آب إلى تشرين الأول 2018، طوال المدة"],
    ["[..2019-02-20]", "يوم ما حتى 20 شباط 2019"],
    ["[2019-02-20..]", "يوم ما منذ 20 شباط 2019"],
    ["[2019-10-09..2019-12-31]", "يوم ما بين 9 تشرين الأول و31 كانون الأول 2019"],
    ["[2019-01-27,2019-02-03]", "27 كانون الثاني أو 3 شباط 2019"],
    ["2019-02-1X", "يوم بين 10 و19 شباط 2019"],
    ["2018/..", "من 2018 فصاعدًا، طوال المدة"],
  ])("%s", (when, words) => {
    expect(describeWhen(when)).toBe(words);
    expect(words.match(/\d{2,}/g)).toEqual(englishWhen(when).match(/\d{2,}/g));
  });
});

const amount = integer({ min: 1, max: 1_000_000 });
const quantity: Arbitrary<Quantity> = oneof(
  record({
    form: constantFrom(
      "exactly" as const,
      "more-than" as const,
      "at-least" as const,
      "less-than" as const,
      "at-most" as const,
      "about" as const,
      "nearly" as const,
    ),
    value: amount,
    unit: constant("person" as const),
  }),
  record({
    form: constant("order" as const),
    magnitude: constantFrom("tens", "dozens", "scores", "hundreds", "thousands", "millions"),
    unit: constant("person" as const),
  }),
);

describe("A4: amounts are made from the values", () => {
  test("what reads differently in English reads differently in Arabic, and alike alike", () => {
    assert(
      property(quantity, quantity, (left, right) => {
        expect(describeQuantity(left) === describeQuantity(right)).toBe(
          english(left) === english(right),
        );
      }),
    );
  });

  test("with the noun in the form that the number asks for", () => {
    const of = (value: number): string =>
      describeWithUnit({ form: "more-than", value, unit: "person", per: "week" });
    expect([of(2), of(3), of(1000)]).toEqual([
      "أكثر من شخصين في الأسبوع",
      "أكثر من 3 أشخاص في الأسبوع",
      "أكثر من 1,000 شخص في الأسبوع",
    ]);
  });

  test("an open end is said", () => {
    expect([describeInterval(from(27)), describeInterval(upTo(5, true))]).toEqual([
      "27 أو أكثر",
      "من 0 إلى ما دون 5",
    ]);
    expect(describeInterval(boundsOf({ form: "nearly", value: 90, unit: "incident" }))).toBe(
      "من 81 إلى ما دون 90",
    );
  });

  test("origins are an interval, and each reason is told from its rule", () => {
    expect(originWords({ low: 1, high: 1 })).toBe("أصل مستقل واحد");
    expect(originWords({ low: 1, high: 3 })).toBe("ما بين 1 و3 أصول مستقلة");
    const denial = { rule: "R9", words: "", reports: [0] } as const;
    // A reason needs no more of the origins than their number.
    const of = { origins: { low: 1, high: 1 } } as Parameters<typeof reasonWords>[1];
    expect(reasonWords(denial, of, 2)).toContain("تنفي");
    expect(reasonWords(denial, of, 1)).toContain("كل الروايات");
  });
});

describe("A5: each member of each list has its word", () => {
  const lists = {
    IncidentKind,
    Attribution,
    PartyRole,
    People,
    HarmEffect,
    PlaceKind,
    PlacePrecision,
    SourceKind,
    ActorKind,
    ClaimKind,
    Relation,
    Stance,
    Nature,
    Extent,
    Verdict,
    VerificationStatus,
    Likelihood,
    DocumentKind: Document.shape.kind.unwrap(),
    RecordKind,
    Change,
    MatchStrength,
    Sensitivity,
  } satisfies Record<keyof typeof ARABIC_LISTS, { readonly options: readonly string[] }>;

  test.each(Object.entries(lists))("%s", (_, { options }) => {
    for (const code of options) {
      expect(codeWords(code)).toMatch(/\p{Script=Arabic}/u);
      expect(codeWords(code)).not.toMatch(LATIN);
    }
  });

  test("what each code and each concept means is said, and in Arabic alone", () => {
    const said = [
      ...Object.values(ARABIC_SENTENCES).flatMap((list) => Object.values<string>(list)),
      ...Object.values(ARABIC_CONCEPT).map(({ label }) => label),
    ];
    for (const words of said) expect(words).toMatch(/^[^\p{Script=Latin}]+$/u);
  });

  test("a code in two lists has one word", () => {
    const words = new Map<string, string>();
    for (const list of Object.values(ARABIC_LISTS))
      for (const [code, word] of Object.entries(list)) {
        expect([code, words.get(code) ?? word]).toEqual([code, word]);
        words.set(code, word);
      }
  });

  test("what ties two ways is said for each reason, and in Arabic alone", () => {
    for (const reason of Object.keys(TIE))
      expect(ARABIC_TIE).toHaveProperty(reason, expect.stringMatching(/^[^\p{Script=Latin}]+$/u));
  });

  test("two metrics have two names", () => {
    const labels = Metric.options.map((metric) => ARABIC_METRIC[metric].label);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
