import { expect, test } from "vitest";
import { attributionOf } from "./dataset.ts";

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
