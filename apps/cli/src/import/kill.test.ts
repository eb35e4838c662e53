import { afterAll, beforeAll, expect, test } from "vitest";
import { build, temporaryFolder } from "../program.fixture.ts";
import type { KillRange } from "./kill.fixture.ts";
import { killRange } from "./kill.fixture.ts";

/** `node tools/kill-imports.ts` does it fifty times. */
const TIMES = 6;

const folder = temporaryFolder();
let range: KillRange;

beforeAll(() => {
  build();
  range = killRange(folder.path, 600);
});

afterAll(() => folder.remove());

test.each(Array.from({ length: TIMES }, (_, index) => index))(
  "L10: killed at a random moment of part %i, the database is the one before or the one after",
  async (part) => {
    const moment = ((part + Math.random()) / TIMES) * range.whole;
    expect(await range.kill(moment)).toMatchObject({
      left: expect.stringMatching(/^(?:before|after)$/),
      isWhole: true,
      wentOn: true,
    });
  },
);
