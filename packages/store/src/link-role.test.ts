import { expect, test } from "vitest";
import { parsed, sample } from "./collection.fixture.ts";
import { LINK_ROLES, numberOfRole, numbersOfKnown, roleOfNumber } from "./link-role.ts";
import { newFolder } from "./engines.fixture.ts";
import { openSqlite } from "./engines/sqlite.ts";
import { load } from "./collection.fixture.ts";
import { referencesOf } from "@sitrep/domain/references";

test("L2: every field in which a record names another has a number", async () => {
  const engine = await openSqlite(`${newFolder()}/sitrep.db`);
  await load(engine);
  const records = await parsed(engine, sample());
  await engine.close();
  const fields = records.flatMap((any) => referencesOf(any).map(({ field }) => field));
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) expect(roleOfNumber(numberOfRole(field))).toBe(field);
});

test("roles stand in the order of the alphabet, so that rows sorted by number are sorted by name", () => {
  expect([...LINK_ROLES]).toEqual(LINK_ROLES.toSorted());
});

test("a field that names no records has no number", () => {
  expect(() => numberOfRole("title")).toThrow("unknown role of a link: title");
  expect(() => roleOfNumber(LINK_ROLES.length)).toThrow(RangeError);
  expect(numbersOfKnown(["title", "about.record"])).toEqual([0]);
});
