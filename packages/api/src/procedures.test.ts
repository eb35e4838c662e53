import { amended, instantOf, load, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PATHS, answerTo, everyQuestion } from "./everything.fixture.ts";
import type { Caller } from "./router.ts";
import { createCaller } from "./router.ts";
import { fieldsOf, sentenceFor } from "./trpc.ts";

const FILTERS = [{ q: "market" }, { q: "a" }, { place: "demo/nineveh" }, { sort: "when" }];

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  let ids: readonly string[] = [];

  /** Three batches: the sample, an amendment, and the retraction of a claim, an estimate and what they are part of. */
  beforeAll(async () => {
    engine = await open();
    caller = createCaller({ engine, role: "public" });
    await load(engine);
    const second = amended("incidents", "demo/market", { title: "Bomb in a market of Mosul" });
    await load(engine, second, instantOf(2));
    const estimates = sample().estimates?.filter(({ id }) => id === "demo/fighters") ?? [];
    const claims = sample().claims?.filter(({ id }) => id === "demo/denial") ?? [];
    await load(engine, { ...second, estimates, claims, balances: [] }, instantOf(3));
    const rows = await engine.read.selectFrom("record").select("id").distinct().execute();
    ids = rows.map(({ id }) => id);
  });
  afterAll(async () => engine.close());

  const questions = () => everyQuestion({ ids, filters: FILTERS, positions: 3 });

  test("answers are plain JSON: nothing is undefined, and every number is finite", async () => {
    const wrong: string[] = [];
    for (const { path, input } of questions()) {
      const [noun = "", verb = ""] = path.split(".");
      // A path of the router is one of its caller.
      const nouns = caller as unknown as Record<
        string,
        Record<string, (asked: unknown) => unknown>
      >;
      const answer = await Promise.resolve(nouns[noun]?.[verb]?.(input)).catch(() => null);
      const walk = (value: unknown, at: string): void => {
        const isPlain =
          value === null ||
          typeof value === "string" ||
          typeof value === "boolean" ||
          (typeof value === "number" && Number.isFinite(value));
        if (isPlain) return;
        if (typeof value !== "object") wrong.push(`${path} ${at}: ${typeof value}`);
        else for (const [key, held] of Object.entries(value)) walk(held, `${at}.${key}`);
      };
      walk(answer, "answer");
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  test("G7: an answer carries the attribution of every dataset that its records stand in", async () => {
    const line = { demo: "Set demo, edition 1, Us, CC-BY-4.0" };
    expect((await caller.incidents.list({})).attributions).toEqual(line);
    expect((await caller.sources.byId({ id: "demo/paper" })).attributions).toEqual(line);
    expect((await caller.incidents.list({ q: "nothing that is there" })).attributions).toEqual({});
  });

  test("every id in an answer that may be seen has a label beside it", async () => {
    const missing: string[] = [];
    const rows = await engine.read
      .selectFrom("record")
      .select("id")
      .where("until", "is", null)
      .where("visibility", "=", "public")
      .execute();
    const known = new Set(rows.map(({ id }) => id));
    for (const asked of questions()) {
      const answer: unknown = JSON.parse(
        (await answerTo(caller, asked)).replace(/^[A-Z_]+ .*$/, "null"),
      );
      if (typeof answer !== "object" || answer === null || !("labels" in answer)) continue;
      const { labels, ...rest } = answer;
      const [labelled, told] = [new Set(Object.keys(labels as object)), JSON.stringify(rest)];
      for (const [, id = ""] of told.matchAll(/"(demo\/[a-z-]+)"/g)) {
        // Referrers, places in view and speakers carry their own.
        const isNamed = ["kind", "name", "label"].some((key) =>
          told.includes(`{"id":"${id}","${key}":`),
        );
        if (known.has(id) && !labelled.has(id) && !isNamed) missing.push(`${asked.path}: ${id}`);
      }
    }
    expect([...new Set(missing)]).toEqual([]);
  });

  test("an answer says at which position it holds", async () => {
    const silent: string[] = [];
    for (const asked of questions()) {
      if (asked.path === "ledger.verify" || asked.path === "search.kind") continue;
      const answer = await answerTo(caller, asked, "2");
      const isSaid = answer.includes('"position":2,"recordedAt":"2026-01-02');
      if (answer.startsWith("{") && !isSaid) silent.push(asked.path);
    }
    expect(silent).toEqual([]);
  });

  test("an incident comes with its accounts, what is computed, its history, and what is said of it", async () => {
    const found = await caller.incidents.byId({ id: "demo/market" });
    expect(found.item).toMatchObject({
      title: "Bomb in a market of Mosul",
      computed: {
        span: { earliest: "2019-02-17", latest: "2019-02-17" },
        datePrecision: 1,
        mark: "dot",
        place: { name: "Mosul", governorate: { name: "Nineveh" }, country: { nameAr: "العراق" } },
        harm: [{ effect: "killed", count: { is: "observed" } }],
        verification: { status: "corroborated" },
        recordedIn: 2,
      },
    });
    expect(found.item.computed.speakers.map(({ label }) => label)).toEqual([
      "General Ṣāliḥ",
      "Morning Paper",
    ]);
    expect(found.history.map(({ position, change }) => [position, change])).toEqual([
      [2, "amended"],
      [1, "created"],
    ]);
    expect(found.history[0]?.differences).toEqual([
      { path: "title", before: "Car bomb in a market", after: "Bomb in a market of Mosul" },
    ]);
    expect(Object.keys(found.documents).toSorted()).toEqual(["demo/column", "demo/wire"]);
    expect(Object.keys(found.sources).toSorted()).toEqual([
      "demo/agency",
      "demo/general",
      "demo/paper",
    ]);
    expect(found.referrers.map(({ id, role }) => [id, role])).toEqual([
      ["demo/denial", "about.record"],
      ["demo/not-the-same", "left"],
    ]);
    expect(
      found.saidOfIt.map(({ relation, claim }) => [relation, claim.computed.recordedIn]),
    ).toEqual(
      [["disputes", 1]], // prettier-ignore
    );
  });

  test("regression: what had been retracted was not said to be so for estimates and claims", async () => {
    const estimate = await caller.estimates.byId({ id: "demo/fighters-north" });
    expect([estimate.retracted, estimate.item.computed.verification.status]).toEqual([
      true,
      "retracted",
    ]);
    const claim = await caller.claims.byId({ id: "demo/undated" });
    expect([claim.retracted, claim.item.computed.verification.status]).toEqual([true, "retracted"]);
    expect(claim.history.map(({ change }) => change)).toEqual(["retracted", "created"]);
    const before = await caller.claims.byId({ id: "demo/undated", knownAt: "2" });
    expect([before.retracted, before.history.length]).toEqual([false, 1]);
  });

  test("regression: what stood beside a record was said to be written when it was asked for", async () => {
    const { compared } = await caller.estimates.byId({ id: "demo/fighters", knownAt: "2" });
    expect(compared.map(({ estimate }) => estimate.computed.recordedIn)).toEqual([1]);
    const { items } = await caller.estimates.balances({ knownAt: "2" });
    const figures = Object.values(items[0]?.computed.estimates ?? {});
    expect(figures.map((one) => one.computed.recordedIn)).toEqual([1, 1]);
    const { groups } = await caller.sources.voices({});
    const heard = groups.flatMap((group) => group.heard);
    expect(new Set(heard.map(({ source }) => source.computed.recordedIn))).toEqual(new Set([1]));
  });

  test("an estimate is compared with all others of its metric, and balanced where it stands", async () => {
    const found = await caller.estimates.byId({ id: "demo/fighters", knownAt: "1" });
    expect(found.comparedTotal).toBe(1);
    expect(found.compared[0]).toMatchObject({
      estimate: { id: "demo/fighters-north" },
      comparison: { verdict: "not-comparable" },
    });
    expect(found.balances).toMatchObject([{ id: "demo/sum", computed: { verdict: "holds" } }]);
    expect(found.item.computed).toMatchObject({ point: 1000, words: "about 1,000" });
  });

  test("a source, a document, a place and an actor come with what names them", async () => {
    const source = await caller.sources.byId({ id: "demo/general" });
    expect(source.referrers.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["demo/denial", "demo/market", "demo/spread"]),
    );
    expect(source.referrersTotal).toBe(source.referrers.length);
    const paper = await caller.sources.byId({ id: "demo/paper" });
    expect(paper.referrers.map(({ id, role }) => `${id} ${role}`)).toEqual([
      "demo/column publisher",
      "demo/reprint publisher",
      "demo/market reports.publisher",
      "demo/syrian reports.publisher",
    ]);
    const reprint = await caller.documents.byId({ id: "demo/reprint" });
    expect(reprint.item.computed.original).toBe("demo/wire");
    expect((await caller.places.byId({ id: "demo/nineveh" })).item.computed.country?.id).toBe(
      "demo/iq",
    );
    expect((await caller.actors.byId({ id: "demo/band" })).referrers).toHaveLength(2);
  });

  test("regression: a reprint was said to speak in its own voice", async () => {
    const { item } = await caller.incidents.byId({ id: "demo/earlier" });
    expect(item.computed.speakers.map(({ id }) => id)).toEqual(["demo/agency"]);
  });

  test("search finds a record of any kind, by words and by id", async () => {
    const { items } = await caller.search.all({ q: "nineveh" });
    expect(items[0]).toEqual({ id: "demo/nineveh", kind: "place", label: "Nineveh" });
    expect(await caller.search.byId({ id: "demo/desk" })).toMatchObject({ kind: "coverage" });
    expect(await caller.search.byId({ id: "demo" })).toMatchObject({ kind: "dataset" });
    expect(await caller.search.byId({ id: "demo/not-the-same" })).toMatchObject({
      kind: "judgement",
      item: { verdict: "different" },
    });
  });

  test("the ledger tells its state, its batches, and what each of them did", async () => {
    const head = await caller.ledger.head({});
    expect(head.counts).toMatchObject({ incident: 4, estimate: 1, claim: 1, dataset: 1 });
    expect(head.datasets.map(({ id }) => id)).toEqual(["demo"]);
    expect((await caller.ledger.head({ knownAt: "1" })).counts).toMatchObject({ estimate: 2 });
    expect((await caller.ledger.head({ knownAt: "0" })).counts).toEqual({});
    const { items } = await caller.ledger.batches({ limit: 2 });
    expect(items.map(({ position }) => position)).toEqual([3, 2]);
    const older = await caller.ledger.batches({ before: 2 });
    expect(older.items.map(({ position }) => position)).toEqual([1]);
    const batch = await caller.ledger.batch({ position: 3 });
    expect(batch.changes.map(({ id, change }) => `${change} ${id}`)).toEqual([
      "retracted demo/fighters-north",
      "retracted demo/sum",
      "retracted demo/undated",
    ]);
    expect(batch.labels["demo/sum"]?.label).toBe("Fighters in Iraq and in its north");
  });

  test("L4: the chain is walked for whoever asks, and compared with what they noted", async () => {
    const { ledger: head } = await caller.ledger.head({});
    const whole = { whole: true, batches: 3, hash: head.hash };
    const [first, second] = await Promise.all([caller.ledger.verify(), caller.ledger.verify()]);
    expect([first, second]).toMatchObject([whole, whole]);
    const noted = { position: 3, hash: head.hash ?? "" };
    expect(await caller.ledger.verify(noted)).toMatchObject(whole);
    const other = { position: 4, hash: "0".repeat(64) };
    expect(await caller.ledger.verify(other)).toMatchObject({ whole: false, position: 4 });
  });

  test("a refusal in this process names its fields, as over HTTP", async () => {
    const error = await caller.incidents.list({ limit: 500 }).catch((thrown: unknown) => thrown);
    if (!(error instanceof TRPCError)) throw new Error("not refused");
    expect(fieldsOf(error)).toEqual([{ field: "limit", message: "must be at most 200" }]);
    expect(sentenceFor(error)).toBe("limit: must be at most 200");
    const cursor = await caller.incidents.list({ after: "x" }).catch((thrown: unknown) => thrown);
    if (!(cursor instanceof TRPCError)) throw new Error("not refused");
    expect([cursor.code, sentenceFor(cursor)]).toEqual([
      "BAD_REQUEST",
      "after: is not a cursor that a list gave as next",
    ]);
  });

  test("every procedure is asked", () => {
    expect(new Set(questions().map(({ path }) => path))).toEqual(new Set(PATHS));
  });
});
