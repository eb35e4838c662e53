import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROW, hdx, yearly } from "@sitrep/ingest/adapters/ucdp-ged.fixture";
import { build, ownCollection, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const room = temporaryFolder();
let folder = "";
let database = "";

beforeAll(build);
beforeEach(() => {
  folder = mkdtempSync(join(room.path, "apply-"));
  database = join(folder, "db", "sitrep.db");
});
afterAll(() => room.remove());

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function sitrep(...args: readonly string[]) {
  const ended = run([...args, "--db", database], { env: { COLUMNS: "100" } });
  // On a slow machine the work shows itself.
  const stderr = ended.stderr.replaceAll(/^(?:reading|writing|waiting).*\n/gm, "");
  return { status: ended.status, stdout: ended.stdout, stderr };
}

/** The lines that a program gets, of which the last is the summary. */
function told(...args: readonly string[]) {
  const { status, stdout, stderr } = sitrep(...args);
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { lines, summary: lines.at(-1) };
}

function batches() {
  return JSON.parse(sitrep("log", "--format", "json").stdout).items;
}

/** Two more of one side were killed. */
const SIX = { deaths_b: "5", low: "6", best: "6", high: "6" } as const;

const FIVE = [{}, {}, { best: "3" }, {}, {}] as const;

describe("a publisher's file", () => {
  test("is recognised by its columns, and its counts add up", () => {
    const path = write("GEDEvent_v19_1.csv", yearly(...FIVE));
    const { summary } = told("apply", path, "--author", "The desk");
    expect(summary).toMatchObject({
      is: "apply",
      adapter: "ucdp-ged",
      dataset: { id: "ucdp-ged", edition: "19.1", licence: "CC BY 4.0" },
      position: 2,
      rows: { read: 5, accepted: 5, refused: 0, ignored: {} },
      byKind: { incident: { created: 5, amended: 0, retracted: 0, unchanged: 0, spared: 0 } },
      refusedFile: null,
    });
    expect(batches()[0]).toMatchObject({
      author: "The desk",
      dataset: "ucdp-ged",
      reason:
        "edition 19.1 of UCDP Georeferenced Event Dataset, by version 3 of the rules of ucdp-ged",
    });
    expect(sitrep("verify").status).toBe(0);
  });

  test("L7: applied again, in whatever order of rows, writes nothing and says so", () => {
    told("apply", write("ged.csv", yearly(...FIVE)), "--edition", "19.1");
    const rows = FIVE.map((row, index) => ({ ...row, id: String(900_001 + index) })).toReversed();
    const again = write("again.csv", yearly(...rows));
    const { summary } = told("apply", again, "--edition", "19.1");
    expect(summary).toMatchObject({ position: null, records: { created: 0, amended: 0 } });
    const { stdout } = sitrep("apply", again, "--edition", "19.1", "--format", "table");
    expect(stdout).toContain("Nothing to write: the database holds exactly this already.");
    expect(batches()).toHaveLength(2);
  });

  test("of a new edition is planned field by field, and nothing is written by that", () => {
    told("apply", write("GEDEvent_v19_1.csv", yearly(...FIVE)));
    const [, ...rest] = FIVE.map((row, index) => ({ ...row, id: String(900_001 + index) }));
    const rows = rest.map((row, index) => (index === 0 ? { ...row, ...SIX } : row));
    const second = write("GEDEvent_v20_1.csv", yearly(...rows, { id: "900099" }));
    const { lines, summary } = told("plan", second);
    expect(lines.filter(({ is }) => is === "amended")).toContainEqual({
      is: "amended",
      id: "ucdp-ged/900002",
      kind: "incident",
      differences: ["best", "high", "low"].map((end) => ({
        path: `harm[1].quantity.${end}`,
        before: 3,
        after: 5,
      })),
    });
    expect(lines).toContainEqual({ is: "retracted", id: "ucdp-ged/900001", kind: "incident" });
    expect(summary).toMatchObject({
      is: "plan",
      position: null,
      byKind: { incident: { created: 1, amended: 1, retracted: 1, unchanged: 3 } },
      retracted: { count: 1, ids: ["ucdp-ged/900001"], more: 0 },
    });
    expect(batches()).toHaveLength(2);
    const { stdout } = sitrep("plan", second, "--format", "table");
    expect(stdout).toMatch(
      /ucdp-ged\/900002 {2}incident\n(?: .*\n)* *harm\[1\]\.quantity\.best {2}3 → 5/,
    );
    expect(stdout).toMatch(/people killed +in all +8 +10/);
    expect(stdout).toMatch(
      /\n5 {2}read\n5 {2}accepted\n0 {2}refused\n5 \+ 0 = 5: every row is accounted for/,
    );
    expect(stdout).toContain(`To write it, in one batch:\n  sitrep apply ${second}\n`);
    // What was planned is what is then done.
    const applied = told("apply", second).summary;
    expect(applied.records).toEqual(summary.records);
    expect(applied.movements).toEqual(summary.movements);
  });

  test("is planned without a database too, and makes none", () => {
    const { summary } = told("plan", write("ged.csv", yearly(...FIVE)));
    expect(summary).toMatchObject({ byKind: { incident: { created: 5 } } });
    expect(existsSync(database)).toBe(false);
  });

  test("of another export of the same publisher is read by the same adapter, without its row of tags", () => {
    const { summary } = told("plan", write("hdx.csv", hdx({}, {})));
    expect(summary).toMatchObject({ adapter: "ucdp-ged", rows: { read: 2, accepted: 2 } });
  });

  test("goes into the dataset and the edition that were named", () => {
    const path = write("ged.csv", yearly(...FIVE));
    told(
      "apply",
      path,
      "--dataset",
      "own-ged",
      "--edition",
      "candidate 19.0.3",
      "--reason",
      "a try",
    );
    expect(batches()[0]).toMatchObject({ dataset: "own-ged", reason: "a try" });
    const shown = JSON.parse(sitrep("show", "own-ged", "--format", "json").stdout);
    expect(shown.item).toMatchObject({ edition: "candidate 19.0.3", licence: "CC BY 4.0" });
  });
});

describe("refused rows", () => {
  const REFUSED = [
    {},
    { type_of_violence: "4" },
    { date_start: "2019-02-30" },
    { id: "x" },
  ] as const;

  test("do not keep the others out, and are written beside the file", () => {
    const path = write("ged.csv", yearly(...REFUSED));
    const { summary } = told("apply", path);
    const refused = join(folder, "ged.refused.csv");
    expect(summary).toMatchObject({
      rows: { read: 4, accepted: 1, refused: 3 },
      refusedFile: refused,
      faults: 3,
    });
    const text = readFileSync(refused, "utf8");
    expect(text).toMatch(/^\uFEFFsitrep_row,sitrep_issue,id,/);
    expect(text.match(/^\d+-[0-9a-f]{8},/gm)).toHaveLength(3);
  });

  test("given back corrected, enter in one more batch without anything else being retracted", () => {
    const path = write("ged.csv", yearly(...REFUSED));
    const { refusedFile } = told("apply", path).summary;
    const text = readFileSync(refusedFile, "utf8")
      .replace(/,"?4"?,("?259)/, ",1,$1")
      .replaceAll("2019-02-30", "2019-02-24")
      .replace(/,"?x"?,/, ",900050,");
    const corrected = write("corrected.csv", text);
    const { summary } = told("apply", path, "--corrected", corrected);
    expect(summary).toMatchObject({
      position: 3,
      rows: { read: 4, accepted: 4, refused: 0 },
      byKind: { incident: { created: 3, amended: 0, retracted: 0, unchanged: 1 } },
      refusedFile: null,
    });
    expect(told("apply", path, "--corrected", corrected).summary).toMatchObject({ position: null });
  });

  test("that a later edition refuses stay as they were", () => {
    told("apply", write("ged-1.csv", yearly({}, {})));
    const second = write("ged-2.csv", yearly({}, { type_of_violence: "4" }));
    expect(sitrep("plan", second, "--format", "table").stdout).toMatch(
      /^KIND +UNCHANGED +SPARED\n(?:.*\n)*Spared: the row of the record was refused/m,
    );
    const { summary } = told("apply", second);
    expect(summary).toMatchObject({
      byKind: { incident: { retracted: 0, unchanged: 1, spared: 1 } },
    });
  });

  test("never go over what stands there: an equal file is taken, another name else", () => {
    const path = write("ged.csv", yearly(...REFUSED));
    const first = told("apply", path).summary.refusedFile;
    expect(told("apply", path).summary.refusedFile).toBe(first);
    writeFileSync(first, "my corrections");
    const second = told("apply", path).summary.refusedFile;
    expect(second).toBe(join(folder, "ged.refused-2.csv"));
    expect(readFileSync(first, "utf8")).toBe("my corrections");
    const { status, stderr } = sitrep("apply", path, "--refused", first);
    expect(status).toBe(2);
    expect(stderr).toContain("is there already and may hold your corrections");
  });

  test("of a plan are told, and written only where that is asked for", () => {
    const path = write("ged.csv", yearly(...REFUSED));
    const { stdout } = sitrep("plan", path, "--format", "table");
    expect(stdout).toContain("1 refused: impossible date, date_start");
    expect(stdout).toContain("3 refused rows; sitrep apply writes them into a file");
    expect(readdirSync(folder)).toEqual(["ged.csv"]);
    told("plan", path, "--refused", join(folder, "odd.csv"));
    expect(readdirSync(folder).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      "ged.csv",
      "odd.csv",
    ]);
  });

  test("leave the command to go on with, word for word", () => {
    const path = write("my ged.csv", yearly(...REFUSED));
    const { stdout } = sitrep("apply", path, "--edition", "19.1", "--format", "table");
    expect(stdout).toContain(
      `\n  sitrep apply '${path}' --edition 19.1 --corrected '${join(folder, "my ged.refused.csv")}'`,
    );
  });
});

describe("a collection", () => {
  test("is planned and applied as a publisher's file is", () => {
    const path = writeCollection(folder, SAMPLE);
    const { summary } = told("plan", path);
    expect(summary).toMatchObject({ adapter: null, unit: "record", dataset: { id: "demo" } });
    told("apply", path);
    const [first, ...rest] = SAMPLE.incidents;
    const edited = {
      ...SAMPLE,
      incidents: [{ ...first, when: "2019-02-18" }, ...rest],
      claims: [],
    };
    const { lines } = told("plan", writeCollection(folder, edited));
    expect(lines.slice(0, -1)).toEqual([
      {
        is: "amended",
        id: "demo/market-bomb",
        kind: "incident",
        differences: [{ path: "when", before: "2019-02-17", after: "2019-02-18" }],
      },
      { is: "retracted", id: "demo/defeated", kind: "claim" },
    ]);
    expect(told("apply", writeCollection(folder, edited)).summary).toMatchObject({
      position: 3,
      records: { created: 0, amended: 1, retracted: 1 },
    });
  });

  test("may be the project's own, which load then finds unchanged", () => {
    told("apply", ownCollection);
    expect(sitrep("load", ownCollection, "--format", "table").stdout).toMatch(
      /islamic-state-resurgence: nothing to write/,
    );
  });

  test("with a fault is refused whole, with file and line", () => {
    const [first, ...rest] = SAMPLE.incidents;
    const faulty = { ...SAMPLE, incidents: [{ ...first, when: "2019-02-30" }, ...rest] };
    const { status, stderr } = sitrep(
      "apply",
      writeCollection(folder, faulty),
      "--format",
      "table",
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /sample\.json:1:\d+: demo\/market-bomb when: .*\n(?:.*\n)*sitrep: nothing was written: 1 fault, named above\n$/,
    );
    expect(existsSync(database)).toBe(false);
  });
});

describe("a table of one's own", () => {
  const MAPPING = `mapping: 1
dataset: { id: desk, title: A desk's notes, publisher: A desk, licence: CC0, citation: A desk., redistributable: true, edition: "1" }
each: incident
id: [No]
incident:
  kind: { column: Type, values: { Bombing: explosion, Rally: pass-over } }
  when: { column: Date, format: DD/MM/YYYY }
  where: { country: { always: Iraq }, settlement: { column: Town }, precision: { always: settlement } }
  harm: [{ effect: killed, who: { always: unknown }, column: Killed }]
report: { source: { column: Source } }
`;
  const TABLE = `No;Date;Town;Type;Killed;Source
1;17/02/2019;Hawija;Bombing;more than 3;The Daily Paper
2;18/02/2019;Hawija;Rally;;The Daily Paper
3;31/02/2019;Hawija;Bombing;1;The Daily Paper
`;

  test("is read by its mapping, what it passes over counted by name, and its refused rows given back", () => {
    const table = write("table.csv", TABLE);
    const mapping = write("mapping.yaml", MAPPING);
    const { summary } = told("apply", table, "--mapping", mapping);
    expect(summary).toMatchObject({
      dataset: { id: "desk", edition: "1" },
      rows: {
        read: 3,
        accepted: 1,
        refused: 1,
        ignored: { "Type: passed over by the mapping": 1 },
      },
    });
    const text = readFileSync(summary.refusedFile, "utf8").replaceAll("31/02/2019", "28/02/2019");
    const corrected = write("corrected.csv", text);
    expect(
      told("apply", table, "--mapping", mapping, "--corrected", corrected).summary,
    ).toMatchObject({
      rows: { read: 3, accepted: 2, refused: 0 },
      byKind: { incident: { created: 1, retracted: 0, unchanged: 1 } },
    });
    expect(
      told("apply", table, "--mapping", mapping, "--corrected", corrected).summary.position,
    ).toBeNull();
  });

  test("without a mapping says what to do", () => {
    const { status, stderr } = sitrep("apply", write("table.csv", TABLE), "--format", "table");
    expect(status).toBe(1);
    expect(stderr).toContain("write a mapping: sitrep map FILE");
  });
});

test("lines of JSON, as export writes them, change nothing where they came from", () => {
  told("apply", writeCollection(folder, SAMPLE));
  const lines = join(folder, "demo.jsonl");
  expect(sitrep("export", "demo", "--format", "jsonl", "--out", lines).status).toBe(0);
  const { summary } = told("plan", lines);
  expect(summary).toMatchObject({ records: { created: 0, amended: 0, retracted: 0 } });
});

test("lines of JSON that were refused are written as lines, and enter corrected with all others left", () => {
  const { dataset } = SAMPLE;
  const outlet = (slug: string, kind: string) => ({
    kind: "source",
    record: { id: `${dataset.id}/${slug}`, kind, identity: { is: "named", name: slug } },
  });
  const lines = [{ kind: "dataset", record: dataset }, outlet("one", "agency"), outlet("two", "agenci")]; // prettier-ignore
  const path = write("demo.jsonl", lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const { summary } = told("apply", path);
  expect(summary).toMatchObject({
    rows: { read: 3, accepted: 1, refused: 1, ignored: { "the dataset's own record": 1 } },
    refusedFile: join(folder, "demo.refused.jsonl"),
  });
  const text = readFileSync(summary.refusedFile, "utf8");
  expect(text).toMatch(/^\{"sitrep_row":"3-[0-9a-f]{8}","sitrep_issue":".*"kind":"source".*\}\n$/);
  const corrected = write("corrected.jsonl", text.replaceAll("agenci", "agency"));
  const given = told("apply", path, "--corrected", corrected).summary;
  expect(given).toMatchObject({
    rows: { read: 3, accepted: 2, refused: 0 },
    byKind: { source: { created: 1, retracted: 0, unchanged: 1 } },
    refusedFile: null,
  });
});

test("--all tells every change and issue, and without it the first twenty of each", () => {
  const rows = Array.from({ length: 30 }, () => ({ low: "9" }));
  const path = write("ged.csv", yearly(...rows));
  const some = sitrep("plan", path, "--format", "table").stdout;
  expect(some.match(/ged\.csv:\d+: warning/g)).toHaveLength(20);
  expect(some).toContain("30 warnings: disordered, low");
  expect(some).toContain("10 more with --all");
  expect(
    sitrep("plan", path, "--format", "table", "--all").stdout.match(/ged\.csv:\d+: warning/g),
  ).toHaveLength(30);
  const { lines } = told("plan", path, "--all");
  expect(lines.filter(({ is, kind }) => is === "created" && kind === "incident")).toHaveLength(30);
});

test.each([60, 80, 120])("a report of %i columns is no wider than that", (columns) => {
  const path = write(
    "g.csv",
    yearly(...FIVE, { type_of_violence: ROW["type_of_violence"] ?? "", id: "x" }),
  );
  const { stdout } = run(["plan", path, "--db", database, "--format", "table"], {
    env: { COLUMNS: String(columns) },
  });
  // A command is never broken into lines, because it is to be copied.
  const lines = stdout.split("\n").filter((line) => !line.startsWith("  sitrep apply "));
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
});
