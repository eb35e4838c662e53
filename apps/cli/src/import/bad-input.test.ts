import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { YEARLY, yearly } from "@sitrep/ingest/adapters/ucdp-ged.fixture";
import { zipOf } from "@sitrep/ingest/raw/zip.fixture";
import { build, run, temporaryFolder } from "../program.fixture.ts";

const folder = temporaryFolder();
let count = 0;
let place = "";

beforeAll(build);
beforeEach(() => {
  count += 1;
  place = join(folder.path, `${count}`);
  mkdirSync(place);
});
afterAll(() => folder.remove());

function write(name: string, bytes: string | Uint8Array): string {
  const path = join(place, name);
  writeFileSync(path, bytes);
  return path;
}

function apply(path: string, ...more: readonly string[]) {
  return run(["apply", path, "--db", join(place, "sitrep.db"), ...more], {
    env: { COLUMNS: "100" },
  });
}

const SOUND = yearly({}, {}, {});

/** What refuses a file whole: its name, its bytes, and what is said of it. */
const WHOLE: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ["is empty", "a.csv", "", "is empty"],
  ["is cut in the middle of a row", "a.csv", SOUND.slice(0, -200), "is cut off in the middle of a row"],
  ["is cut inside quotes", "a.csv", SOUND.slice(0, SOUND.lastIndexOf(" near a village") + 5), "quote"],
  ["has a quote that is never closed", "a.csv", `${YEARLY.join(",")}\n1,"IRQ,2019\n2,IRQ,2019\n`, "quote"],
  ["is a web page", "a.csv", "<!DOCTYPE html>\n<html><body>Log in</body></html>\n", "web page"],
  ["is a picture", "a.csv", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "a.csv"],
  ["has one column", "a.csv", "id\n1\n2\n", "is a table of no kind that is known"],
  ["lacks a column", "a.csv", yearly({}).replace('"date_start"', '"begin"'), "is a table of no kind"],
  ["has a column twice", "a.csv", yearly({}).replace('"best","high"', '"best","best"'), "best"],
  ["has a header alone", "a.csv", `${YEARLY.join(",")}\n`, "holds a header and no row"],
  ["has a cell of two million letters", "a.csv", SOUND.replace("A police source", "x".repeat(2_000_000)), "1000000 characters"],
  ["is a damaged gzip", "a.csv.gz", gzipSync(SOUND).subarray(0, 300), "a.csv.gz"],
  ["is a gzip of nothing like a table", "a.csv.gz", gzipSync("hello"), "a.csv"],
  ["is a bomb", "a.csv.gz", gzipSync(Buffer.alloc(300_000_000)), "a.csv"],
  ["is an archive whose file leads out of it", "a.zip", zipOf([{ name: "../../a.csv", content: SOUND }]), "a.zip"],
  ["is an archive of two tables", "a.zip", zipOf([{ name: "a.csv", content: SOUND }, { name: "b.csv", content: SOUND }]), "a.zip#"],
  ["is a workbook", "a.xlsx", Buffer.from("PK\u0003\u0004xl/workbook.xml"), "a.xlsx"],
  ["is broken GeoJSON", "a.geojson", '{"type":"FeatureCollection","features":[{"type":', "a.geojson"],
  ["is a collection that throws", "a.ts", "throw new Error('no luck');\n", "threw Error: no luck"],
  ["is a collection that never was one", "a.yaml", "hello\n", "is not a collection"],
  ["is broken YAML", "a.yaml", "dataset: [\n", "a.yaml:"],
  ["is of no kind at all", "a.docx", "hello\n", "a.docx"],
]; // prettier-ignore

describe("a file that", () => {
  test.each(WHOLE)(
    "%s is refused in one sentence, and nothing is written",
    (_, name, bytes, words) => {
      const path = write(name, bytes);
      const { status, stdout, stderr } = apply(path, "--format", "table");
      expect(stderr).toContain(words);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).not.toMatch(/\bat \S+ \(|node:internal|failed where it should not/);
      expect(stderr).toMatch(/\nsitrep: nothing was written: \d+ faults?, named above\n$/);
      expect(readdirSync(place)).toEqual([name]);
    },
  );

  test("is not there", () => {
    const { status, stderr } = apply(join(place, "none.csv"));
    expect(status).toBe(1);
    expect(stderr).toContain("none.csv: is not there");
    expect(readdirSync(place)).toEqual([]);
  });

  test("is a folder without a collection, or a link that leads to itself", () => {
    mkdirSync(join(place, "empty"));
    expect(apply(join(place, "empty")).stderr).toContain("holds no collection");
    symlinkSync(join(place, "loop.csv"), join(place, "loop.csv"));
    const { status, stderr } = apply(join(place, "loop.csv"));
    expect(status).toBe(1);
    expect(stderr).toContain("loop.csv: ");
    expect(stderr).not.toContain("failed where it should not");
  });
});

/** What refuses a row, and what is said of it. */
const ROWS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  ["a day that the calendar lacks", { date_start: "2019-02-30" }, '"2019-02-30"'],
  ["coordinates out of range", { latitude: "936.1" }, "lies outside the world"],
  ["coordinates that are swapped", { latitude: "43.77267", longitude: "35.32592" }, "are swapped"],
  ["coordinates that are no numbers", { latitude: "north" }, "latitude"],
  ["deaths that are no number", { best: "many" }, "best"],
  ["deaths below zero", { best: "-4" }, "best"],
  ["a code that nobody knows", { type_of_violence: "4" }, "type_of_violence"],
  ["no id", { id: "" }, "id"],
];

