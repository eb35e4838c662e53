import { expect, test } from "vitest";
import { NO_EDITION, attributionOf, editionOfDataset, editionWords } from "./dataset.ts";

const ged = {
  title: "UCDP GED",
  edition: "23.1",
  publisher: "Uppsala Conflict Data Program",
  licence: "CC BY 4.0",
};

test("G7: an attribution names title and edition, publisher and licence", () => {
  expect(attributionOf(ged)).toBe("UCDP GED 23.1, Uppsala Conflict Data Program, CC BY 4.0");
});

test("G7: an edition in words stands apart from the title", () => {
  expect(attributionOf({ ...ged, edition: "as of May 2023" })).toBe(
    "UCDP GED, as of May 2023, Uppsala Conflict Data Program, CC BY 4.0",
  );
  expect(attributionOf({ ...ged, edition: "2026-11" })).toBe(
    "UCDP GED, edition 2026-11, Uppsala Conflict Data Program, CC BY 4.0",
  );
});

test("G7: where nobody named the edition, the day of retrieval stands for it, or that it is not stated", () => {
  const unnamed = { ...ged, edition: NO_EDITION };
  expect(attributionOf(unnamed)).toBe(
    "UCDP GED (edition not stated), Uppsala Conflict Data Program, CC BY 4.0",
  );
  expect(attributionOf({ ...unnamed, retrievedOn: "2026-11-20" })).toBe(
    "UCDP GED, retrieved 2026-11-20, Uppsala Conflict Data Program, CC BY 4.0",
  );
});

test.each([
  ["23.1", "edition 23.1", "edition 23.1 of UCDP GED"],
  ["2026-11", "edition 2026-11", "edition 2026-11 of UCDP GED"],
  ["v2", "edition v2", "edition v2 of UCDP GED"],
  ["as of May 2023", "as of May 2023", "UCDP GED, as of May 2023"],
  [NO_EDITION, NO_EDITION, "UCDP GED, edition not stated"],
])("the edition %s is named once: %s", (edition, words, ofDataset) => {
  expect(editionWords(edition)).toBe(words);
  expect(editionOfDataset({ ...ged, edition })).toBe(ofDataset);
});
