/**
 * Seed: property tests draw the same examples in every run, so that a run answers the same for the same sources. Others
 * are looked for with `SITREP_TEST_SEED=random npm test`.
 */
import * as fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  /** What `vitest.config.ts` hands to every test file. */
  interface ProvidedContext {
    readonly seed: number;
  }
}

fc.configureGlobal({ seed: inject("seed") });
