import { harmTold, peopleTold } from "@sitrep/domain/harm-told";
import { between } from "@sitrep/domain/interval";
import { describe, expect, test } from "vitest";
import { incidentOf, readYearly as read, refusalOf } from "./ucdp-ged.fixture.ts";

describe("deaths", () => {
  const coded = (low: number, best: number, high: number) => ({
    form: "coded",
    low,
    best,
    high,
    unit: "person",
  });

  test("where the three estimates are one number, the parts are as sure as the whole", async () => {
    const cells = { deaths_a: "1", deaths_b: "2", deaths_civilians: "3", deaths_unknown: "4", low: "10", best: "10", high: "10" }; // prettier-ignore
    expect((await incidentOf(cells)).harm).toEqual([
      { effect: "killed", who: "security-forces", quantity: coded(1, 1, 1), described: "Government of Iraq" },
      { effect: "killed", who: "militants", quantity: coded(2, 2, 2), described: "IS" },
      { effect: "killed", who: "civilians", quantity: coded(3, 3, 3) },
      { effect: "killed", who: "unknown", quantity: coded(4, 4, 4) },
    ]); // prettier-ignore
  });

  test("otherwise the whole stands alone, and the split, which has no range, in words", async () => {
    const { harm, notes } = await incidentOf({ low: "3", high: "9" });
    expect(harm).toEqual([{ effect: "killed", who: "unknown", quantity: coded(3, 4, 9) }]);
    expect(notes).toBe(
      "UCDP splits its best estimate of 4: 1 of Government of Iraq, 3 of IS, no civilians. It gives no range for the parts.",
    );
  });

  test("the dead of one-sided violence are civilians also beyond the best estimate", async () => {
    const cells = { type_of_violence: "3", side_b: "Civilians", side_b_new_id: "1", deaths_a: "0", deaths_b: "0", deaths_civilians: "4", high: "9" }; // prettier-ignore
    expect((await incidentOf(cells)).harm).toEqual([
      { effect: "killed", who: "civilians", quantity: coded(4, 4, 9) },
    ]);
  });

  test("K3: a part of 0 is a figure, too: none of that side died, as UCDP says", async () => {
    expect((await incidentOf({ deaths_a: "0", deaths_b: "4" })).harm).toEqual([
      { effect: "killed", who: "militants", quantity: coded(4, 4, 4), described: "IS" },
      { effect: "killed", who: "security-forces", quantity: "none" },
      { effect: "killed", who: "civilians", quantity: "none" },
    ]);
    // Whoever was of no known side may have been a civilian.
    const { harm, reports } = await incidentOf({
      deaths_a: "0",
      deaths_b: "1",
      deaths_unknown: "3",
    });
    expect(peopleTold(harmTold({ harm, reports }), "killed", "civilians")).toEqual(between(0, 3));
  });

  test("K3: of two sides of one kind a 0 names its side, and tells of no kind that UCDP does not count", async () => {
    const cells = { type_of_violence: "2", side_a: "Example Front", gwnoa: "", deaths_a: "0", deaths_b: "0", deaths_civilians: "4" }; // prettier-ignore
    const { harm, reports } = await incidentOf(cells);
    expect(harm).toEqual([
      { effect: "killed", who: "civilians", quantity: coded(4, 4, 4) },
      { effect: "killed", who: "unknown", quantity: "none", described: "Example Front" },
      { effect: "killed", who: "unknown", quantity: "none", described: "IS" },
    ]);
    expect(peopleTold(harmTold({ harm, reports }), "killed", "local-officials")).toBeNull();
  });

  test("K3: in one-sided violence the 0 of a side is no finding, since UCDP counts civilians alone", async () => {
    const cells = { type_of_violence: "3", side_b: "Civilians", side_b_new_id: "1", deaths_a: "0", deaths_b: "0", deaths_civilians: "4" }; // prettier-ignore
    expect((await incidentOf(cells)).harm).toEqual([
      { effect: "killed", who: "civilians", quantity: coded(4, 4, 4) },
    ]);
    const unknown = await incidentOf({ ...cells, deaths_civilians: "0", deaths_unknown: "4" });
    expect(unknown.harm).toEqual([
      { effect: "killed", who: "unknown", quantity: coded(4, 4, 4) },
      { effect: "killed", who: "civilians", quantity: "none" },
    ]);
  });

  test("that nobody died is said, since the file says it", async () => {
    const cells = { deaths_a: "0", deaths_b: "0", low: "0", best: "0", high: "0" };
    expect((await incidentOf(cells)).harm).toEqual([
      { effect: "killed", who: "unknown", quantity: "none" },
    ]);
  });

  test.each([
    ["low", "6", "4", "7"],
    ["high", "4", "4", "3"],
  ])("Q10: %s out of order is kept as given and flagged", async (path, low, best, high) => {
    const { incidents, issues } = await read({ low, best, high });
    expect(incidents[0]?.harm).toMatchObject([
      { quantity: coded(Number(low), Number(best), Number(high)) },
    ]);
    expect(issues).toMatchObject([{ code: "disordered", severity: "warn", path, line: 2 }]);
  });

  test("a split that does not add up to best is flagged, and stands in words", async () => {
    const { incidents, issues } = await read({ deaths_b: "2" });
    expect(incidents[0]).toMatchObject({
      harm: [{ who: "unknown", quantity: coded(4, 4, 4) }],
      notes: expect.stringContaining("1 of Government of Iraq, 2 of IS"),
    });
    expect(issues).toMatchObject([{ code: "contradiction", severity: "warn", path: "best" }]);
  });

  test.each(["", "-1", "1.5", "many", "=2+2", "99999999999999999999", "1e3", "４"])(
    "%j is no number of dead",
    async (best) => {
      expect(await refusalOf({ best })).toMatchObject({
        issues: [{ path: "best", severity: "reject" }],
      });
    },
  );

  test("a number as a spreadsheet writes it is the number", async () => {
    expect((await incidentOf({ low: "4.0", best: " 4", high: "4" })).harm).toHaveLength(3);
  });
});
