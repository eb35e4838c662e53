import { sentenceOf } from "@sitrep/domain/issue";
import { readText } from "@sitrep/ingest/read-text";
import { datasetNamed, instantOf, load, sample } from "@sitrep/store/collection.fixture";
import type { Engine } from "@sitrep/store/engine";
import { ENGINES, newFolder } from "@sitrep/store/engines.fixture";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openLocal } from "../local.ts";
import type { Caller } from "../router.ts";
import { createCaller } from "../router.ts";
import type { Cells } from "./cells.ts";

/** An incident from a report that is new here, as somebody fills it in. */
const FILLED: Cells = {
  "dataset.publisher": "My desk",
  "incidents.1.title": "A bomb at the market of Mosul",
  "incidents.1.kind": "explosion",
  "incidents.1.when": "on Sunday",
  "incidents.1.where.place": "Mosul",
  "incidents.1.where.precision": "settlement",
  "incidents.1.harm.1.effect": "killed",
  "incidents.1.harm.1.who": "civilians",
  "incidents.1.harm.1.quantity": "at least nine",
  "incidents.1.harm.1.quantity.words": "at least nine people",
  "incidents.1.parties.1.role": "perpetrator",
  "incidents.1.parties.1.actor": "the band",
  "incidents.1.parties.1.attribution": "suspected",
  "incidents.1.parties.1.attributedBy.1": "Two guards",
  "incidents.1.reports.1.document": "Blast at the market",
  "incidents.1.reports.1.speakers.1": "Two guards",
  "incidents.1.reports.1.via.1": "Wire Agency",
  "sources.1.kind": "military",
  "sources.1.identity.role": "Two guards",
  "sources.1.identity.headcount": "2",
  "documents.1.title": "Blast at the market",
  "documents.1.publisher": "Morning Paper",
  "documents.1.publishedOn": "2019-02-20",
};

