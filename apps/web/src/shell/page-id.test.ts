import { expect, test } from "vitest";
import { pageId } from "./page-id.ts";

test("an element is called by its name, and the next of the same name gets a number", () => {
  expect(["a", "b", "a", "a", "b"].map(pageId)).toEqual(["a", "b", "a-2", "a-3", "b-2"]);
});
