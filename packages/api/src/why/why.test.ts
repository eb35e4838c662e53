import { recordsIn } from "@sitrep/domain/derivation";
import { unsaidIn } from "@sitrep/domain/derivation.fixture";
import { between, exactly } from "@sitrep/domain/interval";
import { ValueSubject, valueTitle } from "@sitrep/domain/value-subject";
import { load, said, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Caller } from "../router.ts";
import { createCaller } from "../router.ts";
import type { WhyAnswer } from "./answer.ts";

function valueOf({ values }: WhyAnswer, name: string) {
  return values.find((value) => value.name === name)?.why;
}

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeAll(async () => {
    engine = await open();
    await load(engine, sample());
    caller = createCaller({ engine, role: "public" });
  });
  afterAll(async () => engine.close());

  test("W1: every figure answers with what its page shows, down to an account on file", async () => {
    const { items } = await caller.estimates.list({});
    expect(items.length).toBeGreaterThan(0);
    for (const { id, computed } of items) {
      const answer = await caller.why.of({ of: id });
      expect(valueOf(answer, "bounds")?.gives).toEqual(computed.bounds);
      expect(valueOf(answer, "status")?.gives).toBe(computed.verification.status);
      const { low, high } = computed.verification.origins;
      expect(valueOf(answer, "origins")?.gives).toEqual(between(low, high));
      expect(answer.reports[id]?.length).toBeGreaterThan(0);
      expect(answer.ledger.position).toBe(1);
    }
  });

  test("W1: every balance answers for what it leaves", async () => {
    const { items } = await caller.estimates.balances({});
    expect(items.length).toBeGreaterThan(0);
    for (const { id, computed } of items) {
      const answer = await caller.why.of({ of: id });
      expect(valueOf(answer, "remainder")?.gives).toEqual(computed.remainder);
    }
  });

  test("W1: every incident answers for its harm, its days, its mark and its support", async () => {
    const { items } = await caller.incidents.list({});
    for (const { id, harm, computed } of items) {
      const answer = await caller.why.of({ of: id });
      const names = answer.values.map(({ name }) => name);
      expect(names).toEqual([...harm.map((_, at) => `harm[${at}]`), "days", "mark", "status", "origins", "leaning"]);
      expect(valueOf(answer, "mark")?.gives).toBe(computed.mark);
      expect(valueOf(answer, "status")?.gives).toBe(computed.verification.status);
    }
  }); // prettier-ignore

  test.each([
    {},
    { kind: ["explosion"] },
    { from: "2019-02-17", to: "2019-02-17" },
    { q: "market" },
  ])("W3: the numbers of %j are those of its page, and lead to its records", async (filter) => {
    const query = new URLSearchParams(
      Object.entries(filter).map(([name, value]) => [name, String(value)]),
    );
    const answer = await caller.why.of({ of: `/incidents?${query}` });
    const page = await caller.incidents.list(filter);
    const clusters = await caller.incidents.count({ ...filter, count: "cluster" });
    expect(valueOf(answer, "records")?.gives).toEqual(exactly(page.total));
    expect(valueOf(answer, "clusters")?.gives).toEqual(clusters.incidents);
    const records = valueOf(answer, "records");
    expect(records && [...recordsIn(records)]).toEqual(page.items.map(({ id }) => id));
  });

  test.each(["estimates", "sources", "documents", "claims", "places", "actors"] as const)(
    "W3: the list of %s is as long as the records that it leads to",
    async (noun) => {
      const answer = await caller.why.of({ of: `/${noun}` });
      const { total, items } = await caller[noun].list({});
      const records = valueOf(answer, "records");
      expect(records?.gives).toEqual(exactly(total));
      expect(records && [...recordsIn(records)]).toEqual(items.map(({ id }) => id));
    },
  );

  test("I6, W1: a topic answers with the origins that its page counts", async () => {
    const graph = await caller.origins.of({ metric: "fighters-present" });
    const answer = await caller.why.of({ of: "/origins?metric=fighters-present" });
    expect(valueOf(answer, "origins")?.gives).toEqual(graph.why.gives);
    await expect(caller.why.of({ of: "/origins?metric=picnics" })).rejects.toThrow(
      "metric=picnics",
    );
  });

  test("V9, W1: days without a record say who was watching, and are no zero where nobody was", async () => {
    const address = "/incidents?from=1999-01-01&to=1999-01-31";
    const cell = valueOf(await caller.why.of({ of: address }), "cell");
    expect(cell).toMatchObject({ rule: "V9", gives: { is: "not-covered" } });
  });

  test("V12–V16, W1: a series answers for its breaks, partial cells, what it keeps and how it splits", async () => {
    const asked = { by: "month", from: "2019-02-01", to: "2019-03-15", split: "attribution", likeForLike: true } as const; // prettier-ignore
    const query = new URLSearchParams(
      Object.entries(asked).map(([name, value]) => [name, String(value)]),
    );
    const answer = await caller.why.of({ of: `/series?${query}` });
    const page = await caller.series.incidents(asked);
    const parts = (page.attributed ?? []).flatMap(({ key, parts: own }) =>
      Object.entries(own ?? {}).flatMap(([degree, part]) =>
        part.possible === 0 ? [] : [[`${degree} ${key}`, part.interval] as const],
      ),
    );
    expect(answer.values.map(({ name }) => name)).toEqual([
      "like-for-like",
      ...page.breaks.map(({ at }) => `break ${at}`),
      ...page.partial.map(({ key }) => `partial ${key}`),
      ...parts.map(([name]) => name),
    ]);
    expect(valueOf(answer, "like-for-like")?.gives).toEqual(
      exactly(page.likeForLike?.incidents.kept ?? -1),
    );
    for (const [name, interval] of parts) expect(valueOf(answer, name)?.gives).toEqual(interval);
    await expect(caller.why.of({ of: "/series?by=month" })).rejects.toThrow("needs from and to");
  });

  test("F7, W1: a count of incidents answers for what it leans on", async () => {
    const why = valueOf(await caller.why.of({ of: "/incidents" }), "leaning");
    const { leanings, total } = await caller.leaning.incidents({});
    expect(why?.gives).toEqual(exactly(total));
    const left = why?.from.flatMap((one) => (one.is === "derived" ? [one.derivation.gives] : []));
    expect(left).toEqual(leanings.map((one) => exactly(one.left)));
  });

  test("W5: whatever is explained is told by data, and its English is made from that", async () => {
    const lists = await Promise.all([
      caller.incidents.list({}),
      caller.estimates.list({}),
      caller.claims.list({}),
      caller.estimates.balances({}),
    ]);
    const ids = lists.flatMap(({ items }) => items.map(({ id }) => id));
    const series = "/series?by=month&from=2019-02-01&to=2019-03-15&split=attribution";
    const pages = ["/incidents", "/incidents?from=2019-02-17&to=2019-02-17", "/estimates", "/origins?metric=fighters-present", `${series}&likeForLike=true`, `${series}&harm=killed`]; // prettier-ignore
    for (const of of [...ids, ...pages]) {
      const { values, labels } = await caller.why.of({ of });
      expect(values.length).toBeGreaterThan(0);
      for (const { title, about, why } of values) {
        expect(unsaidIn(why)).toEqual([]);
        expect(ValueSubject.safeParse(about).error).toBeUndefined();
        expect(title).toBe(valueTitle(about, (id) => labels[id]?.label ?? id));
      }
    }
  });

  test("W2: what is withheld is counted in no number and named in none", async () => {
    const hidden = await open();
    await load(
      hidden,
      sample({
        claims: [],
        judgements: [],
        incidents: [
          {
            id: "demo/secret",
            title: "A thing kept back",
            kind: "explosion",
            when: "2019-02-17",
            where: { place: "demo/mosul", precision: "settlement" },
            reports: [said("demo/wire")],
            sensitivity: "withhold",
          },
        ],
      }),
    );
    const asker = createCaller({ engine: hidden, role: "public" });
    const answer = JSON.stringify(await asker.why.of({ of: "/incidents?q=kept" }));
    expect(answer).not.toContain("demo/secret");
    await expect(asker.why.of({ of: "demo/secret" })).rejects.toThrow("there is no record");
    await hidden.close();
  });

  test("W4: an id, a path and an address of some host ask the same, as known when it was cited", async () => {
    const byId = await caller.why.of({ of: "demo/fighters", knownAt: "1" });
    const cited = "https://sitrep.example.org/estimates/demo/fighters?knownAt=1";
    expect(await caller.why.of({ of: cited })).toEqual(byId);
  });

  test("W3: the map and the explorer are asked as the list of incidents is", async () => {
    const query = "?from=2019-02-17&to=2019-02-17";
    const list = await caller.why.of({ of: `/incidents${query}` });
    for (const path of ["/map", "/explore"])
      expect((await caller.why.of({ of: path + query })).values).toEqual(list.values);
  });

  test.each([
    ["why is the sky blue", "neither the id of a record nor the address of a page"],
    ["/about", "/about holds several kinds of numbers"],
    ["/incidents?kind=picnic", "kind=picnic"],
    ["/incidents?knd=shelling", 'did you mean "kind"?'],
    ["demo/nothing", "there is no record demo/nothing here"],
  ])("G1: %s: %s", async (of, sentence) => {
    await expect(caller.why.of({ of })).rejects.toThrow(sentence);
  });
});
