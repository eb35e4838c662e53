/** How much of a record may leave the building; the gate in `gate.ts` acts on it. SPEC G2. */
import { z } from "zod";

/** `coarsen` shows places only to the governorate; `withhold` shows the record to editors alone. */
export const Sensitivity = z.enum(["public", "coarsen", "withhold"]);
export type Sensitivity = z.output<typeof Sensitivity>;

/** What each level lets the public see. */
export const SENSITIVITY = {
  public: "All of it.",
  coarsen: "The place no finer than its governorate, and no coordinates.",
  withhold: "Nothing; the record is for editors alone.",
} as const satisfies Record<Sensitivity, string>;
