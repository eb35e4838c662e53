import { expect, test } from "vitest";
import { openDemo } from "../record/demo.fixture.ts";
import { findNamed } from "./named.ts";

test("L11: a search text that is an id or an address of ours leads there, and to no other host", async () => {
  const local = await openDemo();
  const recordHref = (kind: string, id: string) => `/${kind}s/${id}`;
  const find = async (q: string) =>
    findNamed({ caller: local.caller, knownAt: undefined, recordHref }, q);
  const { items } = await local.caller.places.list({ q: "hawija", limit: 1 });
  const id = items[0]?.id ?? "";
  expect(await find(id)).toEqual({ href: `/places/${id}`, label: id });
  expect(await find(`https://elsewhere.org/places/${id}`)).toEqual(await find(id));
  const page = "/explore?kind=abduction&knownAt=1";
  expect(await find(page)).toEqual({ href: page, label: null });
  expect((await find("https://a.org//b.org"))?.href).toBe("/b.org");
  for (const q of ["mosul", "demo/nothing", "//b.org", "/", "javascript:x"])
    expect(await find(q)).toBeNull();
  await local.close();
});
