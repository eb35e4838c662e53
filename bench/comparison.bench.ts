import { join } from "node:path";
import { createCaller } from "@sitrep/api/router";
import type { WrittenCollection } from "@sitrep/store/collection.fixture";
import { load, said } from "@sitrep/store/collection.fixture";
import { openSqlite } from "@sitrep/store/engines/sqlite";
import { many, numbersFrom } from "@sitrep/store/many.fixture";
import type { Bench } from "./measurement.ts";

/** As many figures as are held against one another at once. */
const FIGURES = 500;

const POPULATIONS = ["Fighters of the group", "Supporters of the group", "Fighters from abroad"];

/** Figures of one metric for countries and governorates, by a hundred speakers, in three years: half of them of one thing. */
function estimates(): NonNullable<WrittenCollection["estimates"]> {
  const next = numbersFrom(11);
  return Array.from({ length: FIGURES }, (_, n) => {
    const low = 100 * (1 + next(300));
    const places = [["many/iq"], ["many/sy"], ["many/iq", "many/sy"], [`many/gov-${next(20)}`]];
    return {
      id: `many/estimate-${n}`,
      title: `Figure ${n}`,
      metric: "fighters-present",
      nature: "estimate",
      population: POPULATIONS[Math.max(0, next(4) - 1)],
      scope: { includes: places[next(4)] },
      asOf: `201${7 + next(3)}-${String(1 + next(12)).padStart(2, "0")}`,
      quantity: { form: "between", low, high: low + 100 * next(100), unit: "person" },
      reports: [said(`many/document-${next(200)}`, { speakers: [`many/source-${next(100)}`] })],
    };
  });
}

const bench: Bench = async ({ folder }) => {
  const engine = await openSqlite(join(folder, "figures.db"));
  await load(engine, { ...many({ incidents: 500 }), estimates: estimates() });
  const caller = createCaller({ engine, role: "public" });
  const compare = async (): Promise<number> => {
    const began = performance.now();
    const { items, total } = await caller.estimates.compare({});
    const took = performance.now() - began;
    if (total !== FIGURES || items.length !== 1) throw new Error("not all figures were compared");
    return took;
  };
  for (let round = 0; round < 5; round += 1) await compare();
  return [
    {
      name: `comparison of ${FIGURES} estimates`,
      unit: "ms",
      rounds: 25,
      limit: { atMost: 50 },
      sample: compare,
    },
  ];
};

export default bench;
