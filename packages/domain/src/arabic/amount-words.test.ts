import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findAmounts, readQuantity } from "../quantity-words.ts";
import { Hedge, Per, Quantity } from "../quantity.ts";
import { describeWithUnit } from "./quantity.ts";

const read = (text: string) => {
  const found = readQuantity(text, "person");
  return found.ok ? found.value : found.message;
};

test.each([
  ["أكثر من 1,000", { form: "more-than", value: 1000 }],
  ["أكثر من ١٬٠٠٠", { form: "more-than", value: 1000 }],
  ["اكثر من ١٠٠٠ شخص", { form: "more-than", value: 1000 }],
  ["ما لا يقل عن 4", { form: "at-least", value: 4 }],
  ["4 أشخاص على الأقل", { form: "at-least", value: 4 }],
  ["أربعة أشخاص على الأقل", { form: "at-least", value: 4 }],
  ["أقل من ألف", { form: "less-than", value: 1000 }],
  ["ما يقارب 90", { form: "nearly", value: 90 }],
  ["نحو 15 ألفًا", { form: "about", value: 15_000 }],
  ["حوالي ثلاثة آلاف", { form: "about", value: 3000 }],
  ["من 15,500 إلى 17,100", { form: "between", low: 15_500, high: 17_100 }],
  ["ما بين 1,000 و2,000 شخص", { form: "between", low: 1000, high: 2000 }],
  ["عشرات الآلاف", { form: "order", magnitude: "tens", of: "thousands" }],
  ["مئات من الأشخاص", { form: "order", magnitude: "hundreds" }],
  ["اثنا عشر", { form: "exactly", value: 12 }],
  ["لا يقل عن اثني عشر شخصًا", { form: "at-least", value: 12 }],
  ["خمسة عشر", { form: "exactly", value: 15 }],
  ["حوالي أربعين", { form: "about", value: 40 }],
  ["خمسة وعشرون شخصًا", { form: "exactly", value: 25 }],
  ["5 أو أكثر", { form: "at-least", value: 5 }],
])("Q16: %s", (text, quantity) => {
  expect(read(text)).toEqual({ ...quantity, unit: "person" });
});

test("Q16: units and rates in Arabic", () => {
  expect(read("12 هجومًا في الشهر")).toEqual({
    form: "exactly",
    value: 12,
    unit: "attack",
    per: "month",
  });
  expect(read("ما يصل إلى 200 مليون دولار")).toEqual({
    form: "at-most",
    value: 200_000_000,
    unit: "usd",
  });
  expect(read("40 في المئة")).toEqual({ form: "exactly", value: 40, unit: "percent" });
});

test("Q16: what gives no number is still none", () => {
  for (const text of ["كثير", "أكثر من", "من الأشخاص", "و", "بين 1 و"])
    expect(read(text)).toMatch(/./);
  expect(findAmounts("قتل مسلحون 4 مدنيين في كركوك").map(({ amount }) => amount)).toEqual([
    { form: "exactly", value: 4 },
  ]);
});

const words = fc.constantFrom("more-than", "at-least", "less-than", "at-most", "about", "nearly");

test("Q16: what is written in Arabic of an amount is read back as that amount", () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 3, max: 9_000_000 }),
      fc.constantFrom("person", "incident", "attack", "usd", "km", "km2", "settlement", "month"),
      fc.option(fc.constantFrom(...Hedge.options), { nil: undefined }),
      fc.option(fc.constantFrom(...Per.options), { nil: undefined }),
      (form, value, unit, hedge, per) => {
        const quantity = Quantity.parse({
          form,
          value,
          unit,
          ...(hedge && { hedge }),
          ...(per && { per }),
        });
        expect(readQuantity(describeWithUnit(quantity))).toEqual({ ok: true, value: quantity });
      },
    ),
  );
});
