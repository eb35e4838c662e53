import { join } from "node:path";
import { openLocal } from "@sitrep/api/local";
import { readGazetteer } from "@sitrep/ingest/gazetteer";
import { expect, test } from "vitest";
import { temporaryFolder } from "../program.fixture.ts";
import { placeLabels } from "./place-labels.ts";

test("places are named as they come in, else as they are on record, else by their ids", async () => {
  const folder = temporaryFolder();
  const local = await openLocal(join(folder.path, "sitrep.db"), { role: "editor", create: true });
  try {
    const { dataset, places } = readGazetteer();
    const loaded = await local.load(
      { dataset, places },
      { author: "A tester", reason: "Names", recordedAt: "2026-11-20T09:00:00.000Z" },
    );
    expect(loaded.written).toBe(true);
    const known = places.find(({ kind }) => kind === "governorate");
    const name = known?.names.find(({ preferred }) => preferred)?.text;
    const moved = [known?.id ?? "", "demo/new", "demo/nobody-knows", "demo/new"];
    const movements = [
      ...moved.map((of) => ({ by: "governorate", of }) as const),
      { by: "kind", of: "explosion" } as const,
    ];
    const labels = await placeLabels(local, movements, new Map([["demo/new", "New Place"]]));
    expect(labels).toEqual({
      [known?.id ?? ""]: name,
      "demo/new": "New Place",
      "demo/nobody-knows": "demo/nobody-knows",
    });
  } finally {
    await local.close();
    folder.remove();
  }
});
