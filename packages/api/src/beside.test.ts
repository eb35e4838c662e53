import { load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

const WINTER = { by: "month", from: "2019-01-01", to: "2019-03-31" } as const;

const incident = (slug: string, place: string, more: object = {}) => ({
  id: `demo/${slug}`,
  title: slug,
  kind: "explosion",
  when: "2019-02-17",
  where: { place, precision: "governorate" },
  reports: [said("demo/wire")],
  ...more,
});

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    const incidents = [
      incident("one", "demo/nineveh"),
      incident("two", "demo/nineveh", { kind: "abduction" }),
      incident("both", "demo/nineveh", {
        where: { place: "demo/nineveh", precision: "governorate", alsoIn: ["demo/anbar"] },
      }),
      incident("hidden", "demo/hasakah", { sensitivity: "withhold" }),
    ];
    await load(engine, sample({ incidents, claims: [], judgements: [] }));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  const asked = async (query: object) => caller.series.incidents({ ...WINTER, ...query });
  const panelsOf = async (query: object) =>
    ((await asked(query)).beside?.panels ?? []).map(({ value, total }) => [value, total]);

  test("V21: each series is the one that its own filter would have", async () => {
    const place = ["demo/nineveh", "demo/anbar"];
    const { beside, labels, total } = await asked({ beside: "place", place });
    expect(beside?.panels.map(({ value }) => value)).toEqual(place);
    for (const { value, ...panel } of beside?.panels ?? []) {
      const alone = await asked({ place: [value] });
      expect(alone).toMatchObject(panel);
    }
    // What was spread over both stands in each.
    expect(beside?.panels.map((panel) => panel.total)).toEqual([3, 1]);
    expect(total).toBe(3);
    expect(labels["demo/anbar"]?.label).toBe("Anbar");
  });

  test("V21: where fewer than two are chosen, the most frequent on record stand, and nothing that is withheld", async () => {
    expect(await panelsOf({ beside: "place" })).toEqual([
      ["demo/nineveh", 3],
      ["demo/anbar", 1],
    ]);
    expect(await panelsOf({ beside: "kind" })).toEqual([
      ["explosion", 2],
      ["abduction", 1],
    ]);
  });

  test("V21, J5, V15: what judgements did and what like for like leaves out is each series' own", async () => {
    const place = ["demo/nineveh", "demo/anbar"];
    const more = { count: "cluster", likeForLike: true } as const;
    const { beside } = await asked({ beside: "place", place, ...more });
    const panels = beside?.panels ?? [];
    expect(panels.map(({ clusters }) => clusters?.least)).toEqual(panels.map(({ total }) => total));
    for (const { value, ...panel } of panels)
      expect(await asked({ place: [value], ...more })).toMatchObject(panel);
  });

  test("V21: governorates are refused as cells, and nothing is set beside unless asked", async () => {
    await expect(caller.series.incidents({ by: "governorate", beside: "kind" })).rejects.toThrow("beside"); // prettier-ignore
    expect((await asked({})).beside).toBeNull();
  });
});