describe.each(ENGINES)("$name", ({ open }) => {
  let engine: Engine;
  let caller: Caller;
  beforeEach(async () => {
    engine = await open();
    await load(engine);
    caller = createCaller({ engine, role: "public" });
  });
  afterEach(async () => engine.close());

  const check = async (changes: Cells = {}, from: Cells = FILLED) =>
    caller.contribute.check({ cells: { ...from, ...changes } });
  const issuesOf = async (changes: Cells, from?: Cells) =>
    (await check(changes, from)).issues.map(({ field, message }) => [field, message]);

  test("T10: words are counted from a day that was itself written in words", async () => {
    const { understood } = await check({ "documents.1.publishedOn": "February 20, 2019" });
    expect(understood["incidents.1.when"]).toMatchObject({
      when: "2019-02-17",
      derivedFrom: { anchor: "2019-02-20" },
    });
  });

  test("whoever did not say who they are is asked that once", async () => {
    const { issues } = await check({ "dataset.publisher": "" });
    expect(issues.map(({ field }) => field)).toEqual(["dataset.publisher"]);
  });

  test("what is said to have happened after its report is looked at again, and keeps nobody", async () => {
    const late = await check({ "incidents.1.when": "2091-02-17" });
    expect(late.issues).toMatchObject([{ field: "incidents.1.when", severity: "warn" }]);
    expect(late.file).not.toBeNull();
    expect(await issuesOf({ "incidents.1.when": "2019-02-21" })).toEqual([]);
  });

  test("K3: harm to an unknown number, and to nobody, is shown back", async () => {
    const { understood } = await check({ "incidents.1.harm.1.quantity": "none" });
    expect(understood["incidents.1.harm.1.quantity"]).toEqual({ is: "harm", value: "none" });
  });

  test("tells what the file holds, what was asked for first", async () => {
    const { made } = await check();
    expect(made.map(({ kind }) => kind)).toEqual(["incident", "document", "source", "dataset"]);
  });

  test("Q15, T10: says how words were understood, beside their fields", async () => {
    const { understood } = await check();
    expect(understood["incidents.1.harm.1.quantity"]).toMatchObject({
      is: "quantity",
      form: "at-least",
      allows: "9 or more",
    });
    expect(understood["incidents.1.when"]).toEqual({
      is: "when",
      when: "2019-02-17",
      words: "17 Feb 2019",
      derivedFrom: { words: "on Sunday", anchor: "2019-02-20" },
    });
    expect(understood["incidents.1.where.place"]).toMatchObject({
      id: "demo/mosul",
      detail: "settlement, in Nineveh, Iraq",
    });
    expect(understood["incidents.1.reports.1.speakers.1"]).toMatchObject({ isNew: true });
    expect(understood["incidents.1.reports.1.via.1"]).toMatchObject({ id: "demo/agency" });
  });

  test("A7, A9: the same in Arabic, for whoever writes in Arabic", async () => {
    const cells = {
      ...FILLED,
      "incidents.1.when": "١٧ شباط ٢٠١٩",
      "incidents.1.harm.1.quantity": "ما لا يقل عن ٩",
      "incidents.1.reports.1.via.1": "Nobody Anybody Knows",
      "documents.1.publishedOn": "soonish",
      "incidents.1.title": "",
    };
    const { understood, issues } = await caller.contribute.check({ cells, language: "ar" });
    expect(understood["incidents.1.harm.1.quantity"]).toMatchObject({
      words: "ما لا يقل عن 9 أشخاص",
      allows: "9 أو أكثر",
    });
    expect(understood["incidents.1.when"]).toMatchObject({
      when: "2019-02-17",
      words: "17 شباط 2019",
    });
    expect(understood["incidents.1.where.place"]).toMatchObject({
      detail: expect.stringMatching(/^بلدة أو قرية، في /),
    });
    const said = new Map(issues.map((issue) => [issue.field, issue]));
    expect(said.get("incidents.1.reports.1.via.1")).toMatchObject({
      message: "ليس مصدرًا في السجل",
      hint: "جرّب إملاء آخر، أو أضفه جديدًا.",
    });
    expect(said.get("documents.1.publishedOn")).toMatchObject({
      message: "لا يذكر وقتًا يمكن حسابه",
      hint: expect.stringContaining("17 شباط 2019"),
    });
    expect(said.get("incidents.1.title")).toMatchObject({ message: "يحتاج إلى جواب" });
    for (const { message, hint = "" } of issues)
      expect(`${message} ${hint}`.replace(/[\u2066\u2068][^\u2069]*\u2069/g, "")).not.toMatch(
        /[A-Za-z]{2}/,
      );
  });

  test("makes a file that loads as it is, and loads again without a change", async () => {
    const { issues, file } = await check();
    expect(issues).toEqual([]);
    if (file === null) throw new Error("there is no file");
    expect(file.name).toBe("my-desk.yaml");
    const path = join(newFolder(), file.name);
    writeFileSync(path, file.text);
    const database = join(newFolder(), "a.db");
    const local = await openLocal(database, { role: "editor", create: true });
    try {
      const options = { author: "A test", reason: "a form", recordedAt: instantOf(1) };
      await local.load(sample(), options);
      const { input } = readText(path);
      const first = await local.load(input, options);
      if (!first.written) throw new Error(first.issues.map(sentenceOf).join("\n"));
      expect(first.result).toMatchObject({
        created: ["my-desk", expect.any(String), expect.any(String), expect.any(String)],
        amended: [],
        retracted: [],
      });
      const again = await local.load(input, options);
      expect(again).toMatchObject({ written: true, result: { created: [], amended: [] } });
    } finally {
      await local.close();
    }
  });

  test("G1: every fault stands beside its field", async () => {
    expect(
      await issuesOf({
        "incidents.1.title": "",
        "incidents.1.kind": "explosoin",
        "incidents.1.when": "soon",
        "incidents.1.harm.1.quantity": "1.500",
        "incidents.1.harm.1.quantity.words": "x".repeat(61),
        "incidents.1.parties.1.role": "",
      }),
    ).toEqual([
      ["incidents.1.when", "names no time that can be counted"],
      ["incidents.1.harm.1.quantity", expect.stringContaining("may mean")],
      ["incidents.1.title", "needs an answer"],
      ["incidents.1.kind", "is not in the list"],
      ["incidents.1.parties.1.role", "needs an answer"],
    ]);
    expect(await issuesOf({ "incidents.1.harm.1.quantity.words": "x".repeat(61) })).toEqual([
      ["incidents.1.harm.1.quantity.words", "must be at most 60 characters"],
    ]);
  });

  test("a name that is not on record is offered those near it, or to be added", async () => {
    const { issues } = await check({
      "incidents.1.reports.1.via.1": "Wire Agensy",
      "incidents.1.where.place": "Mosoul",
      "incidents.1.reports.1.speakers.1": "Nobody ever heard",
    });
    expect(
      issues.map(({ field, choices, canAdd }) => [field, choices?.map(({ id }) => id), canAdd]),
    ).toEqual([
      ["incidents.1.where.place", ["demo/mosul"], undefined],
      ["incidents.1.reports.1.speakers.1", undefined, "source"],
      ["incidents.1.reports.1.via.1", ["demo/agency"], "source"],
    ]);
  });

  test("M1: tells of an incident on record that may be the same, with reasons", async () => {
    const { alike } = await check();
    const [best] = alike.incidents;
    expect(best?.dataset).toBe("demo");
    expect(best?.reasons.map(({ dimension }) => dimension)).toEqual([
      "time",
      "place",
      "kind",
      "parties",
      "harm",
    ]);
  });

  test("tells of a source on record that is called as a new one is", async () => {
    const { alike } = await check({
      "sources.2.kind": "agency",
      "sources.2.identity.name": "wire agency",
    });
    expect(alike.names["sources.2"]?.map(({ id }) => id)).toEqual(["demo/agency"]);
  });

  test("P4: a precision finer than its place is asked about", async () => {
    expect(await issuesOf({ "incidents.1.where.place": "Nineveh" })).toEqual([
      ["incidents.1.where.precision", "says more than the place: it is a governorate"],
    ]);
  });

  test("G3: a person who seems to be named is asked about, until somebody answers for it", async () => {
    const named = { "incidents.1.notes": "The shop of Karim Zaydan burned" };
    const { asked, file } = await check(named);
    expect(asked).toEqual([{ field: "incidents.1.notes", name: "Karim Zaydan" }]);
    expect(file).toBeNull();
    const answered = await check({ ...named, "answers.names": "true" });
    expect(answered.file?.text).toContain("Karim Zaydan");
  });

  test("L2: a desk that has a dataset here is told that a file of that name would take it away", async () => {
    expect(await issuesOf({ "dataset.publisher": "Demo" })).toEqual([
      ["dataset.publisher", "is the name of a dataset on record here, demo"],
    ]);
  });

  test("hostile texts stay texts: markup, marks of direction, formulas, names of every object", async () => {
    const { issues, file } = await check({
      "incidents.1.title": "<script>alert(1)</script> \u202Eabc",
      "incidents.1.notes": "=HYPERLINK(1)",
      "incidents.1.where.words": "قرب الموصل",
      __proto__: "x",
      "constructor.1.name": "x",
      "incidents.1.constructor.x": "y",
      "incidents.1.__proto__.x": "y",
      "incidents.999.title": "",
    });
    expect(issues).toEqual([
      expect.objectContaining({
        field: "incidents.1.constructor.x",
        message: "is no field of this record",
      }),
    ]);
    expect(file).toBeNull();
    const sound = await check({
      "incidents.1.title": "<b> \u202Eabc",
      "incidents.1.where.words": "قرب الموصل",
    });
    expect(sound.file?.text).toContain("قرب الموصل");
    expect(sound.file?.text).not.toContain("\u202E");
  });

  test("an empty form asks for what is needed and breaks nothing", async () => {
    const { issues, file } = await check({ "incidents.1.title": "Something" }, {});
    expect(file).toBeNull();
    expect(issues.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        "dataset.publisher",
        "incidents.1.kind",
        "incidents.1.when",
        "incidents.1.where.place",
        "incidents.1.where.precision",
      ]),
    );
    // Only fields of the form are asked for: neither what holds some of them, nor what follows from another.
    const asked = await Promise.all(
      ["incidents", "estimates", "sources"].map((kind) => check({ [`${kind}.1.notes`]: "x" }, {})),
    );
    const names = asked.flatMap((one) => one.issues.map(({ field }) => field));
    expect(names).toEqual(expect.arrayContaining(["estimates.1.scope.includes.1", "sources.1.identity.name"])); // prettier-ignore
    expect(names.filter((name) => /^dataset\.(?!publisher$)|\.(?:where|scope|identity)$/.test(name ?? ""))).toEqual([]); // prettier-ignore
    expect((await check({}, {})).file).toBeNull();
  });

  describe("a correction", () => {
    test("begins with the record as it is, and a file says field by field what it changes", async () => {
      const [first] = (await caller.incidents.list({})).items;
      if (first === undefined) throw new Error("there is no incident");
      const form = await caller.contribute.form({ id: first.id });
      expect(form.kind).toBe("incident");
      const base = { ...form.cells, amend: first.id };
      const same = await check({}, base);
      expect(same.issues.map(({ message }) => message)).toEqual([
        "needs an answer",
        "nothing is changed yet",
      ]);
      const changed = await check(
        { "incidents.1.title": "Told better", "correction.reason": "The paper says so." },
        base,
      );
      expect(changed.issues).toEqual([]);
      expect(changed.differences).toEqual([
        { path: "title", before: first.title, after: "Told better" },
      ]);
      expect(changed.file?.text).toContain("Told better");
      expect(changed.file?.text).toContain("The paper says so.");
    });

    test("of nothing is refused", async () => {
      await expect(check({}, { amend: "demo/nothing" })).rejects.toThrow("there is no record");
    });
  });

  test("G2: what may not be seen is found by no name, and corrected by nobody", async () => {
    await load(engine, {
      dataset: datasetNamed("kept"),
      sources: [
        {
          id: "kept/source",
          kind: "ngo",
          identity: { is: "named", name: "Hidden Desk" },
          sensitivity: "withhold",
        },
      ],
    });
    const { items } = await caller.contribute.names({ q: "Hidden Desk", kind: ["source"] });
    expect(items).toEqual([]);
    await expect(caller.contribute.form({ id: "kept/source" })).rejects.toThrow(
      "there is no record",
    );
  });

  test("P1: places are found by their Arabic names, with what they lie in", async () => {
    const { items } = await caller.contribute.names({ q: "العراق", kind: ["place"] });
    expect(items[0]).toMatchObject({ id: "demo/iq", label: "Iraq", labelAr: "العراق" });
    const [mosul] = (await caller.contribute.names({ q: "mos", kind: ["place"] })).items;
    expect(mosul).toMatchObject({ id: "demo/mosul", detail: "settlement, in Nineveh, Iraq" });
  });
});
