import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-nearest-"));
let local: Local;

beforeAll(async () => {
  local = await openLocal(join(folder, "a.db"), { role: "public", create: true });
  const source = (id: string, more: object = {}) => ({
    id: `demo/${id}`,
    kind: "outlet",
    identity: { is: "named", name: `Source ${id}` },
    ...more,
  });
  const outcome = await local.load(
    {
      dataset: DEMO_DATASET,
      sources: [
        source("car-bomb-2018"),
        source("car-bomb-2019"),
        source("mosul-mayor"),
        source("car-bomb-secret", { sensitivity: "withhold" }),
      ],
    },
    { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" },
  );
  if (!outcome.written) throw new Error("the sample was refused");
});

afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true });
});

async function idsNear(id: string): Promise<readonly string[]> {
  return (await local.caller.search.nearest({ id })).items.map((item) => item.id);
}

test("the part behind the slash finds its record first", async () => {
  expect((await idsNear("car-bomb-2019"))[0]).toBe("demo/car-bomb-2019");
});

test("a part of an id finds all that hold it, and none that may not be seen", async () => {
  expect(await idsNear("car-bomb")).toEqual(["demo/car-bomb-2018", "demo/car-bomb-2019"]);
});

test("a wrong letter finds what was meant", async () => {
  expect(await idsNear("demo/mosul-major")).toEqual(["demo/mosul-mayor"]);
});

test("signs of a pattern are letters like any other", async () => {
  expect(await idsNear("%")).toEqual([]);
  expect(await idsNear("car_bomb_2018")).toEqual(["demo/car-bomb-2018", "demo/car-bomb-2019"]);
});
