import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Local } from "./local.ts";
import { openLocal } from "./local.ts";

const folder = mkdtempSync(join(tmpdir(), "sitrep-citations-"));
const pinpoint = { paragraph: 2, start: 0, length: 5, sha256: "0".repeat(64) };
let local: Local;

beforeAll(async () => {
  local = await openLocal(join(folder, "a.db"), { role: "public", create: true });
  const claim = (id: string, reports: readonly object[], more: object = {}) => ({
    id: `demo/${id}`,
    title: id,
    kind: "assessment",
    statement: "Something is so.",
    reports,
    ...more,
  });
  const outcome = await local.load(
    {
      dataset: DEMO_DATASET,
      sources: [{ id: "demo/desk", kind: "outlet", identity: { is: "named", name: "A desk" } }],
      documents: [
        { id: "demo/one", title: "One", publisher: "demo/desk" },
        { id: "demo/two", title: "Two", publisher: "demo/desk" },
      ],
      claims: [
        claim("a", [{ document: "demo/two" }, { document: "demo/one", pinpoint }]),
        claim("b", [{ document: "demo/one" }]),
        claim("c", [{ document: "demo/one", pinpoint }], { sensitivity: "withhold" }),
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

test("R6: each report into a document comes with its place in the record and its pinpoint", async () => {
  const { items } = await local.caller.documents.citations({ id: "demo/one" });
  expect(items).toEqual([
    { id: "demo/a", kind: "claim", label: "a", report: 1, pinpoint },
    { id: "demo/b", kind: "claim", label: "b", report: 0, pinpoint: null },
  ]);
});

test("a document that is not there is not found", async () => {
  await expect(local.caller.documents.citations({ id: "demo/none" })).rejects.toMatchObject({
    code: "NOT_FOUND",
  });
});
