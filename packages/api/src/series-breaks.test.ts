import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import { datasetNamed, load, said, sample } from "@sitrep/store/collection.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import { createCaller } from "./router.ts";
import type { Caller, Inputs } from "./router.ts";

type Asked = Inputs["series"]["incidents"];

/** A dataset of its own, whose coverage begins with 2019 and is whole. */
const LATE: WrittenCollection = {
  dataset: datasetNamed("late"),
  incidents: [
    {
      id: "late/one",
      title: "A shooting",
      kind: "armed-attack",
      when: "2019-02-03",
      where: { place: "demo/ramadi", precision: "settlement" },
      parties: [
        { role: "perpetrator", actor: "demo/band", attribution: "claimed" },
        { role: "perpetrator", actor: "demo/band", attribution: "denied" },
      ],
      reports: [said("demo/wire")],
    },
    {
      id: "late/two",
      title: "Another shooting",
      kind: "armed-attack",
      when: "2019-02-04",
      where: { place: "demo/mosul", precision: "settlement" },
      reports: [said("demo/wire")],
    },
  ],
  coverage: [
    {
      id: "late/coverage",
      title: "What the late set records",
      dataset: "late",
      includes: ["demo/iq"],
      excludes: ["demo/nineveh"],
      period: "2019",
      selection: "whatever it finds",
    },
  ],
};

describe.each(ENGINES)("$name", ({ open }) => {
  async function over<Answer>(ask: (caller: Caller) => Promise<Answer>): Promise<Answer> {
    const engine = await open();
    try {
      await load(engine, sample());
      await load(engine, LATE);
      return await ask(createCaller({ engine, role: "public" }));
    } finally {
      await engine.close();
    }
  }
  const incidents = (input: Asked) => over((caller) => caller.series.incidents(input));
  const winter = { by: "month", from: "2018-11-01", to: "2019-03-15" } as const;

  test("V12–V14: a series names its breaks, its partial cells, and the stretches between", async () => {
    const answer = await incidents(winter);
    expect(answer.breaks).toEqual([
      {
        at: "2019-01",
        changes: [
          { is: "begins", coverage: "demo/desk" },
          { is: "begins", coverage: "late/coverage" },
        ],
      },
    ]);
    expect(answer.partial).toEqual([{ key: "2019-03", reasons: [{ is: "asked" }] }]);
    expect(answer.stretches).toEqual([{ first: "2019-01", last: "2019-02" }]);
    expect(answer.likeForLike).toBe(null);
  });

  test("V15: like for like keeps what was watched throughout, and counts what it leaves out", async () => {
    const answer = await incidents({ ...winter, from: "2019-01-01", to: "2019-03-31", likeForLike: true }); // prettier-ignore
    expect(answer.likeForLike).toEqual({
      kept: ["demo/desk", "late/coverage"],
      leftOut: [],
      incidents: { kept: 2, leftOut: 4 },
    });
    // What the agency tells of in Nineveh, and what the late set records outside of it.
    expect(answer.places).toEqual(["demo/iq", "demo/nineveh"]);
    expect(answer.breaks).toEqual([]);
  });

  test("V15: where nobody watched throughout nothing is kept, and it is said why", async () => {
    const { likeForLike, cells, total } = await incidents({ ...winter, likeForLike: true });
    expect(likeForLike).toEqual({
      kept: [],
      leftOut: [
        { coverage: "demo/desk", why: "begins later" },
        { coverage: "late/coverage", why: "begins later" },
      ],
      incidents: { kept: 0, leftOut: 6 },
    });
    expect([cells, total]).toEqual([[], 0]);
  });

  test("V16: a cell splits by how surely it is laid to anybody", async () => {
    const { attributed } = await incidents({ ...winter, place: "demo/iq", split: "attribution" });
    expect(attributed?.find(({ key }) => key === "2019-02")?.parts).toMatchObject({
      confirmed: { interval: { low: 1, high: null } },
      suspected: { interval: { low: 1 } },
      claimed: { interval: { low: 0 }, sure: 0, possible: 1 },
      denied: { interval: { low: 0 }, sure: 0, possible: 1 },
      unattributed: { interval: { low: 1 } },
    });
    expect(attributed?.find(({ key }) => key === "2018-11")?.parts).toBe(null);
  });

  test.each([
    [{ by: "governorate", likeForLike: true }, "likeForLike"],
    [{ by: "governorate", split: "attribution" }, "split"],
    [{ ...winter, count: "cluster", split: "attribution" }, "split"],
  ] as const)("what cannot be answered is refused: %o", async (input, field) => {
    await expect(incidents(input)).rejects.toThrow(field);
  });
});
