import { load, said, sample } from "@sitrep/store/collection.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import { createCaller } from "../router.ts";
import { csvRow } from "./csv.ts";
import { sheetOf } from "./sheets.ts";

describe.each(ENGINES)("$name", ({ open }) => {
  test("K3: a file says none where somebody did, unknown where nobody said how many, and nothing where nobody said anything", async () => {
    const engine = await open();
    try {
      const harm = [
        { effect: "killed", who: "civilians", quantity: "none" },
        { effect: "injured", who: "civilians", quantity: "unknown" },
      ];
      const shared = { title: "A raid", kind: "armed-attack", when: "2019-03-01", reports: [said("demo/wire")] }; // prettier-ignore
      const where = { place: "demo/anbar", precision: "governorate" };
      const incidents = [{ id: "demo/raid", ...shared, where, harm }];
      await load(engine, sample({ incidents, claims: [], judgements: [] }));
      const answer = await createCaller({ engine, role: "public" }).incidents.list({});
      const columns = sheetOf("incidents", { labels: answer.labels, datasets: [], position: 1 });
      const told = columns.filter(({ name }) => /^(?:killed|injured|abducted)/.test(name));
      expect(answer.items.map((one) => csvRow(told, one))).toEqual(["none,0,0,unknown,,,,,\r\n"]);
    } finally {
      await engine.close();
    }
  });
});
