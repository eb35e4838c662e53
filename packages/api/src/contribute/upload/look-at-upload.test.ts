import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { yamlOf } from "@sitrep/ingest/write-collection";
import { parseCollection } from "@sitrep/domain/collection";
import type { Language } from "@sitrep/domain/language";
import { datasetNamed, instantOf, sample } from "@sitrep/store/collection.fixture";
import { newFolder } from "@sitrep/store/engines.fixture";
import { beforeAll, describe, expect, test } from "vitest";
import { openLocal } from "../../local.ts";
import type { Outcome } from "./outcome.ts";
import { MOST_BYTES, lookAtUpload } from "./look-at-upload.ts";
import { Turnstile } from "./turnstile.ts";
import { sweep } from "./upload-room.ts";

const program = fileURLToPath(new URL("upload-child.ts", import.meta.url));
const database = join(newFolder(), "a.db");

async function look(
  name: string,
  bytes: string | Uint8Array,
  language: Language = "en",
): Promise<Outcome> {
  const stream = new Blob([new Uint8Array(Buffer.from(bytes))]).stream();
  return lookAtUpload({ is: "file", name, bytes: stream }, { database, program, language });
}

/** Folders of uploads that are still there. */
const rooms = () => readdirSync(tmpdir()).filter((name) => name.startsWith("sitrep-upload-"));

const bought = {
  dataset: datasetNamed("bought", false),
  sources: [{ id: "bought/desk", kind: "ngo", identity: { is: "named", name: "Zqx desk" } }],
};

beforeAll(async () => {
  const local = await openLocal(database, { role: "editor", create: true });
  const options = { author: "A test", reason: "a start", recordedAt: instantOf(1) };
  const own = sample();
  const hidden = {
    id: "demo/zqxhidden",
    kind: "ngo",
    identity: { is: "named", name: "Zqx hidden" },
    sensitivity: "withhold",
  };
  await local.load({ ...own, sources: [...(own.sources ?? []), hidden] }, options);
  await local.load(bought, options);
  await local.close();
});

const MANY = { form: "more-than", value: 40, unit: "person" } as const;

describe("a collection", () => {
  test("L9: is planned against what is on record, and nothing is written", async () => {
    const own = sample();
    const [first, second, third, ...rest] = own.incidents ?? [];
    const changed = {
      ...own,
      incidents: [
        { ...first, title: "Told better" },
        second,
        { ...third, id: "demo/added" },
        ...rest,
      ],
    };
    const outcome = await look("sample.yaml", yamlOf(changed));
    expect(outcome).toMatchObject({
      is: "plan",
      adapter: null,
      created: { count: 1, first: [{ id: "demo/added" }] },
      amended: {
        count: 1,
        first: [{ id: "demo/market", differences: [{ path: "title", after: "Told better" }] }],
      },
      retracted: { count: 1, first: [{ id: "demo/earlier" }] },
    });
    expect(await look("sample.yaml", yamlOf(changed))).toEqual(outcome);
    expect(rooms()).toEqual([]);
  });

  test("G2: what the public may not see is told neither as there nor as gone", async () => {
    const outcome = await look("sample.yaml", yamlOf(sample()));
    expect(JSON.stringify(outcome)).not.toMatch(/zqx/i);
    expect(outcome).toMatchObject({
      created: { count: 0 },
      amended: { count: 0 },
      retracted: { count: 0 },
    });
  });

  test("G4: rows that may not be passed on are counted only", async () => {
    const outcome = await look("bought.yaml", yamlOf({ ...bought, sources: [] }));
    expect(outcome).toMatchObject({
      is: "plan",
      isCountedOnly: true,
      retracted: { count: 1, first: [] },
    });
    expect(JSON.stringify(outcome)).not.toMatch(/zqx/i);
  });

  test("A9: is planned in the reader's language: why lines are left out, and what numbers become", async () => {
    const { records } = parseCollection(sample(), () => undefined);
    const [market] = records.filter(({ record }) => record.id === "demo/market");
    const harm = [{ effect: "killed", who: "civilians", quantity: MANY }];
    const lines = [
      ...records.filter(({ kind }) => kind === "dataset"),
      ...records.filter((any) => any.kind !== "dataset" && any !== market),
      { kind: "incident", record: { ...market?.record, harm } },
    ];
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    const outcome = await look("demo.jsonl", text, "ar");
    expect(outcome).toMatchObject({ is: "plan", rows: { ignored: { "قيد مجموعة البيانات نفسها": 1 } } }); // prettier-ignore
    const movements = outcome.is === "plan" ? outcome.movements : [];
    const words = movements.flatMap(({ before, after }) => [before ?? "", after ?? ""]).join(" ");
    expect(words).toMatch(/أكثر من 40/);
    expect(words).not.toMatch(/[A-Za-z]/);
  });

  test("G1: is refused with the line, a caret and what was meant, and without a path of this machine", async () => {
    const outcome = await look(
      "my desk.yaml",
      yamlOf(sample()).replace("kind: explosion", "kind: explosoin"),
    );
    expect(outcome).toMatchObject({
      is: "refused",
      issues: { rejects: 1, first: [{ file: "my-desk.yaml", hint: 'Did you mean "explosion"?' }] },
    });
    const [issue] = outcome.is === "refused" ? outcome.issues.first : [];
    expect(issue?.excerpt?.text.slice(issue.excerpt.caret)).toMatch(/^explosoin/);
    expect(JSON.stringify(outcome)).not.toContain(tmpdir());
  });
});

