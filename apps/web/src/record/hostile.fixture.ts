/** Hostile: a small collection whose texts try to be more than texts, with every way of being quoted; for tests of record pages. */
import { DEMO_DATASET } from "@sitrep/domain/demo-dataset.fixture";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLocal } from "@sitrep/api/local";
import type { Local } from "@sitrep/api/local";

/** What a page must never run. */
export const SCRIPT = '<script>alert("x")</script>';

const sha256 = "a".repeat(64);

const figure = (slug: string, low: number, high: number, speaker: string, more: object = {}) => ({
  id: `demo/${slug}`,
  title: `Fighters, ${slug}`,
  metric: "fighters-present",
  nature: "estimate",
  population: "Fighters",
  scope: { includes: ["demo/iq"] },
  asOf: "2019-02",
  quantity: { form: "between", low, high, unit: "person" },
  reports: [{ document: "demo/article", speakers: [speaker] }],
  ...more,
});

const collection = (title: string) => ({
  dataset: DEMO_DATASET,
  places: [
    {
      id: "demo/iq",
      kind: "country",
      names: [
        { text: "Iraq", lang: "en", preferred: true },
        { text: "العراق", lang: "ar" },
      ],
    },
  ],
  sources: [
    { id: "demo/paper", kind: "outlet", identity: { is: "named", name: `A paper ${SCRIPT}` } },
    { id: "demo/agency", kind: "agency", identity: { is: "named", name: "An agency" } },
    {
      id: "demo/army",
      kind: "military",
      identity: { is: "named", name: "An army" },
      partyToConflict: true,
    },
    {
      id: "demo/officials",
      kind: "intelligence-service",
      identity: { is: "anonymous", role: "Three officials", headcount: 3 },
      partyToConflict: true,
    },
  ],
  documents: [
    { id: "demo/article", title: "An article", publisher: "demo/paper", publishedOn: "2019-02-20" },
    { id: "demo/copy", title: "A copy", publisher: "demo/agency", republishes: "demo/article" },
  ],
  estimates: [
    figure("high", 15_000, 17_000, "demo/officials"),
    figure("low", 5000, 7000, "demo/army"),
    figure("french", 400, 450, "demo/army", { population: "Recruits from France" }),
  ],
  incidents: [
    {
      id: "demo/raid",
      title,
      kind: "armed-attack",
      when: "2019-02-17",
      where: { place: "demo/iq", precision: "country" },
      notes: SCRIPT,
      reports: [
        {
          document: "demo/article",
          speakers: ["demo/officials"],
          via: ["demo/agency"],
          statedOn: "2019-02-18",
          credibility: "2",
          howChecked: "Against pictures.",
          pinpoint: { paragraph: 4, start: 10, length: 20, sha256 },
          says: { quantity: { form: "about", value: 30, unit: "person", words: "some 30" } },
        },
        { document: "demo/copy", stance: "denies", speakers: ["demo/army"], note: SCRIPT },
        {
          document: "demo/article",
          pinpoint: { paragraph: 2, start: 0, length: 5, sha256 },
        },
      ],
    },
  ],
});

/** Opens a database of its own in which the incident was recorded and then given another title. Close it when done. */
export async function openHostile(): Promise<Local> {
  const path = join(mkdtempSync(join(tmpdir(), "sitrep-hostile-")), "demo.db");
  const local = await openLocal(path, { role: "public", create: true });
  const titles = ["A raid", `A raid on a post ${SCRIPT}`];
  for (const [index, title] of titles.entries()) {
    const recordedAt = `2026-11-2${index}T09:00:00.000Z`;
    const by = { author: "Test", reason: `Edition ${index + 1}`, recordedAt };
    const outcome = await local.load(collection(title), by);
    if (!outcome.written) throw new Error(JSON.stringify(outcome.issues));
  }
  return local;
}
