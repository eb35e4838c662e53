import { ftruncateSync, openSync, closeSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { build, run, temporaryFolder } from "../program.fixture.ts";

const folder = temporaryFolder();
const article = fileURLToPath(new URL("../../../../tests/fixtures/drafts/bridge.txt", import.meta.url)); // prettier-ignore

beforeAll(build);
afterAll(() => folder.remove());

function draft(...args: readonly string[]) {
  return run(["draft", ...args]);
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
}

describe("a draft of an article", () => {
  test("goes to standard output, and is the same bytes in a file", () => {
    const { status, stdout, stderr } = draft(article, "--dateline", "2019-02-18");
    expect([status, stderr]).toEqual([0, ""]);
    const out = join(folder.path, "draft.yaml");
    const written = draft(article, "--dateline", "2019-02-18", "--out", out);
    expect([written.status, written.stdout]).toEqual([0, ""]);
    expect(written.stderr).toMatch(/ proposed, \d+ things to check; sitrep check /);
    expect(readFileSync(out, "utf8")).toBe(stdout);
  });

  test("T10: is the same bytes in every time zone", () => {
    const [here, ...others] = ["UTC", "Pacific/Auckland", "America/Los_Angeles"].map(
      (zone) => run(["draft", article, "--dateline", "2019-01-01"], { env: { TZ: zone } }).stdout,
    );
    expect(here).toContain("2018-12-30");
    for (const other of others) expect(other).toBe(here);
  });

  test("is not written over what somebody corrected, unless it may be", () => {
    const out = file("mine.yaml", "corrected: true\n");
    const refused = draft(article, "--out", out);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("is there already");
    expect(readFileSync(out, "utf8")).toBe("corrected: true\n");
    expect(draft(article, "--out", out, "--overwrite").status).toBe(0);
    expect(readFileSync(out, "utf8")).toContain("documents:");
  });

  test("may come through a pipe, and take the name of a dataset", () => {
    const text = readFileSync(article, "utf8");
    const { stdout, status } = run(["draft", "-", "--dataset", "desk"], { input: text });
    expect(status).toBe(0);
    expect(parse(stdout).documents[0].id).toBe("desk/text");
  });

  test("loads once a person has filled in what it leaves open, and its pinpoints are confirmed", () => {
    const drafted = parse(draft(article, "--dateline", "2019-02-18").stdout);
    const whole = (record: object, more: object) => ({ ...more, ...record });
    const { dataset, sources, documents, incidents, estimates } = drafted;
    const filled = {
      dataset: whole(dataset, { publisher: "A desk", licence: "CC BY 4.0", citation: "A desk.", redistributable: true }),
      sources: sources.map((one: object) => whole(one, { kind: "witness" })),
      documents,
      incidents: incidents.map((one: object) => whole(one, { kind: "explosion", when: "2019-02-17", where: { place: "gazetteer/iq-anbar", precision: "governorate" } })),
      estimates: estimates.flatMap((one: { quantity: { unit?: string; form?: string } }) =>
        one.quantity.unit === "person" ? [whole(one, { metric: "group-size", nature: "estimate", population: "people", asOf: "2019-02-18", scope: { includes: ["gazetteer/iq-anbar"] } })] : []),
    }; // prettier-ignore
    const path = file("filled.yaml", stringify(filled));
    const db = join(folder.path, "filled.db");
    const loaded = run(["load", path, "--db", db]);
    expect([loaded.status, loaded.stderr]).toEqual([0, ""]);
    const checked = run(["cite", "verify", `my-draft/bridge=${article}`, "--db", db]);
    expect([checked.status, checked.stderr]).toEqual([0, ""]);
    const cited = filled.incidents.length + filled.estimates.length;
    expect(JSON.parse(checked.stdout)).toMatchObject({
      copy: "same",
      confirmed: cited,
      refuted: 0,
      unchecked: 0,
    });
  });
});

describe("what is no article is said in one sentence", () => {
  const big = join(folder.path, "big.txt");

  beforeAll(() => {
    const handle = openSync(big, "w");
    ftruncateSync(handle, 50_000_000);
    closeSync(handle);
  });

  test.each([
    ["a binary file", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1"), "is not text"],
    ["an empty file", "", "is empty"],
    ["a page", "<!doctype html><p>Twelve people</p>", "is a page of HTML"],
    ["a text in Arabic", "قال رئيس البلدية إن اثني عشر شخصا أصيبوا", "is written in Arabic letters"],
    ["a text in French", "Le maire a dit que douze personnes ont été blessées dans un incendie et que le marché restera fermé jusqu'à la fin de la semaine.", "does not read like English"],
    ["one that is too long", "The mayor said that 12 people left. ".repeat(30_000), "at most 1,000,000 characters"],
  ])("%s", (_name, content, words) => {
    const { status, stdout, stderr } = draft(file("given", content));
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(/^sitrep: [^\n]+\n$/);
  }); // prettier-ignore

  test("one of 50 MB", () => {
    const { status, stdout, stderr } = draft(big);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("has 50 MB; a document of text has at most 20 MB");
  });

  test("a text in Windows-1252 is drafted, and that is said", () => {
    const path = file("west.txt", Buffer.from("The mayor said that \x9312 people\x94 left \x96 and more.", "latin1")); // prettier-ignore
    const { status, stdout, stderr } = draft(path);
    expect([status, stderr]).toEqual([0, `sitrep: ${path} is not in UTF-8; it was read as Windows-1252\n`]); // prettier-ignore
    expect(parse(stdout).estimates[0].quantity).toMatchObject({ form: "exactly", value: 12 });
  });

  test("lines that are broken in the middle of sentences are pointed out", () => {
    const path = file("lines.txt", "The mayor said that\n12 people left and\nthat others stayed in\nthe town.\n"); // prettier-ignore
    const { status, stderr } = draft(path);
    expect(status).toBe(0);
    expect(stderr).toContain("breaks its lines in the middle of sentences");
  });

  test.each([
    ["a file that is not there", ["none.txt"], 1, "none.txt is not there"],
    ["a day that is none", [article, "--dateline", "2019-02-30"], 2, '--dateline "2019-02-30"'],
    ["a name that is no id", [article, "--dataset", "My desk"], 2, '--dataset "My desk" is no id'],
    ["no file at all", [], 2, "missing required argument"],
  ])("%s", (_name, args, status, words) => {
    const ended = draft(...args);
    expect([ended.status, ended.stdout]).toEqual([status, ""]);
    expect(ended.stderr).toContain(words);
  });
});
