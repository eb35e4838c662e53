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

function why(of: string, format = "table", columns = 100) {
  return run(["why", of, "--format", format, "--db", database], {
    env: { COLUMNS: String(columns) },
  });
}

describe("sitrep why", () => {
  test("W1: tells of every derived value of a record the rule, and the accounts it rests on", () => {
    const { status, stdout } = why("demo/market-bomb");
    expect(status).toBe(0);
    expect(stdout).toMatch(/How well it is supported\n≈ disputed {2}\[R9\]/);
    expect(stdout).toMatch(/On how many independent origins it rests\n≈ 1 {2}\[I6\]/);
    expect(stdout).toContain("The mayor");
    expect(stdout).toContain("as of batch");
  });

  test("the part of an id behind the slash is enough, and nothing is wider than the terminal", () => {
    const { stdout } = why("market-bomb", "table", 50);
    expect(stdout).toContain("demo/market-bomb");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(50);
  });

  test("W3, W4: takes the address of a list, and gives JSON in a pipe", () => {
    const { status, stdout } = why("https://sitrep.example.org/incidents?kind=explosion", "json");
    expect(status).toBe(0);
    const answer = JSON.parse(stdout);
    expect(answer.values.map(({ name }: { readonly name: string }) => name)).toEqual([
      "records",
      "clusters",
      "cell",
      "leaning",
    ]);
  });

  test.each([
    ["nobody-knows", "there is no record"],
    ["/about", "holds several kinds of numbers"],
    ["/incidents?kind=picnic", "kind=picnic"],
  ])("%s is refused in one sentence", (of, sentence) => {
    const { status, stderr } = why(of);
    expect(status).not.toBe(0);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n").length).toBe(1);
  });
});
