/** Heavy runners: the commands that need every schema, other people's modules, or the whole screen. */
import type { Runners } from "./program.ts";

/** The commands that the light part of the program does not hold. */
export const heavyRunners = {
  check: async () => (await import("./commands/check.ts")).runCheck,
  load: async () => (await import("./commands/load.ts")).runLoad,
  plan: async () => (await import("./commands/plan.ts")).runPlan,
  apply: async () => (await import("./commands/apply.ts")).runApply,
  "cite add": async () => (await import("./commands/cite-add.ts")).runCiteAdd,
  verify: async () => (await import("./commands/verify.ts")).runVerify,
  browse: async () => (await import("./commands/browse.ts")).runBrowse,
} as const satisfies Partial<Runners>;

/** Their names. */
export type HeavyName = keyof typeof heavyRunners;
