import { expect, test } from "vitest";
import { hdx, yearly } from "./adapters/ucdp-ged.fixture.ts";
import { ucdpGed } from "./adapters/ucdp-ged.ts";
import { readAs } from "./dataset-reading.fixture.ts";

test("an edition that neither the user nor the file's name tells is asked for", async () => {
  const { issues } = await readAs("events.csv", yearly({}));
  expect(issues).toMatchObject([
    { severity: "warn", path: "edition", file: expect.stringContaining("events.csv") },
  ]);
  const told = await readAs("events.csv", yearly({}), { edition: "18.1" });
  expect(told.issues).toEqual([]);
  expect(told.records[0]).toMatchObject({ kind: "dataset", record: { edition: "18.1" } });
});

test("L1: a dataset of another name has ids of its own", async () => {
  const { incidents } = await readAs("GEDEvent_v19_1.csv", yearly({}), { dataset: "ucdp-iraq" });
  expect(incidents.map(({ id }) => id)).toEqual(["ucdp-iraq/900001"]);
  await expect(readAs("a.csv", yearly({}), { dataset: "Not a name" })).rejects.toThrow(
    "must be lower-case letters",
  );
});

test("a column that is new is flagged, and the rows are read", async () => {
  const text = yearly({}).replaceAll(/\n/g, ',"surprise"\n');
  const { issues, counts } = await readAs("GEDEvent_v19_1.csv", text);
  expect(counts.accepted).toBe(1);
  expect(issues).toMatchObject([{ severity: "warn", path: "surprise" }]);
});

test("an adapter that is named refuses a table of another kind, with every column that is missing", async () => {
  await expect(readAs("a.csv", "id,side_a\n1,x\n", { adapter: "ucdp-ged" })).rejects.toThrow(
    /the column type_of_violence is missing[^]*the column high is missing/,
  );
  await expect(readAs("a.csv", "id,side_a\n1,x\n")).rejects.toThrow(
    "a table of no kind that is known",
  );
});

test("the same file gives the same records each time it is read", async () => {
  const rows = [{}, { source_original: "SOHR; VDC" }, { where_prec: "4" }];
  const one = await readAs("a.csv", hdx(...rows));
  const other = await readAs("a.csv", hdx(...rows));
  expect(other.records).toEqual(one.records);
});

test("U5: what is known of an edition refuses a file that the user calls whole, and warns of another", async () => {
  const editions = { "19.1": { rows: { atLeast: 2, atMost: 2 } } };
  const adapter = { ...ucdpGed, descriptor: { ...ucdpGed.descriptor, editions } };
  const part = await readAs("GEDEvent_v19_1.csv", yearly({}), { adapter });
  expect(part.issues).toMatchObject([{ severity: "warn", seen: "1", expected: "2" }]);
  await expect(
    readAs("GEDEvent_v19_1.csv", yearly({}), { adapter, isWhole: true }),
  ).rejects.toThrow("has another number of rows than it should");
  const whole = await readAs("GEDEvent_v19_1.csv", yearly({}, {}), { adapter, isWhole: true });
  expect(whole.issues).toEqual([]);
});
