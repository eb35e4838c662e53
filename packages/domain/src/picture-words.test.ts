import { expect, test } from "vitest";
import { pairWords as arabicPair } from "./arabic/picture.ts";
import { wordedFigure } from "./figure.ts";
import { EstimateId, PlaceId } from "./id.ts";
import { between } from "./interval.ts";
import { pairWords } from "./picture-words.ts";

const [iraq, syria] = ["t/iraq", "t/syria"].map((id) => PlaceId.parse(id));
const NAMES: Readonly<Record<string, string>> = { "t/iraq": "Iraq", "t/syria": "Syria" };
const nameOf = (id: string): string => NAMES[id] ?? id;

function figure(includes: readonly (PlaceId | undefined)[], asOf: string) {
  return wordedFigure({
    id: EstimateId.parse("t/one"),
    population: "fighters",
    nature: "estimate",
    scope: { includes: includes.flatMap((id) => id ?? []), excludes: [] },
    asOf,
  });
}

const pair = [figure([iraq, syria], "2018"), figure([iraq], "2019-02")] as const;

test("C2, C6: two figures are told in the words of their picture, in both languages", () => {
  const apart = { verdict: "not-comparable", differs: ["scope", "time"], containment: "possible" } as const; // prettier-ignore
  expect(pairWords(pair, apart, nameOf)).toBe(
    "for Iraq and Syria together, not Iraq; as of 2018, not Feb 2019; the part fits into the whole",
  );
  expect(arabicPair(pair, apart, nameOf)).toContain("؛ والجزء يتسع له الكل");
  const shared = between(5, 6);
  expect(pairWords(pair, { verdict: "agree", shared }, nameOf)).toBe("both allow 5–6");
  expect(pairWords(pair, { verdict: "disagree" }, nameOf)).toBe("no number fits both");
  expect(arabicPair(pair, { verdict: "disagree" }, nameOf)).toBe("لا عدد يناسبهما معًا");
});
