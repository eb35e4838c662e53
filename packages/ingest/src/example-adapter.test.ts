import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { csvOf, readAs } from "./dataset-reading.fixture.ts";
import { exampleMonitor } from "./example-adapter.fixture.ts";

const guide = readFileSync(new URL("../../../docs/adapters.md", import.meta.url), "utf8");
const example = readFileSync(new URL("./example-adapter.fixture.ts", import.meta.url), "utf8");

const COLUMNS = ["ref", "day", "governorate", "deaths", "newspaper", "kind", "remarks"];
const ROW = { ref: "A-1", day: "2019-02-17", governorate: "At-Ta'mim", deaths: "2", newspaper: "Example Daily", kind: "attack" }; // prettier-ignore

function read(...rows: readonly Partial<typeof ROW>[]) {
  const text = csvOf(COLUMNS, rows.map((row, at) => ({ ...ROW, ref: `A-${at + 1}`, ...row }))); // prettier-ignore
  return readAs("monitor.csv", text, { adapter: exampleMonitor, edition: "1" });
}

test("the guide to adapters shows pieces of an adapter that is read and run here", () => {
  const blocks = [...guide.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block]) => block ?? "");
  expect(blocks.length).toBeGreaterThan(2);
  const plain = (text: string): string => text.replaceAll(/\s+/g, " ").trim();
  for (const block of blocks) expect(plain(example)).toContain(plain(block));
});

test("the example reads its rows, with a governorate under an old name", async () => {
  const { incidents, counts, issues } = await read({}, { deaths: "0" });
  expect(issues).toEqual([]);
  expect(counts).toEqual({ read: 2, accepted: 2, refused: 0, ignored: {} });
  expect(incidents[0]).toMatchObject({
    id: "example-monitor/a-1",
    title: "Attack in Kirkuk, Iraq",
    where: { place: "gazetteer/iq-kirkuk", words: "At-Ta'mim" },
  });
});

test("the example refuses what it cannot read, and puts its known error right", async () => {
  const { refused } = await read(
    {},
    { kind: "parade" },
    { deaths: "some" },
    { newspaper: " " },
    { day: "2019-02-30" },
  );
  expect(refused.map(({ issues: [issue] }) => [issue?.path, issue?.line])).toEqual([
    ["kind", 3],
    ["deaths", 4],
    ["newspaper", 5],
    ["day", 6],
  ]);
  const { incidents } = await read({ ref: "77", day: "2019-20-02" });
  expect(incidents).toMatchObject([{ when: "2019-02-20" }]);
  const { issues } = await read({ ref: "77", day: "2019-02-21" });
  expect(issues).toMatchObject([{ severity: "warn", path: "day", seen: '"2019-02-21"' }]);
});