/** Two rows of UCDP, of which the second speaks of a day that never was. */
const GED = [
  "id,type_of_violence,side_a,side_b,source_article,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high",
  '1,1,Government of Iraq,IS,"""Example Wire,2019-02-25,Four killed""",1,Mosul town,Nineveh province,,36.3,43.1,Iraq,1,1,2019-02-24,2019-02-24,1,3,0,0,4,4,4',
  '2,3,IS,Civilians,"""Example Wire,2019-03-01,Three killed""",1,Mosul town,Nineveh province,,36.3,43.1,Iraq,1,1,2019-02-30,2019-03-01,0,0,3,0,3,3,3',
].join("\n");

test("U1: a publisher's file is recognised and planned, its wrong rows refused with reasons", async () => {
  const packed = await look("GEDEvent_v24_1.csv.gz", gzipSync(GED));
  expect(packed).toMatchObject({
    is: "plan",
    adapter: "ucdp-ged",
    rows: { read: 2, accepted: 1, refused: 1 },
  });
  const [killed] = packed.is === "plan" ? packed.movements.filter(({ number, by }) => number === "killed" && by === "all") : []; // prettier-ignore
  expect(killed?.after).toBe("4");
});

test("a file finds no place on record that only the file itself brought", async () => {
  const other = join(newFolder(), "b.db");
  const local = await openLocal(other, { role: "editor", create: true });
  const place = (id: string, kind: string, name: string, parent?: string) => ({
    id,
    kind,
    names: [{ text: name, lang: "en", preferred: true }],
    ...(parent !== undefined && { parent }),
  });
  const wide = [
    place("gazetteer/iq", "country", "Iraq"),
    place("gazetteer/iq-nineveh", "governorate", "Nineveh", "gazetteer/iq"),
  ];
  const before = place("ucdp-ged/place-before", "settlement", "Mosul", "gazetteer/iq-nineveh");
  const options = { author: "A test", reason: "a start", recordedAt: instantOf(1) };
  await local.load({ dataset: datasetNamed("gazetteer", true), places: wide }, options);
  await local.load({ dataset: datasetNamed("ucdp-ged", true), places: [before] }, options);
  await local.close();
  const stream = new Blob([GED]).stream();
  const upload = { is: "file", name: "GEDEvent_v24_1.csv", bytes: stream } as const;
  const outcome = await lookAtUpload(upload, { database: other, program });
  expect(outcome).toMatchObject({ is: "plan", retracted: { count: 1 } });
});

