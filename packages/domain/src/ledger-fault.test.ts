import { describe, expect, test } from "vitest";
import { faultWords as inArabic } from "./arabic/ledger-fault.ts";
import { LEDGER_FAULTS, faultWords } from "./ledger-fault.ts";

describe("L4, A4: what is wrong with a ledger is told in each language", () => {
  const found = LEDGER_FAULTS.flatMap((fault) => [
    { fault, position: 7, id: null },
    { fault, position: 7, id: "demo/raid" },
  ]);

  test.each(found)("$fault of $id names its batch", (one) => {
    expect(faultWords(one)).toContain("batch 7");
    expect(inArabic(one)).toContain("الدفعة 7");
    expect(inArabic(one).replace("demo/raid", "")).not.toMatch(/\p{Script=Latin}/u);
  });

  test("each fault reads otherwise than the others, and names the record as far as it may be known", () => {
    for (const words of [faultWords, inArabic]) {
      const sentences = LEDGER_FAULTS.map((fault) => words({ fault, position: 7, id: null }));
      expect(new Set(sentences).size).toBe(LEDGER_FAULTS.length);
      expect(words({ fault: "body", position: 7, id: "demo/raid" })).toContain("demo/raid");
    }
  });
});
