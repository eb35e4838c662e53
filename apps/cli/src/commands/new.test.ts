import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { build, run, temporaryFolder } from "../program.fixture.ts";
import { CTRL_C, DOWN, ENTER, hasTerminals, onTerminal } from "../terminal.fixture.ts";

const folder = temporaryFolder();
let count = 0;
let file = "";

let begun = "";

beforeAll(() => {
  build();
  file = join(folder.path, "0.yaml");
  for (const [noun, flags] of [
    ["dataset", DATASET],
    ["source", { kind: "outlet", name: "The Daily Paper" }],
    ["document", { title: "Bomb on the road", publisher: "The Daily Paper" }],
  ] as const) {
    const { status, stderr } = add(noun, flags);
    if (status !== 0) throw new Error(stderr);
  }
  begun = readFileSync(file, "utf8");
});
beforeEach(() => {
  count += 1;
  file = join(folder.path, `${count}.yaml`);
});
afterAll(() => folder.remove());

function add(noun: string, flags: Readonly<Record<string, string>>, into = file) {
  const given = Object.entries(flags).flatMap(([flag, value]) => [`--${flag}`, value]);
  const database = join(folder.path, "none.db");
  return run(["new", noun, "--into", into, ...given, "--db", database]);
}

const DATASET = {
  title: "Notes",
  publisher: "A desk",
  licence: "CC BY 4.0",
  edition: "1",
  citation: "A desk, 2026.",
  redistributable: "true",
};
const INCIDENT = {
  title: "A bomb on the road to Hawija",
  kind: "explosion",
  when: "2019-02-17",
  place: "Hawija district",
  precision: "district",
  document: "bomb-on-the-road",
};

/** A file with a dataset, a source and a document, as the command itself wrote it. */
function begin(): void {
  writeFileSync(file, begun);
}

function sound(): string {
  return run(["check", file, "--format", "table", "--db", join(folder.path, "none.db")]).stdout;
}

