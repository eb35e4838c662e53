import type { Local } from "@sitrep/api/local";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDemo } from "../record/demo.fixture.ts";
import { deedsOf } from "./deeds.ts";

let local: Local;

beforeAll(async () => {
  local = await openDemo();
});

afterAll(() => local.close());

test("deeds stand under the role and the attribution that the actor has in each", async () => {
  const { items } = await local.caller.incidents.list({});
  const told = deedsOf("demo/front", items).map(({ role, total, byAttribution }) => ({
    role,
    total,
    by: byAttribution.map(({ attribution, deeds }) => [
      attribution,
      ...deeds.map(({ incident }) => incident.id),
    ]),
  }));
  expect(told).toEqual([
    {
      role: "perpetrator",
      total: 3,
      by: [
        ["confirmed", "demo/ambush"],
        ["suspected", "demo/raid"],
        ["claimed", "demo/clash"],
      ],
    },
    { role: "target", total: 1, by: [["confirmed", "demo/clash"]] },
  ]);
});

test("who lays a deed to the actor goes with it, and what others did does not", async () => {
  const { items } = await local.caller.incidents.list({});
  const deeds = deedsOf("demo/front", items).flatMap((one) =>
    one.byAttribution.flatMap((group) => group.deeds),
  );
  expect(deeds.find(({ incident }) => incident.id === "demo/raid")?.attributedBy).toEqual([
    "demo/council",
  ]);
  expect(deeds.some(({ incident }) => incident.id === "demo/other-deed")).toBe(false);
  expect(deedsOf("demo/nobody", items)).toEqual([]);
});
