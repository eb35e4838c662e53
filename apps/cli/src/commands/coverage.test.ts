import { afterAll, beforeAll, expect, test } from "vitest";
import { build, databaseOf, run, temporaryFolder, writeCollection } from "../program.fixture.ts";
import { SAMPLE } from "../sample.fixture.ts";

const folder = temporaryFolder();
let database = "";

beforeAll(() => {
  build();
  database = databaseOf(folder.path, writeCollection(folder.path, SAMPLE));
});

afterAll(() => folder.remove());

function ask(...args: readonly string[]) {
  return run(["coverage", ...args, "--db", database], { env: { COLUMNS: "120" } });
}

test("V20: a monitor by its name: what it watches, and what it does not", () => {
  const { status, stdout, stderr } = ask("--watcher", "A desk", "--from", "2018-12-01", "--format", "table"); // prettier-ignore
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/Kirkuk, Iraq +Jan 2019 to Feb 2019: systematically +Dec 2018/);
  expect(stdout).toContain("every kind");
}); // prettier-ignore

test("V20: a run of months is a row of CSV, and a governorate a line of JSON", () => {
  const asked = ["--watcher", "demo/desk", "--place", "gazetteer/iq-kirkuk", "--to", "2019-02-28"];
  const [head, ...rows] = ask(...asked, "--format", "csv")
    .stdout.trim()
    .split("\r\n");
  expect(head).toMatch(/^place,place_name,.*incidents_of_its_own,incidents_of_others$/);
  expect(rows.at(-1)).toMatch(/^gazetteer\/iq-kirkuk,Kirkuk,.*,2019-01,2019-02,systematically,demo\/watch,/); // prettier-ignore
  const lines = ask(...asked)
    .stdout.trim()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line).told.isLeftOut)).toEqual([false]);
});

test("of whoever is not on record as watching it is said so, and a wrong name is refused", () => {
  const { status, stdout } = ask("--watcher", "demo/mayor", "--format", "table");
  expect([status, stdout]).toEqual([0, expect.stringContaining("nothing on record says")]);
  const wrong = ask("--watcher", "nobody at all");
  expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("names nothing")]);
});

test("without a filter every note on coverage is listed, as CSV too", () => {
  const [head, row] = ask("--format", "csv").stdout.trim().split("\r\n");
  expect(head).toMatch(/^id,title,by,by_name,period,systematic/);
  expect(row).toMatch(/^demo\/watch,What the desk counts,demo\/desk,A desk,/);
});
