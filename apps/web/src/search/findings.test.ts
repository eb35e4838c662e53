import type { Local } from "@sitrep/api/local";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDemo } from "../record/demo.fixture.ts";
import { find, findWords } from "./findings.ts";

let local: Local;
const asked = () => ({ caller: local.caller, knownAt: undefined });

beforeAll(async () => {
  local = await openDemo();
});

afterAll(() => local.close());

describe("a search", () => {
  test("goes through every kind, also those without a list, and counts what it finds", async () => {
    const { lists, others, total } = await find(asked(), "hawija");
    expect(lists.place.items.map(({ id }) => id)).toEqual(["demo/hawija"]);
    expect(lists.incident.total).toBe(4);
    expect(others.map(({ id }) => id)).toEqual(["demo/watch"]);
    expect(total).toBe(6);
  });

  test("finds by an Arabic name, whatever the form of its letters", async () => {
    const { lists } = await find(asked(), "الحويجه");
    expect(lists.place.items.map(({ id }) => id)).toEqual(["demo/hawija"]);
  });

  test("puts a record of that very name first, in whatever language", async () => {
    const { lists } = await find(asked(), "الجناح");
    expect(lists.actor.items.map(({ id }) => id)).toEqual(["demo/wing", "demo/front"]);
  });

  test("puts the label that fits best first", async () => {
    const { lists } = await find(asked(), "front");
    expect(lists.actor.items.map(({ id }) => id)).toEqual(["demo/front", "demo/wing"]);
  });

  test("knows nothing of what came later", async () => {
    const { total } = await find({ ...asked(), knownAt: "2026-11-19" }, "hawija");
    expect(total).toBe(0);
  });
});

describe("a search that found nothing", () => {
  test("is tried word by word", async () => {
    expect(await findWords(asked(), "hawija zzz  hawija")).toEqual([
      { word: "hawija", total: 6, isMore: false },
      { word: "zzz", total: 0, isMore: false },
    ]);
  });

  test("of one word has nothing else to try", async () => {
    expect(await findWords(asked(), "zzz")).toEqual([]);
  });
});