describe("what is handed over to harm", () => {
  const sentence = async (name: string, bytes: string | Uint8Array) => {
    const outcome = await look(name, bytes);
    expect(JSON.stringify(outcome)).not.toContain(tmpdir());
    expect(rooms()).toEqual([]);
    if (outcome.is === "unfinished") return outcome.sentence;
    return outcome.is === "refused" ? (outcome.issues.first[0]?.message ?? "") : outcome.is;
  };

  test("a bomb is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, "a"));
    expect(await sentence("bomb.csv.gz", bomb)).toMatch(
      /unpacks to more than|too long|longer than|characters/,
    );
  });

  test("what is too large is not read to its end", async () => {
    expect(await sentence("large.csv", new Uint8Array(MOST_BYTES + 1))).toContain(
      "larger than 8 MB",
    );
  });

  test.each([
    ["a program", "evil.ts", "process.exit(0)", /no file that is read here/],
    ["a program with another name", "../../evil.mjs", "1", /no file that is read here/],
    ["bytes", "bytes.yaml", Buffer.from([0xff, 0xfe, 0, 1, 2]), /UTF-8/],
    ["an empty file", "empty.csv", "", /./],
    ["brackets without end", "deep.json", "[".repeat(200_000), /JSON|brackets/],
    [
      "aliases of aliases",
      "laugh.yaml",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map((k, at) => `${k}: &${k} [${`*${"abcdefghi"[at]},`.repeat(9).slice(0, -1)}]`)
        .join("\n")}`,
      /aliases/,
    ],
    ["a table that nobody knows", "who.csv", "a,b\n1,2\n", /./],
    ["a zip that is none", "who.zip", "PK\u0003\u0004 not", /./],
  ] as const)("%s is answered in a sentence", async (_what, name, bytes, told) => {
    expect(await sentence(name, bytes)).toMatch(told);
  });

  test("a field of several megabytes is refused", async () => {
    expect(await sentence("field.csv", `id,title\n1,"${"x".repeat(6_000_000)}"\n`)).not.toBe(
      "plan",
    );
  });
});

describe("a table", () => {
  const SOURCES =
    "id\tkind\tidentity.name\nmy-desk/paper\toutlet\tA paper\nmy-desk/other\toutlte\tAnother\n";
  const DOCUMENTS =
    "id\ttitle\tpublisher\nmy-desk/story\tA story\tmy-desk/paper\nmy-desk/lost\tLost\tmy-desk/other\n";
  const check = async (sheets: Record<string, string>) =>
    lookAtUpload({ is: "table", publisher: "My desk", sheets }, { database, program });

  test("is taken row by row: what is sound makes a file, what is not has reasons with a caret", async () => {
    const outcome = await check({ sources: SOURCES, documents: DOCUMENTS });
    expect(outcome).toMatchObject({ is: "table", accepted: 2, refused: 2 });
    if (outcome.is !== "table") throw new Error("no table");
    expect(outcome.rows.map(({ label, isAccepted }) => [label, isAccepted])).toEqual([
      ["A paper", true],
      ["my-desk/other", false],
      ["A story", true],
      ["my-desk/lost", false],
    ]);
    const [issue] = outcome.rows[1]?.issues ?? [];
    expect(issue).toMatchObject({ hint: 'Did you mean "outlet"?', line: 3 });
    expect(issue?.excerpt?.text.slice(issue.excerpt.caret)).toMatch(/^outlte/);
    expect(outcome.rows[3]?.issues[0]?.message).toContain("leans on a row");
    const again = await look("my-desk.yaml", outcome.file?.text ?? "");
    expect(again).toMatchObject({ is: "plan", created: { count: 3 } });
  });

  test("F4, T10: names, days in words and rows without an id are put right as on a form", async () => {
    const outcome = await check({
      sources: "kind\tidentity.name\noutlet\tA paper\n",
      documents: "title\tpublisher\tpublishedOn\nA story\tA paper\tFebruary 20, 2019\n",
      incidents:
        "title\tkind\twhen\twhere.place\twhere.precision\treports.document\nA bomb\texplosion\ton Sunday\tMosul\tsettlement\tA story\nA bomb\texplosion\tat some time\tAtlantis\tsettlement\tA story\n",
    });
    if (outcome.is !== "table") throw new Error("no table");
    expect(outcome).toMatchObject({ accepted: 3, refused: 1 });
    expect(outcome.file?.text).toContain("when: 2019-02-17");
    expect(outcome.file?.text).toContain("anchor: 2019-02-20");
    expect(outcome.file?.text).toContain("place: demo/mosul");
    expect(outcome.file?.text).toContain("document: my-desk/a-story");
    const last = outcome.rows.at(-1);
    expect(last?.label).toBe("row 2");
    expect(last?.issues.map(({ path, line, message }) => [path, line, message])).toEqual([
      ["where.place", 3, "is no place that is on record"],
      ["when", 3, "names no time that can be counted"],
    ]);
  });

  test("a title above the names of the columns is said once", async () => {
    const outcome = await check({ sources: `My sources\t\t\n${SOURCES}` });
    expect(outcome).toMatchObject({
      is: "refused",
      issues: { rejects: 1, first: [{ hint: "Take the row above them away." }] },
    });
  });

  test("L2: a file that would take away what is on record says so", async () => {
    const upload = { is: "table", publisher: "Demo", sheets: { sources: SOURCES } } as const;
    const outcome = await lookAtUpload(upload, { database, program });
    expect(outcome).toMatchObject({
      issues: { warnings: 1, first: [{ severity: "warn", code: "duplicate-id" }] },
    });
  });

  test("an unknown column is said of the table, with the one that was meant", async () => {
    const outcome = await check({ sources: "id,kind,identity.nmae\nmy-desk/a,outlet,A\n" });
    expect(outcome).toMatchObject({ is: "table", file: null });
    expect(JSON.stringify(outcome)).toContain("Did you mean");
  });

  test("formulas, markup and marks of direction are refused or kept as text", async () => {
    const outcome = await check({
      sources: `id,kind,identity.name\nmy-desk/a,outlet,"'=1+1 <b>"\nmy-desk/b,outlet,"a\u202Eb"\n`,
    });
    expect(outcome).toMatchObject({ accepted: 1, refused: 1 });
    if (outcome.is === "table") expect(outcome.file?.text).toContain("=1+1 <b>");
  });
});

test("a room that a crash left is taken away by whoever comes next", () => {
  const left = join(tmpdir(), "sitrep-upload-999999999-left");
  mkdirSync(left);
  writeFileSync(join(left, "x"), "x");
  const kept = mkdtempSync(join(tmpdir(), "sitrep-uploads-of-somebody-else-"));
  sweep();
  expect(rooms()).toEqual([]);
  expect(readdirSync(tmpdir())).toContain(kept.split("/").at(-1));
});

test("a folder that another copy of this module uses is left alone; one of a process of the same number before is not", () => {
  const mine = mkdtempSync(join(tmpdir(), `sitrep-upload-${process.pid}-`));
  const old = mkdtempSync(join(tmpdir(), `sitrep-upload-${process.pid}-`));
  utimesSync(old, 1_600_000_000, 1_600_000_000);
  sweep();
  expect([existsSync(mine), existsSync(old)]).toEqual([true, false]);
  rmSync(mine, { recursive: true });
});

test("a turnstile lets so many in, so many wait, and turns the rest away", async () => {
  const turnstile = new Turnstile({ atOnce: 1, waiting: 1, perMinute: 3 });
  const open: (() => void)[] = [];
  const inside = turnstile.pass(
    () => new Promise<string>((done) => open.push(() => done("first"))),
    0,
  );
  const waits = turnstile.pass(async () => "second", 0);
  expect(await turnstile.pass(async () => "third", 0)).toBeNull();
  open[0]?.();
  expect([await inside, await waits]).toEqual(["first", "second"]);
  expect(await turnstile.pass(async () => "fourth", 0)).toBe("fourth");
  expect(await turnstile.pass(async () => "fifth", 0)).toBeNull();
  expect(await turnstile.pass(async () => "later", 60_001)).toBe("later");
});
