import { expect, test } from "vitest";
import { citationSentence } from "./citation.ts";

const cited = {
  title: "الحوادث: النوع: قصف\u202E بالقذائف",
  address: "http://localhost/incidents?kind=shelling&knownAt=3&rules=1",
  position: 3,
  recordedAt: "2026-11-20T09:00:00.000Z",
  rules: 1,
  hash: "ab".repeat(32),
  datasets: [
    { title: "Set", edition: "26.1", publisher: "We", licence: "CC BY 4.0", citation: "We." },
  ],
} as const;

test("A4, L11: a citation in Arabic holds address, position, rules, hash and credit, and no mark that turns text", () => {
  expect(citationSentence(cited)).toBe(
    `«الحوادث: النوع: قصف بالقذائف»، Sitrep. وفق المعروف عند الدفعة 3 (المسجلة في 20 تشرين الثاني 2026)، بالإصدار 1 من القواعد. ${cited.address}. البصمة SHA-256 ${cited.hash}. البيانات: Set 26.1, We, CC BY 4.0.`,
  );
});

test("A4: before the first batch there is no day to tell, and without datasets no credit", () => {
  const words = citationSentence({ ...cited, recordedAt: null, datasets: [] });
  expect(words).toContain("عند الدفعة 3، بالإصدار");
  expect(words).not.toContain("البيانات");
});
