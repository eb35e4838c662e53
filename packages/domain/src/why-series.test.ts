import { describe, expect, test } from "vitest";
import { recordsIn } from "./derivation.ts";
import { CoverageId } from "./id.ts";
import { between, exactly } from "./interval.ts";
import { whyBreak, whyLikeForLike, whyPart, whyPartial } from "./why-series.ts";

const one = CoverageId.parse("demo/one");
const two = CoverageId.parse("demo/two");

describe("W1: a series says why", () => {
  test("V12: a break names every coverage that changes at it, and what becomes of it", () => {
    const why = whyBreak({
      at: "2018-09",
      changes: [
        { is: "alters", before: one, after: two, in: ["places"] },
        { is: "ends", coverage: one },
      ],
    });
    expect(why).toMatchObject({ rule: "V12", gives: "a break", more: 0 });
    expect(why.from.map((ground) => ground.is === "record" && ground.gives)).toEqual([
      "gives way",
      "begins",
      "ends",
    ]);
  });

  test("V13: a cell that is not whole gives each of its reasons", () => {
    const why = whyPartial({
      key: "2018-10",
      reasons: [
        { is: "asked" },
        { is: "not-over", asOf: "2018-10-31" },
        { is: "watched", coverage: [one, two] },
      ],
    });
    expect(why.rule).toBe("V13");
    expect(why.from).toHaveLength(4);
    expect([...recordsIn(why)]).toEqual([one, two]);
  });

  test("V15: what like for like keeps rests on who watched throughout, and says what it leaves out", () => {
    const why = whyLikeForLike(
      { kept: [one], leftOut: [{ coverage: two, why: "begins later" }] },
      { kept: 7, leftOut: 3 },
      { asks: "records", by: ["place"] },
    );
    expect(why).toMatchObject({ rule: "V15", gives: exactly(7) });
    expect(why.says).toContain("3 on record are left out");
    expect(why.from.at(-1)).toMatchObject({ id: two, gives: "begins later" });
  });

  test("V16: a part gives its own interval, whole", () => {
    const part = { interval: between(2, 5), sure: 2, possible: 5 };
    expect(whyPart("claimed", part, { asks: "cell", by: [], key: "2018-10" })).toMatchObject({
      rule: "V16",
      gives: between(2, 5),
    });
  });
});
