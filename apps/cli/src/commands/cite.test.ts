import { createHash } from "node:crypto";
import { canonicalJson } from "@sitrep/domain/canonical";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
});

afterAll(() => folder.remove());

function cite(...words: readonly string[]) {
  return run(["cite", ...words, "--db", database], { env: { COLUMNS: "90" } });
}

const ADDRESS = "https://sitrep.example.org/incidents?kind=explosion";

describe("sitrep cite", () => {
  test("L13: says the sentence of an address, with its hash in one piece", () => {
    const { status, stdout } = cite(ADDRESS, "--format", "table");
    expect(status).toBe(0);
    expect(stdout).toContain("“Incidents: kind explosion”, Sitrep.");
    expect(stdout).toMatch(/^[0-9a-f]{64}$/m);
    expect(stdout).toContain("rules=1");
  });

  test("L13: gives in a pipe the content, from which the hash can be recomputed", () => {
    const { stdout } = cite(ADDRESS, "--format", "json");
    const { content, hash, sentence } = JSON.parse(stdout);
    expect(createHash("sha256").update(canonicalJson(content)).digest("hex")).toBe(hash);
    expect(sentence).toContain(hash);
  });

  test("L13: the part of an id behind the slash is enough; BibTeX and CSL-JSON are written as such", () => {
    expect(cite("market-bomb", "--bibtex").stdout).toMatch(/^@misc\{sitrep-\d{4}-[0-9a-f]{8},\n/);
    const [entry] = JSON.parse(cite("market-bomb", "--csl").stdout);
    expect(entry).toMatchObject({ type: "dataset", URL: expect.stringContaining("/incidents/demo/market-bomb") }); // prettier-ignore
  });

  test("L12: an address of other rules says so", () => {
    const { stdout } = cite("/incidents?rules=7", "--format", "table");
    expect(stdout).toMatch(/made under version 7 of the rules, which is not known here;\s+this is\s+answered by version 1/); // prettier-ignore
  });

  test.each([
    [["/about"], "shows no records"],
    [["market-bomb", "--bibtex", "--csl"], "two forms"],
    [[], "the id of a record or the address of a page"],
  ])("%j is refused in one sentence", (words, sentence) => {
    const { status, stderr } = cite(...words);
    expect(status).not.toBe(0);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n").length).toBe(1);
  });

  test("its verbs are still its verbs", () => {
    expect(run(["cite", "verify", "--help"], {}).stdout).toContain("check citations");
  });
});
