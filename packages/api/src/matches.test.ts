import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import {
  amended,
  datasetNamed,
  instantOf,
  load,
  said,
  sample,
} from "@sitrep/store/collection.fixture";
import type { Written } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createCaller } from "./router.ts";
import type { MatchView } from "./routers/matches.ts";

/** A second dataset that tells of the sample's market bomb twice, and of something else. */
function others(id: string, more: Readonly<Record<string, unknown>> = {}): WrittenCollection {
  const source = { id: `${id}/desk`, kind: "outlet", identity: { is: "named", name: "A desk" } };
  const document = (name: string) => ({
    id: `${id}/${name}`,
    title: name,
    publisher: `${id}/desk`,
  });
  const incident = (name: string, told: object): Written => ({
    id: `${id}/${name}`,
    title: `Told by ${id}: ${name}`,
    kind: "explosion",
    when: "2019-02-17",
    where: { place: "demo/mosul", precision: "settlement" },
    reports: [said(`${id}/${name}-story`)],
    ...told,
  });
  return {
    dataset: { ...datasetNamed(id), ...more },
    actors: [{ id: `${id}/band`, name: "THE BAND", kind: "armed-group" }],
    sources: [source],
    documents: ["bomb-story", "blast-story", "raid-story"].map(document),
    incidents: [
      incident("bomb", {
        parties: [{ role: "perpetrator", actor: `${id}/band`, attribution: "claimed" }],
        harm: [
          {
            effect: "killed",
            who: "unknown",
            quantity: { form: "coded", low: 2, best: 4, high: 6, unit: "person" },
          },
        ],
      }),
      incident("blast", {
        when: "2019-02",
        where: { place: "demo/nineveh", precision: "governorate" },
      }),
      incident("raid", {
        when: "2019-02-20",
        kind: "armed-attack",
        where: { place: "demo/ramadi", precision: "settlement" },
      }),
    ],
  };
}

type Briefly = Pick<MatchView, "strength"> & Record<"left" | "right", { readonly id: string }>;

const briefly = ({ items }: { readonly items: readonly Briefly[] }): readonly string[] =>
  items.map(({ left, right, strength }) => `${strength} ${left.id} ${right.id}`);

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  beforeEach(async () => {
    engine = await open();
    await load(engine, sample());
    await load(engine, others("other"), instantOf(2));
  });
  afterEach(async () => engine.close());
  const asked = (role: "public" | "editor" = "editor") => createCaller({ engine, role });

  test("M1, M7: pairs between two datasets come with both sides and every reason, the strongest first", async () => {
    const answer = await asked().matches.list({ left: "demo", right: "other", least: "weak" });
    expect(briefly(answer)).toEqual([
      "strong demo/market other/bomb",
      "fair demo/market other/blast",
      "weak demo/spread other/raid",
      "weak demo/spread other/blast",
    ]);
    const [first] = answer.items;
    expect(first?.reasons.map(({ rule, says, points }) => [rule, says, points])).toEqual([
      ["M2", "for", 4],
      ["M3", "for", 4],
      ["M4", "for", 2],
      ["M5", "for", 2],
      ["M6", "for", 1],
    ]);
    expect(first?.rivals).toEqual({ left: 0, right: 0 });
    expect(first?.left.computed.place.name).toBe("Mosul");
    expect(answer).toMatchObject({
      left: 4,
      right: 3,
      skipped: 0,
      judged: 0,
      next: null,
      total: 4,
    });
    expect(answer.labels["other/band"]?.label).toBe("THE BAND");
  });

  test("M7: by default nothing weak is listed, and pages of one search fit together", async () => {
    const whole = await asked().matches.list({ left: "demo", right: "other" });
    expect(briefly(whole)).toHaveLength(2);
    const first = await asked().matches.list({ left: "demo", right: "other", limit: 1 });
    expect(first.next).toBe(1);
    const second = await asked().matches.list({ left: "demo", right: "other", limit: 1, after: 1 });
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect(second.next).toBeNull();
  });

  test("M1: the two datasets may be named in either order", async () => {
    const turned = await asked().matches.list({ left: "other", right: "demo" });
    expect(briefly(turned)).toEqual([
      "strong other/bomb demo/market",
      "fair other/blast demo/market",
    ]);
  });

  test("M8: within one dataset pairs are proposed, and none where its publisher tells its rows apart", async () => {
    const within = await asked().matches.list({ left: "other" });
    expect(briefly(within)).toEqual(["fair other/blast other/bomb"]);
    await load(engine, others("kept", { rowsKeptApart: true }), instantOf(3));
    const kept = await asked().matches.list({ left: "kept", least: "weak" });
    expect([kept.items, kept.isKeptApart]).toEqual([[], true]);
    const between = await asked().matches.list({ left: "kept", right: "other" });
    expect(briefly(between)).toContain("strong kept/bomb other/bomb");
  });

  test("J1: what somebody judged is not proposed again, until the judgement is withdrawn", async () => {
    const judging: WrittenCollection = {
      dataset: datasetNamed("desk"),
      judgements: [
        {
          id: "desk/one",
          left: "other/bomb",
          right: "demo/market",
          verdict: "unsure",
          reason: "Hard to say.",
          author: "A desk",
        },
      ],
    };
    await load(engine, judging, instantOf(3));
    const judged = await asked().matches.list({ left: "demo", right: "other" });
    expect([briefly(judged), judged.judged]).toEqual([["fair demo/market other/blast"], 1]);
    const before = await asked().matches.list({ left: "demo", right: "other", knownAt: "2" });
    expect(briefly(before)).toHaveLength(2);
    await load(engine, { dataset: datasetNamed("desk") }, instantOf(4));
    expect(briefly(await asked().matches.list({ left: "demo", right: "other" }))).toHaveLength(2);
  });

  test("G4: of rows that may not be served no pair is shown, to nobody", async () => {
    await load(engine, others("bought", { redistributable: false }), instantOf(3));
    for (const role of ["public", "editor"] as const) {
      const refused = asked(role).matches.list({ left: "demo", right: "bought" });
      await expect(refused).rejects.toThrow("bought: its licence lets nobody pass on its rows");
    }
  });

  test("G2: what is withheld, or told no nearer than its governorate, is matched as it is shown", async () => {
    const withheld = amended("incidents", "demo/market", { sensitivity: "withhold" });
    await load(engine, withheld, instantOf(3));
    expect(briefly(await asked("public").matches.list({ left: "demo", right: "other" }))).toEqual(
      [],
    );
    expect(briefly(await asked().matches.list({ left: "demo", right: "other" }))).toHaveLength(2);
    const coarse = amended("incidents", "demo/market", { sensitivity: "coarsen" });
    await load(engine, coarse, instantOf(4));
    const { items } = await asked("public").matches.list({ left: "demo", right: "other" });
    expect(items[0]?.reasons[1]?.words).toBe(
      "one is known only to the governorate that the other lies in",
    );
    expect(items[0]?.left.where.place).toBe("demo/nineveh");
  });

  test("tells whoever opened the counter how far it is", async () => {
    const told: (readonly [number, number])[] = [];
    const onProgress = (done: number, of: number) => void told.push([done, of]);
    const caller = createCaller({ engine, role: "editor", onProgress });
    await caller.matches.list({ left: "demo", right: "other" });
    expect(told.at(-1)).toEqual([7, 7]);
  });

  test("a dataset that is not there is a sentence", async () => {
    const refused = asked().matches.list({ left: "demo", right: "nothing" });
    await expect(refused).rejects.toThrow("there is no dataset nothing here");
  });
});
