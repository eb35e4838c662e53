import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

function fighters(id: string, places: readonly string[], low: number, high: number) {
  return {
    id: `demo/${id}`,
    title: id,
    metric: "fighters-present",
    nature: "estimate",
    population: "Fighters of a group",
    scope: { includes: places },
    asOf: "2019-02",
    quantity: { form: "between", low, high, unit: "person" },
    reports: [{ document: "demo/article" }],
  };
}

beforeAll(() => {
  build();
  const own = [
    fighters("iraq", ["gazetteer/iq"], 15_500, 17_100),
    fighters("syria", ["gazetteer/sy"], 14_000, 14_000),
    fighters("both", ["gazetteer/iq", "gazetteer/sy"], 20_000, 30_000),
  ];
  const path = writeCollection(folder.path, {
    ...SAMPLE,
    estimates: own,
    balances: [],
    claims: [],
  });
  database = databaseOf(folder.path, path);
}, 120_000);
afterAll(() => folder.remove());

const compare = (...more: readonly string[]) => run(["compare", ...more, "--db", database]);

describe("sitrep compare", () => {
  test("C8: the sum of two countries shares a band with the figure for both, and is marked as ours", () => {
    const { stdout, status } = compare("--format", "table");
    expect(status).toBe(0);
    expect(stdout).toContain("Two of 4 figures may be compared, and all allow 29,500–30,000");
    expect(stdout).toMatch(/29,500–31,100 ≈ \[C8\]/);
    expect(stdout).toContain("A: Both allow 29,500–30,000. [C6]");
  });

  test("C7: as a sheet, every figure is a line with its band or what it stands apart from", () => {
    const lines = compare("--format", "csv").stdout.trim().split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^metric,unit,per,bands,id,sum_of/);
    expect(lines.filter((line) => line.includes("for Iraq, not Syria"))).toHaveLength(1);
  });

  test("an id that is no estimate is named, with what to do", () => {
    const { stderr, status } = compare("demo/nothing");
    expect(status).toBe(1);
    expect(stderr).toContain('no estimate "demo/nothing" to compare; sitrep estimates lists');
  });

  test("F4: a metric that nobody knows is answered with the one that was meant", () => {
    const { stderr, status } = compare("--metric", "fighters-presnt");
    expect(status).toBe(2);
    expect(stderr).toContain("did you mean fighters-present?");
  });
});