describe("by flags", () => {
  test("a collection is begun and filled, in the words that a person uses", () => {
    begin();
    const made = add("incident", {
      ...INCIDENT,
      harm: "killed civilians: 3 to 5; injured unknown: unknown",
      "perpetrator-words": "Men with guns",
      attribution: "suspected",
      target: "A family",
      speakers: "the daily paper",
      tags: "road; mine",
    });
    expect(made.stderr).toBe("");
    expect(JSON.parse(made.stdout)).toMatchObject({
      kind: "incident",
      id: "notes/a-bomb-on-the-road-to-hawija",
      record: {
        where: { place: "gazetteer/iq-kirkuk-hawija-district", precision: "district" },
        parties: [
          { role: "perpetrator", described: "Men with guns", attribution: "suspected" },
          { role: "target", described: "A family" },
        ],
        harm: [{ effect: "killed", quantity: { form: "between", low: 3, high: 5 } }, {}],
        reports: [{ document: "notes/bomb-on-the-road", speakers: ["notes/the-daily-paper"] }],
        tags: ["road", "mine"],
      },
    });
    const figure = {
      title: "Fighters in Hawija",
      metric: "fighters-present",
      quantity: "more than 1,000",
      nature: "estimate",
      population: "fighters",
      places: "Hawija district; gazetteer/iq-anbar",
      "as-of": "2019-02",
      document: "Bomb on the road",
    };
    expect(add("estimate", figure).status).toBe(0);
    // The second of one title gets an id of its own.
    expect(JSON.parse(add("estimate", figure).stdout).id).toBe("notes/fighters-in-hawija-2");
    expect(sound()).toContain("6 records, sound");
  });

  test("nothing else of the file changes, and its editor is told of the schema", () => {
    begin();
    const before = `${readFileSync(file, "utf8")}\n# What happened.\nincidents: # none yet\n`;
    expect(before).toMatch(/^# yaml-language-server: \$schema=\S+collection\.schema\.json\n/);
    writeFileSync(file, before.replace("identity:", "identity: # by name"));
    expect(add("source", { kind: "expert", role: "An analyst" }).status).toBe(0);
    const after = readFileSync(file, "utf8");
    for (const line of before.replace("identity:", "identity: # by name").split("\n"))
      expect(after).toContain(line);
    expect(sound()).toContain("4 records, sound");
  });

  test.each([
    ["an unknown word", { kind: "explosoin" }, 2, 'Did you mean "explosion"?'],
    ["a day that is none", { when: "2019-02-30" }, 2, '--when "2019-02-30" names a day'],
    ["an amount that may mean two", { harm: "killed civilians: 1.500" }, 2, "1,500 or 1.5000"],
    ["a place nearly right", { place: "Hawjia" }, 2, "did you mean gazetteer/iq-kirkuk-hawija"],
    ["a name that several places bear", { place: "Kirkuk" }, 2, "may mean several: give one of"],
    ["a document that is none", { document: "zzzz" }, 2, "is no document that is known here"],
    ["a point of another record", { id: "other/bomb" }, 1, "id belongs to another dataset"],
    ["an id that is taken", { id: "notes/bomb-on-the-road" }, 1, "id is used twice"],
  ])("%s is refused in one sentence, and nothing is written", (_, wrong, code, words) => {
    begin();
    const before = readFileSync(file, "utf8");
    const { status, stderr, stdout } = add("incident", { ...INCIDENT, ...wrong });
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).toMatch(/^sitrep: \S[^\n]*\n$/);
    expect(stderr).toContain(words);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("what is missing is named, and nobody is asked where nobody can be", () => {
    begin();
    const { status, stderr } = add("incident", { title: "A bomb" });
    expect(status).toBe(2);
    expect(stderr).toBe(
      "sitrep: sitrep new incident needs --kind, --when, --place, --precision and --document, where nobody can be asked\n",
    );
    expect(run(["new", "incident"]).stderr).toContain("needs --into, where nobody can be asked");
  });

  test("a figure in another unit than its metric's is refused", () => {
    begin();
    const figure = {
      title: "Money",
      metric: "cash-held",
      quantity: "about 3 people",
      nature: "estimate",
      population: "cash",
      places: "Iraq",
      "as-of": "2019",
      document: "bomb-on-the-road",
    };
    expect(add("estimate", figure).stderr).toContain("cash-held is measured in usd");
    expect(add("estimate", { ...figure, quantity: "up to $200 million" }).status).toBe(0);
  });

  test.each([
    ["a file that is not YAML", () => join(folder.path, "a.json"), "does not end in .yaml"],
    ["a file without a dataset", () => file, "holds no dataset: begin it with sitrep new dataset"],
    ["a folder that is not there", () => join(folder.path, "no/a.yaml"), "holds no dataset"],
  ])("%s is refused", (_, path, words) => {
    const { status, stderr } = add("incident", INCIDENT, path());
    expect(status).toBeGreaterThan(0);
    expect(stderr).toContain(words);
    expect(existsSync(path())).toBe(false);
  });

  test("a second dataset in one file, and a file that is broken, are refused", () => {
    begin();
    expect(add("dataset", DATASET).stderr).toContain("holds a dataset already");
    writeFileSync(file, "sources: [\n");
    const { status, stderr } = add("source", { kind: "outlet", name: "X" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sitrep: [^\n]*line \d[^\n]*\n$/);
    expect(readFileSync(file, "utf8")).toBe("sources: [\n");
  });
});

describe.skipIf(!hasTerminals)("in a terminal", () => {
  const ask = (...args: readonly string[]) =>
    onTerminal(["new", ...args, "--db", join(folder.path, "none.db")], folder.path);

  test("questions are asked, answers that cannot stand are refused, and what is needed is made on the way", async () => {
    const screen = ask("document", "--into", file);
    const answers: readonly (readonly [string, string])[] = [
      ["What is the dataset called?", `Notes${ENTER}`],
      ["Who publishes it?", `A desk${ENTER}`],
      ["Under which licence?", `CC BY 4.0${ENTER}`],
      ["Which edition", `1${ENTER}`],
      ["How is it cited", `A desk, 2026.${ENTER}`],
      ["May its rows", `y${ENTER}`],
      ["Under which id?", ENTER],
      ["What is its own title?", `Bomb on the road${ENTER}`],
      ["(a new source)", ENTER],
      ["What is it?", ENTER],
      ["What is its name?", `The Daily Paper${ENTER}`],
      ["(nobody, nothing)", ENTER],
      ["Is it a party", `n${ENTER}`],
      ["What else", ENTER],
      ["Under which id?", ENTER],
      ["When did it appear?", `2019-02-30${ENTER}`],
      ["the calendar does not have", "\u0015"],
      ["When did it appear?", `2019-02-20${ENTER}`],
      ["What is its address?", ENTER],
      ["notes/bomb-on-the-road", ENTER],
      ["Write it into", ENTER],
      ["is written into", ""],
    ];
    for (const [question, answer] of answers) {
      await screen.shows(question);
      screen.type(answer);
    }
    expect(await screen.ended).toBe(0);
    expect(readFileSync(file, "utf8")).toContain("publishedOn: 2019-02-20");
    expect(sound()).toContain("3 records, sound");
  });

  test("a place that is misspelled is found, and what a flag said is not asked", async () => {
    begin();
    const { place: _, precision: __, ...said } = INCIDENT;
    const flags = Object.entries(said).flatMap(([flag, value]) => [`--${flag}`, value]);
    const screen = ask("incident", "--into", file, ...flags);
    await screen.shows("Where?");
    screen.type("hawja");
    await screen.shows("gazetteer/iq-kirkuk-hawija");
    screen.type(ENTER);
    await screen.shows("How precisely");
    screen.type(DOWN);
    await screen.shows("The village, town or city");
    screen.type(ENTER);
    await screen.shows("How does the account itself name the place?");
    screen.type(CTRL_C);
    expect([1, 130]).toContain(await screen.ended);
  });

  test("Ctrl-C writes nothing, whenever it comes", async () => {
    for (const answered of [0, 1, 3]) {
      const screen = ask("source", "--into", file);
      for (const [question, answer] of [
        ["What is the dataset called?", `Notes${ENTER}`],
        ["Who publishes it?", `A desk${ENTER}`],
        ["Under which licence?", `CC BY 4.0${ENTER}`],
      ].slice(0, answered)) {
        await screen.shows(question ?? "");
        screen.type(answer ?? "");
      }
      await screen.shows("?");
      screen.type(CTRL_C);
      await screen.shows("sitrep: stopped, and nothing was written");
      // 130 where the signal itself ends the program, between two questions.
      expect([1, 130]).toContain(await screen.ended);
      expect(existsSync(file)).toBe(false);
    }
  });
});
