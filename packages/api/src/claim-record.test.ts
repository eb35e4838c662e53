import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import { datasetNamed, instantOf, load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";

const ACTOR = "war/group";

function claim(slug: string, statedOn: string | undefined, fields: object = {}) {
  return {
    id: `war/${slug}`,
    title: slug,
    kind: "assessment",
    statement: `It is said: ${slug}.`,
    ...(statedOn !== undefined && { statedOn }),
    subject: ACTOR,
    reports: [said("war/undated")],
    ...fields,
  };
}

function figure(slug: string, document: string, fields: object = {}) {
  return {
    id: `war/${slug}`,
    title: slug,
    metric: "fighters-present",
    nature: "estimate",
    subject: ACTOR,
    population: "Fighters",
    scope: { includes: ["demo/nineveh"] },
    asOf: "2017",
    quantity: { form: "exactly", value: 100, unit: "person" },
    reports: [said(document)],
    ...fields,
  };
}

const about = (record: string, relation: string) => [{ record: `war/${record}`, relation }];

/** A group that is declared defeated on 29 October 2018, and what else is said of it. */
function war(): WrittenCollection {
  return {
    dataset: datasetNamed("war"),
    actors: [{ id: ACTOR, name: "The group", kind: "armed-group" }],
    sources: [{ id: "war/paper", kind: "outlet", identity: { is: "named", name: "A paper" } }],
    documents: [
      { id: "war/undated", title: "Undated", publisher: "war/paper" },
      { id: "war/before", title: "Before", publisher: "war/paper", publishedOn: "2018-03" },
      { id: "war/after", title: "After", publisher: "war/paper", publishedOn: "2019-02" },
    ],
    estimates: [figure("old", "war/before"), figure("new", "war/after"), figure("dateless", "war/undated")],
    claims: [
      claim("defeated", "2018-10-29", {
        kind: "declaration",
        tags: ["victory"],
        place: "demo/nineveh",
        testedBy: { place: "demo/nineveh", actor: ACTOR, metric: "fighters-present" },
      }),
      claim("won", "2017-12", { kind: "declaration", tags: ["victory"] }),
      claim("another-matter", "2017-12", { kind: "declaration", tags: ["money"] }),
      claim("means-networks", "2019-02-20", { kind: "definition", tags: ["victory"], about: about("won", "defines") }),
      claim("not-so", "2018-10-30", { about: [...about("defeated", "disputes"), ...about("defeated", "qualifies")] }),
      claim("a", "2018-01-01", { about: about("b", "supports") }),
      claim("b", "2018-01-02", { about: about("c", "supports") }),
      claim("c", "2018-01-03", { about: about("a", "supports") }),
    ],
  };
} // prettier-ignore

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample(), instantOf(1));
    await load(engine, war(), instantOf(2));
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("D5: figures stand before or after a claim by when they were said, not by what day they count for", async () => {
    const { timeline } = await caller.claims.record({ id: "war/defeated" });
    const figures = timeline.flatMap(({ estimate, standing }) =>
      estimate?.id.startsWith("war/") ? [[estimate.id, standing]] : [],
    );
    expect(figures).toEqual([
      ["war/old", "before"],
      ["war/new", "after"],
      ["war/dateless", "unknown"],
    ]);
  });

  test("D6: each claim stands once, with every way in which it bears on the one in hand", async () => {
    const { timeline, tested } = await caller.claims.record({ id: "war/defeated" });
    const claims = timeline.filter((one) => one.claim !== null);
    expect(claims.map(({ id, standing, isAlike }) => [id, standing, isAlike])).toEqual([
      ["war/won", "before", true],
      ["war/not-so", "after", false],
      ["war/means-networks", "after", false],
    ]);
    expect(claims[1]?.toClaim.map(({ relation }) => relation)).toEqual(["disputes", "qualifies"]);
    expect(tested).toEqual({ from: "2017-10-29", to: "2019-10-29" });
  });

  test("D2: what its words mean, and those of claims like it, stands side by side", async () => {
    const { definitions } = await caller.claims.record({ id: "war/defeated" });
    expect(definitions.map(({ id }) => id)).toEqual(["war/defeated", "war/means-networks"]);
    expect((await caller.claims.record({ id: "war/not-so" })).definitions).toEqual([]);
  });

  test("D4: claims that are about each other in a circle are named, and end", async () => {
    const { circles } = await caller.claims.record({ id: "war/b" });
    expect(circles).toEqual([["war/a", "war/b", "war/c"]]);
    expect((await caller.claims.record({ id: "war/defeated" })).circles).toEqual([]);
  });

  test("L5: as known before it was loaded there is no such claim", async () => {
    await expect(caller.claims.record({ id: "war/defeated", knownAt: "1" })).rejects.toThrow(
      "there is no claim war/defeated here",
    );
  });
});
