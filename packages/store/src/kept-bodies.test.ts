import { describe, expect, test } from "vitest";
import { amended, instantOf, load } from "./collection.fixture.ts";
import { ENGINES } from "./engines.fixture.ts";
import { keptBodies } from "./kept-bodies.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  test("L4: a revision that was read is the same record again, also after it was amended", async () => {
    const engine = await open();
    await load(engine);
    const seqs = await engine.read
      .selectFrom("revision")
      .select("seq")
      .where("id", "in", ["demo/market", "demo/earlier"])
      .orderBy("id", "desc")
      .execute();
    const asked = [...seqs.map(({ seq }) => seq), 99_999];
    const first = await keptBodies(engine, asked);
    expect(first.map(({ any }) => any.record.id)).toEqual(["demo/market", "demo/earlier"]);
    await load(engine, amended("incidents", "demo/market", { title: "Two" }), instantOf(2));
    const again = await keptBodies(engine, asked);
    expect(again).toEqual(first);
    expect(again.map(({ recordedIn }) => recordedIn)).toEqual([1, 1]);
    await engine.close();
  });
});
