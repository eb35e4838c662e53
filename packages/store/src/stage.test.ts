import { describe, expect, test } from "vitest";
import { amended, instantOf, load, sample } from "./collection.fixture.ts";
import { ENGINES } from "./engines.fixture.ts";
import { stageAt } from "./stage.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  test("V8: a series without a place speaks of the countries that incidents lie in, and of what lies in none", async () => {
    const engine = await open();
    const stage = async (position: number, role: "public" | "editor" = "public") =>
      stageAt(engine, { position, role });
    await load(engine);
    const at = (place: string, more: object = {}) =>
      amended("incidents", "demo/syrian", {
        where: { place, precision: "region" },
        ...more,
      });
    await load(engine, at("demo/border"), instantOf(2));
    await load(engine, at("demo/hasakah", { sensitivity: "withhold" }), instantOf(3));
    await load(engine, sample({ incidents: [], claims: [], judgements: [] }), instantOf(4));
    expect(await stage(0)).toEqual([]);
    expect(await stage(1)).toEqual(["demo/iq", "demo/sy"]);
    expect(await stage(2)).toEqual(["demo/border", "demo/iq"]);
    expect(await stage(3)).toEqual(["demo/iq"]);
    expect(await stage(3, "editor")).toEqual(["demo/iq", "demo/sy"]);
    expect(await stage(4)).toEqual([]);
    await engine.close();
  });

  test("V8: what was spread over the border and a country is spoken of by the country", async () => {
    const engine = await open();
    const where = { place: "demo/border", precision: "region", alsoIn: ["demo/mosul"] };
    await load(engine, amended("incidents", "demo/syrian", { where }));
    expect(await stageAt(engine, { position: 1, role: "public" })).toEqual(["demo/iq"]);
    await engine.close();
  });
});
