import { expect, test } from "vitest";
import type { LeftOut } from "../left-out.ts";
import { leftOutWords } from "../left-out.ts";
import { leftOutInArabic } from "./left-out.ts";

const EACH = {
  "no-kind": { is: "no-kind", label: "Excessive force against protesters" },
  "passed-over": { is: "passed-over", column: "Type" },
  "own-record": { is: "own-record" },
} as const satisfies Record<LeftOut["is"], LeftOut>;

test.each(Object.values(EACH))(
  "A9: a row left out ($is) is said to be so in both languages",
  (why) => {
    expect(leftOutWords(why)).toMatch(/^[\x20-\x7E]+$/);
    const arabic = leftOutInArabic(why);
    expect(arabic).toMatch(/\p{Script=Arabic}/u);
    // The publisher's own names stay as they are, each set apart.
    expect(arabic.replaceAll(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z\u2066-\u2069]/);
  },
);
