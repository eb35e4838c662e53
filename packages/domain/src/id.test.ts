import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Dataset } from "./dataset.ts";
import { DatasetId, IncidentId, datasetOf, isId } from "./id.ts";
import { startProcessorClock } from "./processor-clock.fixture.ts";
import { Note, Tag, Title } from "./prose.ts";
import { SAMPLES } from "./samples.fixture.ts";

/** Any characters at all, assigned or not. */
const anyString = fc.string({ unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)) });

describe("L1: ids", () => {
  test.each(["d/a", "islamic-state/bomb-1", "ucdp-ged-23.1/123456", `d/${"x".repeat(80)}`])("L1: %s is one", (id) => {
    expect(IncidentId.safeParse(id).success).toBe(true);
    expect(isId(id)).toBe(true);
    expect(datasetOf(id)).toBe(id.split("/")[0]);
  }); // prettier-ignore

  test.each(["", "/", "d/", "/a", "d/a/b", "D/a", "d/A", "d/-a", "d/a-", "d/.a", "d/ä", "d/a b", "d/../a", " d/a", "d/a\n", `d/${"x".repeat(81)}`, "__proto__"])("L1: %j is none", (id) => {
    expect(IncidentId.safeParse(id).success).toBe(false);
  }); // prettier-ignore

  test("L1: of a dataset is a slug alone", () => {
    expect(DatasetId.safeParse("ucdp-ged-23.1").success).toBe(true);
    expect(DatasetId.safeParse("d/a").success).toBe(false);
    expect(datasetOf("ucdp-ged-23.1")).toBe("ucdp-ged-23.1");
    expect(isId("d/a/b")).toBe(false);
  });

  test("L1: any text is one or is refused, quickly", () => {
    fc.assert(
      fc.property(anyString, (text) => {
        expect(IncidentId.safeParse(text).success).toBe(isId(text) && text.includes("/"));
      }),
    );
    const spent = startProcessorClock();
    expect(isId(`${"a-".repeat(200_000)}!`)).toBe(false);
    expect(spent()).toBeLessThan(4000);
  });
});

describe("L6: datasets", () => {
  test("L6: say who publishes them, under which licence, in which edition, how to cite them, and whether rows may be passed on", () => {
    for (const field of ["publisher", "licence", "edition", "citation", "redistributable"])
      expect(Dataset.safeParse({ ...SAMPLES.dataset, [field]: undefined }).error?.issues[0]).toMatchObject({ path: [field] }); // prettier-ignore
  });
});

describe("G6: short texts", () => {
  test("G6: are trimmed, not empty, of one line where they are headings, and hold nothing invisible", () => {
    expect(Title.parse("  A title ")).toBe("A title");
    for (const text of ["", "  ", "a\nb", "a\tb", "a\u2028b", "a\u0000b", "a\u200Bb", "a\u009Bb", "x".repeat(161), "a\ud800"])
      expect(Title.safeParse(text).success).toBe(false);
    expect(Note.parse("one\ntwo")).toBe("one\ntwo");
    expect(Note.safeParse("x".repeat(4001)).success).toBe(false);
  }); // prettier-ignore

  test("G6: labels are lower-case words joined by hyphens, and none is without end", () => {
    expect(Tag.safeParse("two-words").success).toBe(true);
    for (const text of ["Two", "two words", "-a", "a-", "a--b", "ä", "x".repeat(61)])
      expect(Tag.safeParse(text).success).toBe(false);
  });
});
