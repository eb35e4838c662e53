import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { join } from "node:path";
import { newFolder } from "@sitrep/store/engines.fixture";
import { expect, test } from "vitest";
import { openLocal } from "../local.ts";

const collection = {
  dataset: DEMO_DATASET,
  sources: [
    { id: "demo/paper", kind: "outlet", identity: { is: "named", name: "A paper" } },
    {
      id: "demo/hidden",
      kind: "witness",
      identity: { is: "anonymous", role: "A witness" },
      sensitivity: "withhold",
    },
  ],
};

test("G2: an id is told by its kind, and what may not be seen like what is not there", async () => {
  const path = join(newFolder(), "a.db");
  const local = await openLocal(path, { role: "public", create: true });
  const by = { author: "a", reason: "b", recordedAt: "2026-01-01T00:00:00.000Z" };
  expect(await local.load(collection, by)).toMatchObject({ written: true });
  const kindOf = (id: string, knownAt?: string) =>
    local.caller.search.kind({ id, ...(knownAt !== undefined && { knownAt }) });
  expect(await kindOf("demo/paper")).toEqual({ kind: "source" });
  expect(await kindOf("demo/paper", "0")).toEqual({ kind: null });
  expect(await kindOf("demo/hidden")).toEqual({ kind: null });
  expect(await kindOf("demo/nothing")).toEqual({ kind: null });
  await local.close();
});
