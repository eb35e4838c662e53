import { join } from "node:path";
import { createCaller } from "@sitrep/api/router";
import { topicOf } from "@sitrep/domain/topic.fixture";
import { datasetNamed, load } from "@sitrep/store/collection.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import type { Bench } from "./measurement.ts";

/** Accounts of one topic, of some thousand people in as many documents of 143 outlets, of which many rest on each other. */
const REPORTS = 10_000;

const bench: Bench = async ({ folder }) => {
  const engine = await openSqlite(join(folder, "topic.db"));
  const place = "topic/area";
  await load(engine, {
    dataset: datasetNamed("topic"),
    places: [
      { id: place, kind: "country", names: [{ text: "Area", lang: "en", preferred: true }] },
    ],
    ...topicOf({ dataset: "topic", place, reports: REPORTS, seed: 7 }),
  });
  const caller = createCaller({ engine, role: "public" });
  // Each asks for another number of ways, so that none is an answer given before.
  let last = 100;
  const nextLimit = (): number => {
    last = last === 199 ? 100 : last + 1;
    return last;
  };
  const count = async (limit = nextLimit()): Promise<number> => {
    const began = performance.now();
    const { accounts } = await caller.origins.of({ dataset: "topic", limit });
    const took = performance.now() - began;
    if (accounts !== REPORTS) throw new Error("not all accounts were counted");
    return took;
  };
  for (let round = 0; round < 5; round += 1) await count();
  return [
    {
      name: `origin graph of ${REPORTS} reports`,
      unit: "ms",
      rounds: 25,
      limit: { atMost: 50 },
      sample: () => count(),
    },
    {
      name: "the same graph asked again",
      unit: "ms",
      rounds: 25,
      limit: { atMost: 50 },
      sample: () => count(1),
    },
  ];
};

export default bench;
