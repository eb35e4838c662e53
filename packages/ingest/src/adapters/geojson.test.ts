import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, readAs } from "../dataset-reading.fixture.ts";
import type { WholeReading } from "../dataset-reading.fixture.ts";
import { INCIDENTS, ROW } from "../mapping/mapping.fixture.ts";

const MAPPING = INCIDENTS.replace("latitude: Lat", "latitude: geometry.latitude").replace(
  "longitude: Lon",
  "longitude: geometry.longitude",
);
const { Lat: _, Lon: __, ...PROPERTIES } = ROW;
const POINT = { type: "Point", coordinates: [43.7727, 35.3259] };

function feature(properties: object = {}, geometry: object | null = POINT): object {
  return { type: "Feature", properties: { ...PROPERTIES, ...properties }, geometry };
}

function read(...features: readonly unknown[]): Promise<WholeReading> {
  const mapping = join(folder, "mapping.yaml");
  writeFileSync(mapping, MAPPING);
  return readAs("t.geojson", JSON.stringify({ type: "FeatureCollection", features }, null, 1), {
    mapping,
  });
}

test("a feature becomes what the mapping says", async () => {
  const { incidents, issues } = await read(
    feature(),
    feature({ No: 18, Killed: 4, Remarks: null }),
  );
  expect(issues).toEqual([]);
  expect(incidents).toMatchObject([
    {
      id: "desk/incident-17",
      kind: "explosion",
      where: { place: "gazetteer/iq-kirkuk-hawija", point: { lat: 35.3259, lon: 43.7727 } },
    },
    { id: "desk/incident-18", harm: [{ quantity: { form: "exactly", value: 4 } }] },
  ]);
});

test("P3: what is no point has none, and is flagged", async () => {
  const line = {
    type: "LineString",
    coordinates: [
      [43, 35],
      [44, 36],
    ],
  };
  const { incidents, issues } = await read(feature({}, line), feature({ No: 18 }, null));
  expect(incidents.map(({ where }) => where.point)).toEqual([undefined, undefined]);
  expect(issues).toMatchObject([{ severity: "warn", path: "geometry", seen: '"LineString"' }]);
});

test("what is no feature, or has its degrees swapped, is refused alone and by its line", async () => {
  const swapped = { type: "Point", coordinates: [35.3259, 43.7727] };
  const { refused, counts } = await read(
    feature(),
    { type: "Point" },
    null,
    7,
    feature({ No: 18 }, swapped),
    feature({ No: 19 }, { type: "Point", coordinates: ["x", {}] }),
  );
  expect(counts).toMatchObject({ read: 6, accepted: 1, refused: 5 });
  expect(refused.map(({ issues }) => issues[0]?.message)).toEqual([
    "is no feature with properties",
    "is no feature with properties",
    "is no feature with properties",
    "latitude and longitude are swapped",
    expect.stringContaining("is not a number of degrees"),
  ]);
  expect(refused[0]?.issues[0]?.line).toBeGreaterThan(20);
});

test("a property that no mapping names is told once", async () => {
  const { issues, counts } = await read(feature({ Weapon: "x" }), feature({ No: 18, Weapon: "y" }));
  expect(counts.accepted).toBe(2);
  expect(issues).toMatchObject([{ severity: "warn", path: "Weapon" }]);
});

test("without a mapping it is not read, and says how to make one", async () => {
  await expect(
    readAs("t.geojson", JSON.stringify({ type: "FeatureCollection", features: [feature()] })),
  ).rejects.toThrow("sitrep map");
});
