/** Demo: a counter over a small made-up collection, for tests of pages that show records of several kinds. */
import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLocal } from "@sitrep/api/local";
import type { Local } from "@sitrep/api/local";

const report = { document: "demo/article", speakers: ["demo/council"] };

const incident = (slug: string, title: string, parties: readonly object[]) => ({
  id: `demo/${slug}`,
  title,
  kind: "armed-attack",
  when: "2019-02-17",
  where: { place: "demo/hawija", precision: "settlement" },
  parties,
  reports: [report],
});

const front = (role: string, attribution: string, more: object = {}) => ({
  role,
  actor: "demo/front",
  attribution,
  ...more,
});

const collection = {
  dataset: DEMO_DATASET,
  places: [
    { id: "demo/iq", kind: "country", names: [{ text: "Iraq", lang: "en", preferred: true }] },
    {
      id: "demo/hawija",
      kind: "settlement",
      parent: "demo/iq",
      names: [
        { text: "Hawija", lang: "en", preferred: true },
        { text: "الحويجة", lang: "ar", preferred: true },
      ],
      point: { lat: 35.32, lon: 43.77 },
    },
  ],
  actors: [
    { id: "demo/front", name: "Front", kind: "armed-group", aliases: ["الجبهة", "الجناح الأكبر"] },
    {
      id: "demo/wing",
      name: "Wing of the front",
      kind: "armed-group",
      aliases: ["الجناح"],
      parent: "demo/front",
    },
  ],
  sources: [
    { id: "demo/paper", kind: "outlet", identity: { is: "named", name: "A paper" } },
    { id: "demo/council", kind: "government-body", identity: { is: "named", name: "A council" } },
  ],
  documents: [{ id: "demo/article", title: "An article", publisher: "demo/paper" }],
  incidents: [
    incident("raid", "A raid on a post", [
      front("perpetrator", "suspected", { attributedBy: ["demo/council"] }),
    ]),
    incident("ambush", "An ambush on the road", [front("perpetrator", "confirmed")]),
    incident("clash", "A clash in the hills", [
      front("perpetrator", "claimed"),
      front("target", "confirmed"),
    ]),
    incident("other-deed", "An attack by another", [
      { role: "perpetrator", actor: "demo/wing", attribution: "confirmed" },
    ]),
  ],
  coverage: [
    {
      id: "demo/watch",
      title: "Hawija, by a council",
      watcher: "demo/council",
      includes: ["demo/hawija"],
      period: "2019",
      selection: "All that it hears of.",
    },
  ],
};

/** Opens a database of its own that holds the demo. Close it when done. */
export async function openDemo(): Promise<Local> {
  const path = join(mkdtempSync(join(tmpdir(), "sitrep-demo-")), "demo.db");
  const local = await openLocal(path, { role: "editor", create: true });
  const outcome = await local.load(collection, {
    author: "Test",
    reason: "Demo",
    recordedAt: "2026-11-20T09:00:00.000Z",
  });
  if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
  return local;
}
