import { expect, test } from "vitest";
import { doTo } from "./form-state.ts";

test("a source that a field names is opened with the name in it", () => {
  expect(
    doTo({ "reports.1.speaker": "Ali Hassan" }, "new source reports.1.speaker").cells,
  ).toMatchObject({
    "sources.1.identity.name": "Ali Hassan",
  });
});

test("a button that names what every object has names no field", () => {
  for (const verb of ["new source", "new document", "choose", "add", "remove"])
    for (const name of ["__proto__", "constructor", "toString"]) {
      const { cells } = doTo({ title: "a" }, `${verb} ${name} ${name}`);
      expect(Object.values(cells).every((text) => typeof text === "string")).toBe(true);
    }
  expect(Object.hasOwn(doTo({}, "new source __proto__").cells, "sources.1.identity.role")).toBe(
    true,
  );
});