describe("a row with", () => {
  test.each(ROWS)("%s is refused and told, and the others enter", (_, cells, words) => {
    const { status, stdout } = apply(write("a.csv", yearly({}, cells, {})));
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ rows: { read: 3, accepted: 2, refused: 1 } });
    const refusals = lines.filter(({ is, severity }) => is === "issue" && severity === "reject");
    expect(JSON.stringify(refusals)).toContain(words.replaceAll('"', '\\"'));
    expect(refusals.every(({ line }) => line === 3)).toBe(true);
  });

  test("nothing that can be taken in any row refuses the file, with what is wrong with each", () => {
    const path = write("a.csv", yearly({ id: "x" }, { date_start: "2019-02-30" }));
    const { status, stderr } = apply(path, "--format", "table");
    expect(status).toBe(1);
    expect(stderr).toContain("a.csv: holds no row that can be taken: all 2 are refused");
    expect(stderr).toMatch(/a\.csv:2: id: unknown id/);
    expect(stderr).toMatch(/a\.csv:3: .*"2019-02-30"/);
    expect(readdirSync(place)).toEqual(["a.csv"]);
  });

  test("a file refused by a database without the places leaves these out too, and a plan tells of them", () => {
    const database = join(place, "sitrep.db");
    const dataset = {
      id: "gazetteer",
      title: "Places",
      publisher: "A desk",
      licence: "CC0",
      edition: "1",
      citation: "A desk, 2026.",
      redistributable: true,
    };
    // A database with another gazetteer than the project's own.
    const own = write("gazetteer.json", JSON.stringify({ dataset }));
    expect(run(["apply", own, "--db", database]).status).toBe(0);
    const batches = () =>
      JSON.parse(run(["log", "--format", "json", "--db", database]).stdout).items.length;
    const { status, stderr } = run(["apply", write("cut.csv", SOUND.slice(0, -200)), "--db", database]); // prettier-ignore
    expect(status).toBe(1);
    expect(stderr).toContain("sitrep: nothing was written: 1 fault");
    expect(batches()).toBe(1);
    const path = write("a.csv", SOUND);
    const planned = run(["plan", path, "--db", database]);
    expect(planned.stderr).toBe("");
    const summary = JSON.parse(planned.stdout.trim().split("\n").at(-1) ?? "");
    expect(summary.gazetteer).toMatchObject({ position: null, amended: 1, retracted: 0 });
    expect(summary.gazetteer.created).toBeGreaterThan(600);
    expect(batches()).toBe(1);
    const { stdout } = run(["apply", path, "--db", database, "--format", "table"]);
    expect(stdout).toMatch(
      /The project's gazetteer came in before it, as batch 2: \d+ created, 1 amended\.\nWritten as batch 3 of the ledger\./,
    );
    expect(run(["verify", "--db", database]).status).toBe(0);
  });

  test("two rows of one id and other contents refuse the file", () => {
    const { status, stderr } = apply(
      write("a.csv", yearly({ id: "1" }, { id: "1", best: "9", high: "9" })),
    );
    expect(status).toBe(1);
    expect(stderr).toContain("came twice with different contents");
  });

  test("a formula in a cell is kept as text, and neutralised where it leaves", () => {
    const path = write("a.csv", yearly({ where_coordinates: "=1+1" }));
    expect(apply(path).status).toBe(0);
    const { stdout } = run(["incidents", "--format", "csv", "--db", join(place, "sitrep.db")]);
    expect(stdout).not.toMatch(/(?:^|,)"?=/m);
  });
});

describe("a command that cannot be meant", () => {
  test.each([
    ["an adapter that is none", ["--adapter", "ucpd-ged"], 1, "Did you mean ucdp-ged?"],
    ["a dataset that cannot be an id", ["--dataset", "My Data"], 1, "a.csv"],
    ["an empty edition", ["--edition", " "], 2, "--edition needs a value"],
    ["an empty author", ["--author", " "], 2, "--author needs a name"],
    ["corrections that are not there", ["--corrected", "none.csv"], 1, "none.csv: is not there"],
    ["a server", ["--server", "http://localhost:1"], 2, "give one of them"],
  ])("%s", (_, flags, code, words) => {
    const { status, stdout, stderr } = apply(write("a.csv", SOUND), ...flags);
    expect(stderr).toContain(words);
    expect([status, stdout.includes('"is":"apply"')]).toEqual([code, false]);
    expect(existsSync(join(place, "sitrep.db"))).toBe(false);
  });

  test("a server takes no records", () => {
    const path = write("a.csv", SOUND);
    const { status, stderr } = run(["plan", path, "--server", "http://localhost:1"]);
    expect(status).toBe(2);
    expect(stderr).toContain("a server takes no records");
  });

  test.skipIf(process.getuid?.() === 0)("refused rows where nothing may be written", () => {
    const path = write("a.csv", yearly({}, { id: "x" }));
    chmodSync(place, 0o555);
    const { status, stderr } = run(["apply", path, "--db", join(folder.path, "other.db")]);
    chmodSync(place, 0o755);
    expect(status).toBe(1);
    expect(stderr).toContain("name another place with --refused");
  });
});
