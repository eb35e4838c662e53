import * as fc from "fast-check";
import { instantOf, load } from "@sitrep/store/collection.fixture";
import { anyEdition, collectionOf } from "@sitrep/store/editions.fixture";
import { ENGINES } from "@sitrep/store/engines.fixture";
import { describe, expect, test } from "vitest";
import { answerTo, everyQuestion } from "./everything.fixture.ts";
import { createCaller } from "./router.ts";

const IDS = [
  "demo/market", "demo/spread", "demo/syrian", "demo/extra-0", "demo/fighters", "demo/general", "demo/officials",
  "demo/paper", "demo/wire", "demo/column", "demo/denial", "demo/mosul", "demo/sinjar", "demo/band", "demo/sum",
  "demo/desk", "demo/not-the-same", "demo", "demo/none",
] as const; // prettier-ignore

const FILTERS = [
  { q: "market" },
  { q: "car bomb told" },
  { place: "demo/nineveh" },
  { source: "demo/general" },
  { document: "demo/column" },
  { verification: "single-origin" },
  { without: "demo/general" },
  { without: "anonymous,party" },
  { sort: "title" },
  { from: "2019-02-17", to: "2019-02-17" },
] as const;

/** How far the ledger has grown since is all that a later answer says more. */
const withoutLatest = (answer: string): string => answer.replaceAll(/"latest":\d+/g, "");

describe.each(ENGINES)("$name", ({ open }) => {
  test("L5: every answer is given again, to the byte, as known at its position, whatever was written since", async () => {
    const law = fc.assert(
      fc.asyncProperty(fc.array(anyEdition, { minLength: 2, maxLength: 4 }), async (editions) => {
        const engine = await open();
        const caller = createCaller({ engine, role: "public" });
        const questions = everyQuestion({ ids: IDS, filters: FILTERS, positions: 4 }).filter(
          // It tells whether the whole ledger is whole, and takes no position.
          ({ path }) => path !== "ledger.verify",
        );
        const given = new Map<string, string>();
        for (const [index, edition] of editions.entries()) {
          const { position } = await load(engine, collectionOf(edition), instantOf(index + 1));
          if (position === null) continue;
          for (const asked of questions)
            given.set(JSON.stringify([position, asked]), await answerTo(caller, asked));
        }
        const changed: string[] = [];
        for (const [key, answer] of given) {
          const [position, asked] = JSON.parse(key);
          const again = await answerTo(caller, asked, String(position));
          if (withoutLatest(again) !== withoutLatest(answer)) changed.push(key, answer, again);
        }
        expect(changed).toEqual([]);
        await engine.close();
      }),
      // Making a counterexample smaller would take minutes.
      { numRuns: 6, endOnFailure: true },
    );
    await expect(law).resolves.toBeUndefined();
  }, 120_000);
});
