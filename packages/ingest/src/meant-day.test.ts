import { said } from "@sitrep/domain/defect-sentence";
import { expect, test } from "vitest";
import { withMeantDay } from "./meant-day.ts";

function hintFor(seen: string): string | undefined {
  const what = said({ is: "breaks-date-rule", about: "notEdtf" });
  return withMeantDay({ code: "impossible-date", severity: "reject", ...what, seen }).hint;
}

test.each([
  ["17.02.2019", "Write the year first: 2019-02-17."],
  ["2/17/2019", "Write the year first: 2019-02-17."],
  ["3-2-2019", "Write the year first: 2019-02-03 or 2019-03-02."],
  ["2.2.2019", "Write the year first: 2019-02-02."],
])("T1: %s is told with the day that was meant", (written, hint) => {
  expect(hintFor(JSON.stringify(written))).toBe(hint);
});

test.each(["31.02.2019", "32.13.2019", "17.02.19", "2019-02-30", "soon"])(
  "T1: %s means no day that could be told",
  (written) => {
    expect(hintFor(JSON.stringify(written))).toBeUndefined();
  },
);
